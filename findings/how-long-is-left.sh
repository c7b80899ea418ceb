#!/usr/bin/env bash
# Sixteen days are a month, six days are a week: four libraries say how long is left.
#
# Versions: Babel 2.19.0, humanize 4.17.0, arrow 1.4.0, pendulum 3.3.0 (PyPI).
# Input:    the time until a deadline in German: 36 hours, 6 days, 13 days, 16 days, 45 days.
# Guess:    each rounds down to its largest unit: a day, 6 days, 13 days or a week, 2 weeks, a
#           month.
# Seen:     16 days are "ein Monat" for humanize and "in einem Monat" for arrow, 13 days are "in
#           einer Woche" for arrow and "2 Wochen" for Babel and pendulum. Babel makes "1 Woche" of 6
#           days and "2 Tage" of 36 hours, which are one day for the others. On none of the five do
#           all four agree, and only Babel says that 45 days are more than a month.
# So:       a deadline is shown as its date and as whole days counted by the calendar of its place,
#           never as a rounded span.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    Babel==2.19.0 humanize==4.17.0 arrow==1.4.0 pendulum==3.3.0
cat > "$folder/look.py" <<'PYTHON'
import datetime
import arrow, humanize, pendulum
from babel.dates import format_timedelta

humanize.i18n.activate("de_DE")
now = datetime.datetime(2027, 3, 1, 9, 0, tzinfo=datetime.timezone.utc)
seen = {}
for hours in [36, 6 * 24, 13 * 24, 16 * 24, 45 * 24]:
    span = datetime.timedelta(hours=hours)
    seen[hours] = (
        format_timedelta(span, locale="de"), humanize.naturaldelta(span),
        arrow.get(now + span).humanize(arrow.get(now), locale="de"),
        pendulum.instance(now + span).diff_for_humans(pendulum.instance(now), locale="de"))
    print(hours, *seen[hours], sep=" | ")
assert seen[36] == ("2 Tage", "ein Tag", "in einem Tag", "1 Tag später")
assert seen[6 * 24] == ("1 Woche", "6 Tage", "in 6 Tagen", "6 Tagen später")
assert seen[13 * 24] == ("2 Wochen", "13 Tage", "in einer Woche", "2 Wochen später")
assert seen[16 * 24] == ("2 Wochen", "ein Monat", "in einem Monat", "2 Wochen später")
assert seen[45 * 24] == ("2 Monate", "ein Monat", "in einem Monat", "1 Monat später")
PYTHON
"$folder/venv/bin/python" -W ignore "$folder/look.py"
