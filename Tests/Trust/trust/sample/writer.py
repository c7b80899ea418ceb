"""A plain SQLite writer for the controls of the power-loss checks.

It commits one loan after the other and says when each was committed. With `synchronous` FULL it
keeps its word; with NORMAL it does not, because nothing waits for the disk.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from pathlib import Path


def main() -> None:
    """Writes as many loans as asked for; prints number, time before, and time after the commit."""
    folder, synchronous, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    database = sqlite3.connect(folder / "control.sqlite", isolation_level=None)
    database.executescript(
        f"PRAGMA journal_mode = WAL; PRAGMA synchronous = {synchronous};"
        "PRAGMA wal_autocheckpoint = 200;"
        "CREATE TABLE equipment_lending_loan "
        "(id TEXT PRIMARY KEY, project TEXT, purpose TEXT, state TEXT, filler TEXT)")
    for number in range(count):
        begin = time.monotonic_ns()
        database.execute("BEGIN IMMEDIATE")
        database.execute(
            "INSERT INTO equipment_lending_loan VALUES (?, 'control', ?, 'draft', ?)",
            [str(number), f"Schreiben {number} Fassung 0", "x" * (number % 3_000)])
        database.execute("COMMIT")
        print(number, begin, time.monotonic_ns(), flush=True)
    database.close()


main()
