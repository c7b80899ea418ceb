#!/usr/bin/env bash
# "Hallo" is Finnish with a certainty of 0.9999, and a sentence in Pashto is Persian with the same.
#
# Versions: langdetect 1.0.9, py3langid 0.4.0 (PyPI).
# Input:    what stands in first messages to an association: "Hallo", "Danke", "Ja", "OK"; and whole
#           sentences in Kurmanji, Pashto, Tigrinya and Vlax Romani.
# Guess:    short words get a low certainty, so that a threshold sorts them out; languages that a
#           library does not know give no answer or an uncertain one.
# Seen:     langdetect says Finnish, Danish, Indonesian and Portuguese, each with more than 0.9999,
#           Persian for Pashto with the same, and Turkish for Kurmanji; for Tigrinya it raises an
#           error. py3langid knows Kurdish and Pashto, but says Italian, Danish and Afrikaans for
#           "Hallo", "Danke" and "OK", Amharic for Tigrinya and Slovene for Romani.
# So:       the language of a message is what its author chose, or what the form was shown in; it is
#           never guessed from the text, and no mediator is asked by such a guess.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    langdetect==1.0.9 py3langid==0.4.0
cat > "$folder/look.py" <<'PYTHON'
import py3langid
from langdetect import DetectorFactory, LangDetectException, detect_langs


def first(text):
    answers = set()
    for DetectorFactory.seed in range(3):
        try:
            best = detect_langs(text)[0]
            answers.add((best.lang, best.prob > 0.9999))
        except LangDetectException:
            answers.add(None)
    return answers


seen = {}
for text in ["Hallo", "Danke", "Ja", "OK", "Ez dixwazim odeyekê kirê bikim.",
             "زه غواړم خونه ونیسم", "ሰላም፡ ክፍሊ ክካረ እደሊ", "Te aves baxtalo, kamav te phučav"]:
    seen[text] = (first(text), py3langid.classify(text)[0])
    print(text, *seen[text], sep=" | ")
short, rest = list(seen.values())[:4], list(seen.values())[4:]
assert [answers for answers, _ in short] == [{(lang, True)} for lang in ["fi", "da", "id", "pt"]]
assert [short[0][1], short[1][1], short[3][1]] == ["it", "da", "af"]
assert {lang for lang, _ in rest[0][0]} == {"tr"} and rest[1][0] == {("fa", True)}
assert rest[2][0] == {None}
assert [lang for _, lang in rest] == ["ku", "ps", "am", "sl"]
PYTHON
"$folder/venv/bin/python" -W ignore "$folder/look.py"
