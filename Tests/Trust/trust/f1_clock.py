"""F1: a clock that jumps harms nothing.

The server runs with a clock that the check sets: years back and forth, into both nights in which
Berlin changes its hour, to the leap day and past the seconds that fit 32 bits. At each moment health
must answer, a booking is made and read back with the hours that were asked for, and a request whose
body comes in two halves, between which the clock jumps, is taken: what has to be over in time is
measured by another clock. A session that was seen to be over stays over, and so does one that was
signed out. At the end the audit must be whole, in order, and no identity given twice.
Control: between the halves of a request more time really passes than it may take.
"""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from . import database, tenant_files
from .check import Check, HarnessError, Stage
from .client import Client, Refused, path, steward
from .lending import Counter, draft, loan_resource, open_counter
from .server import Server
from .visitor import Visitor, hidden
from .wire import ConnectionLost

tenant = "welt-0"
_library = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
_notable = (
    "2027-03-28 00:59:58", "2027-10-31 00:59:58", "2028-02-28 23:59:58", "2026-12-31 23:59:58",
    "2038-01-19 03:14:05")


class Clock:
    """The clock of the server, in a file that it looks at."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.set(datetime.now(UTC))

    def set(self, moment: datetime) -> None:
        """Lets the clock show a moment, and go on from there."""
        text = f"@{moment:%Y-%m-%d %H:%M:%S}\n"
        following = self.file.with_suffix(".next")
        following.write_text(text)
        following.replace(self.file)
        self.moment = moment

    def variables(self) -> dict[str, str]:
        """The environment of a program that goes by it."""
        return {
            "LD_PRELOAD": str(_library[0]), "FAKETIME_TIMESTAMP_FILE": str(self.file),
            "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "UTC"}


def _moments(stage: Stage, now: datetime) -> list[datetime]:
    chosen = [datetime.strptime(one, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC) for one in _notable]
    while len(chosen) < stage.figure:
        chosen.append(now + timedelta(days=stage.rng.uniform(-3_650, 3_650)))
    chosen = chosen[:stage.figure]
    stage.rng.shuffle(chosen)
    return chosen


async def _in_halves(server: Server, token: str, counter: Counter, clock: Clock,
                     moment: datetime, number: int, *, really: float = 0) -> int:
    """Sends a creation in two halves, between which the clock jumps."""
    content = json.dumps(draft(counter, project="F1", purpose=f"Halb {number}")).encode()
    head = (
        f"POST {path(loan_resource)} HTTP/1.1\r\nHost: {tenant}.localhost:{server.port}\r\n"
        f"Authorization: Bearer {token}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(content)}\r\nConnection: close\r\n\r\n").encode()
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    # Of one that is to be cut off the head is late, for which there is the least time.
    first = 40 if really else len(head) + 20
    writer.write((head + content)[:first])
    await writer.drain()
    await asyncio.sleep(0.05)
    clock.set(moment)
    await asyncio.sleep(0.05 + really)
    writer.write((head + content)[first:])
    try:
        answer = await asyncio.wait_for(reader.read(), 20)
    except (TimeoutError, OSError):
        return 0
    finally:
        writer.close()
    return int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0


async def _booked(server: Server, token: str, counter: Counter, number: int) -> str | None:
    """Makes a booking and reads it back; says what is wrong with it."""
    client = Client(server, tenant, token)
    content = draft(counter, project="F1", purpose=f"Sprung {number}", on=number)
    try:
        answer = await client.ask("POST", path(loan_resource), content)
        if answer.status != 201:
            return f"not booked: {answer.summary[:160]}"
        again = (await client.ask("GET", path(loan_resource, answer.json()["id"]))).json()
    except ConnectionLost:
        return "not booked: the connection ended"
    finally:
        client.close()
    same = again["period"]["start"][:16] == content["period"]["start"][:16]
    return None if same else f"other hours: {again['period']}, asked for {content['period']}"


async def _is_in(visitor: Visitor) -> bool:
    return (await visitor.look("/account")).status == 200


async def _sign_in(visitor: Visitor) -> None:
    """Signs in; on a busy machine it is asked to come again."""
    reason = ""
    for _ in range(5):
        try:
            return await visitor.sign_in(f"coordinator@{tenant}.example")
        except Refused as refused:
            reason = str(refused)
        await asyncio.sleep(1)
    raise HarnessError(f"nobody can sign in: {reason}")


async def _sessions(stage: Stage, server: Server, clock: Clock, now: datetime) -> None:
    """Nobody is signed in again because the clock went back."""
    visitors = [Visitor(server, tenant) for _ in range(2)]
    for one in visitors:
        await _sign_in(one)
    left, out = visitors
    secret, kept = dict(left.cookies), dict(out.cookies)
    await out.send("/sign-out", hidden(await out.look("/account")))
    clock.set(now + timedelta(days=3_000))
    stage.findings.expect(not await _is_in(left), "signed in eight years later")
    clock.set(now)
    left.cookies = secret
    stage.findings.expect(not await _is_in(left), "signed in again because the clock went back")
    out.cookies = kept
    if await _is_in(out):
        raise HarnessError("the session that was to end was not signed out")
    for one in visitors:
        one.close()


def _look(stage: Stage, server: Server, folder: Path) -> None:
    """The audit is in order, and identities are different."""
    verified = server.command("audit", "verify", tenant)
    stage.findings.expect(
        verified.returncode == 0, f"the audit is not whole: {verified.stdout[-200:]}")
    with database.copy_of(database.find(server.data, tenant), folder / "copy") as copy:
        stage.findings.expect(not database.unsound(copy), "damaged")
        for table in ("platform_audit", "platform_history"):
            numbers = [row[0] for row in copy.execute(
                f"SELECT sequence FROM {table} ORDER BY rowid")]
            stage.findings.expect(
                numbers == sorted(set(numbers)), f"{table} is not in the order of writing")


def _perform(stage: Stage, *, is_late: bool) -> None:
    if not _library:
        raise HarnessError("libfaketime is needed")
    clock = Clock(stage.folder / "clock")
    now = datetime.now(UTC).replace(microsecond=0)
    folder = stage.folder / "tenants"
    tenant_files.make(stage.program, folder, {tenant: "Welt"})
    server = stage.server(options=("--demo",), tenants=folder)
    # What changes the clock sets a variable before the program begins; Swift finds its arguments
    # only where none is set, so that another program has to come first.
    server.program = replace(stage.program, call=("env", *stage.program.call))
    server.extra = clock.variables()
    server.start()
    token = server.command(
        "token", tenant, "--expires", "3650d", "--duties", ",".join(steward)).stdout.strip()
    counter = asyncio.run(open_counter(Client(server, tenant, token), "F1"))
    refused = 0
    for number, moment in enumerate(_moments(stage, now)):
        clock.set(now)
        status = asyncio.run(_in_halves(
            server, token, counter, clock, moment, number, really=12 if is_late else 0))
        # Past the end of the token its holder is unknown: that is right.
        is_over = moment > now + timedelta(days=3_640)
        wanted = (201, 401) if is_over else (201,)
        stage.findings.expect(
            status in wanted, f"cut off: {status or 'no answer'} at a jump to {moment}")
        begin = time.monotonic()
        stage.findings.expect(server.answers_health(), f"no health at {moment}")
        stage.findings.expect(time.monotonic() - begin < 5, f"health took long at {moment}")
        if not is_over and (fault := asyncio.run(_booked(server, token, counter, number))):
            stage.findings.fault(f"{fault} at {moment}")
        refused += status != 201
        stage.findings.expect(server.is_running, f"the process ended at {moment}")
        if is_late:
            return
    clock.set(now)  # Before the first day of a membership nobody belongs to the organisation.
    try:
        asyncio.run(_sessions(stage, server, clock, now))
    except ConnectionLost as error:
        stage.findings.fault(f"cut off: somebody with a browser: {error}")
        return
    clock.set(now + timedelta(minutes=5))
    server.stop()
    _look(stage, server, stage.folder)
    stage.findings.figure(f"{stage.figure} jumps over {2 * 3_650} days, both nights of the hour")


def run(stage: Stage) -> None:
    """Lets the clock of the day jump."""
    _perform(stage, is_late=False)


def control(stage: Stage) -> None:
    """Lets time pass."""
    _perform(stage, is_late=True)


check = Check(
    id="F1", promise="a clock that jumps harms nothing", unit="jumps", run=run, ci=20,
    long=1_000, control_figure=1, control_run=control, control_on_program=True,
    control_says="cut off")
