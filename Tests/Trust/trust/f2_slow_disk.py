"""F2: a slow disk keeps only those waiting whose data lie on it.

One organisation is written to without pause while strace lets each flush of its store take 300 ms.
Others are read and written meanwhile: their median may not come near the delay, and next to none of
their requests may take as long as a flush. Then everything acknowledged must be there.
Control: all stores lie on the slow disk.
"""

from __future__ import annotations

import asyncio
import shutil
import statistics
import subprocess
import time

from . import database, tenant_files
from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .lending import Counter, open_counter
from .server import Server
from .workload import Book, broken, write_on

slow = "welt-0"
others = ("welt-1", "welt-2")
delay = 0.3
_list = "member-network.organisation"


def _slow_down(server: Server, names: list[str]) -> subprocess.Popen[bytes]:
    """Lets the flushes of some stores take their time."""
    paths = []
    for name in names:
        file = database.find(server.data, name)
        paths += ["-P", str(file), "-P", f"{file}-wal"]
    log = server.log.with_name("strace.log")
    process = subprocess.Popen(
        ["strace", "-f", "-qq", "-p", str(server.pid), "-o", str(log), *paths,
         "-e", "trace=fdatasync,fsync",
         "-e", f"inject=fdatasync,fsync:delay_enter={int(delay * 1e6)}"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    return process


async def _use(server: Server, name: str, token: str, count: int) -> list[float]:
    """Reads and writes by turns; says how long each took."""
    client = Client(server, name, token)
    times = []
    for number in range(count):
        begin = time.monotonic()
        if number % 2:
            answer = await client.ask("GET", f"{path(_list)}?limit=5")
        else:
            answer = await client.ask(
                "POST", path(_list), {"name": {"de": f"Nebenan {number}"}, "kind": "association"})
        if answer.status not in (200, 201):
            raise HarnessError(f"{name} was refused: {answer.summary}")
        times.append(time.monotonic() - begin)
    client.close()
    return times


async def _together(
    server: Server, tokens: dict[str, str], counter: Counter, book: Book, count: int
) -> list[float]:
    stop = asyncio.Event()
    writers = [
        asyncio.create_task(write_on(Client(server, slow, tokens[slow]), counter, book, stop))
        for _ in range(2)]
    measured = await asyncio.gather(*(_use(server, name, tokens[name], count) for name in others))
    stop.set()
    await asyncio.wait(writers, timeout=60)
    return sorted(one for times in measured for one in times)


def _perform(stage: Stage, *, is_shared: bool) -> None:
    if not shutil.which("strace"):
        raise HarnessError("strace is needed")
    folder = stage.folder / "tenants"
    names = [slow, *others]
    tenant_files.make(stage.program, folder, {name: f"Welt {name}" for name in names})
    server = stage.server(tenants=folder)
    server.start()
    tokens = {name: server.token(name, *steward) for name in names}
    counter = asyncio.run(open_counter(Client(server, slow, tokens[slow]), "F2"))
    for name in others:  # Their stores are open before anything is slow.
        asyncio.run(_use(server, name, tokens[name], 4))
    book = Book("F2", stage.rng)
    injector = _slow_down(server, names if is_shared else [slow])
    begin = time.monotonic()
    try:
        times = asyncio.run(_together(server, tokens, counter, book, stage.figure))
    finally:
        injector.terminate()
        injector.wait(20)
    seconds = time.monotonic() - begin
    log = server.log.with_name("strace.log").read_text(errors="replace")
    if log.count("(DELAYED)") < 3 or not book.acknowledged:
        raise HarnessError(f"only {log.count('(DELAYED)')} flushes were slow")
    median, late = statistics.median(times), sum(one >= delay for one in times)
    stage.findings.expect(
        median < delay / 2, f"waits for the disk of another: median {median * 1000:.0f} ms")
    stage.findings.expect(
        late <= max(1, len(times) // 50),
        f"waits for the disk of another: {late} of {len(times)} took {delay} s or more")
    server.kill()
    with database.copy_of(database.find(server.data, slow), stage.folder / "copy") as copy:
        rows = database.loans(copy)
        for fault in database.unsound(copy):
            stage.findings.fault(f"damaged: {fault}")
    for promise in book.promises:
        if promise.id and (fault := broken(promise, rows.get(promise.id))):
            stage.findings.fault(fault)
    stage.findings.figure(
        f"{len(times)} requests of others while {log.count('(DELAYED)')} flushes took {delay} s: "
        f"median {median * 1000:.0f} ms, {late} as late as a flush; "
        f"{book.acknowledged} slow writes in {seconds:.0f} s, all there")


def run(stage: Stage) -> None:
    """Slows one store down."""
    _perform(stage, is_shared=False)


def control(stage: Stage) -> None:
    """Slows all of them down."""
    _perform(stage, is_shared=True)


check = Check(
    id="F2", promise="a slow disk keeps only those waiting whose data lie on it", unit="requests",
    run=run, ci=120, long=20_000, control_figure=8, control_run=control, control_on_program=True,
    control_says="waits for the disk of another")
