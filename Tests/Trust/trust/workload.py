"""People who borrow without pause, and the book of what they were promised."""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field

from .client import Client, path
from .lending import Counter, draft, loan_resource
from .wire import ConnectionLost


@dataclass
class Promise:
    """One record and what the server has acknowledged about it."""

    number: int
    key: str
    project: str
    id: str | None = None
    # Which version of the purpose was acknowledged, and which was sent at last.
    acknowledged: int = -1
    sent: int = -1
    # When each version was acknowledged, by the clock of the whole machine.
    stamps: list[tuple[int, int]] = field(default_factory=list)
    is_submitted: bool = False
    is_maybe_submitted: bool = False

    def purpose(self, version: int) -> str:
        """The text that stands for a version."""
        return f"Schreiben {self.number} Fassung {version}"

    @property
    def purposes(self) -> set[str]:
        """What the record may say now: the last promise, or what was under way."""
        return {self.purpose(number) for number in range(self.acknowledged, self.sent + 1)}


@dataclass
class Book:
    """All promises of a run."""

    project: str
    rng: random.Random
    promises: list[Promise] = field(default_factory=list)
    # Requests that were under way when the connection ended: when each was sent.
    unanswered: list[int] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)

    @property
    def acknowledged(self) -> int:
        """How many writes were acknowledged."""
        return sum(len(promise.stamps) + promise.is_submitted for promise in self.promises)

    def open(self) -> Promise:
        """A new record."""
        number = len(self.promises)
        promise = Promise(number, f"{self.project}-{number}", self.project)
        self.promises.append(promise)
        return promise


async def write_on(
    client: Client, counter: Counter, book: Book, stop: asyncio.Event, *, moves: bool = True,
) -> None:
    """Writes until told to stop or until the connection ends."""
    own: list[tuple[Promise, str]] = []
    sent = 0
    try:
        while not stop.is_set():
            sent = time.monotonic_ns()
            chance = book.rng.random()
            if own and chance < 0.2:
                await _change(client, book, own)
            elif own and moves and chance < 0.35:
                await _submit(client, book, own)
            else:
                await _create(client, counter, book, own)
    except ConnectionLost:
        book.unanswered.append(sent)
    finally:
        client.close()


async def _create(
    client: Client, counter: Counter, book: Book, own: list[tuple[Promise, str]]
) -> None:
    promise = book.open()
    promise.sent = 0
    answer = await client.ask(
        "POST", path(loan_resource), content(counter, promise), key=promise.key)
    if answer.status != 201:
        book.refusals.append(answer.summary)
        return
    record = answer.json()
    promise.id = record["id"]
    promise.acknowledged = 0
    promise.stamps.append((0, answer.at))
    own.append((promise, answer.header("etag") or f'"{record["version"]}"'))


async def _change(client: Client, book: Book, own: list[tuple[Promise, str]]) -> None:
    index = book.rng.randrange(len(own))
    promise, match = own[index]
    assert promise.id is not None
    promise.sent += 1
    version = promise.sent
    answer = await client.ask(
        "PATCH", path(loan_resource, promise.id), {"purpose": promise.purpose(version)},
        match=match)
    if answer.status != 200:
        book.refusals.append(answer.summary)
        own.pop(index)
        return
    promise.acknowledged = version
    promise.stamps.append((version, answer.at))
    own[index] = (promise, answer.header("etag") or f'"{answer.json()["version"]}"')


async def _submit(client: Client, book: Book, own: list[tuple[Promise, str]]) -> None:
    promise, match = own.pop(book.rng.randrange(len(own)))
    assert promise.id is not None
    promise.is_maybe_submitted = True
    answer = await client.ask(
        "POST", path(loan_resource, promise.id, "submit"), {}, match=match)
    if answer.status == 200:
        promise.is_submitted = True
    else:
        book.refusals.append(answer.summary)


def content(counter: Counter, promise: Promise) -> dict[str, object]:
    """What a record is created with."""
    return draft(
        counter, project=promise.project, purpose=promise.purpose(0), on=promise.number % 300)


def broken(promise: Promise, found: tuple[str, str, str] | None) -> str | None:
    """What is wrong with a record in view of what was promised; `None` when nothing is."""
    if promise.acknowledged < 0:
        return None
    if found is None:
        return f"lost: the acknowledged record {promise.key} is not there"
    _, purpose, state = found
    if purpose not in promise.purposes:
        return f"lost: {promise.key} says {purpose!r}, promised was {promise.acknowledged}"
    if promise.is_submitted and state == "draft":
        return f"lost: {promise.key} was submitted and is a draft again"
    if not promise.is_maybe_submitted and state != "draft":
        return f"invented: {promise.key} was never submitted and is {state}"
    return None
