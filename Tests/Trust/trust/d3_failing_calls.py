"""D3: a call of the system that fails takes nothing back that was acknowledged.

While eight connections write, strace lets calls of the server fail: a write or a flush, with an error
of the disk or of its room, the N-th time and perhaps ever after. No answer may say yes to what was
not kept; what is refused is refused as a fault of the store; what is asked afterwards works or says
why not. Then the server is killed and started, and everything acknowledged must be there.
Control: a server that answers before it commits.
"""

from __future__ import annotations

import asyncio
import shutil
import subprocess
import time

from . import database
from .check import Check, HarnessError, Stage
from .client import Client, steward
from .lending import Counter, open_counter
from .server import Server
from .workload import Book, broken, write_on

tenant = "hor-saar"
writers = 8
calls = ("fdatasync", "pwrite64")
errors = ("EIO", "ENOSPC")


def _injector(server: Server, call: str, error: str, when: str) -> subprocess.Popen[bytes]:
    """Lets a call of a running server fail; the call must be traced, or nothing is injected."""
    log = server.log.with_name("strace.log")
    log.unlink(missing_ok=True)
    process = subprocess.Popen(
        ["strace", "-f", "-qq", "-p", str(server.pid), "-o", str(log), "-e", f"trace={call}",
         "-e", f"inject={call}:error={error}:when={when}"],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.3)
    return process


def _injected(server: Server) -> int:
    log = server.log.with_name("strace.log")
    return log.read_text(errors="replace").count("(INJECTED)") if log.exists() else 0


async def _write(server: Server, token: str, counter: Counter, book: Book, seconds: float) -> None:
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(write_on(Client(server, tenant, token), counter, book, stop))
        for _ in range(writers)]
    await asyncio.sleep(seconds)
    stop.set()
    await asyncio.wait(tasks, timeout=30)


def _look(stage: Stage, server: Server, book: Book, when: str) -> None:
    with database.copy_of(database.find(server.data, tenant), stage.folder / "copy") as copy:
        for fault in database.unsound(copy):
            stage.findings.fault(f"damaged {when}: {fault}")
        rows = database.loans(copy)
    for promise in book.promises:
        if promise.id and (fault := broken(promise, rows.get(promise.id))):
            stage.findings.fault(f"{when}: {fault}")


def _round(stage: Stage, server: Server, token: str, counter: Counter, number: int) -> int:
    call, error = calls[number % 2], errors[number // 2 % 2]
    when = f"{stage.rng.randrange(1, 40)}{'+' if stage.rng.random() < 0.5 else ''}"
    name = f"{call} {error} {when}"
    book = Book(f"D3-{number}", stage.rng)
    injector = _injector(server, call, error, when)
    try:
        asyncio.run(_write(server, token, counter, book, 1.0))
    finally:
        injector.terminate()
        injector.wait(20)
    count = _injected(server)
    others = [one for one in book.refusals if not one.startswith(("503", "507", "412"))]
    stage.findings.expect(not others, f"{name}: refused otherwise: {others[:1]}")
    stage.findings.expect(server.is_running, f"{name}: the server has ended")
    after = Book(f"D3-{number}-after", stage.rng)
    deadline = time.monotonic() + 15
    while not after.acknowledged and server.is_running and time.monotonic() < deadline:
        asyncio.run(_write(server, token, counter, after, 0.3))
    stage.findings.expect(bool(after.acknowledged), f"{name}: nothing can be written afterwards")
    server.kill()
    _look(stage, server, book, f"after {name} and a kill")
    _look(stage, server, after, f"later, after {name} and a kill")
    server.start()
    return count


def run(stage: Stage) -> None:
    """Lets calls fail, one kind after the other."""
    if not shutil.which("strace"):
        raise HarnessError("strace is needed")
    server = stage.server()
    server.start()
    token = server.token(tenant, *steward)
    counter = asyncio.run(open_counter(Client(server, tenant, token), "D3"))
    injected = sum(
        _round(stage, server, token, counter, number) for number in range(stage.figure))
    server.stop()
    if injected < stage.figure // 2:
        raise HarnessError(f"only {injected} calls failed in {stage.figure} rounds")
    stage.findings.figure(f"{injected} calls failed in {stage.figure} rounds")


check = Check(
    id="D3", promise="a failing call of the system takes nothing back", unit="rounds", run=run,
    ci=12, long=2_000, control_figure=8, control_fault="early-answer", control_says="lost")
