"""S3: files that do harm are not taken, and photos tell nothing of their place.

Files that are not what they are called, pictures that are damaged or carry something behind their
end, names that lead elsewhere: each is refused or taken as what it is, lies where it should, and goes
out as a download that runs nothing. What a camera wrote into a photo is gone, and how to turn it is
not. A scanner in the place of `clamd` sees every file: what it calls harmful is not taken, and
while it cannot be asked nothing is.
Control: a scanner that calls everything harmless.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .pictures import chunk, png
from .seeding import fill
from .server import Server
from .wire import Answer

tenant = "hor-saar"
_item = "equipment-lending.item"
harmful = b"please call this harmful"
_place = b"N49 14 07 zzPlace"


class Scanner:
    """Speaks like `clamd`, and calls one harmless text harmful."""

    def __init__(self, place: Path, *, is_blind: bool) -> None:
        self.place = place
        self.is_blind = is_blind
        self.seen = 0
        self.socket: socket.socket | None = None

    def start(self) -> None:
        """Listens on its socket."""
        self.socket = socket.socket(socket.AF_UNIX)
        self.place.unlink(missing_ok=True)
        self.socket.bind(str(self.place))
        self.socket.listen(16)
        threading.Thread(target=self._accept, args=(self.socket,), daemon=True).start()

    def stop(self) -> None:
        """Is not there any more."""
        if self.socket is not None:
            self.socket.shutdown(socket.SHUT_RDWR)
            self.socket.close()
        self.place.unlink(missing_ok=True)

    def _accept(self, listening: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                with connection, contextlib.suppress(OSError, struct.error):
                    self._answer(connection.makefile("rwb"))

    def _answer(self, stream: object) -> None:
        read, write, flush = stream.read, stream.write, stream.flush  # type: ignore[attr-defined]
        if read(10) != b"zINSTREAM\0":
            return
        content = b""
        while length := struct.unpack(">I", read(4))[0]:
            content += read(length)
        self.seen += 1
        is_found = harmful in content and not self.is_blind
        write(b"stream: Test.Harm FOUND\0" if is_found else b"stream: OK\0")
        flush()


def _segment(code: int, content: bytes) -> bytes:
    return bytes([0xFF, code]) + struct.pack(">H", len(content) + 2) + content


def photo(*, behind: bytes = b"") -> bytes:
    """A photo with a place in Exif and XMP, that has to be turned."""
    entries = struct.pack("<HHIHH", 0x0112, 3, 1, 6, 0) + struct.pack("<HHII", 0x8825, 4, 1, 50)
    exif = b"Exif\0\0II*\0" + struct.pack("<IH", 8, 2) + entries + bytes(4) + _place
    return (
        b"\xff\xd8" + _segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0") + _segment(0xE1, exif)
        + _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + _place) + _segment(0xFE, _place)
        + _segment(0xDB, bytes(65)) + _segment(0xC0, b"\x08\0\1\0\1\1\1\x11\0")
        + _segment(0xDA, b"\1\1\0\0\x3f\0") + b"picture\xff\0" + b"\xff\xd9" + behind)


# What is sent, under which name, and as which types it may be taken; none where it must not.
hostile: dict[str, tuple[bytes, str, set[str]]] = {
    "a program called a picture": (b"MZ\x90\0" + bytes(60), "a.png", set()),
    "a page called a picture": (b"<html><script>x()</script>", "a.png", set()),
    "a drawing with script": (b"<svg onload='x()'/>", "a.svg", set()),
    "a picture cut off": (png()[:20], "a.png", set()),
    "a picture without an end of its lengths": (
        b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR", "a.png", set()),
    "a photo that is none": (b"\xff\xd8\xff\xe0\0\1" + bytes(40), "a.jpg", set()),
    "an archive": (b"PK\3\4" + bytes(60), "a.zip", set()),
    "a text with noughts": (b"a\0b", "a.txt", set()),
    "a name that leads up": (png(), "../../../../tmp/zz.png", {"image/png"}),
    "a name with a nought": (png(), "a%00.png", set()),
    "a name of the store": (png(), "hor-saar.sqlite", {"image/png"}),
    "a name with lines": (png(), "a%0d%0aX-Evil:%20yes.png", set()),
    "a picture with a page behind it": (png() + b"<script>x()</script>", "a.html", {"image/png"}),
    "a picture with remarks": (png(chunk(b"tEXt", b"Comment\0" + _place)), "a.png", {"image/png"}),
    "a photo with its place": (photo(), "a.jpg", {"image/jpeg"}),
    "a photo with a film behind it": (photo(behind=_place), "a.jpg", {"image/jpeg"}),
    "nothing": (b"", "a.png", set()),
    "what the scanner knows, behind a picture": (png() + harmful, "a.png", set()),
}


async def _send(client: Client, content: bytes, name: str) -> Answer:
    return await client.connection.request(
        "POST", f"{path(_item, 'files', 'photos')}?name={name}", client.host, client.headers,
        content)


async def _comes_out(stage: Stage, client: Client, item: str, file: str, name: str) -> bytes:
    """Puts a file on a record and takes it from there."""
    known = (await client.ask("GET", path(_item, item))).json()
    answer = await client.ask(
        "PATCH", path(_item, item), {"photos": [{"file": file}]}, match=f'"{known["version"]}"')
    if answer.status != 200:
        raise HarnessError(f"{name} was not put on a record: {answer.summary}")
    got = await client.ask("GET", path(_item, item, "files", file))
    head = (got.header("Content-Disposition") or "", got.header("Content-Security-Policy") or "")
    stage.findings.expect(
        head[0].startswith("attachment") and "sandbox" in head[1]
        and got.header("X-Content-Type-Options") == "nosniff" and got.header("X-Evil") is None,
        f"goes out as more than a download: {name}: {head}")
    return got.body


async def _try_all(stage: Stage, server: Server, *, is_blind: bool) -> int:
    client = Client(server, tenant, server.token(tenant, *steward))
    seeded = await fill(client, "kq0000000053", stage.rng)
    item = seeded.ids[_item][0]
    taken = 0
    for name, (content, called, types) in hostile.items():
        answer = await _send(client, content, called)
        if harmful in content:
            stage.findings.expect(
                answer.status == 422 and "attachment.infected" in answer.summary,
                f"taken with harm: {name}: {answer.summary[:120]}")
            continue
        stage.findings.expect(
            answer.status == (201 if types else 422) or (not types and answer.status == 400),
            f"{name}: {answer.summary[:160]}")
        if answer.status != 201:
            continue
        taken += 1
        sent = answer.json()
        stage.findings.expect(sent["type"] in types, f"{name} is taken as {sent['type']}")
        stage.findings.expect(
            "/" not in sent["name"] and "\n" not in sent["name"], f"{name}: {sent['name']!r}")
        out = await _comes_out(stage, client, item, sent["file"], name)
        stage.findings.expect(_place not in out, f"tells its place: {name}")
        stage.findings.expect(b"script" not in out, f"carries something behind its end: {name}")
        if content.startswith(b"\xff\xd8"):
            stage.findings.expect(
                b"Exif\0\0MM\0*\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0\6" in out,
                f"is not turned any more: {name}")
            stage.findings.expect(b"picture\xff\0\xff\xd9" in out, f"is another picture: {name}")
    client.close()
    return taken


async def _without_scanner(stage: Stage, server: Server) -> None:
    client = Client(server, tenant, server.token(tenant, *steward))
    answer = await _send(client, png(), "a.png")
    stage.findings.expect(
        answer.status == 503 and "attachment.unscanned" in answer.summary
        and answer.header("Retry-After") is not None,
        f"taken though nobody looked at it: {answer.summary[:160]}")
    read = await client.ask("GET", f"{path(_item)}?limit=1")
    stage.findings.expect(read.status == 200, "nothing is answered while the scanner is away")
    client.close()


def _perform(stage: Stage, *, is_blind: bool) -> None:
    # The path of a socket has to be short.
    scanner = Scanner(Path(f"/tmp/trust-clamd-{stage.rng.randrange(1 << 32):x}"), is_blind=is_blind)
    scanner.start()
    server = stage.server(extra={"DACHWERK_CLAMD": f"unix:{scanner.place}"})
    try:
        server.start()
        taken = asyncio.run(_try_all(stage, server, is_blind=is_blind))
        scanner.stop()
        asyncio.run(_without_scanner(stage, server))
    finally:
        scanner.place.unlink(missing_ok=True)
    if not scanner.seen:
        raise HarnessError("the scanner saw nothing")
    strange = [
        one for one in server.data.rglob("*")
        if one.is_file() and "zz.png" in one.name or "evil" in one.name.lower()]
    stage.findings.expect(not strange, f"lies elsewhere: {strange}")
    stage.findings.figure(
        f"{len(hostile)} files, {taken} taken as what they are; {scanner.seen} seen by the scanner")


def run(stage: Stage) -> None:
    """Sends files."""
    _perform(stage, is_blind=False)


def control(stage: Stage) -> None:
    """Sends them past a scanner that finds nothing."""
    _perform(stage, is_blind=True)


check = Check(
    id="S3", promise="files that do harm are not taken, and photos tell nothing of their place",
    unit="files", run=run, ci=len(hostile), long=len(hostile), control_figure=len(hostile),
    control_run=control, control_on_program=True, control_says="taken with harm")
