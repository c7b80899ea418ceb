"""Recordings of what a program does to its files, made by the preloaded recorder."""

from __future__ import annotations

import enum
import struct
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_entry = struct.Struct("<IIQQQII")
_magic = 0x54525553


class Operation(enum.IntEnum):
    """What was done; the numbers are the recorder's."""

    OPEN = 1
    CREATE = 2
    WRITE = 3
    TRUNCATE = 4
    SYNC = 5
    SYNC_DIR = 6
    UNLINK = 7
    RENAME = 8
    LINK = 9
    UNSEEN = 10


@dataclass(slots=True)
class Entry:
    """One operation of a journal."""

    operation: Operation
    stamp: int
    file: int
    offset: int
    first: bytes
    second: bytes


class Recorder:
    """Compiles the recorder once and says how a program is started under it."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.library = folder / "recorder.so"
        source = Path(__file__).with_name("recorder.c")
        subprocess.run(
            ["gcc", "-O2", "-fPIC", "-shared", "-o", str(self.library), str(source),
             "-ldl", "-lpthread"], check=True, capture_output=True)

    def variables(self, watched: Path, journal: Path) -> dict[str, str]:
        """The environment under which what happens below a folder is recorded."""
        watched.mkdir(parents=True, exist_ok=True)
        return {
            "LD_PRELOAD": str(self.library), "TRUST_FOLDER": str(watched.resolve()),
            "TRUST_JOURNAL": str(journal)}


def read(journal: Path) -> list[Entry]:
    """The operations in their order."""
    return list(_entries(journal.read_bytes()))


def _entries(data: bytes) -> Iterator[Entry]:
    place = 0
    while place + _entry.size <= len(data):
        magic, operation, stamp, file, offset, first, second = _entry.unpack_from(data, place)
        if magic != _magic:
            raise ValueError(f"the journal is damaged at byte {place}")
        place += _entry.size
        end = place + first + second
        if end > len(data):
            return  # The program was killed while it wrote its last entry.
        yield Entry(
            Operation(operation), stamp, file, offset, data[place:place + first],
            data[place + first:end])
        place = end
