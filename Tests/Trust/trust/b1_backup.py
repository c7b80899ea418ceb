"""B1: a backup made under writes is whole.

While eight connections write, one backup after the other is made with the command. Each must open,
pass SQLite's own examination, and hold every write that had been acknowledged before it began.
Control: a program that copies the database file as it lies there, without its log.
"""

from __future__ import annotations

import asyncio
import sqlite3
import time
from pathlib import Path

from . import database
from .check import Check, Stage
from .client import Client, steward
from .lending import Counter, open_counter
from .server import Server
from .workload import Book, write_on

tenant = "hor-saar"
writers = 8


def promised_before(book: Book, moment: int) -> dict[str, tuple[str, int]]:
    """Each acknowledged record with the last version acknowledged before a moment."""
    result = {}
    for promise in book.promises:
        versions = [version for version, stamp in promise.stamps if stamp < moment]
        if promise.id and versions:
            result[promise.id] = (promise.key, max(versions))
    return result


def judge(path: Path, promised: dict[str, tuple[str, int]]) -> list[str]:
    """What is wrong with a backup."""
    try:
        connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
        try:
            faults = [f"damaged: {fault}" for fault in database.unsound(connection)]
            rows = {} if faults else database.loans(connection)
        finally:
            connection.close()
    except sqlite3.Error as error:
        return [f"damaged: {error}"]
    if faults:
        return faults
    missing = [
        key for id, (key, version) in promised.items()
        if id not in rows or int(rows[id][1].rpartition(" ")[2]) < version]
    if missing:
        return [f"missing: {len(missing)} of {len(promised)} acknowledged writes, {missing[:3]}"]
    return []


async def _pace(client: Client, counter: Counter, book: Book, stop: asyncio.Event) -> None:
    """Writes without pause, in turns, so that the file does not grow beyond measure."""
    while not stop.is_set():
        turn = asyncio.Event()
        task = asyncio.create_task(write_on(client, counter, book, turn, moves=False))
        await asyncio.sleep(0.05)
        turn.set()
        await task
        await asyncio.sleep(0.05)


async def _back_up(stage: Stage, server: Server, token: str, counter: Counter) -> tuple[Book, int]:
    book = Book("B1", stage.rng)
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(_pace(Client(server, tenant, token), counter, book, stop))
        for _ in range(writers)]
    await asyncio.sleep(0.3)
    size = 0
    for number in range(stage.figure):
        target = stage.folder / f"{number}.backup"
        begin = time.monotonic_ns()
        result = await asyncio.to_thread(
            server.command, "backup", tenant, "--to", str(target))
        if result.returncode != 0 or not target.exists():
            stage.findings.fault(f"no backup: {result.returncode}: {result.stderr[-300:]}")
            continue
        promised = promised_before(book, begin)
        size = len(promised)
        for fault in await asyncio.to_thread(judge, target, promised):
            stage.findings.fault(f"backup {number}: {fault}")
        if number == 0:
            again = await asyncio.to_thread(
                server.command, "backup", tenant, "--to", str(target))
            stage.findings.expect(
                again.returncode != 0, "a backup replaced a file that was there already")
        target.unlink()
    stop.set()
    await asyncio.gather(*tasks)
    return book, size


def run(stage: Stage) -> None:
    """Backs up while others write."""
    server = stage.server()
    server.start()
    token = server.token(tenant, *steward)
    counter = asyncio.run(open_counter(Client(server, tenant, token), "B1"))
    book, size = asyncio.run(_back_up(stage, server, token, counter))
    stage.findings.expect(not book.refusals, f"refused: {book.refusals[:1]}")
    stage.findings.expect(size > 50, f"hardly anything was written: {size}")
    stage.findings.figure(
        f"{stage.figure} backups during {book.acknowledged} acknowledged writes, the last held "
        f"at least {size} records")


check = Check(
    id="B1", promise="a backup made under writes is whole", unit="backups", run=run,
    ci=100, long=10_000, control_figure=10, control_fault="plain-copy", control_says="missing")
