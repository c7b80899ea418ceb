"""B2: what was backed up comes back, with nothing but the documented commands.

Tenants are filled and backed up while they are served. The server ends, the data folder is deleted,
and each tenant is restored into an empty folder with the command as the documentation writes it.
Every table must have the same rows as before, and the server must serve them. The backup of one
tenant must not be accepted for another, and a damaged one for none.
Control: a program that restores any archive under any name.
"""

from __future__ import annotations

import asyncio
import random
import shlex
import shutil
from pathlib import Path

from . import database, tenant_files
from .check import Check, Stage
from .client import Client, steward
from .lending import loan_resource
from .program import root
from .seeding import fill
from .server import Server

# What the platform writes for itself when a store is opened, closed or restored.
# The audit is held on its own: it tells of the restoration in one more row.
own_tables = frozenset({"platform_state", "platform_restoration", "platform_audit"})


def documented(command: str) -> list[str] | None:
    """The arguments of a command as the documentation writes them in a block of code."""
    for page in sorted([root / "README.md", *root.glob("docs/**/*.md")]):
        in_block = False
        for line in page.read_text().splitlines():
            if line.lstrip().startswith("```"):
                in_block = not in_block
            words = line.strip().removeprefix("$ ").split(" #")[0]
            if in_block and f"dachwerk {command} " in words:
                return shlex.split(words.partition(f"dachwerk {command} ")[2])
    return None


def arguments(stage: Stage, command: str, option: str, tenant: str, file: Path) -> list[str]:
    """The documented command for a tenant and a file."""
    usual = [tenant, option, str(file)]
    if stage.program.is_sample:
        return [command, *usual]
    written = documented(command)
    if not stage.findings.expect(
        written is not None and option in written and len(written) >= 3,
        f"the documentation shows no `dachwerk {command} <tenant> {option} <file>`"
    ) or written is None:
        return [command, *usual]
    written[written.index(option) + 1] = str(file)
    names = [place for place, word in enumerate(written)
             if not word.startswith("-") and word != str(file)]
    written[names[0]] = tenant
    return [command, *written]


def digests(server: Server, tenants: list[str], folder: Path) -> dict[str, dict[str, str]]:
    """The digests of all tables of all tenants."""
    result = {}
    for tenant in tenants:
        with database.copy_of(database.find(server.data, tenant), folder / "copy") as connection:
            result[tenant] = database.digest(connection, own_tables)
    return result


def audits(server: Server, tenants: list[str], folder: Path) -> dict[str, list[tuple]]:
    """The audits of all tenants in order, without what they tell of restorations."""
    result = {}
    for tenant in tenants:
        with database.copy_of(database.find(server.data, tenant), folder / "copy") as connection:
            if "platform_audit" not in database.tables(connection):
                result[tenant] = []
                continue
            result[tenant] = list(connection.execute(
                "SELECT * FROM platform_audit WHERE kind <> 'restored' ORDER BY sequence"))
    return result


async def _fill(stage: Stage, server: Server, tenants: list[str]) -> None:
    for number, tenant in enumerate(tenants):
        client = Client(server, tenant, server.token(tenant, *steward))
        await fill(client, f"kq{number:012x}", stage.rng)
        client.close()


async def _served(server: Server, tenant: str) -> int:
    client = Client(server, tenant, server.token(tenant, *steward))
    try:
        return len([one async for one in client.records(loan_resource)])
    finally:
        client.close()


def run(stage: Stage) -> None:
    """The drill."""
    tenants = [f"welt-{number}" for number in range(max(2, stage.figure))]
    folder = stage.folder / "tenants"
    tenant_files.make(stage.program, folder, {id: f"Verein {id}" for id in tenants})
    server = stage.server(tenants=folder)
    server.start()
    asyncio.run(_fill(stage, server, tenants))
    archive = {tenant: stage.folder / f"{tenant}.backup" for tenant in tenants}
    for tenant in tenants:
        result = server.command(*arguments(stage, "backup", "--to", tenant, archive[tenant]))
        stage.findings.expect(
            result.returncode == 0, f"no backup of {tenant}: {result.stderr[-300:]}")
    server.stop()
    before = digests(server, tenants, stage.folder)
    told = audits(server, tenants, stage.folder)
    shutil.rmtree(server.data)
    for tenant in tenants:
        result = server.command(*arguments(stage, "restore", "--from", tenant, archive[tenant]))
        stage.findings.expect(
            result.returncode == 0, f"{tenant} was not restored: {result.stderr[-300:]}")
    after = digests(server, tenants, stage.folder)
    for tenant in tenants:
        different = [
            table for table in before[tenant] | after[tenant]
            if before[tenant].get(table) != after[tenant].get(table)]
        stage.findings.expect(not different, f"{tenant} came back with other rows in {different}")
    for tenant, rows in audits(server, tenants, stage.folder).items():
        # What was told after the backup was made is not in it.
        stage.findings.expect(
            rows == told[tenant][:len(rows)] and (stage.program.is_sample or bool(rows)),
            f"{tenant} came back with another audit")
    _refuse_foreign(stage, server, tenants, archive, after)
    if not stage.program.is_sample:  # The sample is not made to look into its archives.
        _refuse_damaged(stage, server, tenants[0], archive[tenants[0]], after)
    server.start()
    served = [asyncio.run(_served(server, tenant)) for tenant in tenants]
    stage.findings.expect(all(served), f"nothing is served of some tenants: {served}")
    stage.findings.figure(
        f"{len(tenants)} tenants with {sum(len(one) for one in before.values())} tables restored "
        "into an empty folder and served again")


def _refuse_foreign(
    stage: Stage, server: Server, tenants: list[str], archive: dict[str, Path],
    before: dict[str, dict[str, str]],
) -> None:
    """Nobody is given the records of somebody else."""
    for number, tenant in enumerate(tenants):
        other = tenants[(number + 1) % len(tenants)]
        result = server.command("restore", tenant, "--from", str(archive[other]))
        stage.findings.expect(
            result.returncode not in (0, 64) and 0 < result.returncode < 128,
            f"the archive of {other} was accepted for {tenant}: {result.stderr[-200:]}")
    stage.findings.expect(
        digests(server, tenants, stage.folder) == before,
        "a refused restoration changed a tenant")


def _refuse_damaged(
    stage: Stage, server: Server, tenant: str, archive: Path, before: dict[str, dict[str, str]]
) -> None:
    """A file that is not whole is no backup."""
    data = archive.read_bytes()
    rng = random.Random(stage.rng.random())
    for number in range(6):
        spoiled = bytearray(data)
        if number % 2:
            del spoiled[rng.randrange(len(spoiled) * 9 // 10):]
        else:
            for _ in range(40):  # Header, trees and rows alike.
                place = rng.randrange(len(spoiled) - 512)
                spoiled[place:place + 64] = rng.randbytes(64)
        file = stage.folder / "spoiled.backup"
        file.write_bytes(spoiled)
        result = server.command("restore", tenant, "--from", str(file))
        stage.findings.expect(
            0 < result.returncode < 128, f"a damaged archive was accepted: {result.stderr[-200:]}")
    stage.findings.expect(
        digests(server, [tenant], stage.folder)[tenant] == before[tenant],
        "a refused restoration changed the tenant")


check = Check(
    id="B2", promise="what was backed up comes back", unit="tenants", run=run,
    ci=20, long=1_000, control_figure=2, control_fault="any-archive",
    control_says="was accepted for")
