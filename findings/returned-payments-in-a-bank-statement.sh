#!/usr/bin/env bash
# A payment that the bank takes back is read as money that came in, and an IBAN as part of a name.
#
# Versions: mt-940 5.1.1, bankfile 0.2.0 (PyPI).
# Input:    a German MT940 statement: 1000 euros, 25 come in from Anna Beispiel, a credit of 10 is
#           reversed (mark RC in field 61), 1015 at the end; the IBAN of the payer in ?31 of field
#           86.
# Guess:    the signed amounts lead from the opening to the closing balance of the file.
# Seen:     mt-940 gives 25 and +10, so that its sum is 1035, and the name of the payer is
#           "DE02120300000000202051Anna Beispiel". Both are right only with the options
#           reversal_sign and applicant_iban. bankfile, which builds on it, gives -10 and the name
#           alone.
# So:       an import of a statement counts from balance to balance and takes nothing over if the
#           sum is not the bank's own; a payer is found by IBAN and reference, never by name alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check mt-940==5.1.1 bankfile==0.2.0
cd "$folder"
cat > statement.sta <<'STATEMENT'
:20:STARTUMS
:25:37040044/0532013000
:28C:00001/001
:60F:C270301EUR1000,00
:61:2703010301C25,00N051NONREF
:86:166?00GUTSCHRIFT?20EREF+B-1?21SVWZ+Kaution Beamer
?30BYLADEM1001?31DE02120300000000202051?32Anna Beispiel
:61:2703010301RC10,00NRTINONREF
:86:159?00RETOURE?20EREF+B-2?21SVWZ+Konto erloschen?32Ali Muster
:62F:C270301EUR1015,00
STATEMENT
cat > look.py <<'PYTHON'
import io
from decimal import Decimal
import bankfile, mt940

text = open("statement.sta").read()


def read(**more):
    statement = mt940.parse(io.StringIO(text), **more)
    start, end = (statement.data[f"final_{name}_balance"].amount.amount
                  for name in ["opening", "closing"])
    entries = [entry.data for entry in statement]
    total = start + sum(entry["amount"].amount for entry in entries)
    print("mt-940", total, end, *(entry["applicant_name"] for entry in entries), sep=" | ")
    return total, end, entries[0]["applicant_name"]


assert read() == (Decimal(1035), Decimal(1015), "DE02120300000000202051Anna Beispiel")
options = mt940.Options(reversal_sign=True, applicant_iban=True)
assert read(options=options) == (Decimal(1015), Decimal(1015), "Anna Beispiel")
other = [(entry.amount, entry.counterparty_name)
         for entry in bankfile.parse("statement.sta").transactions]
print("bankfile", *other, sep=" | ")
assert other == [(Decimal(25), "Anna Beispiel"), (Decimal(-10), "Ali Muster")]
PYTHON
"$folder/venv/bin/python" look.py
