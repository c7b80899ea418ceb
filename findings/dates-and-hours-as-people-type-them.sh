#!/usr/bin/env bash
# An hour that somebody types becomes the day of the month or the year, in German.
#
# Versions: dateparser 1.5.0 (PyPI).
# Input:    what people write into a field "when", read as German on Monday, 1 March 2027, 9:00: "18
#           Uhr", "Dienstag 18 Uhr", "3.4. 18 Uhr", "in 3 Tagen um 10 Uhr".
# Guess:    the hour is understood, since "18:30 Uhr" is; what is not understood is None.
# Seen:     "18 Uhr" is 18 March, "Dienstag 18 Uhr" too, which is a Thursday; "3.4. 18 Uhr" is 3
#           April 2018, and 2118 with dates from the future preferred; "in 3 Tagen um 10 Uhr" keeps
#           the hour of now, 9:00. Only "nächsten Dienstag" is None.
# So:       a field for a date and one for a time, each with a strict reader of our own; a date read
#           out of free text is shown in full, with weekday and year, before it counts.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
cat > "$folder/look.py" <<'PYTHON'
import datetime
import dateparser

now = datetime.datetime(2027, 3, 1, 9, 0)


def read(text, **more):
    found = dateparser.parse(text, languages=["de"], settings={"RELATIVE_BASE": now, **more})
    found = found and found.strftime("%a %Y-%m-%d %H:%M")
    print(text, "=", found)
    return found


assert read("18:30 Uhr") == "Mon 2027-03-01 18:30"
assert read("18 Uhr") == "Thu 2027-03-18 00:00"
assert read("Dienstag 18 Uhr") == "Thu 2027-03-18 00:00"
assert read("3.4. 18 Uhr") == "Tue 2018-04-03 00:00"
assert read("3.4. 18 Uhr", PREFER_DATES_FROM="future") == "Sun 2118-04-03 00:00"
assert read("in 3 Tagen um 10 Uhr") == "Thu 2027-03-04 09:00"
assert read("nächsten Dienstag") is None
PYTHON
"$folder/venv/bin/python" -W ignore "$folder/look.py"
