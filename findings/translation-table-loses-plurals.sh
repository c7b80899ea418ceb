#!/usr/bin/env bash
# A table for translators keeps two of six Arabic plural forms and loses what tells equal words apart.
#
# Versions: translate-toolkit 3.20.4 (PyPI).
# Input:    a PO file in Arabic with one sentence in six plural forms and two entries "Open", told
#           apart by msgctxt ("loan" and "store").
# Guess:    po2csv refuses plurals or writes six rows; msgctxt becomes a column; XLIFF carries both.
# Seen:     po2csv writes the first two forms as two sentences of their own and drops four, ends with
#           success, and has no column for the context. po2xliff carries all six forms, but no
#           context; xliff2po then invents one for equal words, from the place in the comment:
#           "loan" comes back as "loan.open", and a reader of the file finds neither word any more.
# So:       translators get PO itself; a table or XLIFF of this toolkit never comes back into it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check translate-toolkit==3.20.4
cd "$folder"
cat > ar.po <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Language: ar\n"
"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);\n"

#: loan.days
msgid "{count} day"
msgid_plural "{count} days"
msgstr[0] "لا أيام"
msgstr[1] "يوم واحد"
msgstr[2] "يومان"
msgstr[3] "{count} أيام"
msgstr[4] "{count} يومًا"
msgstr[5] "{count} يوم"

#: loan.open
msgctxt "loan"
msgid "Open"
msgstr "قيد الانتظار"

#: store.open
msgctxt "store"
msgid "Open"
msgstr "مفتوح"
PO
export PATH="$folder/venv/bin:$PATH"
po2csv --progress=none ar.po ar.csv
po2xliff --progress=none ar.po ar.xlf
xliff2po --progress=none ar.xlf back.po
rows=$(grep -c 'loan.days' ar.csv)
columns=$(head -n 1 ar.csv | tr -d '\r')
forms=$(grep -c '^msgstr\[' back.po)
contexts=$(grep '^msgctxt' back.po | tr '\n' ' ')
printf 'csv: %s, rows of the plural %s; back from XLIFF: forms %s, contexts %s\n' \
    "$columns" "$rows" "$forms" "$contexts"
[[ "$columns" == '"location","source","target"' && "$rows" == 2 ]]
! grep -q 'يومان' ar.csv
[[ "$forms" == 6 && "$contexts" == 'msgctxt "loan.open" msgctxt "store.open" ' ]]
