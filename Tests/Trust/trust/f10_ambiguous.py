"""F10: whoever does not hear the answer asks again, and it has happened once.

A record is made with a key, and the connection is cut at a random byte: of the request, of the answer, or
between both. The request is sent again with its key until it is answered; a second and a third time it
must be the same record. In the end there is one record for each key.
Control: people who ask again without their key.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter as Tally

from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .lending import Counter, draft, loan_resource, open_counter
from .server import Server
from .wire import Connection, compose

tenant = "hor-saar"
askers = 8


async def _cut(server: Server, message: bytes, rng: random.Random) -> str:
    """Sends a request and cuts the connection somewhere; says where."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    try:
        if rng.random() < 0.4:
            writer.write(message[:rng.randrange(1, len(message))])
            await writer.drain()
            return "request"
        writer.write(message)
        await writer.drain()
        if rng.random() < 0.5:
            await asyncio.sleep(rng.random() * 0.02)
            return "between"
        await asyncio.wait_for(reader.read(rng.randrange(1, 200)), 30)
        return "answer"
    except (OSError, TimeoutError):
        return "lost"
    finally:
        writer.transport.abort()


async def _asker(
    stage: Stage, server: Server, token: str, counter: Counter, numbers: list[int],
    cuts: Tally[str], *, has_key: bool,
) -> None:
    client = Client(server, tenant, token, connection=Connection(server.port))
    rng = random.Random(stage.rng.random())
    while numbers:
        number = numbers.pop()
        content = draft(counter, project="F10", purpose=f"Frage {number}", on=number % 300)
        headers = [*client.headers, ("Content-Type", "application/json")]
        if has_key:
            headers.append(("Idempotency-Key", f"f10-{number}"))
        message = compose(
            "POST", path(loan_resource), client.host, headers, json.dumps(content).encode())
        cuts[await _cut(server, message, rng)] += 1
        ids = set()
        for _ in range(2):
            answer = await client.connection.send(message)
            if answer.status == 409:  # The first one is still under way.
                await asyncio.sleep(0.05)
                answer = await client.connection.send(message)
            if stage.findings.expect(
                answer.status in (200, 201), f"not answered: {answer.summary}"
            ):
                ids.add(answer.json()["id"])
        stage.findings.expect(len(ids) == 1, f"twice: {len(ids)} records for {number}")
    client.close()


def _perform(stage: Stage, *, has_key: bool) -> None:
    server = stage.server()
    server.start()
    token = server.token(tenant, *steward)
    counter = asyncio.run(open_counter(Client(server, tenant, token), "F10"))
    numbers = list(range(stage.figure))
    cuts: Tally[str] = Tally()

    async def main() -> Tally[str]:
        await asyncio.gather(*(
            _asker(stage, server, token, counter, numbers, cuts, has_key=has_key)
            for _ in range(askers)))
        client = Client(server, tenant, token)
        found = [one["purpose"] async for one in client.records(loan_resource, project="F10")]
        client.close()
        return Tally(found)

    found = asyncio.run(main())
    twice = [name for name, count in found.items() if count > 1]
    stage.findings.expect(not twice, f"twice: {len(twice)} records, such as {twice[:2]}")
    stage.findings.expect(len(found) == stage.figure, f"lost: {stage.figure - len(found)} records")
    if cuts["answer"] + cuts["between"] < stage.figure // 4:
        raise HarnessError(f"hardly anything was cut behind the request: {cuts}")
    stage.findings.figure(f"{stage.figure} requests cut: {dict(cuts)}; each happened once")


def run(stage: Stage) -> None:
    """Cuts and asks again with the key."""
    _perform(stage, has_key=True)


def control(stage: Stage) -> None:
    """Cuts and asks again without it."""
    _perform(stage, has_key=False)


check = Check(
    id="F10", promise="what is asked again with its key happens once", unit="cut requests",
    run=run, ci=1_000, long=100_000, control_figure=40, control_run=control,
    control_on_program=True, control_says="twice")
