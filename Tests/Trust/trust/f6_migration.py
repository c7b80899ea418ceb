"""F6: data that are being carried over are wholly old or wholly new.

Stores of a released state are served by this build, which carries each over when it is asked for
first. They are asked for, and the process is killed in the middle of that, again and again: each store
must be sound, have either the old form or the new one, and as many rows of everything as before.
Another start carries over what is left, and all organisations are served with all their records.
Control: a store that lost an index on the way, as one half carried over would.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
import time
from pathlib import Path

from . import database, tenant_files
from .check import Check, HarnessError, Stage
from .client import Client, steward
from .program import root
from .server import Server, ServerError
from .wire import ConnectionLost

tenants = [f"welt-{number}" for number in range(5)]
_kept = sorted((root / "Tests" / "DachwerkCommandTests" / "Kept").glob("*/hor-saar.sql"))
_counted = ("member_network_organisation", "equipment_lending_loan", "platform_history")
Form = tuple[tuple[str, str, str], ...]


def _set_back(connection: sqlite3.Connection, tenant: str) -> None:
    """Gives a store to a tenant, in a form from before there were indexes and some column."""
    connection.execute("UPDATE platform_identity SET tenant = ?", (tenant,))
    connection.execute("DELETE FROM platform_state WHERE name = 'schema'")
    names = [row[0] for row in connection.execute(
        "SELECT name FROM platform_ledger WHERE kind = 'index' AND owner <> 'platform'")]
    for name in names:
        connection.execute(f'DROP INDEX IF EXISTS "{name}"')
    connection.execute("DELETE FROM platform_ledger WHERE kind = 'index' AND owner <> 'platform'")
    connection.execute("ALTER TABLE equipment_lending_item DROP COLUMN location")
    connection.execute(
        "DELETE FROM platform_ledger WHERE name = 'equipment_lending_item.location'")
    connection.commit()


def _old_stores(folder: Path) -> dict[str, Path]:
    """A store of the last released state for each tenant, and a little older."""
    if not _kept:
        raise HarnessError("no store of a released state was kept")
    folder.mkdir(parents=True)
    stores = {}
    for tenant in tenants:
        stores[tenant] = folder / f"{tenant}.sqlite"
        connection = sqlite3.connect(stores[tenant])
        connection.executescript(_kept[-1].read_text())
        _set_back(connection, tenant)
        connection.close()
    return stores


def _form(connection: sqlite3.Connection) -> Form:
    """What tables and indexes a store has, as it has them."""
    return tuple(sorted(connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL "
        "AND name NOT LIKE 'sqlite_%'")))


def _counts(connection: sqlite3.Connection) -> tuple[int, ...]:
    tables = database.tables(connection)
    return tuple(
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] if table in tables
        else -1 for table in _counted)


def _lay(server: Server, stores: dict[str, Path]) -> None:
    """Puts the old stores in place of whatever there is."""
    shutil.rmtree(server.data, ignore_errors=True)
    server.data.mkdir(parents=True, mode=0o700)
    for tenant, store in stores.items():
        shutil.copyfile(store, server.data / f"{tenant}.sqlite")


def _look(
    stage: Stage, server: Server, forms: tuple[Form, Form], before: tuple[int, ...], when: str
) -> list[bool]:
    """Which stores have the new form."""
    new = []
    for tenant in tenants:
        with database.copy_of(database.find(server.data, tenant), stage.folder / "copy") as copy:
            for fault in database.unsound(copy):
                stage.findings.fault(f"damaged {when}: {tenant}: {fault}")
            form = _form(copy)
            stage.findings.expect(
                form in forms, f"neither old nor new {when}: {tenant}")
            # The new history may tell of more.
            stage.findings.expect(
                all(now >= then for now, then in zip(_counts(copy), before, strict=True)),
                f"rows are missing {when}: {tenant}")
            new.append(form == forms[1])
    return new


async def _served(server: Server, tenant: str) -> int:
    client = Client(server, tenant, server.token(tenant, *steward))
    try:
        return len([one async for one in client.records("member-network.organisation")])
    finally:
        client.close()


async def _ask_all(server: Server) -> None:
    """Asks for one tenant after the other; an answer may not come."""
    for tenant in tenants:
        client = Client(server, tenant)
        with contextlib.suppress(ConnectionLost):
            await client.ask("GET", "/api/member-network/organisation?limit=1")
        client.close()


async def _killed(server: Server, after: float) -> None:
    asking = asyncio.create_task(_ask_all(server))
    await asyncio.sleep(after)
    assert server.process is not None
    server.process.kill()
    await asking
    server.kill()


def _reference(stage: Stage, server: Server, stores: dict[str, Path]) -> tuple[Form, Form, float]:
    """The old form, the new one, and how long it takes to come from one to the other."""
    with database.copy_of(stores[tenants[0]], stage.folder / "copy") as copy:
        old = _form(copy)
    _lay(server, stores)
    server.start()
    begin = time.monotonic()
    asyncio.run(_ask_all(server))
    seconds = time.monotonic() - begin
    server.stop()
    with database.copy_of(
        database.find(server.data, tenants[0]), stage.folder / "copy"
    ) as copy:
        new = _form(copy)
    if old == new:
        raise HarnessError("nothing has to be carried over")
    return old, new, seconds


def _perform(stage: Stage, *, is_halved: bool) -> None:
    folder = stage.folder / "tenants"
    tenant_files.make(stage.program, folder, {id: f"Verein {id}" for id in tenants})
    server = stage.server(tenants=folder)
    stores = _old_stores(stage.folder / "old")
    with database.copy_of(stores[tenants[0]], stage.folder / "copy") as copy:
        before = _counts(copy)
    old, new, seconds = _reference(stage, server, stores)
    mixed = carried = 0
    for number in range(stage.figure):
        _lay(server, stores)
        server.start()
        asyncio.run(_killed(server, seconds * stage.rng.uniform(0.05, 1)))
        if is_halved:
            file = server.data / f"{tenants[0]}.sqlite"
            connection = sqlite3.connect(file)
            name = next(one for kind, one, _ in _form(connection) if kind == "index")
            connection.execute(f'DROP INDEX "{name}"')
            connection.commit()
            connection.close()
        state = _look(stage, server, (old, new), before, f"after kill {number}")
        carried += sum(state)
        mixed += 0 < sum(state) < len(state)
        if is_halved:
            return
    try:
        server.start()
    except ServerError as error:
        stage.findings.fault(f"the next start does not finish it: {error}")
        return
    rows = [asyncio.run(_served(server, tenant)) for tenant in tenants]
    stage.findings.expect(
        all(one >= before[0] for one in rows), f"records are not served: {rows} of {before[0]}")
    server.stop()
    stage.findings.expect(
        all(_look(stage, server, (old, new), before, "at the end")), "old forms are left")
    if not mixed and stage.figure >= 8:
        raise HarnessError("no kill came in the middle")
    stage.findings.figure(
        f"{stage.figure} kills, {mixed} in the middle: {carried} of "
        f"{stage.figure * len(tenants)} stores were carried over, none in part")


def run(stage: Stage) -> None:
    """Kills while data are carried over."""
    _perform(stage, is_halved=False)


def control(stage: Stage) -> None:
    """Finds a store that is neither old nor new."""
    _perform(stage, is_halved=True)


check = Check(
    id="F6", promise="data that are carried over are wholly old or wholly new", unit="kills",
    run=run, ci=8, long=1_000, control_figure=1, control_run=control, control_on_program=True,
    control_says="neither old nor new")
