#!/usr/bin/env bash
# 12.50 in a German form is 1250 for one library, and 0,500 is 500 for the other.
#
# Versions: Babel 2.19.0, price-parser 0.5.1 (PyPI).
# Input:    amounts as people type them: 12.50 and 0.50 with a point, 0,500 (half a dinar of
#           Kuwait), 12,345 (a dozen dinars and some fils), and -5, a correction.
# Guess:    Babel, told that it is German, refuses a point with two digits behind it; price-parser,
#           told that the comma is the decimal sign, reads all of them. Signs are kept.
# Seen:     Babel makes 1250 of 12.50 and 50 of 0.50, and refuses them only with strict=True.
#           price-parser by itself reads these two right, but makes 500 of 0,500 and 12345 of
#           12,345; with the comma named it is the other way round, and 12.50 is 1250 there too. It
#           has no sign: -5 is 5.
# So:       an amount has one form per language and currency, with as many decimals as the currency
#           has; a separator in another place is an error that says so, and never a guess.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check Babel==2.19.0 price-parser==0.5.1
cat > "$folder/look.py" <<'PYTHON'
from decimal import Decimal
from babel.numbers import NumberFormatError, parse_decimal
from price_parser import Price


def strict(text):
    try:
        return parse_decimal(text, locale="de", strict=True)
    except NumberFormatError:
        return None


seen = {}
for text in ["12.50", "0.50", "0,500", "12,345", "-5"]:
    seen[text] = (parse_decimal(text, locale="de"), strict(text), Price.fromstring(text).amount,
                  Price.fromstring(text, decimal_separator=",").amount)
    print(text, *seen[text], sep=" | ")
number = Decimal
assert seen["12.50"] == (1250, None, number("12.50"), 1250)
assert seen["0.50"] == (50, None, number("0.50"), 50)
assert seen["0,500"] == (number("0.5"), number("0.5"), 500, number("0.5"))
assert seen["12,345"] == (number("12.345"), number("12.345"), 12345, number("12.345"))
assert seen["-5"] == (-5, -5, 5, 5)
PYTHON
"$folder/venv/bin/python" "$folder/look.py"
