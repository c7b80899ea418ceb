#!/usr/bin/env bash
# A weekly series that is read and written again starts an hour later from the summer time on.
#
# Versions: ics 0.7.3, vobject 0.9.9, ical 14.3.1, icalendar 7.3.2, recurring-ical-events 3.8.2
#           (PyPI).
# Input:    three Tuesdays from 16 March 2027, 18:00 in Berlin, with their VTIMEZONE; the summer
#           time begins on 28 March. Each library reads the file and writes it; one reader counts.
# Guess:    the zone stays with the rule in all four, or the writer unrolls the rule.
# Seen:     vobject, ical and icalendar keep the zone. ics writes 17:00 in UTC and leaves the weekly
#           rule beside it: the third Tuesday, 30 March, is at 19:00 in Berlin, without a warning.
#           A calendar that does not name its scale, which the standard allows, gets from ics the
#           line CALSCALE:GEORGIAN, for which recurring-ical-events refuses it.
# So:       a test of what we write and of what comes back from others counts dates on both sides of
#           both changes of the clock; a rule beside a start in UTC is shown as doubtful on import.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    ics==0.7.3 vobject==0.9.9 ical==14.3.1 icalendar==7.3.2 recurring-ical-events==3.8.2
cd "$folder"
cat > series.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//series//EN
CALSCALE:GREGORIAN
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:mediation@verein.example
DTSTAMP:20270101T000000Z
DTSTART;TZID=Europe/Berlin:20270316T180000
DTEND;TZID=Europe/Berlin:20270316T190000
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Mediation
END:VEVENT
END:VCALENDAR
ICS
sed -i 's/$/\r/' series.ics
cat > look.py <<'PYTHON'
import zoneinfo
import icalendar, ics, recurring_ical_events, vobject
from ical.calendar_stream import IcsCalendarStream

berlin = zoneinfo.ZoneInfo("Europe/Berlin")
text = open("series.ics", newline="").read()
written = {
    "ics": ics.Calendar(text).serialize(),
    "vobject": vobject.readOne(text).serialize(),
    "ical": IcsCalendarStream.calendar_to_ics(IcsCalendarStream.calendar_from_ics(text)),
    "icalendar": icalendar.Calendar.from_ical(text).to_ical().decode(),
}
right = ["16 18:00", "23 18:00", "30 18:00"]
for name, again in written.items():
    calendar = icalendar.Calendar.from_ical(again)
    dates = sorted(f"{event['DTSTART'].dt.astimezone(berlin):%d %H:%M}"
                   for event in recurring_ical_events.of(calendar).all())
    print(name, *dates, sep=" | ")
    assert dates == (["16 18:00", "23 18:00", "30 19:00"] if name == "ics" else right)
assert "DTSTART:20270316T170000Z" in written["ics"] and "RRULE:FREQ=WEEKLY" in written["ics"]
again = ics.Calendar(text.replace("CALSCALE:GREGORIAN\r\n", "")).serialize()
print([line.strip() for line in again.split("\n") if line.startswith("CALSCALE")])
assert "CALSCALE:GEORGIAN" in again
try:
    recurring_ical_events.of(icalendar.Calendar.from_ical(again))
    raise SystemExit("the behaviour has changed")
except recurring_ical_events.InvalidCalendar as error:
    print(error)
PYTHON
"$folder/venv/bin/python" -W ignore look.py
