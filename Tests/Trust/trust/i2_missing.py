"""I2: what belongs to others answers exactly like what does not exist.

Every route that names a record is asked twice by one tenant: with the identifier of a record of
another tenant, and with one that nobody ever had. So is every filter and every body that refers to
a record. The two answers must be the same to the byte, apart from the date, the number of the
request and the identifier that was sent. Then the times of both kinds are compared by rank.
Control: a server that says 403 where the record is somebody else's.
"""

from __future__ import annotations

import asyncio
import json
import math
import random
import time
import uuid
from collections.abc import Iterator

from . import tenant_files
from .check import Check, HarnessError, Stage
from .client import Client, steward
from .openapi import Filler, Route
from .seeding import Seeded, fill
from .server import Server
from .wire import Answer, compose

own, other = "welt-eigen", "welt-fremd"
pairs = 2
samples = 2_000
unlikely = 0.001
# Stands for an identifier, and is as long as one.
blank = "00000000-0000-0000-0000-0000000000id"
_volatile = (b"date:", b"x-request-id:", b"request-id:")


def missing_id(like: str, rng: random.Random) -> str:
    """An identifier that nobody has, of the same time and kind as another."""
    value = uuid.UUID(like).int
    keep = ((1 << 80) - 1) << 48
    return str(uuid.UUID(int=(value & keep) | rng.randrange(1 << 48)))


def plain(answer: Answer, sent: str) -> bytes:
    """An answer without what may differ."""
    lines = [
        line for line in answer.head.split(b"\r\n") if not line.lower().startswith(_volatile)]
    return (b"\r\n".join(lines) + b"\r\n" + answer.body).replace(sent.encode(), b"id")


def questions(
    seeded: Seeded, port: int, rng: random.Random
) -> Iterator[tuple[str, str, list[bytes]]]:
    """What is asked: its name, its resource, and the requests with a blank for the identifier."""
    head = [("Authorization", f"Bearer {seeded.token}")]
    kind = ("Content-Type", "application/json")
    host = f"{own}.localhost:{port}"
    for route in seeded.description.routes:
        name = f"{route.method} {route.template}"
        if route.has_id:
            for request in _on_record(route, seeded, host, head, rng):
                yield name, route.resource, request
        elif route.method == "GET" and not route.tail:
            for parameter, schema in route.query:
                if schema.get("format") == "uuid":
                    message = compose("GET", f"{route.template}?{parameter}={blank}", host, head)
                    yield f"{name}?{parameter}", "", [message]
        elif route.method == "POST" and not route.tail and route.body is not None:
            content = Filler(seeded.mark, rng, seeded.ids).content(route.body, full=False)
            for field in list(content):
                if content[field] in [id for ids in seeded.ids.values() for id in ids]:
                    body = json.dumps({**content, field: blank}).encode()
                    yield f"{name} {field}", "", [
                        compose("POST", route.template, host, [*head, kind], body)]


def _on_record(
    route: Route, seeded: Seeded, host: str, head: list[tuple[str, str]], rng: random.Random
) -> Iterator[list[bytes]]:
    target = route.target(blank)
    if route.tail.endswith("availability"):
        target += "?from=2027-01-04T09:00:00Z&until=2027-01-05T09:00:00Z"
    if route.method in ("GET", "DELETE"):
        for headers in ([], [("If-Match", '"1"')], [("If-None-Match", '"1"')]):
            yield [compose(route.method, target, host, [*head, *headers])]
        return
    content = Filler(seeded.mark, rng, seeded.ids).content(route.body or {}, full=False)
    kind = ("Content-Type", "application/json")
    for headers in ([], [("If-Match", '"1"')], [("If-Match", '"999"')]):
        for body in (json.dumps(content or {}).encode(), b"{", b'{"unbekannt": 1}'):
            yield [compose(route.method, target, host, [*head, *headers, kind], body)]


