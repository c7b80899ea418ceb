"""F7: no request ends the process.

Valid requests of all routes are spoiled: bytes anywhere in the message, values and structure of
bodies, parameters, paths. Numbers at the edge of 64 bits, deep nesting, lone surrogates, letters
that look equal. The process must stay the same, its memory must not grow by more than 64 MB, and
every answer of status 500 and above must carry the number of its incident.
Control: a server that ends when a body holds the largest number of 64 bits.
"""

from __future__ import annotations

import asyncio
import json
import random
import time
from collections import Counter as Tally
from collections import deque
from urllib.parse import quote

from . import tenant_files
from .check import Check, Stage
from .client import Client, steward
from .i1_isolation import World, aim
from .mutation import ExtremeFiller, big_numbers, deep, spoil_bytes, spoil_json, texts
from .openapi import Filler, Route
from .seeding import Seeded, fill
from .server import Server
from .wire import Answer, Connection, ConnectionLost, compose

tenant = "welt-wirr"
workers = 24
growth = 64 << 20
patience = 0.4


class Fuzzer:
    """Makes up spoiled requests."""

    def __init__(self, world: World, server: Server, rng: random.Random) -> None:
        self.world = world
        self.own = world.seeded[0]
        self.server = server
        self.rng = rng
        self.host = f"{tenant}.localhost:{server.port}"
        self.headers = [("Authorization", f"Bearer {self.own.token}")]

    def request(self) -> tuple[bytes, bool]:
        """A message, and whether it still is one that every server can read."""
        chance = self.rng.random()
        if chance < 0.3:
            shot = aim(self.world, self.own, self.server, self.rng)
            return spoil_bytes(shot.message, self.rng), False
        if chance < 0.7:
            return self._body(), True
        if chance < 0.88:
            return self._query(), True
        return self._path(), True

    def _route(self, *methods: str) -> Route:
        return self.rng.choice(
            [route for route in self.own.description.routes if route.method in methods])

    def _id(self, route: Route) -> str:
        known = self.own.ids.get(route.resource) or ["0"]
        return self.rng.choice(known)

    def _body(self) -> bytes:
        rng = self.rng
        route = self._route("POST", "PATCH")
        content = Filler(self.own.mark, rng, self.own.ids).content(route.body)
        if route.tail == "import":
            content = [{"id": self._id(route), "name": {"de": self.own.mark}}]
        chance = rng.random()
        if chance < 0.45:
            content = ExtremeFiller(self.own.mark, rng, self.own.ids).content(route.body)
            body = json.dumps(content).encode()
        elif chance < 0.9:
            body = spoil_json(content, rng)
        elif chance < 0.96:
            body = spoil_bytes(spoil_json(content, rng), rng)
        else:
            body = deep(rng)
        kind = rng.choice(("application/json",) * 40 + ("text/csv", "application/xml", ""))
        headers = [*self.headers, ("Content-Type", kind)]
        if route.method == "PATCH" and chance < 0.45:
            headers.append(("If-Match", "*"))
        elif route.method == "PATCH" or rng.random() < 0.2:
            headers.append(("If-Match", rng.choice(
                ('"1"', "*", '"0"', '"-1"', f'"{rng.choice(big_numbers)}"', 'W/"1"', "1", ""))))
        if rng.random() < 0.1:
            headers.append(("Idempotency-Key", rng.choice(("a", "b" * 200, "c" * 300, "ä", ""))))
        return compose(route.method, route.target(self._id(route)), self.host, headers, body)

    def _query(self) -> bytes:
        rng = self.rng
        route = self._route("GET", "DELETE")
        names = [name for name, _ in route.query] or ["limit"]
        pairs = []
        for _ in range(rng.choice((1, 1, 2, 3, 70))):
            name = rng.choice((*names, "sort", "cursor", "from", "until", "quantity", "q"))
            value = rng.choice((
                rng.choice(big_numbers), rng.choice(texts), self._id(route), "-createdAt", "null",
                f"{rng.choice(texts)}/{rng.choice(texts)}", "-9223372036854775808",
                "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"))
            pairs.append(f"{name}={quote(value.encode('utf-8', 'surrogatepass')[:2_000])}")
        if route.tail.endswith("availability") and rng.random() < 0.8:
            ends = ("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2027-01-01T00:00:00Z",
                    "2027-01-02T00:00:00Z", "1970-01-01T00:00:00Z")
            pairs = [
                f"from={rng.choice(ends)}", f"until={rng.choice(ends)}",
                f"quantity={rng.choice([*big_numbers[:6], '1', '0', '1000000'])}"]
        target = f"{route.target(self._id(route))}?{'&'.join(pairs)}"
        return compose(route.method, target[:8_000], self.host, self.headers)

    def _path(self) -> bytes:
        rng = self.rng
        route = rng.choice(self.own.description.routes)
        junk = rng.choice((*texts, *big_numbers, "..", "%2e%2e%2f", "%", "%zz", "a/b", "%ff%fe"))
        junk = quote(junk.encode("utf-8", "surrogatepass")[:3_000], safe="%./")
        parts = route.target(junk).split("/")
        if not route.has_id or rng.random() < 0.3:
            parts.insert(rng.randrange(1, len(parts) + 1), junk)
        method = rng.choice((route.method, "GET", "POST", "HEAD", "OPTIONS", "TRACE", "PUT", "X"))
        return compose(method, "/".join(parts), self.host, self.headers)


