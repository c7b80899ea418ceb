"""D4: a full disk takes nothing back, is said, and heals.

The data folder lies on a small disk of its own, which is filled up while people write. What finds no
room is refused with 503 or 507 and a hint; reading goes on; nothing that was acknowledged is missing.
When there is room again the same process writes on. Then it is killed, and everything acknowledged
must be there.
Control: a server that answers before it commits.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from . import database
from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .lending import Counter, loan_resource, open_counter
from .server import Server
from .workload import Book, broken, write_on

tenant = "hor-saar"
size = 48 << 20
writers = 4


@contextmanager
def _small_disk(folder: Path) -> Iterator[Path]:
    """A disk in memory that holds so much and no more."""
    folder.mkdir(parents=True)
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "tmpfs", str(folder)],
        capture_output=True, text=True, check=False)
    if made.returncode != 0:
        raise HarnessError(f"no small disk can be mounted: {made.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=False)


def _fill(disk: Path, left: int) -> Path:
    """Fills the disk up to some bytes."""
    ballast = disk / "ballast"
    free = os.statvfs(disk)
    room = free.f_bavail * free.f_frsize - left
    with ballast.open("ab") as file:
        file.write(bytes(max(0, room)))
    return ballast


async def _write(server: Server, token: str, counter: Counter, book: Book, seconds: float) -> None:
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(write_on(Client(server, tenant, token), counter, book, stop))
        for _ in range(writers)]
    await asyncio.sleep(seconds)
    stop.set()
    await asyncio.wait(tasks, timeout=60)


async def _reads(server: Server, token: str) -> int:
    client = Client(server, tenant, token)
    try:
        return (await client.ask("GET", f"{path(loan_resource)}?limit=5")).status
    finally:
        client.close()


def _round(stage: Stage, server: Server, disk: Path, token: str, counter: Counter,
           number: int) -> tuple[Book, Book, int]:
    """Fills the disk while people write, and makes room again."""
    during, after = Book(f"D4-{number}", stage.rng), Book(f"D4-{number}-after", stage.rng)
    ballast = _fill(disk, stage.rng.randrange(100_000, 1_500_000))
    deadline = time.monotonic() + 20
    while not during.refusals and time.monotonic() < deadline:
        asyncio.run(_write(server, token, counter, during, 0.4))
        if not during.refusals:
            _fill(disk, stage.rng.randrange(0, 200_000))
    if not during.refusals:
        raise HarnessError("the disk was never full")
    others = [one for one in during.refusals if not one.startswith(("503", "507", "412"))]
    stage.findings.expect(not others, f"refused otherwise: {others[:1]}")
    if not stage.program.is_sample:
        stage.findings.expect(
            any("store.full" in one for one in during.refusals),
            f"says nothing of the disk: {during.refusals[:1]}")
        status = asyncio.run(_reads(server, token))
        stage.findings.expect(status == 200, f"nothing can be read on a full disk: {status}")
    ballast.unlink()
    deadline = time.monotonic() + 15
    while not after.acknowledged and time.monotonic() < deadline:
        asyncio.run(_write(server, token, counter, after, 0.3))
    stage.findings.expect(
        bool(after.acknowledged), "does not write again when there is room")
    stage.findings.expect(server.is_running, "the process has ended")
    return during, after, len(during.refusals)


def run(stage: Stage) -> None:
    """Fills the disk again and again."""
    with _small_disk(stage.folder / "disk") as disk:
        server = stage.server(data=disk / "data")
        server.start()
        token = server.token(tenant, *steward)
        counter = asyncio.run(open_counter(Client(server, tenant, token), "D4"))
        books: list[Book] = []
        refusals = 0
        for number in range(stage.figure):
            during, after, count = _round(stage, server, disk, token, counter, number)
            books += [during, after]
            refusals += count
        server.kill()
        with database.copy_of(
            database.find(server.data, tenant), stage.folder / "copy"
        ) as copy:
            for fault in database.unsound(copy):
                stage.findings.fault(f"damaged: {fault}")
            rows = database.loans(copy)
        for book in books:
            for promise in book.promises:
                if promise.id and (fault := broken(promise, rows.get(promise.id))):
                    stage.findings.fault(fault)
        written = sum(book.acknowledged for book in books)
        stage.findings.figure(
            f"the disk was full {stage.figure} times: {written} acknowledged writes, all there; "
            f"{refusals} refused")


check = Check(
    id="D4", promise="a full disk takes nothing back, is said, and heals", unit="full disks",
    run=run, ci=2, long=50, control_figure=1, control_fault="early-answer", control_says="lost")
