"""Tenant files under a running server, and what is live of them."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from typing import Any

from . import tenant_files
from .check import Stage
from .server import Server
from .wire import Connection, ConnectionLost, compose

count = 16
# A change is live within a second; what is not live after this will not be.
settle = 1.3
_edition = re.compile(rb"Ausgabe kq(\d+)x(welt-\d+)y")


@dataclass
class Live:
    """One tenant whose file is changed while it is served."""

    id: str
    edition: int = 0
    # Editions that may be seen at present; `None` while anything may be.
    allowed: set[int] | None = field(default_factory=set)


def name(id: str, edition: int) -> str:
    """The name of a tenant in an edition of its file."""
    return f"Ausgabe kq{edition}x{id}y"


class LiveFiles:
    """Several tenants of one server, whose files are changed in rounds."""

    def __init__(self, stage: Stage) -> None:
        folder = stage.folder / "tenants"
        self.original = tenant_files.document(stage.program)
        self.tenants = [Live(f"welt-{number}", 0, {0}) for number in range(count)]
        tenant_files.make(stage.program, folder, {one.id: name(one.id, 0) for one in self.tenants})
        self.stage = stage
        self.folder = folder
        self.server: Server = stage.server(tenants=folder)
        self.server.start()
        self.pid = self.server.pid
        self.looks = 0

    def content(self, tenant: Live, edition: int) -> dict[str, Any]:
        """The document of an edition."""
        return tenant_files.named(self.original, tenant.id, name(tenant.id, edition))

    async def seen(self, tenant: Live, connection: Connection) -> int | None:
        """The edition that is served; `None` when nobody, -1 when somebody else is."""
        message = compose("GET", "/", f"{tenant.id}.localhost:{self.server.port}")
        try:
            answer = await connection.send(message)
        except ConnectionLost:
            return None
        if answer.status != 200:
            return None
        found = _edition.search(answer.body)
        return int(found[1]) if found and found[2].decode() == tenant.id else -1

    async def watch(self, stop: asyncio.Event) -> None:
        """Looks without pause at what is served."""
        connection = Connection(self.server.port)
        while not stop.is_set():
            for tenant in self.tenants:
                # What is allowed may change while the answer is on its way.
                before = tenant.allowed
                edition = await self.seen(tenant, connection)
                self.looks += 1
                if before is None or tenant.allowed is None:
                    continue
                if edition not in before | tenant.allowed:
                    self.stage.findings.fault(
                        f"{tenant.id} is served in edition {edition}, live are {tenant.allowed}")
            await asyncio.sleep(0.02)
        connection.close()

    async def expect(self, tenant: Live, editions: set[int | None], why: str) -> None:
        """Expects what is served now to be one of these editions."""
        connection = Connection(self.server.port)
        edition = await self.seen(tenant, connection)
        connection.close()
        self.stage.findings.expect(
            edition in editions,
            f"{tenant.id}: {why}: served is edition {edition}, expected {editions}")

    def check_process(self) -> None:
        """Expects that the process never ended."""
        self.stage.findings.expect(
            self.server.is_running and self.server.pid == self.pid,
            f"the server ended: {self.server.log_tail(300)}")

    def report(self) -> str:
        """What the command `check` says about the files."""
        result = self.server.program.run("check", "--tenants", str(self.folder))
        if result.returncode not in (0, 1):
            self.stage.findings.fault(
                f"`check` ended with {result.returncode}: {result.stderr[-300:]}")
        return result.stdout + result.stderr


def faults(report: str, file: str) -> list[str]:
    """The lines of a report that begin with a file: what is wrong with it."""
    return [line for line in report.splitlines() if line.split(":")[0].endswith(file)]


def has_place(line: str, file: str) -> bool:
    """Whether a line of a report names the place in the file as line and column."""
    return re.search(re.escape(file) + r":\d+:\d+", line) is not None
