"""Tenant databases, looked at with Python's SQLite and never in place."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

loan_table = "equipment_lending_loan"


def find(data: Path, tenant: str) -> Path:
    """The database file of a tenant."""
    found = sorted(data.rglob(f"{tenant}.sqlite"))
    if len(found) != 1:
        raise FileNotFoundError(f"{len(found)} files named {tenant}.sqlite below {data}")
    return found[0]


@contextmanager
def copy_of(database: Path, folder: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a copy of a database and its log; opening it recovers the copy only."""
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / "copy.sqlite"
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{copy}{suffix}").unlink(missing_ok=True)
    shutil.copyfile(database, copy)
    log = Path(f"{database}-wal")
    if log.exists():
        shutil.copyfile(log, f"{copy}-wal")
    connection = sqlite3.connect(copy)
    try:
        yield connection
    finally:
        connection.close()


def unsound(connection: sqlite3.Connection) -> list[str]:
    """What SQLite itself finds wrong with a database."""
    try:
        faults = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        faults = [] if faults == ["ok"] else faults
        faults += [f"foreign key: {row}" for row in connection.execute("PRAGMA foreign_key_check")]
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return faults


def tables(connection: sqlite3.Connection) -> list[str]:
    """The names of all tables."""
    rows = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "ORDER BY name")
    return [row[0] for row in rows]


def digest(
    connection: sqlite3.Connection, skipping: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """A digest of the rows of each table, whatever their order in the file.

    When a token was used last is no part of it: it is noted up to a minute later.
    """
    result = {}
    for table in tables(connection):
        if table in skipping:
            continue
        columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')
                   if (table, row[1]) != ("platform_token", "used_at")]
        order = ", ".join(f'"{column}"' for column in columns)
        total = hashlib.sha256(order.encode())
        for row in connection.execute(f'SELECT {order} FROM "{table}" ORDER BY {order}'):
            total.update(repr(row).encode())
        result[table] = total.hexdigest()
    return result


def loans(connection: sqlite3.Connection) -> dict[str, tuple[str, str, str]]:
    """Project, purpose and state of every loan, by its id; each text as it is stored."""
    if loan_table not in tables(connection):
        return {}
    rows = connection.execute(f"SELECT id, project, purpose, state FROM {loan_table}")
    return {id: (plain(project), plain(purpose), state) for id, project, purpose, state in rows}


def plain(text: object) -> str:
    """A stored text without the quotation marks that the sample keeps around it."""
    return str(text).strip('"')
