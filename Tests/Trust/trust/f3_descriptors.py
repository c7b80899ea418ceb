"""F3: without descriptors the server waits, and goes on when there are some.

A server of thirty organisations may have 256 files open. More silent connections come than that, and
the organisations are asked meanwhile: they are answered, told to come again, or find no connection.
The process must stay, write no damage, and answer all of them once the silent ones have gone.
Control: silent connections that stay.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import time
from dataclasses import replace

from . import database, tenant_files
from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .server import Server
from .wire import Connection, ConnectionLost

tenants = 30
descriptors = 256
_list = "member-network.organisation"


async def _ask(server: Server, name: str, token: str, timeout: float) -> int:
    """Makes a record; 0 where there is no answer."""
    client = Client(server, name, token, connection=Connection(server.port, timeout))
    try:
        answer = await client.ask(
            "POST", path(_list), {"name": {"de": f"Verein {name}"}, "kind": "association"})
        return answer.status
    except ConnectionLost:
        return 0
    finally:
        client.close()


def _silent(server: Server, count: int) -> list[socket.socket]:
    """Opens connections that never say anything."""
    opened = []
    for _ in range(count):
        with contextlib.suppress(OSError):
            opened.append(socket.create_connection(("127.0.0.1", server.port), timeout=0.5))
    return opened


def _perform(stage: Stage, *, stays: bool) -> None:
    folder = stage.folder / "tenants"
    names = [f"welt-{number}" for number in range(tenants)]
    tenant_files.make(stage.program, folder, {name: f"Welt {name}" for name in names})
    server = stage.server(tenants=folder)
    # The limit is hard, so that the program cannot raise it.
    server.program = replace(
        stage.program, call=("prlimit", f"--nofile={descriptors}", *stage.program.call))
    server.start()
    tokens = {name: server.token(name, *steward) for name in names}
    made: dict[str, int] = dict.fromkeys(names, 0)
    statuses: list[int] = []
    silent = _silent(server, descriptors + 50)
    for round in range(stage.figure):
        name = names[round % tenants]
        status = asyncio.run(_ask(server, name, tokens[name], 0.5))
        statuses.append(status)
        made[name] += status == 201
        stage.findings.expect(status in (0, 201, 503), f"answered with {status}")
        stage.findings.expect(server.is_running, "the process has ended")
    if not stays:
        for one in silent:
            one.close()
    deadline = time.monotonic() + (3 if stays else 30)
    missing = set(names)
    while missing and time.monotonic() < deadline:
        for name in sorted(missing):
            if asyncio.run(_ask(server, name, tokens[name], 1)) == 201:
                made[name] += 1
                missing.discard(name)
            if time.monotonic() > deadline:
                break
    stage.findings.expect(not missing, f"does not come back: {len(missing)} organisations")
    server.kill()
    for name in names:
        with database.copy_of(database.find(server.data, name), stage.folder / "copy") as copy:
            for fault in database.unsound(copy):
                stage.findings.fault(f"damaged: {name}: {fault}")
            rows = copy.execute("SELECT count(*) FROM member_network_organisation").fetchone()[0]
        stage.findings.expect(rows >= made[name], f"lost: {name} has {rows} of {made[name]}")
    if not statuses or all(one == 201 for one in statuses):
        raise HarnessError("descriptors were never short")
    stage.findings.figure(
        f"{statuses.count(0)} of {len(statuses)} requests found no connection, "
        f"{statuses.count(503)} were told to come again, {statuses.count(201)} were answered")


def run(stage: Stage) -> None:
    """Takes the descriptors and gives them back."""
    _perform(stage, stays=False)


def control(stage: Stage) -> None:
    """Takes them for good."""
    _perform(stage, stays=True)


check = Check(
    id="F3", promise="without descriptors the server waits and goes on", unit="requests", run=run,
    ci=30, long=5_000, control_figure=5, control_run=control, control_on_program=True,
    control_says="does not come back")
