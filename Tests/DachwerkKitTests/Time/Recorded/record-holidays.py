#!/usr/bin/env python3
"""Records the public holidays of every German Land as a table for the tests.

The independent counterpart is the package `holidays` from the Python Package Index.
Run it in a virtual environment and write its output beside this script:

    python3 -m venv /tmp/holidays && /tmp/holidays/bin/pip install holidays
    /tmp/holidays/bin/python record-holidays.py > holidays-2015-2035.csv
"""

import holidays

FIRST_YEAR = 2015
LAST_YEAR = 2035
LAENDER = [
    "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV",
    "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH",
]


def main() -> None:
    print(f"# holidays {holidays.__version__}, category public, {FIRST_YEAR} to {LAST_YEAR}")
    print("land,date")
    years = range(FIRST_YEAR, LAST_YEAR + 1)
    for land in LAENDER:
        table = holidays.country_holidays("DE", subdiv=land, years=years)
        for day in sorted(table):
            print(f"{land},{day.isoformat()}")


if __name__ == "__main__":
    main()