def rank_test(first: list[int], second: list[int]) -> float:
    """The two-sided p-value of the test of Mann and Whitney, in its normal approximation."""
    pooled = sorted([(value, 0) for value in first] + [(value, 1) for value in second])
    total, place, ties = 0.0, 0, 0.0
    while place < len(pooled):
        end = place
        while end < len(pooled) and pooled[end][0] == pooled[place][0]:
            end += 1
        rank = (place + end + 1) / 2
        total += rank * sum(1 for index in range(place, end) if pooled[index][1] == 0)
        ties += (end - place) ** 3 - (end - place)
        place = end
    n, m = len(first), len(second)
    mean = n * (n + m + 1) / 2
    variance = n * m / 12 * ((n + m + 1) - ties / ((n + m) * (n + m - 1)))
    return math.erfc(abs(total - mean) / math.sqrt(2 * variance)) if variance > 0 else 1.0


async def _times(
    client: Client, target: str, ids: tuple[list[str], list[str]], count: int, rng: random.Random
) -> tuple[list[int], list[int]]:
    """How long both kinds of answer took, asked in random order over one connection."""
    times: tuple[list[int], list[int]] = ([], [])
    order = [0, 1] * count
    rng.shuffle(order)
    for side in order:
        message = compose(
            "GET", target.replace("{id}", rng.choice(ids[side])), client.host, client.headers)
        begin = time.perf_counter_ns()
        await client.connection.send(message)
        times[side].append(time.perf_counter_ns() - begin)
    return times


async def _compare(stage: Stage, server: Server) -> None:
    mine = Client(server, own, server.token(own, *steward))
    foreign = Client(server, other, server.token(other, *steward))
    seeded = await fill(mine, "kq00000000aaaa", stage.rng)
    strangers = await fill(foreign, "kq00000000bbbb", stage.rng)
    if len(strangers.ids) < 4:
        raise HarnessError(f"hardly anything could be filled: {strangers.failed}")
    asked: set[str] = set()
    compared = 0
    every = [id for ids in strangers.ids.values() for id in ids]
    for name, resource, messages in questions(seeded, server.port, stage.rng):
        asked.add(name)
        known = strangers.ids.get(resource) or every
        for message in messages:
            for _ in range(pairs * stage.figure):
                id = stage.rng.choice(known)
                absent = missing_id(id, stage.rng)
                answers = [
                    plain(await mine.connection.send(
                        message.replace(blank.encode(), one.encode())), one)
                    for one in (id, absent)]
                compared += 1
                if answers[0] != answers[1]:
                    stage.findings.fault(
                        f"differs: {name}: {answers[0][-300:]!r} and {answers[1][-300:]!r}")
    stage.findings.figure(
        f"{compared} pairs of answers on {len(asked)} routes, filters and references compared")
    await _compare_times(stage, mine, strangers)
    mine.close()
    foreign.close()


async def _compare_times(stage: Stage, mine: Client, strangers: Seeded) -> None:
    resource, known = next(iter(sorted(strangers.ids.items())))
    absent = [missing_id(id, stage.rng) for id in known]
    target = f"/api/{resource.replace('.', '/')}/{{id}}"
    for _attempt in (1, 2):  # One measurement may be unlucky; two in a row are a finding.
        first, second = await _times(mine, target, (known, absent), samples, stage.rng)
        p = rank_test(first, second)
        stage.findings.figure(
            f"times of {samples} each: medians {sorted(first)[samples // 2] / 1e3:.0f} and "
            f"{sorted(second)[samples // 2] / 1e3:.0f} µs, p = {p:.3f}")
        if p > unlikely:
            return
    stage.findings.fault(f"the time tells a foreign record from none: p = {p:.5f} twice")


def run(stage: Stage) -> None:
    """Asks for foreign and for missing records."""
    folder = stage.folder / "tenants"
    tenant_files.make(stage.program, folder, {own: "Eigen", other: "Fremd"})
    server = stage.server(tenants=folder)
    server.start()
    asyncio.run(_compare(stage, server))


check = Check(
    id="I2", promise="foreign records answer like missing ones", unit="rounds over all routes",
    run=run, ci=1, long=200, control_figure=1, control_fault="tell-foreign",
    control_says="differs")
