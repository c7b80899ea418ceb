"""Counts what would be lost if the power failed at one of many moments of a recording."""

from __future__ import annotations

import multiprocessing
import random
import sqlite3
from collections import Counter as Tally
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from . import database
from .recording import Entry, Operation
from .replay import Disk


@dataclass(frozen=True, order=True)
class Acknowledgement:
    """That a version of a record was promised, and when this was known outside."""

    stamp: int
    tenant: str
    id: str
    version: int


@dataclass
class Recorded:
    """A journal together with what was promised meanwhile."""

    entries: list[Entry]
    promised: list[Acknowledgement]
    # No crash before this moment: until then the scene was being set.
    begin: int

    def stamp_after(self, cut: int) -> int:
        """When the operation after a cut began at the earliest."""
        return self.entries[min(cut + 1, len(self.entries) - 1)].stamp


@dataclass
class Verdict:
    """What the crash states of one worker came to."""

    states: int = 0
    distinct: set[int] = field(default_factory=set)
    lost: int = 0
    damaged: int = 0
    worst: int = 0
    unsynced: int = 0
    examples: list[str] = field(default_factory=list)


def count(
    recorded: Recorded, tenants: list[str], states: int, seed: str, folder: Path, workers: int = 2,
) -> Verdict:
    """Makes crash states in several processes and adds up what they show."""
    share = [states // workers + (number < states % workers) for number in range(workers)]
    queue = multiprocessing.get_context("fork").SimpleQueue()

    def work(number: int) -> None:
        try:
            queue.put(_count(
                recorded, tenants, share[number], f"{seed}/{number}", folder / str(number)))
        except Exception as error:  # The parent must hear of it.
            queue.put(error)

    processes = [
        multiprocessing.get_context("fork").Process(target=work, args=(number,))
        for number in range(workers)]
    for process in processes:
        process.start()
    verdicts = [queue.get() for _ in processes]
    for process in processes:
        process.join()
    total = Verdict()
    for verdict in verdicts:
        if isinstance(verdict, Exception):
            raise verdict
        total.states += verdict.states
        total.distinct |= verdict.distinct
        total.lost += verdict.lost
        total.damaged += verdict.damaged
        total.unsynced += verdict.unsynced
        total.worst = max(total.worst, verdict.worst)
        total.examples += verdict.examples
    return total


def states(
    recorded: Recorded, tenants: list[str], count: int, rng: random.Random,
) -> Iterator[tuple[str, int, dict[str, bytes], bool, dict[str, int]]]:
    """Crash states in the order of the recording.

    Each is a tenant, the cut, the files found, whether anything was unsynced, and the versions that
    were promised by then.
    """
    entries = recorded.entries
    first = next(
        (place for place, entry in enumerate(entries) if entry.stamp >= recorded.begin),
        len(entries))
    # Half of the cuts anywhere, half where something had just been written and not yet synced.
    writes = [
        place for place in range(first, len(entries))
        if entries[place].operation in (Operation.WRITE, Operation.RENAME, Operation.UNLINK)]
    cuts = Tally(
        rng.randrange(first, len(entries)) if not writes or rng.random() < 0.5
        else rng.choice(writes) for _ in range(count))
    disk = Disk()
    promised: dict[str, dict[str, int]] = {tenant: {} for tenant in tenants}
    waiting = iter(sorted(recorded.promised))
    upcoming = next(waiting, None)
    for cut, entry in enumerate(entries):
        disk.play(entry)
        limit = recorded.stamp_after(cut)
        while upcoming is not None and upcoming.stamp < limit:
            versions = promised[upcoming.tenant]
            versions[upcoming.id] = max(upcoming.version, versions.get(upcoming.id, 0))
            upcoming = next(waiting, None)
        for _ in range(cuts.get(cut, 0)):
            tenant = rng.choice(tenants)
            unsynced = bool(disk.pending) or any(
                file.pending for name, file in disk.names.items() if tenant in name)
            yield tenant, cut, disk.wreck(rng, tenant), unsynced, promised[tenant]


def _count(
    recorded: Recorded, tenants: list[str], number: int, seed: str, folder: Path
) -> Verdict:
    verdict = Verdict()
    folder.mkdir(parents=True, exist_ok=True)
    for tenant, cut, files, unsynced, promised in states(
        recorded, tenants, number, random.Random(seed)
    ):
        place = lay_out(files, folder)
        damage, missing = judge(place / f"{tenant}.sqlite", promised)
        verdict.states += 1
        verdict.unsynced += unsynced
        verdict.distinct.add(hash(tuple(sorted(files.items()))))
        verdict.damaged += bool(damage)
        verdict.lost += bool(missing)
        verdict.worst = max(verdict.worst, len(missing))
        if (damage or missing) and len(verdict.examples) < 4:
            verdict.examples.append(
                f"operation {cut}, {tenant}: "
                + (f"damaged: {damage[0]}" if damage else f"lost {len(missing)}: {missing[0]}"))
    return verdict


def lay_out(files: dict[str, bytes], folder: Path) -> Path:
    """Makes a folder hold the files of a crash state and nothing else."""
    for old in folder.iterdir():
        if old.name not in files:
            old.unlink()
    for name, data in files.items():
        path = folder / name
        # Overwriting is much cheaper than making a file anew.
        with path.open("r+b" if path.exists() else "wb") as file:
            file.write(data)
            file.truncate()
    return folder


def judge(path: Path, promised: dict[str, int]) -> tuple[list[str], list[str]]:
    """What is damaged in a database, and which promised records it does not hold."""
    if not path.exists():
        return [], [f"{len(promised)} records with their file"] if promised else []
    try:
        # Without a name for the last writer SQLite would write the log back on closing.
        connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)
        try:
            damage = database.unsound(connection) or _halves(connection)
            found = {} if damage else database.loans(connection)
        finally:
            connection.close()
    except sqlite3.DatabaseError as error:
        return [str(error)], []
    if damage:
        return damage, []
    missing = []
    for id, version in promised.items():
        row = found.get(id)
        if row is None or int(row[1].rpartition(" ")[2]) < version:
            missing.append(f"version {version} of {id}, found {row}")
    return [], missing


def _halves(connection: sqlite3.Connection) -> list[str]:
    """Records without the history or the lines that were written in the same transaction."""
    names = set(database.tables(connection))
    loan = database.loan_table
    faults = []
    if {"platform_history", loan} <= names:
        faults += connection.execute(
            f"SELECT 'half a write: history of ' || id FROM {loan} l WHERE version IS NOT "
            "(SELECT max(version) FROM platform_history h WHERE h.record = l.id) LIMIT 1"
        ).fetchall()
    if {f"{loan}__lines", loan} <= names:
        faults += connection.execute(
            f"SELECT 'half a write: lines of ' || id FROM {loan} l WHERE NOT EXISTS "
            f"(SELECT 1 FROM {loan}__lines p WHERE p.owner = l.id) LIMIT 1").fetchall()
    return [row[0] for row in faults]
