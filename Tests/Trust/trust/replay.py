"""Plays a recording back up to a moment at which the power fails.

What was synced is there. Of what was not, anything may be: nothing, all, a beginning, some calls,
some sectors of 512 bytes. Names behave as on a file system with a journal: those since the last
sync of their folder survive up to some moment.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

from .recording import Entry, Operation

sector = 512
modes = ("none", "all", "prefix", "some", "torn", "torn")


@dataclass(slots=True)
class File:
    """What is durable of a file, and what has been done to it since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Entry] = field(default_factory=list)


class Disk:
    """The files of a folder while a recording is played."""

    def __init__(self) -> None:
        self.files: dict[int, File] = {}
        # The number that the system gives a file may come again after it is gone.
        self.inodes: dict[int, File] = {}
        self.folders: dict[int, str] = {}
        self.names: dict[str, File] = {}
        self.pending: list[tuple[Entry, File | None]] = []
        self.current: dict[str, File] = {}

    def play(self, entry: Entry) -> None:
        """Takes in the next operation."""
        match entry.operation:
            case Operation.WRITE | Operation.TRUNCATE:
                self.inodes[entry.file].pending.append(entry)
            case Operation.SYNC:
                if file := self.inodes.get(entry.file):
                    for done in file.pending:
                        apply(file.durable, done)
                    file.pending.clear()
            case Operation.SYNC_DIR:
                self._settle(self.folders.get(entry.file))
            case Operation.OPEN:
                if entry.file not in self.inodes:
                    self.folders[entry.file] = entry.first.decode()
            case Operation.CREATE:
                self.inodes[entry.file] = File()
                self._name(entry, self.inodes[entry.file])
            case Operation.UNSEEN:
                raise ValueError(f"cannot be played back: {entry.first.decode()}")
            case _:
                self._name(entry, None)

    def _name(self, entry: Entry, file: File | None) -> None:
        rename(self.current, entry, file)
        self.pending.append((entry, file))

    def _settle(self, folder: str | None) -> None:
        rest = []
        for entry, file in self.pending:
            if folder is None or str(Path(entry.first.decode()).parent) == folder:
                rename(self.names, entry, file)
            else:
                rest.append((entry, file))
        self.pending = rest

    def wreck(self, rng: random.Random, tenant: str) -> dict[str, bytes]:
        """What may be found of a tenant's database after the power has failed now."""
        names = dict(self.names)
        for entry, file in self.pending[:rng.randint(0, len(self.pending))]:
            rename(names, entry, file)
        mode = rng.choice(modes)
        return {
            Path(name).name: leftover(file, mode, rng)
            for name, file in names.items() if Path(name).name.startswith(f"{tenant}.sqlite")}


def rename(names: dict[str, File], entry: Entry, file: File | None) -> None:
    """Carries out an operation on names."""
    first, second = entry.first.decode(), entry.second.decode()
    if entry.operation is Operation.CREATE and file is not None:
        names[first] = file
    elif entry.operation is Operation.UNLINK:
        names.pop(first, None)
    elif entry.operation is Operation.RENAME and first in names:
        names[second] = names.pop(first)
    elif entry.operation is Operation.LINK and first in names:
        names[second] = names[first]


def apply(image: bytearray, entry: Entry) -> None:
    """Carries out an operation on contents."""
    if entry.operation is Operation.TRUNCATE:
        if entry.offset <= len(image):
            del image[entry.offset:]
        else:
            image.extend(bytes(entry.offset - len(image)))
        return
    put(image, entry.offset, entry.first)


def put(image: bytearray, offset: int, data: bytes) -> None:
    """Writes into an image; what was never written reads as zero."""
    if offset > len(image):
        image.extend(bytes(offset - len(image)))
    image[offset:offset + len(data)] = data


def leftover(file: File, mode: str, rng: random.Random) -> bytes:
    """One of the contents that a file may have after a power loss."""
    if not file.pending or mode == "none":
        return bytes(file.durable)
    image = bytearray(file.durable)
    pending = file.pending
    if mode == "prefix":
        pending = pending[:rng.randint(0, len(pending))]
    share = rng.choice((0.1, 0.5, 0.9))
    for entry in pending:
        if mode == "torn" and entry.operation is Operation.WRITE:
            tear(image, entry, share, rng)
        elif mode in ("all", "prefix") or rng.random() < share:
            apply(image, entry)
    return bytes(image)


def tear(image: bytearray, entry: Entry, share: float, rng: random.Random) -> None:
    """Writes some sectors of a write and leaves others as they were."""
    begin, end = entry.offset, entry.offset + len(entry.first)
    while begin < end:
        stop = min(end, (begin // sector + 1) * sector)
        if rng.random() < share:
            put(image, begin, entry.first[begin - entry.offset:stop - entry.offset])
        begin = stop
