"""B3: one tenant is restored and moved by itself.

Several tenants are filled, backed up and changed while they are served. Then one after the other is
restored, while the server runs: it must be what was backed up, and no row of any other tenant may be
another one. The archive of one is refused for all others. At last each archive is moved to another
server with an empty data folder, which must have the same rows and serve them.
Control: whoever restores one tenant puts the same file in the place of its neighbour.
"""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

from . import database, tenant_files
from .b2_restore import _served, own_tables
from .check import Check, HarnessError, Stage
from .client import Client, steward
from .seeding import fill
from .server import Server

tenants = [f"welt-{number}" for number in range(4)]
# What the platform writes by itself while it serves.
_own = own_tables | {"platform_job", "platform_mark", "platform_seed"}


def _rows(server: Server, folder: Path) -> dict[str, dict[str, str]]:
    result = {}
    for tenant in tenants:
        with database.copy_of(database.find(server.data, tenant), folder / "copy") as connection:
            result[tenant] = database.digest(connection, _own)
    return result


def _different(one: dict[str, str], other: dict[str, str]) -> list[str]:
    return [table for table in one | other if one.get(table) != other.get(table)]


async def _fill(stage: Stage, server: Server) -> None:
    for number, tenant in enumerate(tenants):
        client = Client(server, tenant, server.token(tenant, *steward))
        await fill(client, f"kq{number:012x}", stage.rng)
        client.close()


async def _change(server: Server, tenant: str, number: int) -> None:
    client = Client(server, tenant, server.token(tenant, *steward))
    await client.create(
        "member-network.organisation",
        {"name": {"de": f"Spaeter {number}"}, "kind": "association"}, key=f"later-{number}")
    client.close()


def _back_up(stage: Stage, server: Server, tenant: str) -> Path:
    archive = stage.folder / "archives" / f"{tenant}.sqlite"
    archive.parent.mkdir(exist_ok=True)
    made = server.command("backup", tenant, "--to", str(archive))
    if made.returncode != 0:
        raise HarnessError(f"no backup of {tenant}: {made.stderr[-300:]}")
    return archive


def _perform(stage: Stage, *, is_careless: bool) -> None:
    folder = stage.folder / "tenants"
    tenant_files.make(stage.program, folder, {id: f"Verein {id}" for id in tenants})
    server = stage.server(tenants=folder)
    server.start()
    asyncio.run(_fill(stage, server))
    archives = {tenant: _back_up(stage, server, tenant) for tenant in tenants}
    backed_up = _rows(server, stage.folder)
    for number in range(stage.figure):
        tenant = tenants[number % len(tenants)]
        asyncio.run(_change(server, tenant, number))
        before = _rows(server, stage.folder)
        if before[tenant] == backed_up[tenant]:
            raise HarnessError("the change is not there")
        _refuse(stage, server, tenant, archives, number)
        result = server.command("restore", tenant, "--from", str(archives[tenant]))
        stage.findings.expect(
            result.returncode == 0, f"{tenant} was not restored: {result.stderr[-300:]}")
        if is_careless:
            neighbour = database.find(server.data, tenants[(number + 1) % len(tenants)])
            Path(f"{neighbour}-wal").unlink(missing_ok=True)
            shutil.copyfile(archives[tenant], neighbour)
        after = _rows(server, stage.folder)
        for one in tenants:
            wanted = backed_up if one == tenant else before
            tables = _different(after[one], wanted[one])
            # Restoring tells of itself: who was signed in or invited is not any more.
            stage.findings.expect(
                not tables, f"{one} has other rows in {tables} after {tenant} was restored")
    if is_careless:
        return
    server.stop()
    _move(stage, archives, backed_up)
    stage.findings.figure(
        f"{stage.figure} restorations of one of {len(tenants)} tenants while all were served, "
        f"{len(tenants)} moved to another server")


def _refuse(
    stage: Stage, server: Server, tenant: str, archives: dict[str, Path], number: int
) -> None:
    other = tenants[(tenants.index(tenant) + 1 + number % (len(tenants) - 1)) % len(tenants)]
    result = server.command("restore", tenant, "--from", str(archives[other]))
    stage.findings.expect(
        result.returncode not in (0, 64) and 0 < result.returncode < 128,
        f"the archive of {other} was accepted for {tenant}")


def _move(
    stage: Stage, archives: dict[str, Path], backed_up: dict[str, dict[str, str]]
) -> None:
    elsewhere = stage.server("elsewhere", tenants=stage.folder / "tenants")
    for tenant, archive in archives.items():
        result = elsewhere.command("restore", tenant, "--from", str(archive))
        stage.findings.expect(
            result.returncode == 0, f"{tenant} was not moved: {result.stderr[-300:]}")
    after = _rows(elsewhere, stage.folder)
    for tenant in tenants:
        tables = _different(after[tenant], backed_up[tenant])
        stage.findings.expect(not tables, f"{tenant} was moved with other rows in {tables}")
    elsewhere.start()
    served = [asyncio.run(_served(elsewhere, tenant)) for tenant in tenants]
    stage.findings.expect(all(served), f"nothing is served of some tenants: {served}")


def run(stage: Stage) -> None:
    """Restores one tenant after the other."""
    _perform(stage, is_careless=False)


def control(stage: Stage) -> None:
    """The same by somebody who is careless."""
    _perform(stage, is_careless=True)


check = Check(
    id="B3", promise="one tenant is restored and moved by itself", unit="restorations", run=run,
    ci=4, long=1_000, control_figure=1, control_run=control, control_on_program=True,
    control_says="has other rows")
