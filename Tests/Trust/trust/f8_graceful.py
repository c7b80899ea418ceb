"""F8: a server that is asked to end finishes what it has begun.

Sixteen connections write; in the middle the process is asked to end. It must end by itself with
exit code 0, answer every request that had reached it, leave no log beside the databases, and after
the next start everything acknowledged must be there.
Control: a server that ends at once.
"""

from __future__ import annotations

import asyncio
import subprocess
import time

from . import database
from .check import Check, Stage
from .client import Client, steward
from .lending import Counter, loan_resource, open_counter
from .server import Server
from .workload import Book, broken, write_on

tenant = "hor-saar"
writers = 16
# What was sent in the last moment may still be on its way to the process.
margin_ns = 2_000_000
patience = 30


async def _cycle(stage: Stage, server: Server, token: str, counter: Counter, book: Book) -> int:
    """Writes, and asks the server to end; returns when that was."""
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(write_on(Client(server, tenant, token), counter, book, stop))
        for _ in range(writers)]
    await asyncio.sleep(stage.rng.uniform(0.05, 0.3))
    asked = time.monotonic_ns()
    server.terminate()
    await asyncio.wait(tasks, timeout=patience)
    stop.set()
    for task in tasks:
        await task
    return asked


async def _read_back(stage: Stage, server: Server, token: str, book: Book) -> None:
    client = Client(server, tenant, token)
    found = {
        record["id"]: (record["project"], record["purpose"], record["state"])
        async for record in client.records(loan_resource, project=book.project)}
    client.close()
    for promise in book.promises:
        if fault := broken(promise, found.get(promise.id or "")):
            stage.findings.fault(fault)


def run(stage: Stage) -> None:
    """Ends the server under load again and again."""
    server = stage.server()
    server.start()
    token = server.token(tenant, *steward)
    counter = asyncio.run(open_counter(Client(server, tenant, token), "F8"))
    acknowledged = late = 0
    slowest = 0.0
    for cycle in range(stage.figure):
        book = Book(f"F8-{cycle}", stage.rng)
        asked = asyncio.run(_cycle(stage, server, token, counter, book))
        try:
            code = server.join(patience)
        except subprocess.TimeoutExpired:
            stage.findings.fault(f"the server did not end within {patience} s")
            server.kill()
            code = None
        slowest = max(slowest, (time.monotonic_ns() - asked) / 1e9)
        stage.findings.expect(code in (0, None), f"exit code {code}: {server.log_tail(300)}")
        open_requests = [sent for sent in book.unanswered if sent < asked - margin_ns]
        late += len(book.unanswered) - len(open_requests)
        stage.findings.expect(
            not open_requests,
            f"{len(open_requests)} requests that had been sent were never answered")
        stage.findings.expect(not book.refusals, f"refused: {book.refusals[:1]}")
        log = database.find(server.data, tenant).with_suffix(".sqlite-wal")
        stage.findings.expect(
            code is None or not log.exists() or log.stat().st_size == 0,
            "the store was not closed: its log is still there")
        server.start()
        asyncio.run(_read_back(stage, server, token, book))
        acknowledged += book.acknowledged
    stage.findings.expect(acknowledged > stage.figure, "hardly anything was written")
    stage.findings.figure(
        f"{stage.figure} ends under load, {acknowledged} acknowledged writes, {late} connections "
        f"closed between requests, slowest end {slowest:.2f} s")


check = Check(
    id="F8", promise="a server that is asked to end finishes what it has begun", unit="ends",
    run=run, ci=20, long=500, control_figure=5, control_fault="abrupt-end",
    control_says="never answered")
