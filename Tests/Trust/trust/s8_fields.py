"""S8: nobody sets what is not theirs to set.

Whoever holds every duty sends, with sound contents, each field that only the platform sets and some
that nobody has, to every resource: when a record is made and when it is changed. All must be
refused and leave the record as it was.
Control: a door that leaves such fields out of what is sent.
"""

from __future__ import annotations

import asyncio
import random
from typing import Any

from .check import Check, HarnessError, Stage
from .client import Client, path
from .declared import Declared, read
from .openapi import read as read_routes
from .populated import UniqueFiller, populate
from .server import Server

strangers = ("role", "tenant", "owner", "isAdmin", "__proto__", "id ", "ID")
server_set = ("id", "version", "createdAt", "updatedAt", "createdBy", "sequence")


def foreign_fields(declared: Declared, resource: str) -> list[str]:
    """What no request may set."""
    fields = declared.resources[resource]["fields"]
    known = {one["name"] for one in fields}
    computed = [one["name"] for one in fields if "computed" in one["remarks"]]
    return [*server_set, *(one for one in strangers if one not in known), *computed]


async def _tenant(
    stage: Stage, server: Server, tenant: str, *, drops: bool
) -> tuple[int, int]:
    declared = read(server, tenant)
    client = Client(server, tenant, server.token(tenant, *declared.duties))
    rng = random.Random(stage.rng.random())
    population = await populate(client, declared, rng)
    routes = read_routes((await client.ask("GET", "/api/openapi.json")).json()).routes
    ids = {one: [r["id"] for rs in states.values() for r in rs]
           for one, states in population.records.items()}
    filler = UniqueFiller("kq5588", rng, ids, declared)
    tried = resources = 0
    for route in [one for one in routes if one.body and one.resource in declared.resources]:
        if route.tail not in ("", "{id}"):
            continue
        resource = route.resource
        filler.resource = resource
        resources += 1
        for field in foreign_fields(declared, resource):
            content: dict[str, Any] = {} if route.tail else filler.content(route.body) or {}
            if not drops:
                content[field] = "eingeschmuggelt"
            tried += 1
            if route.method == "POST":
                answer = await client.ask("POST", path(resource), content)
            else:
                known = ids.get(resource)
                if not known:
                    continue
                answer = await client.ask(
                    route.method, path(resource, known[0]), content, match="*")
            stage.findings.expect(
                400 <= answer.status < 500,
                f"accepted: {route.method} {resource} with {field!r}: {answer.summary[:150]}")
    for resource in ids:
        for state in (await client.ask("GET", f"{path(resource)}?limit=200")).json()["items"]:
            stage.findings.expect(
                "eingeschmuggelt" not in str(state), f"stored: {resource} {state['id']}")
    client.close()
    return tried, resources


def _perform(stage: Stage, *, drops: bool) -> None:
    server = stage.server()
    server.start()
    tenants = sorted(one.stem for one in server.tenants.glob("*.json") if "." not in one.stem)
    counts = [
        asyncio.run(_tenant(stage, server, one, drops=drops)) for one in tenants[:stage.figure]]
    tried = sum(one[0] for one in counts)
    if tried < 100:
        raise HarnessError(f"only {tried} fields were tried")
    stage.findings.figure(
        f"{tried} fields of {sum(one[1] for one in counts)} forms of writing over "
        f"{len(counts)} tenants")


def run(stage: Stage) -> None:
    """Sends fields that nobody may set."""
    _perform(stage, drops=False)


def control(stage: Stage) -> None:
    """The same before a door that leaves them out."""
    _perform(stage, drops=True)


check = Check(
    id="S8", promise="nobody sets what is not theirs to set", unit="tenants", run=run, ci=2,
    long=4, control_figure=1, control_run=control, control_on_program=True,
    control_says="accepted")
