#!/usr/bin/env bash
# One date of a series becomes a whole day, or is named in UTC, and the old hour stays booked too.
#
# Versions: khal 0.14.1, recurring-ical-events 3.8.2, ical 14.3.1, icalevents 0.3.1, icalendar 7.3.2
#           (PyPI).
# Input:    two series of three Tuesdays at 18:00 in Berlin. Of the first, 9 March becomes a whole
#           day (a RECURRENCE-ID with the hour, a DTSTART without). Of the second, 9 March moves to
#           10 March, and its RECURRENCE-ID is the same moment in UTC, 17:00Z.
# Guess:    the changed date takes the place of the old one in all readers; three dates each.
# Seen:     recurring-ical-events does so. khal and icalevents have four dates of the first series:
#           the whole day and the old hour. ical has four of the second: the new hour and the old.
#           Each reader is right where the other is wrong, and none warns.
# So:       a RECURRENCE-ID has the zone and the form of the series; a date that becomes a whole day
#           is taken out with EXDATE and written as an event of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    khal==0.14.1 recurring-ical-events==3.8.2 ical==14.3.1 icalevents==0.3.1 icalendar==7.3.2
cd "$folder"
mkdir calendar
zone="BEGIN:VTIMEZONE
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
END:VTIMEZONE"


write() {
    cat > "calendar/$1.ics" <<ICS
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//series//EN
$zone
BEGIN:VEVENT
UID:$1@verein.example
DTSTAMP:20270101T000000Z
DTSTART;TZID=Europe/Berlin:20270302T180000
DTEND;TZID=Europe/Berlin:20270302T190000
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:$1
END:VEVENT
BEGIN:VEVENT
UID:$1@verein.example
DTSTAMP:20270101T000000Z
RECURRENCE-ID$2
DTSTART;$3
DTEND;$4
SUMMARY:$1
END:VEVENT
END:VCALENDAR
ICS
    sed -i 's/$/\r/' "calendar/$1.ics"
}


write first ';TZID=Europe/Berlin:20270309T180000' VALUE=DATE:20270309 VALUE=DATE:20270310
write second :20270309T170000Z TZID=Europe/Berlin:20270310T180000 \
    TZID=Europe/Berlin:20270310T190000
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
texts = {name: open(f"calendar/{name}.ics", newline="").read() for name in ["first", "second"]}
start, end = (datetime.datetime(2027, month, 1, tzinfo=berlin) for month in [3, 4])


def day(date, whole=False):
    if whole or not isinstance(date, datetime.datetime):
        return f"{date:%d}"
    return f"{date.astimezone(berlin):%d %H:%M}"


def show(name, read):
    found = tuple(sorted(read(series)) for series in texts)
    print(name, *found, sep=" | ")
    return found


def khal(series):
    lines = subprocess.run(
        [sys.argv[1], "-c", "khal.conf", "list", "2027-03-01", "30d",
         "--day-format", "", "--format", "{title} {start}"],
        capture_output=True, text=True, check=True).stdout.split("\n")
    return [line.split("2027-03-")[1] for line in lines if line.startswith(series)]


def other(series):
    calendar = icalendar.Calendar.from_ical(texts[series])
    return [day(event["DTSTART"].dt)
            for event in recurring_ical_events.of(calendar).between(start, end)]


def third(series):
    calendar = IcsCalendarStream.calendar_from_ics(texts[series])
    return [day(event.dtstart) for event in calendar.timeline_tz(berlin)]


def fourth(series):
    found = events(string_content=texts[series], start=start, end=end)
    return [day(event.start, event.all_day) for event in found]


first, second = ["02 18:00", "09", "16 18:00"], ["02 18:00", "10 18:00", "16 18:00"]
twice, again = sorted([*first, "09 18:00"]), sorted([*second, "09 18:00"])
assert show("recurring-ical-events", other) == (first, second)
assert show("khal", khal) == (twice, second)
assert show("icalevents", fourth) == (twice, second)
assert show("ical", third) == (first, again)
PYTHON
"$folder/venv/bin/python" -W ignore look.py "$folder/venv/bin/khal"
