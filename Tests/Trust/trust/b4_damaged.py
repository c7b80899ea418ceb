"""B4: a damaged archive is noticed, and nothing is restored from it.

Single bits of a backup are turned, one in each copy: in the store, in the sum beside it, in a file on
a record. `restore` must refuse the copy and say how to mend it; a bit that stands in none of the
three, such as in the name that the sum tells, may do no harm. Nothing may end otherwise than with an
answer, and a backup that lost its sum is refused too.
Control: a program that puts any archive in place as it is.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from pathlib import Path

from . import database, tenant_files
from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .pictures import png
from .seeding import fill
from .server import Server

tenant = "welt-0"
own = frozenset({"platform_state", "platform_restoration", "platform_audit", "platform_job"})
_item = "equipment-lending.item"


def _digest(server: Server, folder: Path) -> dict[str, str] | None:
    """The rows of the store; nothing where they cannot be read."""
    try:
        with database.copy_of(database.find(server.data, tenant), folder / "copy") as connection:
            return None if database.unsound(connection) else database.digest(connection, own)
    except sqlite3.DatabaseError:
        return None


async def _populate(stage: Stage, server: Server) -> None:
    """Fills the tenant, with a photo on one record."""
    client = Client(server, tenant, server.token(tenant, *steward))
    seeded = await fill(client, "kq0000000b4b", stage.rng)
    sent = await client.connection.request(
        "POST", f"{path(_item, 'files', 'photos')}?name=a.png", client.host, client.headers, png())
    item = (await client.ask("GET", path(_item, seeded.ids[_item][0]))).json()
    answer = await client.ask(
        "PATCH", path(_item, item["id"]), {"photos": [{"file": sent.json()["file"]}]},
        match=f'"{item["version"]}"')
    client.close()
    if answer.status != 200:
        raise HarnessError(f"no photo on a record: {answer.summary}")


def _archive(stage: Stage, server: Server) -> Path:
    archive = stage.folder / "archive" / "day.sqlite"
    archive.parent.mkdir()
    made = server.command("backup", tenant, "--to", str(archive))
    if made.returncode != 0:
        raise HarnessError(f"no backup: {made.stderr[-300:]}")
    return archive


def _spoil(stage: Stage, archive: Path, number: int) -> tuple[Path, str]:
    """A copy of an archive with one bit turned, and where; every fifth time beside the store."""
    folder = stage.folder / "spoiled"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(archive.parent, folder)
    copy = folder / archive.name
    others = sorted(one for one in folder.rglob("*") if one.is_file() and one != copy)
    chosen = copy if number % 5 else stage.rng.choice(others)
    data = bytearray(chosen.read_bytes())
    place = stage.rng.randrange(len(data))
    data[place] ^= 1 << stage.rng.randrange(8)
    chosen.write_bytes(data)
    return copy, f"{chosen.name[:20]} byte {place}"


def _perform(stage: Stage, *, is_trusting: bool) -> None:
    folder = stage.folder / "tenants"
    tenant_files.make(stage.program, folder, {tenant: "Welt"})
    server = stage.server(tenants=folder)
    server.start()
    asyncio.run(_populate(stage, server))
    archive = _archive(stage, server)
    server.stop()
    whole = server.command("restore", tenant, "--from", str(archive))
    before = _digest(server, stage.folder)
    if whole.returncode != 0 or before is None:
        raise HarnessError(f"the whole archive was not restored: {whole.stderr[-300:]}")
    refused = harmless = 0
    for number in range(stage.figure):
        copy, place = _spoil(stage, archive, number)
        if is_trusting:
            shutil.copyfile(copy, database.find(server.data, tenant))
            code, said = 0, ""
        else:
            result = server.command("restore", tenant, "--from", str(copy))
            code, said = result.returncode, result.stdout + result.stderr
        stage.findings.expect(0 <= code < 128, f"ended with {code}: {place}")
        same = _digest(server, stage.folder) == before
        if code != 0:
            refused += 1
            stage.findings.expect(same, f"a refused archive changed rows: {place}")
            stage.findings.expect(str(copy) in said, f"said nothing of the archive: {said[-200:]}")
        elif same:
            harmless += 1
        else:
            stage.findings.fault(f"restored: damaged rows, {place}")
    if not is_trusting:
        _without_sum(stage, server, archive, before)
        stage.findings.expect(
            harmless <= stage.figure // 10 + 1, f"{harmless} damaged archives were restored")
    stage.findings.figure(
        f"{stage.figure} turned bits in {archive.stat().st_size} bytes and what lies beside them: "
        f"{refused} refused, {harmless} in the name that the sum tells")


def _without_sum(
    stage: Stage, server: Server, archive: Path, before: dict[str, str]
) -> None:
    """What lost its sum is refused, and what its owner says to do mends it."""
    sum = Path(f"{archive}.sha256")
    sum.unlink()
    result = server.command("restore", tenant, "--from", str(archive))
    stage.findings.expect(
        0 < result.returncode < 128 and "sha256sum" in result.stdout + result.stderr,
        f"an archive without its sum was accepted: {result.stderr[-200:]}")
    stage.findings.expect(
        _digest(server, stage.folder) == before, "an archive without its sum changed rows")


def run(stage: Stage) -> None:
    """Restores damaged archives."""
    _perform(stage, is_trusting=False)


def control(stage: Stage) -> None:
    """Puts them in place as they are."""
    _perform(stage, is_trusting=True)


check = Check(
    id="B4", promise="a damaged archive is noticed", unit="turned bits", run=run, ci=30,
    long=10_000, control_figure=40, control_run=control, control_on_program=True,
    control_says="restored: damaged rows")
