"""C1: what there is once is promised once.

One hundred slots: ten models of which there is one each, on ten days. Ten thousand loans, a hundred
for each slot, are asked for at once over 400 connections; a tenth of them was written as a draft
before and is now submitted. Exactly one hundred may win, one for each slot; the answers, the
server's list and the rows in the database must agree.
Control: a server that looks first and writes later.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter as Tally
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from . import database
from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .lending import Counter, loan_resource, open_counter, request
from .server import Server
from .wire import ConnectionLost

tenant = "hor-saar"
models, days = 10, 10
connections = 400


@dataclass
class Wish:
    """A loan that wants a slot; with an id when it stands as a draft already."""

    slot: int
    id: str = ""


async def _each(
    clients: list[Client], items: list[Wish], work: Callable[[Client, Wish], Awaitable[None]],
) -> None:
    """Works through items over all connections."""
    waiting = iter(items)

    async def one(client: Client) -> None:
        for item in waiting:
            await work(client, item)

    await asyncio.gather(*(one(client) for client in clients))


def _content(counter: Counter, slot: int) -> dict[str, object]:
    return request(
        counter, project="C1", purpose=f"Platz {slot}", on=slot // models, model=slot % models)


async def _prepare(clients: list[Client], counter: Counter, wishes: list[Wish]) -> None:
    """Writes a tenth of the loans as drafts."""

    async def create(client: Client, wish: Wish) -> None:
        content = {**_content(counter, wish.slot), "state": "draft"}
        wish.id = (await client.create(loan_resource, content))["id"]

    await _each(clients, wishes[::10], create)


async def _compete(
    stage: Stage, clients: list[Client], counter: Counter, wishes: list[Wish]
) -> tuple[list[Wish], Tally[str]]:
    winners: list[Wish] = []
    answers: Tally[str] = Tally()

    async def ask(client: Client, wish: Wish) -> None:
        if wish.id:
            target, content, match = path(loan_resource, wish.id, "submit"), {}, '"1"'
        else:
            target, content, match = path(loan_resource), _content(counter, wish.slot), None
        for _ in range(200):
            answer = await client.ask("POST", target, content, match=match)
            if answer.status not in (429, 503):
                break
            await asyncio.sleep(0.05)  # Refused for now: asked again.
        answers[str(answer.status)] += 1
        if 200 <= answer.status < 300:
            wish.id = answer.json()["id"]
            winners.append(wish)
        elif answer.status not in (409, 422):
            stage.findings.fault(f"neither won nor lost: {answer.summary}")

    await _each(clients, wishes, ask)
    return winners, answers


def run(stage: Stage) -> None:
    """Lets many ask for little."""
    server = stage.server()
    server.start()
    token = server.token(tenant, *steward)
    wishes = [Wish(number % (models * days)) for number in range(stage.figure)]
    stage.rng.shuffle(wishes)

    async def main() -> tuple[list[Wish], Tally[str], float, dict[str, str]]:
        clients = [Client(server, tenant, token) for _ in range(min(connections, stage.figure))]
        counter = await open_counter(clients[0], "C1", models=models, stock=1)
        await _prepare(clients[:32], counter, wishes)
        stage.rng.shuffle(wishes)
        for client in clients:
            await client.connection.open()
        begin = time.monotonic()
        winners, answers = await _compete(stage, clients, counter, wishes)
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
    _judge(stage, server, wishes, winners, states)
    stage.findings.figure(
        f"{stage.figure} requests for {models * days} slots over {connections} connections: "
        f"{len(winners)} winners; {dict(answers)}; {stage.figure / seconds:.0f} requests/s")


def _judge(
    stage: Stage, server: Server, wishes: list[Wish], winners: list[Wish], states: dict[str, str],
) -> None:
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
    written = {wish.id for wish in wishes if wish.id}
    expect(set(states) == written, f"{len(written)} loans written, {len(states)} listed")
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
