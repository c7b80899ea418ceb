#!/usr/bin/env bash
# A cell that is true is read as false, because its language is German, and hours lose their day.
#
# Versions: odfpy 1.4.1, pandas 3.1.1, python-calamine 0.9.1, pyexcel-ods3 0.6.1 (PyPI).
# Input:    an ODS table whose cells carry the value for machines and the text that is shown: a
#           boolean true, shown "WAHR", "VRAI" and "TRUE"; 26 and a half hours of work, shown
#           "02:30" as a cell of the form HH:MM shows them; a minute and a half, shown "01:30".
# Guess:    every reader takes the value for machines; only the hours above 24 may be refused.
# Seen:     pandas takes the text: "WAHR" and "VRAI" are False and only "TRUE" is True, 26.5 hours
#           become half past two in the night, and 90 seconds become 90 minutes. Its other engine,
#           calamine, reads the booleans right, gives the hours as the text "PT26H30M00S", and makes
#           one word of two lines in a cell ("Rad", "Pumpe"). pyexcel-ods3 reads all of it right.
# So:       an import reads office:boolean-value and office:time-value, never the shown text; a
#           table that leaves the house says ja and nein as words, and hours as a decimal number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    odfpy==1.4.1 pandas==3.1.1 python-calamine==0.9.1 pyexcel-ods3==0.6.1
cd "$folder"
cat > look.py <<'PYTHON'
import datetime
import pandas, pyexcel_ods3
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import LineBreak, P

book = OpenDocumentSpreadsheet()
table = Table(name="loans")
book.spreadsheet.addElement(table)


def add(name, shown, **value):
    row = TableRow()
    for text, kind in [(name, dict(valuetype="string")), (shown, value)]:
        cell, paragraph = TableCell(**kind), P()
        for number, line in enumerate(text.split("\n")):
            if number:
                paragraph.addElement(LineBreak())
            paragraph.addText(line)
        cell.addElement(paragraph)
        row.addElement(cell)
    table.addElement(row)


add("German", "WAHR", valuetype="boolean", booleanvalue="true")
add("French", "VRAI", valuetype="boolean", booleanvalue="true")
add("English", "TRUE", valuetype="boolean", booleanvalue="true")
add("work", "02:30", valuetype="time", timevalue="PT26H30M00S")
add("film", "01:30", valuetype="time", timevalue="PT00H01M30S")
add("things", "Rad\nPumpe", valuetype="string")
book.save("loans.ods")
seen = {
    "pandas": pandas.read_excel("loans.ods", header=None)[1].tolist(),
    "calamine": pandas.read_excel("loans.ods", header=None, engine="calamine")[1].tolist(),
    "pyexcel-ods3": [row[1] for row in pyexcel_ods3.get_data("loans.ods")["loans"]],
}
for name, values in seen.items():
    print(name, *map(repr, values), sep=" | ")
time = datetime.time
assert seen["pandas"] == [False, False, True, time(2, 30), time(1, 30), "Rad\nPumpe"]
assert seen["calamine"] == [True, True, True, "PT26H30M00S", time(0, 1, 30), "RadPumpe"]
assert seen["pyexcel-ods3"] == [
    True, True, True, datetime.timedelta(hours=26.5), time(0, 1, 30), "Rad\nPumpe"]
PYTHON
"$folder/venv/bin/python" look.py