async def _worker(
    stage: Stage, fuzzer: Fuzzer, server: Server, budget: list[int], seen: Tally[str],
    recent: deque[bytes],
) -> None:
    connection = Connection(server.port, timeout=20)
    while budget[0] > 0 and server.is_running:
        budget[0] -= 1
        message, is_readable = fuzzer.request()
        recent.append(message)
        # The server may wait for the rest of a message that is spoiled: not for long.
        used = connection if is_readable else Connection(server.port, patience)
        try:
            answer = await used.send(message, message.startswith(b"HEAD "))
        except ConnectionLost:
            seen["none"] += 1
        else:
            seen[str(answer.status // 100) + "xx"] += 1
            if answer.status >= 500:
                _judge(stage, answer, message, seen)
        if used is not connection:
            used.close()
    connection.close()


def _judge(stage: Stage, answer: Answer, message: bytes, seen: Tally[str]) -> None:
    """An error of the server must tell the operator which one it is."""
    seen[str(answer.status)] += 1
    try:
        incident = answer.json().get("incident")
    except (ValueError, AttributeError):
        incident = None
    if not incident:
        stage.findings.fault(f"no incident: {answer.summary} to {message[:300]!r}")
    elif answer.status == 500 and seen["500"] <= 3:
        stage.findings.figure(f"a fault of the platform: {message[:400]!r}")


async def _prepare(server: Server, rng: random.Random) -> World:
    client = Client(server, tenant, server.token(tenant, *steward))
    seeded: Seeded = await fill(client, "kq0000000wirr0", rng)
    client.close()
    return World([seeded])


def run(stage: Stage) -> None:
    """Sends spoiled requests and looks after the process."""
    folder = stage.folder / "tenants"
    tenant_files.make(stage.program, folder, {tenant: "Wirr"})
    server = stage.server(tenants=folder)
    server.start()
    pid = server.pid
    world = asyncio.run(_prepare(server, stage.rng))
    seen: Tally[str] = Tally()
    recent: deque[bytes] = deque(maxlen=workers)

    async def send(count: int) -> None:
        budget = [count]
        await asyncio.gather(*(
            _worker(
                stage, Fuzzer(world, server, random.Random(stage.rng.random())), server, budget,
                seen, recent)
            for _ in range(workers)))

    begin = time.monotonic()
    asyncio.run(send(stage.figure // 5))  # Caches and pools reach their size.
    before = server.resident_bytes() if server.is_running else 0
    asyncio.run(send(stage.figure - stage.figure // 5))
    seconds = time.monotonic() - begin
    if not server.is_running or server.pid != pid:
        (stage.folder / "last-requests").write_bytes(b"\n----\n".join(recent))
        assert server.process is not None
        stage.findings.fault(
            f"the process ended with {server.process.returncode}: {server.log_tail(300)}; "
            f"last: {recent[-1][:400]!r}")
        return
    after = server.resident_bytes()
    stage.findings.expect(
        after - before <= growth, f"memory grew from {before >> 20} to {after >> 20} MB")
    stage.findings.expect(server.answers_health(), "the server does not answer any more")
    stage.findings.figure(
        f"{stage.figure} requests, answers {dict(sorted(seen.items()))}; memory {before >> 20} to "
        f"{after >> 20} MB; {stage.figure / seconds:.0f}/s")


check = Check(
    id="F7", promise="no request ends the process", unit="requests", run=run,
    ci=50_000, long=10_000_000, control_figure=5_000, control_fault="crash",
    control_says="the process ended")
