"""C1: what there is once is promised once.

One hundred slots: ten models of which there is one each, on ten days. Ten thousand loans are
written, a hundred for each slot, and then all are asked for at once over 400 connections. Exactly
one hundred may win, one for each slot; the answers, the server's list and the rows in the database
must agree.
Control: a server that looks first and writes later.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter as Tally
from dataclasses import dataclass

from . import database
from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .lending import Counter, draft, loan_resource, open_counter
from .server import Server
from .wire import ConnectionLost

tenant = "hor-saar"
models, days = 10, 10
connections = 400


@dataclass(frozen=True)
class Wish:
    """A loan that wants a slot."""

    id: str
    slot: int


async def _each(clients: list[Client], items: list, work) -> None:  # type: ignore[no-untyped-def]
    """Works through items over all connections."""
    waiting = iter(items)

    async def one(client: Client) -> None:
        for item in waiting:
            await work(client, item)

    await asyncio.gather(*(one(client) for client in clients))


async def _prepare(
    clients: list[Client], counter: Counter, slots: list[int]
) -> list[Wish]:
    wishes: list[Wish] = []

    async def create(client: Client, slot: int) -> None:
        content = draft(
            counter, project="C1", purpose=f"Platz {slot}", on=slot // models,
            model=slot % models)
        record = await client.create(loan_resource, content)
        wishes.append(Wish(record["id"], slot))

    await _each(clients, slots, create)
    return wishes


async def _compete(
    stage: Stage, clients: list[Client], wishes: list[Wish]
) -> tuple[list[Wish], Tally[str]]:
    winners: list[Wish] = []
    answers: Tally[str] = Tally()

    async def submit(client: Client, wish: Wish) -> None:
        for _ in range(200):
            answer = await client.ask(
                "POST", path(loan_resource, wish.id, "submit"), {}, match='"1"')
            if answer.status not in (429, 503):
                break
            await asyncio.sleep(0.05)  # Refused for now: asked again.
        answers[str(answer.status)] += 1
        if 200 <= answer.status < 300:
            winners.append(wish)
        elif answer.status not in (409, 422):
            stage.findings.fault(f"neither won nor lost: {answer.summary}")

    await _each(clients, wishes, submit)
    return winners, answers


def run(stage: Stage) -> None:
    """Lets many ask for little."""
    server = stage.server()
    server.start()
    token = server.token(tenant, *steward)
    slots = [number % (models * days) for number in range(stage.figure)]
    stage.rng.shuffle(slots)

    async def main() -> tuple[list[Wish], Tally[str], float, dict[str, str]]:
        clients = [Client(server, tenant, token) for _ in range(min(connections, stage.figure))]
        counter = await open_counter(clients[0], "C1", models=models, stock=1)
        wishes = await _prepare(clients[:32], counter, slots)
        stage.rng.shuffle(wishes)
        for client in clients:
            await client.connection.open()
        begin = time.monotonic()
        winners, answers = await _compete(stage, clients, wishes)
        seconds = time.monotonic() - begin
        states = {
            one["id"]: one["state"]
            async for one in clients[0].records(loan_resource, project="C1")}
        for client in clients:
            client.close()
        return winners, answers, seconds, states

    try:
        winners, answers, seconds, states = asyncio.run(main())
    except ConnectionLost as error:
        raise HarnessError(f"a connection was lost: {error}") from error
    _judge(stage, server, winners, states)
    stage.findings.figure(
        f"{stage.figure} requests for {models * days} slots over {connections} connections: "
        f"{len(winners)} winners; {dict(answers)}; {stage.figure / seconds:.0f} requests/s")


def _judge(stage: Stage, server: Server, winners: list[Wish], states: dict[str, str]) -> None:
    expect = stage.findings.expect
    taken = Tally(wish.slot for wish in winners)
    doubled = [slot for slot, count in taken.items() if count > 1]
    expect(not doubled, f"booked twice: {len(doubled)} slots, such as {doubled[:3]}")
    free = models * days - len(taken)
    expect(free == 0, f"{free} slots were given to nobody")
    listed = {id for id, state in states.items() if state in ("requested", "approved")}
    expect(
        listed == {wish.id for wish in winners},
        f"the list shows {len(listed)} bookings, {len(winners)} were confirmed")
    expect(len(states) == stage.figure, f"{stage.figure} loans written, {len(states)} listed")
    server.stop()
    with database.copy_of(database.find(server.data, tenant), stage.folder / "copy") as copy:
        rows = {
            id for id, (project, _, state) in database.loans(copy).items()
            if project == "C1" and state in ("requested", "approved")}
    expect(
        rows == {wish.id for wish in winners},
        f"the table holds {len(rows)} bookings, {len(winners)} were confirmed")


check = Check(
    id="C1", promise="what there is once is promised once", unit="requests", run=run,
    ci=10_000, long=1_000_000, control_figure=1_000, control_fault="check-then-insert",
    control_says="booked twice")
