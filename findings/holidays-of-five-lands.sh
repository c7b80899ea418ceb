#!/usr/bin/env bash
# Two libraries for German public holidays disagree on days of five Länder, in every year.
#
# Versions: workalendar 17.0.0, holidays 0.109 (PyPI).
# Input:    the 16 Länder, 2015 to 2030.
# Guess:    the same days; at most a single anniversary differs.
# Seen:     workalendar has 15 August as a holiday of all Bavaria (it holds in Catholic communities
#           only), lacks Whit Sunday in Brandenburg, 8 March in Mecklenburg-Western Pomerania (a
#           holiday there since 2023), 20 September in Thuringia (since 2019), and in Berlin
#           8 May 2025 and 17 June 2028.
# So:       deadlines count by a table that names its source for each rule; a second library that
#           agrees is no proof, and one that disagrees is looked up in the law of the Land.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    workalendar==17.0.0 holidays==0.109
cat > "$folder/look.py" <<'PYTHON'
import datetime
import holidays
from workalendar import europe

lands = dict(
    BB="Brandenburg", BE="Berlin", BW="BadenWurttemberg", BY="Bavaria", HB="Bremen", HE="Hesse",
    HH="Hamburg", MV="MecklenburgVorpommern", NI="LowerSaxony", NW="NorthRhineWestphalia",
    RP="RhinelandPalatinate", SH="SchleswigHolstein", SL="Saarland", SN="Saxony",
    ST="SaxonyAnhalt", TH="Thuringia")
more, fewer = {}, {}
for land, name in lands.items():
    for year in range(2015, 2031):
        first = {day for day, _ in getattr(europe, name)().holidays(year)}
        second = set(holidays.Germany(subdiv=land, years=year))
        more.setdefault(land, set()).update(first - second)
        fewer.setdefault(land, set()).update(second - first)
more = {land: days for land, days in more.items() if days}
fewer = {land: days for land, days in fewer.items() if days}
print("more", {land: len(days) for land, days in more.items()})
print("fewer", {land: len(days) for land, days in fewer.items()})
assert more == {"BY": {datetime.date(year, 8, 15) for year in range(2015, 2031)}}
assert set(fewer) == {"BB", "BE", "MV", "TH"}
assert all(day.weekday() == 6 for day in fewer["BB"]) and len(fewer["BB"]) == 16
assert fewer["BE"] == {datetime.date(2025, 5, 8), datetime.date(2028, 6, 17)}
assert fewer["MV"] == {datetime.date(year, 3, 8) for year in range(2023, 2031)}
assert fewer["TH"] == {datetime.date(year, 9, 20) for year in range(2019, 2031)}
PYTHON
"$folder/venv/bin/python" "$folder/look.py"
