"""D5: the durability that was promised is really on: every answer waits for the disk.

One connection writes one record after the other under the recorder. Between sending a request and
its answer the tenant's log must have been written and, after that, synced.
Control: the plain SQLite writer with `synchronous` NORMAL, which does not sync its log.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from pathlib import Path

from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .lending import Counter, draft, loan_resource, open_counter
from .program import trust_folder
from .recording import Entry, Operation, Recorder, read

tenant = "hor-saar"


def unsynced(entries: list[Entry], writes: list[tuple[int, int]]) -> list[int]:
    """The writes, by their number, that were answered before the log was on the disk."""
    logs: set[int] = set()
    calls: list[tuple[int, Operation]] = []
    for entry in entries:
        if entry.operation in (Operation.CREATE, Operation.OPEN):
            (logs.add if entry.first.endswith(b"-wal") else logs.discard)(entry.file)
        elif entry.file in logs and entry.operation in (Operation.WRITE, Operation.SYNC):
            calls.append((entry.stamp, entry.operation))
    missing = []
    place = 0
    for number, (begin, end) in enumerate(writes):
        while place < len(calls) and calls[place][0] < begin:
            place += 1
        during = []
        while place < len(calls) and calls[place][0] < end:
            during.append(calls[place][1])
            place += 1
        if Operation.WRITE not in during or during[-1] is not Operation.SYNC:
            missing.append(number)
    return missing


async def _write(client: Client, counter: Counter, count: int) -> list[tuple[int, int]]:
    times = []
    for number in range(count):
        begin = time.monotonic_ns()
        content = draft(counter, project="D5", purpose=f"Schreiben {number} Fassung 0", on=number)
        answer = await client.ask("POST", path(loan_resource), content)
        if answer.status != 201:
            raise HarnessError(f"not created: {answer.summary}")
        times.append((begin, answer.at))
        # Work that the server does of itself must not fall between two requests.
        await asyncio.sleep(0.002)
    client.close()
    return times


def run(stage: Stage) -> None:
    """Writes one by one and looks for the sync of each."""
    server = stage.server()
    journal = stage.folder / "journal"
    server.extra = Recorder(stage.folder / "recorder").variables(server.data, journal)
    server.start()
    token = server.token(tenant, *steward)
    counter = asyncio.run(open_counter(Client(server, tenant, token), "D5"))
    writes = asyncio.run(_write(Client(server, tenant, token), counter, stage.figure))
    server.stop()
    _report(stage, unsynced(read(journal), writes), len(writes))


def run_control(stage: Stage) -> None:
    """The plain writer: with FULL it waits for the disk, with NORMAL it does not."""
    recorder = Recorder(stage.folder / "recorder")
    for synchronous in ("FULL", "NORMAL"):
        folder, journal = stage.folder / synchronous, stage.folder / f"journal-{synchronous}"
        variables = {**os.environ, **recorder.variables(folder, Path(journal))}
        result = subprocess.run(
            [sys.executable, "-m", "trust.sample.writer", str(folder), synchronous,
             str(stage.figure)],
            env=variables, capture_output=True, text=True, check=True, cwd=trust_folder)
        writes = [
            (int(begin), int(end))
            for _, begin, end in (line.split() for line in result.stdout.splitlines())]
        missing = unsynced(read(journal), writes)
        if synchronous == "FULL" and missing:
            raise HarnessError(f"the sound writer fails: {len(missing)} of {len(writes)}")
        if synchronous == "NORMAL":
            _report(stage, missing, len(writes))


def _report(stage: Stage, missing: list[int], count: int) -> None:
    stage.findings.figure(f"{count - len(missing)} of {count} answers came after the sync")
    if missing:
        stage.findings.fault(
            f"{len(missing)} writes were answered before the sync, first number {missing[0]}")


check = Check(
    id="D5", promise="every answer to a write waits for the disk", unit="writes", run=run,
    ci=200, long=5_000, control_figure=200, control_fault="synchronous NORMAL",
    control_run=run_control, control_says="before the sync")
