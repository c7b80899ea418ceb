#!/usr/bin/env bash
# A date before 1900 in a spreadsheet: every writer takes it, and readers disagree by a day or lose it.
#
# Versions: XlsxWriter 3.3.1, openpyxl 3.1.5, python-calamine 0.8.0 (PyPI).
# Input:    the founding date of a club, 23 May 1863, written as a date cell.
# Guess:    a writer refuses it, because spreadsheets count days from 1900; or all agree on a
#           negative day number.
# Seen:     XlsxWriter writes day -13371 and reports success, openpyxl writes -13370. openpyxl reads
#           the first as 22 May 1863, the second as 23 May. calamine reads both as the time 00:00.
# So:       a date before 1 March 1900 leaves the house as text in ISO form, never as a date cell.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
    XlsxWriter==3.3.1 openpyxl==3.1.5 python-calamine==0.8.0
cd "$folder"
cat > look.py <<'PYTHON'
import datetime, re, zipfile
import openpyxl, python_calamine, xlsxwriter

founded = datetime.date(1863, 5, 23)
book = xlsxwriter.Workbook("first.xlsx")
status = book.add_worksheet().write_datetime(
    0, 0, founded, book.add_format({"num_format": "dd.mm.yyyy"}))
book.close()
book = openpyxl.Workbook()
book.active.cell(1, 1, founded)
book.save("second.xlsx")


def stored(name):
    sheet = zipfile.ZipFile(name).read("xl/worksheets/sheet1.xml").decode()
    return re.search("<v>([^<]*)", sheet).group(1)


def read(name):
    first = openpyxl.load_workbook(name).active["A1"].value
    second = python_calamine.load_workbook(name).get_sheet_by_index(0).to_python()[0][0]
    return f"{stored(name)} openpyxl {first} calamine {second}"


seen = [f"status {status}", read("first.xlsx"), read("second.xlsx")]
print("\n".join(seen))
assert seen == [
    "status 0",
    "-13371 openpyxl 1863-05-22 00:00:00 calamine 00:00:00",
    "-13370 openpyxl 1863-05-23 00:00:00 calamine 00:00:00",
], "the behaviour has changed"
PYTHON
"$folder/venv/bin/python" look.py
