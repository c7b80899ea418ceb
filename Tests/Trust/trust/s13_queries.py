"""S13: no parameter becomes part of a query.

Every list is asked with every parameter that its description names, and with names that it does
not, filled with what breaks out of SQL and of full-text search. Nothing may fail, nothing may let
in more than the same list shows without it, and afterwards every table has the rows that it had.
Control: a door that drops a parameter it does not like.
"""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from . import database
from .check import Check, HarnessError, Stage
from .client import Client
from .openapi import Route
from .seeding import Seeded, fill
from .server import Server

tenant = "hor-saar"
payloads = (
    "' OR '1'='1", "' OR 1=1 --", '" OR ""="', "1; DROP TABLE equipment_lending_loan; --",
    "' UNION SELECT hash FROM platform_token --", "%' OR '%'='", "NEAR(a b)", 'a" OR "b', "a*",
    "name:*", "-a", "^a", "(((", "\\", "%00", "_", "%%", "1 AND SLEEP(5)",
    "' || load_extension('x')",
    "ATTACH DATABASE '/tmp/x' AS x", "id) --", "createdAt,(SELECT 1)", "rowid")
foreign = ("rowid", "1=1", "id'--", "sort.eq", "platform_token.hash", "state) OR (1")
_own = frozenset({"platform_audit", "platform_token", "platform_state"})


def _rows(server: Server, stage: Stage) -> dict[str, str]:
    with database.copy_of(database.find(server.data, tenant), stage.folder / "copy") as connection:
        return database.digest(connection, _own)


async def _list(
    stage: Stage, client: Client, route: Route, shown: int, *, drops: bool
) -> int:
    """Tries one list; returns the number of requests."""
    names = [name for name, _ in route.query] + list(foreign)
    count = 0
    for name in names:
        for payload in stage.rng.sample(payloads, min(stage.figure, len(payloads))):
            target = f"{route.template}?limit=200&{quote(name)}={quote(payload)}"
            answer = await client.ask(
                "GET", f"{route.template}?limit=200" if drops else target)
            count += 1
            stage.findings.expect(answer.status < 500, f"failed: {target}: {answer.summary}")
            if answer.status != 200:
                continue
            found = len(answer.json()["items"])
            is_open = name == "limit" or name.endswith((".ne", ".lt", ".le", ".gt", ".ge"))
            is_short = payload.strip("%_-^*\\(") in ("a", "")
            # A text that stands nowhere finds nothing; what is compared may find some.
            if shown and not is_open and not is_short:
                stage.findings.expect(
                    found == 0 or found < shown, f"opened: {target} shows {found} of {shown}")
    return count


async def _ask(stage: Stage, server: Server, *, drops: bool) -> tuple[int, int, Seeded]:
    client = Client(server, tenant, server.token(tenant, roles=("administrator", "coordinator")))
    seeded = await fill(client, "kq00005115", stage.rng)
    before = _rows(server, stage)
    lists = [one for one in seeded.description.routes
             if one.method == "GET" and not one.tail and one.resource]
    count = 0
    for route in lists:
        answer = await client.ask("GET", f"{route.template}?limit=200")
        if answer.status == 200 and "items" in answer.json():
            count += await _list(
                stage, client, route, len(answer.json()["items"]), drops=drops)
    client.close()
    after = _rows(server, stage)
    changed = [name for name in before if before[name] != after.get(name)]
    stage.findings.expect(not changed, f"changed by reading: {changed}")
    return count, len(lists), seeded


def _perform(stage: Stage, *, drops: bool) -> None:
    server = stage.server()
    server.start()
    count, lists, _ = asyncio.run(_ask(stage, server, drops=drops))
    if count < 100:
        raise HarnessError(f"only {count} requests")
    stage.findings.figure(f"{count} requests on {lists} lists")


def run(stage: Stage) -> None:
    """Tries to break out of queries."""
    _perform(stage, drops=False)


def control(stage: Stage) -> None:
    """The same before a door that drops parameters."""
    _perform(stage, drops=True)


check = Check(
    id="S13", promise="no parameter becomes part of a query", unit="payloads for each parameter",
    run=run, ci=3, long=23, control_figure=1, control_run=control, control_on_program=True,
    control_says="opened")
