"""D2: a power loss loses no acknowledged write and leaves nothing half written.

The server runs under a recorder that notes every call that changes a file of the data folder. Two
tenants are written to while backups are made, the server is stopped, started, killed and started
again. Then the power is lost in thousands of ways, on paper: what was synced stays, the rest is
dropped, kept or torn at 512 bytes. Each result must be sound and hold everything that had been
acknowledged. Some of the results are given to the program itself.

Recorder and driver read the same clock, so an acknowledgement that came in before the next recorded
call began was given on what had been recorded by then.
Control: a plain SQLite writer with `synchronous` NORMAL, recorded the same way, loses writes; with
FULL it loses none.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from . import database
from .check import Check, HarnessError, Stage
from .client import Client, steward
from .crash_states import Acknowledgement, Recorded, count, lay_out, states
from .lending import Counter, loan_resource, open_counter
from .program import trust_folder
from .recording import Recorder, read
from .server import Server
from .workload import Book, write_on

tenants = ["hor-saar", "vmdo-dortmund"]
opened_by_program = 12
# More would only make the files larger and each crash state slower to look at.
writes_per_second = 150


async def _write(
    server: Server, tokens: dict[str, str], counters: dict[str, Counter],
    books: dict[str, Book], seconds: float, *, backups: Path | None = None, kill: bool = False,
) -> None:
    """Writes to all tenants for a while, with backups meanwhile if asked for."""
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(write_on(
            Client(server, tenant, tokens[tenant]), counters[tenant], books[tenant], stop))
        for tenant in tenants for _ in range(4)]
    enough = sum(book.acknowledged for book in books.values()) + int(seconds * writes_per_second)
    end = time.monotonic() + seconds
    turn = number = 0
    while time.monotonic() < end and sum(book.acknowledged for book in books.values()) < enough:
        await asyncio.sleep(0.05)
        turn += 1
        if backups is not None and turn % 10 == 1:
            number += 1
            result = await asyncio.to_thread(
                server.command, "backup", tenants[number % 2], "--to",
                str(backups / f"{server.port}-{number}.backup"))
            if result.returncode != 0:
                raise HarnessError(f"backup failed: {result.stderr[-300:]}")
    if kill:
        assert server.process is not None
        server.process.kill()
    stop.set()
    await asyncio.gather(*tasks)


def record(stage: Stage, server: Server, seconds: float) -> Recorded:
    """Lets the server live through a short life and notes all of it."""
    recorder = Recorder(stage.folder / "recorder")
    journal = stage.folder / "journal"
    server.extra = recorder.variables(server.data, journal)
    server.start()
    tokens = {tenant: server.token(tenant, *steward) for tenant in tenants}
    counters = {
        tenant: asyncio.run(open_counter(Client(server, tenant, tokens[tenant]), tenant))
        for tenant in tenants}
    books = {tenant: Book(f"D2-{tenant}", stage.rng) for tenant in tenants}
    begin = time.monotonic_ns()
    asyncio.run(_write(server, tokens, counters, books, seconds, backups=stage.folder))
    server.stop()
    server.start()
    asyncio.run(_write(server, tokens, counters, books, seconds / 2, kill=True))
    server.join()
    server.start()
    asyncio.run(_write(server, tokens, counters, books, seconds / 2))
    server.stop()
    promised = [
        Acknowledgement(stamp, tenant, promise.id, version)
        for tenant, book in books.items() for promise in book.promises if promise.id
        for version, stamp in promise.stamps]
    for book in books.values():
        stage.findings.expect(not book.refusals, f"refused: {book.refusals[:1]}")
    return Recorded(read(journal), promised, begin)


def run(stage: Stage) -> None:
    """Records, loses the power, compares."""
    server = stage.server()
    recorded = record(stage, server, seconds=4)
    stage.findings.expect(len(recorded.promised) > 200, "hardly anything was written")
    verdict = count(
        recorded, tenants, stage.figure, str(stage.rng.random()), stage.folder / "states")
    for example in verdict.examples:
        stage.findings.fault(example)
    stage.findings.figure(
        f"{verdict.states} crash states ({len(verdict.distinct)} different, {verdict.unsynced} "
        f"with unsynced calls) of {len(recorded.entries)} calls and {len(recorded.promised)} "
        f"acknowledgements: {verdict.lost} lost, {verdict.damaged} damaged")
    number = min(opened_by_program, stage.figure)
    for place, (tenant, cut, files, _, promised) in enumerate(
        states(recorded, tenants, number, stage.rng)
    ):
        _open_with_program(stage, server, place, tenant, cut, files, promised)
    stage.findings.figure(f"{number} of them opened by the program itself")


def _open_with_program(
    stage: Stage, former: Server, place: int, tenant: str, cut: int, files: dict[str, bytes],
    promised: dict[str, int],
) -> None:
    """Starts the program on a crash state and asks for everything that was promised."""
    home = stage.folder / "reopened"
    shutil.rmtree(home, ignore_errors=True)
    server = stage.server("reopened", tenants=former.tenants)
    target = server.data / database.find(former.data, tenant).parent.relative_to(former.data)
    target.mkdir(parents=True)
    lay_out(files, target)
    server.start()
    token = server.token(tenant, *steward)

    async def found() -> dict[str, str]:
        client = Client(server, tenant, token)
        try:
            return {one["id"]: one["purpose"] async for one in client.records(loan_resource)}
        finally:
            client.close()

    rows = asyncio.run(found())
    server.kill()
    for id, version in promised.items():
        text = rows.get(id)
        if text is None or int(text.rpartition(" ")[2]) < version:
            stage.findings.fault(
                f"lost: state {place}, operation {cut}: version {version} of {id}, found {text}")


def record_plain(stage: Stage, synchronous: str, writes: int = 300) -> Recorded:
    """Records the plain SQLite writer."""
    recorder = Recorder(stage.folder / "recorder")
    folder = stage.folder / f"plain-{synchronous}"
    journal = stage.folder / f"journal-{synchronous}"
    variables = {**os.environ, **recorder.variables(folder, journal)}
    result = subprocess.run(
        [sys.executable, "-m", "trust.sample.writer", str(folder), synchronous, str(writes)],
        env=variables, capture_output=True, text=True, check=True, cwd=trust_folder)
    promised = [
        Acknowledgement(int(after), "control", number, 0)
        for number, _, after in (line.split() for line in result.stdout.splitlines())]
    return Recorded(read(journal), promised, min(one.stamp for one in promised))


def run_control(stage: Stage) -> None:
    """The sound writer must pass, the unsound one must not."""
    sound = count(
        record_plain(stage, "FULL"), ["control"], stage.figure, "sound", stage.folder / "sound")
    if sound.lost or sound.damaged:
        raise HarnessError(f"the sound writer fails: {sound.examples}")
    unsound = count(
        record_plain(stage, "NORMAL"), ["control"], stage.figure, "unsound", stage.folder / "lose")
    for example in unsound.examples:
        stage.findings.fault(example)
    stage.findings.figure(f"{unsound.lost} of {unsound.states} states lost writes")


check = Check(
    id="D2", promise="a power loss loses no acknowledged write and tears nothing",
    unit="crash states", run=run, ci=20_000, long=1_000_000, control_figure=1_000,
    control_fault="synchronous NORMAL", control_run=run_control, control_says="lost")
