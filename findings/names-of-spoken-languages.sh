#!/usr/bin/env bash
# Three libraries name the languages that mediators speak; none names all of them in German.
#
# Versions: Babel 2.17.0, langcodes 3.5.1 with language-data 1.4.0, pycountry 24.6.1 (PyPI).
# Input:    the registered tags of Dari (prs), Kurmanji (kmr), Levantine (apc) and Moroccan Arabic
#           (ary), asked for in German.
# Guess:    the names of the common locale data in all three, since all three ship them.
# Seen:     Babel has no name for prs, kmr and apc and refuses to make a locale of prs and ary, but
#           calls fa_AF "Dari" in its list and "Persisch (Afghanistan)" as a locale. langcodes calls
#           prs "Persisch (Afghanistan)", and kmr and apc by their English names without a sign.
#           pycountry says "Dari" and "Nordkurdisch", but "Nord-Levantine-Arabisch", half English.
# So:       the names of the languages that people offer stand in a table of the platform's own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    Babel==2.17.0 langcodes==3.5.1 language-data==1.4.0 pycountry==24.6.1
cat > "$folder/look.py" <<'PYTHON'
import gettext
import langcodes, pycountry
from babel import Locale, UnknownLocaleError

german = Locale("de").languages
words = gettext.translation("iso639-3", pycountry.LOCALES_DIR, languages=["de"])


def locale(tag):
    try:
        return Locale.parse(tag).get_display_name("de")
    except UnknownLocaleError:
        return "unknown"


seen = {
    tag: (german.get(tag), locale(tag), langcodes.Language.get(tag).display_name("de"),
          words.gettext(pycountry.languages.get(alpha_3=tag).name))
    for tag in ["prs", "kmr", "apc", "ary"]
}
seen["fa_AF"] = (german.get("fa_AF"), locale("fa_AF"))
for tag, names in seen.items():
    print(tag, *names, sep=" | ")
assert seen["prs"] == (None, "unknown", "Persisch (Afghanistan)", "Dari")
assert seen["kmr"][0] is None and seen["kmr"][2:] == ("Northern Kurdish", "Nordkurdisch")
assert seen["apc"][0] is None
assert seen["apc"][2:] == ("North Levantine Arabic", "Nord-Levantine-Arabisch")
assert seen["ary"][:3] == ("Marokkanisches Arabisch", "unknown", "Marokkanisches Arabisch")
assert seen["fa_AF"] == ("Dari", "Persisch (Afghanistan)")
PYTHON
"$folder/venv/bin/python" "$folder/look.py"
