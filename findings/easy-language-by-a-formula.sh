#!/usr/bin/env bash
# A formula for easy language rewards what its rules forbid: abbreviations and dates in digits.
#
# Versions: textstat 0.7.13 (PyPI).
# Input:    German sentences that say the same: "z. B." and "zum Beispiel", a day and an hour in
#           digits and in words, an association with and without "e. V.", and three points as
#           sentences and as a list.
# Guess:    about the same ease for both, or more for the words, which are what the rules of easy
#           language ask for; each point of a list is a sentence.
# Seen:     the reading ease (Flesch, German) is 93 for "z. B." and 81 for "zum Beispiel", 110 for
#           digits and 93 for words, because "3.5.2027" counts as one syllable and ends a sentence;
#           "e. V." makes a sentence 17 points easier. The list is one sentence, 16 points harder
#           than its three sentences.
# So:       no number of a formula decides whether a text is easy; a check names abbreviations, long
#           words and long sentences one by one, and people of the group read it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check textstat==0.7.13
cat > "$folder/look.py" <<'PYTHON'
import textstat

textstat.set_lang("de")


def ease(text):
    points = round(textstat.flesch_reading_ease(text))
    print(points, textstat.sentence_count(text), repr(text), sep=" | ")
    return points


pairs = [
    ("Wir haben z. B. Werkzeug.", "Wir haben zum Beispiel Werkzeug."),
    ("Wir sehen uns am 3.5.2027 um 18.30 Uhr.", "Wir sehen uns am dritten Mai um halb sieben."),
    ("Der Förderverein e. V. hilft Ihnen.", "Der Förderverein hilft Ihnen."),
    ("Sie können Geräte leihen. Sie können Räume buchen. Sie können Geld beantragen.",
     "Sie können:\n- Geräte leihen\n- Räume buchen\n- Geld beantragen"),
]
seen = [(ease(first), ease(second)) for first, second in pairs]
assert seen == [(93, 81), (110, 93), (76, 59), (64, 48)]
assert textstat.sentence_count(pairs[3][1]) == 1
assert textstat.syllable_count("3.5.2027") == 1 and textstat.sentence_count(pairs[1][0]) == 2
PYTHON
"$folder/venv/bin/python" -W ignore "$folder/look.py"
