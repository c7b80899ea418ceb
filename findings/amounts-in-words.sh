#!/usr/bin/env bash
# An amount in words, as a receipt needs it, loses its cents, its unit or its currency.
#
# Versions: num2words 0.5.14 (PyPI).
# Input:    amounts of money in German, Turkish and Arabic: 100 as a whole number, and as Decimal
#           2.20 and 0.05; in Arabic and Ukrainian 1234.567 dinars of Kuwait, which has 1000 fils.
# Guess:    the whole number is a hundred euros, a currency that is asked for is written, or there
#           is an error, and fils have three digits.
# Seen:     the whole number is "ein Euro und null Cent", 100.00 is "einhundert Euro und null Cent".
#           Turkish writes 2.20 as "lira", without any number, and 0.05 as "bedelsiz", free of
#           charge. Arabic writes riyals where euros are asked for, without a word about it. Of the
#           567 fils 56 are left in Arabic and 57 in Ukrainian; Tunisian millimes are right in
#           Arabic.
# So:       words for an amount, where a receipt has them, come from a table of our own for its
#           language, with the number beside them; a test counts every cent from 0.00 to 2.99 in
#           each.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
cat > "$folder/look.py" <<'PYTHON'
from decimal import Decimal
from num2words import num2words


def words(amount, language, **more):
    text = num2words(amount, lang=language, to="currency", **more)
    print(repr(amount), language, *more.values(), "=", text)
    return text


assert words(100, "de") == "ein Euro und null Cent"
assert words(Decimal("100.00"), "de") == "einhundert Euro und null Cent"
assert words(Decimal("2.20"), "tr") == "lira"
assert words(Decimal("0.05"), "tr") == "bedelsiz"
assert words(Decimal("100.00"), "ar", currency="EUR") == "مائة ريال"
assert "ست و خمسون فلس" in words(Decimal("1234.567"), "ar", currency="KWD")
assert "п'ятдесят сім філсів" in words(Decimal("1234.567"), "uk", currency="KWD")
assert "خمسمائة و سبع و ستون مليم" in words(Decimal("1234.567"), "ar", currency="TND")
PYTHON
"$folder/venv/bin/python" "$folder/look.py"
