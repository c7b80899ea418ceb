#!/usr/bin/env bash
# "From the third date on, an hour later" moves one date for some calendars and three for others.
#
# Versions: khal 0.14.1, recurring-ical-events 3.8.2, ical 14.3.1, icalevents 0.3.1, icalendar 7.3.2
#           (PyPI).
# Input:    five Mondays at 18:00 in Berlin; one change with RECURRENCE-ID;RANGE=THISANDFUTURE moves
#           the third date to Tuesday at 19:00, and by RFC 5545 the fourth and fifth with it.
# Guess:    who knows RANGE moves three dates; who does not refuses the event or warns.
# Seen:     khal and recurring-ical-events move three. ical and icalevents move the third only and
#           leave the fourth and fifth on Monday at 18:00, without a warning: two free hours count
#           as booked, and two booked ones as free.
# So:       a change of all later dates ends the old series with UNTIL and starts a new one with a
#           UID of its own; RANGE is never written, and where we read it, a person looks at the
#           event.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    khal==0.14.1 recurring-ical-events==3.8.2 ical==14.3.1 icalevents==0.3.1 icalendar==7.3.2
cd "$folder"
mkdir calendar
cat > calendar/series.ics <<'ICS'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//series//EN
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
UID:room-3@verein.example
DTSTAMP:20270101T000000Z
DTSTART;TZID=Europe/Berlin:20270104T180000
DTEND;TZID=Europe/Berlin:20270104T190000
RRULE:FREQ=WEEKLY;COUNT=5
SUMMARY:Round table
END:VEVENT
BEGIN:VEVENT
UID:room-3@verein.example
DTSTAMP:20270101T000000Z
RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20270118T180000
DTSTART;TZID=Europe/Berlin:20270119T190000
DTEND;TZID=Europe/Berlin:20270119T200000
SUMMARY:Round table
END:VEVENT
END:VCALENDAR
ICS
sed -i 's/$/\r/' calendar/series.ics
cat > khal.conf <<CONF
[calendars]
[[rooms]]
path = $folder/calendar
[sqlite]
path = $folder/khal.db
[locale]
local_timezone = Europe/Berlin
default_timezone = Europe/Berlin
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
CONF
cat > look.py <<'PYTHON'
import datetime, subprocess, sys, zoneinfo
import icalendar, recurring_ical_events
from ical.calendar_stream import IcsCalendarStream
from icalevents.icalevents import events

berlin = zoneinfo.ZoneInfo("Europe/Berlin")
text = open("calendar/series.ics", newline="").read()
start, end = (datetime.datetime(2027, month, 1, tzinfo=berlin) for month in [1, 3])


def show(name, dates):
    dates = sorted(f"{date.astimezone(berlin):%m-%d %H:%M}" for date in dates)
    print(name, *dates, sep=" | ")
    return dates


first, second = ["01-04 18:00", "01-11 18:00", "01-19 19:00"], ["01-26 19:00", "02-02 19:00"]
khal = subprocess.run(
    [sys.argv[1], "-c", "khal.conf", "list", "2027-01-01", "60d",
     "--day-format", "", "--format", "{start}"], capture_output=True, text=True, check=True)
khal = [datetime.datetime.fromisoformat(line).replace(tzinfo=berlin)
        for line in khal.stdout.split("\n") if line.strip()]
other = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(start, end)
third = IcsCalendarStream.calendar_from_ics(text).timeline_tz(berlin)
fourth = events(string_content=text, start=start, end=end)
assert show("khal", khal) == first + second
assert show("recurring-ical-events", [event["DTSTART"].dt for event in other]) == first + second
left = ["01-25 18:00", "02-01 18:00"]
assert show("ical", [event.dtstart for event in third]) == first + left
assert show("icalevents", [event.start for event in fourth]) == first + left
PYTHON
"$folder/venv/bin/python" -W ignore look.py "$folder/venv/bin/khal"
