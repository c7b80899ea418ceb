"""A1: every change has exactly one entry in the audit, also when the process is killed.

Eight connections write while the server is killed after 30 to 200 ms, as in D1. In a copy of the
store each entry of the history must have the entry of the audit with its number, about the same
record in the same version, and the other way round; every acknowledged write must be among them;
and the numbers of the audit must have no gap. Started again, the program must find its audit sound.
Control: a copy from which one entry of the audit was taken.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable

from . import database
from .check import Check, HarnessError, Stage
from .client import Client, steward
from .lending import Counter, loan_resource, open_counter
from .server import Server
from .workload import Book, Promise, write_on

tenant = "hor-saar"
writers = 8
# Entries of the audit that tell of a change of a record.
_operations = "kind IN ('created', 'changed', 'moved', 'erased')"
_changes = (
    f"SELECT sequence, resource, record, version FROM platform_audit WHERE {_operations} "
    "ORDER BY sequence")
_history = "SELECT sequence, resource, record, version FROM platform_history ORDER BY sequence"


def _spoil_nothing(_: sqlite3.Connection) -> None:
    """Leaves a copy as it is."""


def compare(stage: Stage, connection: sqlite3.Connection, promises: list[Promise]) -> int:
    """Compares history, audit and promises; returns the number of changes."""
    audit = connection.execute(_changes).fetchall()
    history = connection.execute(_history).fetchall()
    for row in sorted(set(history) - set(audit)):
        stage.findings.fault(f"a change without its entry: {row}")
    for row in sorted(set(audit) - set(history)):
        stage.findings.fault(f"an entry without its change: {row}")
    stage.findings.expect(
        len(audit) == len(set(audit)) and len(history) == len(set(history)), "told twice")
    numbers = [row[0] for row in connection.execute(
        "SELECT sequence FROM platform_audit ORDER BY sequence")]
    stage.findings.expect(
        numbers == list(range(numbers[0], numbers[0] + len(numbers))), "a gap in the audit")
    told: dict[str, int] = {}
    for _, resource, record, _ in audit:
        if resource == loan_resource:
            told[record] = told.get(record, 0) + 1
    for one in promises:
        least = len(one.stamps) + one.is_submitted
        if one.id and told.get(one.id, 0) < least:
            stage.findings.fault(
                f"a change without its entry: {least} acknowledged, {told.get(one.id, 0)} told")
    return len(history)


async def _kill_under_load(
    stage: Stage, server: Server, token: str, counter: Counter, book: Book
) -> None:
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(write_on(Client(server, tenant, token), counter, book, stop))
        for _ in range(writers)]
    await asyncio.sleep(stage.rng.uniform(0.03, 0.2))
    assert server.process is not None
    server.process.kill()
    await asyncio.wait(tasks, timeout=30)
    stop.set()
    for task in tasks:
        await task
    server.kill()


def _perform(stage: Stage, spoil: Callable[[sqlite3.Connection], None]) -> None:
    server = stage.server()
    server.start()
    token = server.token(tenant, *steward)
    counter = asyncio.run(open_counter(Client(server, tenant, token), "A1"))
    changes = 0
    kept: list[Promise] = []
    for cycle in range(stage.figure):
        book = Book(f"A1-{cycle}", stage.rng)
        asyncio.run(_kill_under_load(stage, server, token, counter, book))
        kept += book.promises
        with database.copy_of(
            database.find(server.data, tenant), stage.folder / "copy"
        ) as connection:
            spoil(connection)
            changes = compare(stage, connection, kept)
        server.start()
        verified = server.command("audit", "verify", tenant, timeout=120)
        stage.findings.expect(
            verified.returncode == 0, f"audit verify after a kill: {verified.stdout[:300]}")
    server.stop()
    if changes < 10 * stage.figure:
        raise HarnessError(f"only {changes} changes after {stage.figure} kills")
    stage.findings.figure(f"{stage.figure} kills, {changes} changes, each with its entry")


def run(stage: Stage) -> None:
    """Kills the server and compares."""
    _perform(stage, _spoil_nothing)


def control(stage: Stage) -> None:
    """Compares a copy that lacks one entry."""

    def spoil(connection: sqlite3.Connection) -> None:
        connection.execute(
            "DELETE FROM platform_audit WHERE sequence = "
            f"(SELECT max(sequence) FROM platform_audit WHERE {_operations})")

    _perform(stage, spoil)


check = Check(
    id="A1", promise="every change has its entry in the audit, also after kills", unit="kills",
    run=run, ci=20, long=1_000, control_figure=1, control_run=control, control_on_program=True,
    control_says="a change without its entry")
