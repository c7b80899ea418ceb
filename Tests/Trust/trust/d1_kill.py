"""D1: killing the process loses no acknowledged write.

Eight connections write while the server is killed after 30 to 200 ms; it is started again and asked
for everything. A creation that was under way is sent again with its key and must be there once.
Control: a server that answers before it commits.
"""

from __future__ import annotations

import asyncio
from collections import Counter as Tally

from . import database
from .check import Check, Stage
from .client import Client, path, steward
from .lending import Counter, loan_resource, open_counter
from .server import Server
from .workload import Book, Promise, broken, content, write_on

tenant = "hor-saar"
writers = 8


async def _cycle(stage: Stage, server: Server, token: str, counter: Counter, book: Book) -> None:
    """Writes, and kills the server in the middle."""
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(write_on(Client(server, tenant, token), counter, book, stop))
        for _ in range(writers)]
    await asyncio.sleep(stage.rng.uniform(0.03, 0.2))
    assert server.process is not None
    server.process.kill()
    # The answers that were sent before the kill still count: they are read to the end.
    await asyncio.wait(tasks, timeout=30)
    stop.set()
    for task in tasks:
        await task
    server.kill()


async def _read_back(
    stage: Stage, server: Server, token: str, counter: Counter, book: Book
) -> int:
    """Repeats what was under way, then compares the server's list with the book."""
    client = Client(server, tenant, token)
    doubtful = [one for one in book.promises if one.acknowledged < 0]
    for promise in doubtful:
        answer = await client.ask(
            "POST", path(loan_resource), content(counter, promise), key=promise.key)
        if stage.findings.expect(
            answer.status in (200, 201), f"a repeated creation failed: {answer.summary}"
        ):
            promise.id = answer.json()["id"]
            promise.acknowledged = promise.sent = 0
    found = {
        record["id"]: (record["project"], record["purpose"], record["state"])
        async for record in client.records(loan_resource, project=book.project)}
    client.close()
    for promise in book.promises:
        if fault := broken(promise, found.get(promise.id or "")):
            stage.findings.fault(fault)
    _expect_single(stage, book.promises, found)
    return len(doubtful)


def _expect_single(
    stage: Stage, promises: list[Promise], found: dict[str, tuple[str, str, str]]
) -> None:
    known = {promise.id for promise in promises}
    strangers = [id for id in found if id not in known]
    stage.findings.expect(not strangers, f"written twice or unasked: {strangers[:3]}")
    twice = [
        number for number, count in Tally(
            purpose.split(" Fassung")[0] for _, purpose, _ in found.values()).items() if count > 1]
    stage.findings.expect(not twice, f"written twice: {twice[:3]}")


def _expect_all(
    stage: Stage, promises: list[Promise], rows: dict[str, tuple[str, str, str]], when: str
) -> None:
    for promise in promises:
        if promise.id and (fault := broken(promise, rows.get(promise.id))):
            stage.findings.fault(f"{when}: {fault}")


def run(stage: Stage) -> None:
    """Kills the server again and again."""
    server = stage.server()
    restarts = [server.start()]
    token = server.token(tenant, *steward)
    counter = asyncio.run(open_counter(Client(server, tenant, token), "D1"))
    acknowledged = doubtful = 0
    kept: list[Promise] = []
    for cycle in range(stage.figure):
        book = Book(f"D1-{cycle}", stage.rng)
        asyncio.run(_cycle(stage, server, token, counter, book))
        acknowledged += book.acknowledged
        with database.copy_of(
            database.find(server.data, tenant), stage.folder / "copy"
        ) as connection:
            for fault in database.unsound(connection):
                stage.findings.fault(f"damaged after a kill: {fault}")
            rows = database.loans(connection)
            _expect_all(stage, book.promises, rows, "after a kill")
        restarts.append(server.start())
        doubtful += asyncio.run(_read_back(stage, server, token, counter, book))
        if refusals := book.refusals:
            stage.findings.fault(f"a plain write was refused: {refusals[0]}")
        kept += [promise for promise in book.promises if promise.id]
    server.stop()
    with database.copy_of(database.find(server.data, tenant), stage.folder / "copy") as last:
        _expect_all(stage, kept, database.loans(last), "at the end")
    stage.findings.expect(acknowledged > stage.figure, "hardly anything was written")
    restarts.sort()
    stage.findings.figure(
        f"{stage.figure} kills, {acknowledged} acknowledged writes, {doubtful} repeated, "
        f"start p99 {restarts[int(len(restarts) * 0.99) - 1]:.2f} s")


check = Check(
    id="D1", promise="a killed process loses no acknowledged write", unit="kills", run=run,
    ci=200, long=10_000, control_figure=6, control_fault="early-answer", control_says="lost")
