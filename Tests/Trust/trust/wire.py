"""HTTP/1.1 by hand: what was sent and what came back stay visible to the byte."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any


class ConnectionLost(Exception):
    """The connection ended before the whole answer was there."""


@dataclass(slots=True)
class Answer:
    """An answer as it came in, and when its last byte did."""

    status: int
    head: bytes
    body: bytes
    at: int = 0

    def header(self, name: str) -> str | None:
        """The first value of a header."""
        wanted = name.lower().encode()
        for line in self.head.split(b"\r\n")[1:]:
            key, colon, value = line.partition(b":")
            if colon and key.strip().lower() == wanted:
                return value.strip().decode("latin-1")
        return None

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)

    @property
    def summary(self) -> str:
        """The beginning of the answer, for messages."""
        return f"{self.status} {self.body[:300].decode('utf-8', 'replace')}"


def compose(
    method: str, target: str, host: str, headers: Iterable[tuple[str, str]] = (),
    body: bytes = b"",
) -> bytes:
    """The bytes of a request."""
    lines = [f"{method} {target} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name}: {value}" for name, value in headers]
    if body or method in {"POST", "PUT", "PATCH"}:
        lines.append(f"Content-Length: {len(body)}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "surrogateescape") + body


class Connection:
    """A connection that is kept open and opened again when the server has closed it."""

    def __init__(self, port: int, timeout: float = 60) -> None:
        self.port = port
        self.timeout = timeout
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    async def open(self) -> None:
        """Connects, unless that has been done."""
        if self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(
                "127.0.0.1", self.port, limit=1 << 26)

    def close(self) -> None:
        """Lets go of the connection."""
        if self._writer is not None:
            self._writer.close()
        self._reader = self._writer = None

    async def request(
        self, method: str, target: str, host: str, headers: Iterable[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> Answer:
        """Sends a request and reads its answer."""
        return await self.send(compose(method, target, host, headers, body), method == "HEAD")

    async def send(self, message: bytes, is_head: bool = False) -> Answer:
        """Sends prepared bytes and reads one answer."""
        try:
            await self.open()
            assert self._writer is not None and self._reader is not None
            self._writer.write(message)
            async with asyncio.timeout(self.timeout):
                answer = await read_answer(self._reader, is_head)
        except (OSError, EOFError, asyncio.LimitOverrunError, TimeoutError, ValueError) as error:
            self.close()
            raise ConnectionLost(repr(error)) from error
        except asyncio.CancelledError:
            self.close()
            raise
        if b"connection: close" in answer.head.lower():
            self.close()
        return answer


async def read_answer(reader: asyncio.StreamReader, is_head: bool = False) -> Answer:
    """Reads one answer, whichever way its length is said."""
    head = await reader.readuntil(b"\r\n\r\n")
    while head[9:10] == b"1":  # 100 Continue and its kind announce the answer proper.
        head = await reader.readuntil(b"\r\n\r\n")
    status = int(head[9:12])
    lower = head.lower()
    body = b""
    place = lower.find(b"\r\ncontent-length:")
    if is_head or status in (204, 304):
        pass
    elif place >= 0:
        end = lower.index(b"\r\n", place + 2)
        length = int(lower[place + 17:end])
        body = await reader.readexactly(length) if length else b""
    elif b"transfer-encoding: chunked" in lower:
        parts = []
        while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
            parts.append(await reader.readexactly(size))
            await reader.readexactly(2)
        while await reader.readuntil(b"\r\n") != b"\r\n":
            pass
        body = b"".join(parts)
    else:
        body = await reader.read(-1)
    return Answer(status, head, body, time.monotonic_ns())


def exchange(port: int, message: bytes, timeout: float = 5) -> Answer | None:
    """Sends raw bytes over a connection of their own; `None` when nothing readable came."""

    async def run() -> Answer | None:
        connection = Connection(port, timeout)
        try:
            return await connection.send(message)
        except ConnectionLost:
            return None
        finally:
            connection.close()

    return asyncio.run(run())


def can_connect(port: int) -> bool:
    """Whether somebody listens."""
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2):
            return True
    except OSError:
        return False
