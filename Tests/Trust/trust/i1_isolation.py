"""I1: no byte of one tenant reaches another.

Eight tenants are filled so that every text field of every resource holds a mark of its tenant.
Then all routes of their descriptions are asked at random, as one tenant, with identifiers of all:
in the path, in filters, as references in bodies, as cursor, as If-Match, as idempotency key. Each
answer, head and body, is searched for the marks and the identifiers of other tenants; what the
request itself said may come back. Connections serve all tenants in turn.
Control: a server that now and then gives a kept answer of another tenant, once in a thousand.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import time
from collections import Counter as Tally
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from . import tenant_files
from .check import Check, HarnessError, Stage
from .client import Client, steward
from .openapi import Filler, Route
from .seeding import Seeded, fill
from .server import Server
from .wire import Answer, Connection, ConnectionLost, compose

tenants = 8
workers = 16
_mark = re.compile(rb"kq[0-9a-f]{12}")
_id = re.compile(rb"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@dataclass
class World:
    """All tenants and who owns what."""

    seeded: list[Seeded]
    owner: dict[bytes, str] = field(default_factory=dict)
    statuses: Tally[int] = field(default_factory=Tally)
    asked: set[str] = field(default_factory=set)
    leaks: int = 0
    requests: int = 0

    def learn(self, seeded: Seeded, id: str) -> None:
        """Notes a new record."""
        self.owner[id.encode()] = seeded.tenant


@dataclass
class Shot:
    """One request, made up."""

    message: bytes
    route: Route
    is_creation: bool


def _ids(world: World, own: Seeded, resource: str, rng: random.Random) -> str:
    """An identifier of the right kind, mostly of another tenant."""
    other = own if rng.random() < 0.3 else rng.choice(world.seeded)
    known = other.ids.get(resource) or [id for ids in other.ids.values() for id in ids]
    return rng.choice(known)


def aim(world: World, own: Seeded, server: Server, rng: random.Random) -> Shot:
    """Makes up a request of one tenant with pieces of all."""
    routes = own.description.routes
    route = rng.choice(routes)
    if (route.method != "GET" and rng.random() < 0.6) or route.tail == "export":
        route = rng.choice(routes)  # Most requests read, and few read everything.
    other = rng.choice(world.seeded)
    headers = [("Authorization", f"Bearer {own.token}")]
    query = _query(world, own, route, other, rng)
    body = b""
    if route.method in ("POST", "PATCH", "PUT"):
        body = json.dumps(_content(world, own, route, rng)).encode()
        headers.append(("Content-Type", "application/json"))
    is_creation = route.method == "POST" and not route.tail
    if is_creation and rng.random() < 0.5:
        headers.append(("Idempotency-Key", rng.choice(other.keys or own.keys)))
    if route.method in ("PATCH", "DELETE") or rng.random() < 0.1:
        name = "If-None-Match" if route.method == "GET" else "If-Match"
        headers.append((name, rng.choice(other.tags)))
    target = route.target(_ids(world, own, route.resource, rng))
    host = f"{own.tenant}.localhost:{server.port}"
    message = compose(
        route.method, target + (f"?{query}" if query else ""), host, headers, body)
    return Shot(message, route, is_creation)


def _query(
    world: World, own: Seeded, route: Route, other: Seeded, rng: random.Random
) -> str:
    chosen: dict[str, Any] = {}
    for name, schema in rng.sample(route.query, min(len(route.query), rng.randrange(3))):
        if name == "cursor":
            if other.cursors:
                chosen[name] = rng.choice(other.cursors)
        elif name == "limit":
            chosen[name] = rng.choice((1, 5, 25))
        elif name == "sort":
            chosen[name] = rng.choice(("-createdAt", "updatedAt"))
        elif schema.get("format") == "uuid":
            chosen[name] = rng.choice(rng.choice(list(other.ids.values())))
        elif "enum" in schema:
            chosen[name] = rng.choice(schema["enum"])
        elif schema.get("type") == "string" and not schema.get("format"):
            # What a writing request says is kept, so it must be the own.
            chosen[name] = other.mark if route.method == "GET" else own.mark
    if route.tail == "{id}/availability":
        chosen |= {"from": "2027-01-04T09:00:00Z", "until": "2027-01-05T09:00:00Z"}
    if route.tail == "import":
        chosen["dryRun"] = "true"
    return urlencode(chosen)


def _content(world: World, own: Seeded, route: Route, rng: random.Random) -> Any:
    """A body with the own mark in its texts and references to records of anybody."""
    other = rng.choice(world.seeded) if rng.random() < 0.7 else own
    content = Filler(own.mark, rng, other.ids).content(route.body, full=rng.random() < 0.5)
    return content if isinstance(content, dict) else []


def search(
    world: World, own: Seeded, message: bytes, answer: Answer, marks: dict[bytes, str]
) -> str | None:
    """What of another tenant stands in an answer without having been said by the request."""
    for part in (answer.head, answer.body):
        for mark in set(_mark.findall(part)):
            if marks.get(mark, own.tenant) != own.tenant and mark not in message:
                return f"the mark of {marks[mark]}"
        for id in set(_id.findall(part)):
            if world.owner.get(id, own.tenant) != own.tenant and id not in message:
                return f"the id {id.decode()} of {world.owner[id]}"
    return None


async def work(
    stage: Stage, world: World, server: Server, rng: random.Random, budget: list[int],
    marks: dict[bytes, str],
) -> None:
    """Asks at random until the budget is used up, and searches every answer."""
    connection = Connection(server.port, timeout=60)
    while budget[0] > 0:
        budget[0] -= 1
        own = rng.choice(world.seeded)
        shot = aim(world, own, server, rng)
        try:
            answer = await connection.send(shot.message)
        except ConnectionLost as error:
            stage.findings.fault(
                f"no answer to {shot.message.split(b'Host')[0].decode()!r}: {error}")
            continue
        world.requests += 1
        world.statuses[answer.status] += 1
        if answer.status < 300:
            world.asked.add(f"{shot.route.method} {shot.route.template}")
            if shot.is_creation and answer.status == 201:
                id = answer.json()["id"]
                own.ids.setdefault(shot.route.resource, []).append(id)
                world.learn(own, id)
        if leak := search(world, own, shot.message, answer, marks):
            world.leaks += 1
            line = shot.message.split(b"\r\n")[0].decode()
            stage.findings.fault(f"leaked to {own.tenant}: {leak} in the answer to {line}")
    connection.close()


async def prepare(stage: Stage, server: Server) -> World:
    """Fills every tenant with records that hold its mark."""
    world = World([])
    names = {path.stem for path in server.tenants.glob("*.json") if path.stem.startswith("welt")}
    for tenant in sorted(names):
        mark = f"kq{stage.rng.randrange(1 << 48):012x}"
        client = Client(server, tenant, server.token(tenant, *steward))
        seeded = await fill(client, mark, stage.rng)
        client.close()
        world.seeded.append(seeded)
        for ids in seeded.ids.values():
            for id in ids:
                world.learn(seeded, id)
    return world


def run(stage: Stage) -> None:
    """Fills the tenants and asks at random."""
    folder = stage.folder / "tenants"
    tenant_files.make(
        stage.program, folder, {f"welt-{number}": f"Welt {number}" for number in range(tenants)})
    server = stage.server(tenants=folder)
    server.start()
    world = asyncio.run(prepare(stage, server))
    marks = {one.mark.encode(): one.tenant for one in world.seeded}
    failed = world.seeded[0].failed
    filled = [name for name in world.seeded[0].ids if name not in failed]
    for name, message in failed.items():
        stage.findings.figure(f"no record of {name}: {message[:200]}")
    if len(filled) < 4 or len(failed) > len(filled) // 4:
        raise HarnessError(f"only {len(filled)} resources could be filled; {failed}")
    records = sum(len(ids) for ids in world.seeded[0].ids.values())
    if world.seeded[0].texts < 2 * records:
        raise HarnessError(f"only {world.seeded[0].texts} texts in {records} records are marked")
    budget = [stage.figure]

    async def main() -> None:
        await asyncio.gather(*(
            work(
                stage, world, server, random.Random(f"{stage.rng.random()}/{number}"), budget,
                marks)
            for number in range(workers)))

    begin = time.monotonic()
    asyncio.run(main())
    seconds = time.monotonic() - begin
    server.stop()
    routes = len(world.seeded[0].description.routes)
    stage.findings.expect(
        world.statuses[200] > stage.figure // 20, f"hardly any success: {world.statuses}")
    stage.findings.figure(
        f"{world.requests} requests over {tenants} tenants, {routes} routes of which "
        f"{len(world.asked)} answered with content, {len(filled)} resources with "
        f"{sum(one.texts for one in world.seeded)} marked texts: {world.leaks} leaks; "
        f"statuses {dict(sorted(world.statuses.items()))}; {world.requests / seconds:.0f}/s")


check = Check(
    id="I1", promise="no byte of one tenant reaches another", unit="requests", run=run,
    ci=100_000, long=10_000_000, control_figure=20_000, control_fault="swap",
    control_says="leaked")
