#!/usr/bin/env bash
# A contact card that is read and written again loses what stands after the first comma.
#
# Versions: vobject 0.9.9 (PyPI).
# Input:    a card of version 2.1, as older phones export it, with a note in quoted-printable (where
#           a comma is a letter like any other), and one of version 4.0 with two nicknames.
# Guess:    the note comes back whole, and the nicknames as a list, as categories do.
# Seen:     "Klingelt nicht, bitte anrufen" is "Klingelt nicht", and of "Anni,Anka" only the first
#           is left. There is no error, and the card as it is written again has lost the rest.
#           Categories and the units of an organisation come back whole.
# So:       people's cards are read by our own reader, which knows which properties are lists in
#           which version; what we write has every comma of a text escaped.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check vobject==0.9.9
cat > "$folder/look.py" <<'PYTHON'
import vobject

old = """BEGIN:VCARD
VERSION:2.1
N:Beispiel;Anna
FN:Anna Beispiel
NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Klingelt nicht, bitte anrufen =
f=C3=BCr den Schl=C3=BCssel
END:VCARD
"""
new = """BEGIN:VCARD
VERSION:4.0
FN:Anna Beispiel
NICKNAME:Anni,Anka
CATEGORIES:Mediation,Arabisch
ORG:Verein Nord;Vorstand;Kasse
END:VCARD
"""
old, new = (vobject.readOne(card.replace("\n", "\r\n"), allowQP=True) for card in (old, new))
again = new.serialize()
print(old.note.value, new.nickname.value, new.categories.value, new.org.value, sep=" | ")
assert old.note.value == "Klingelt nicht"
assert "NOTE;CHARSET=UTF-8:Klingelt nicht\r\n" in old.serialize()
assert new.nickname.value == "Anni" and "NICKNAME:Anni\r\n" in again
assert new.categories.value == ["Mediation", "Arabisch"]
assert new.org.value == ["Verein Nord", "Vorstand", "Kasse"]
PYTHON
"$folder/venv/bin/python" "$folder/look.py"
