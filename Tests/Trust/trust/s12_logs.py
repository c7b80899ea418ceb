"""S12: the log tells what happened and nothing about anybody, whatever is sent.

Hostile texts, secrets and marks go in as paths, parameters, headers, forms and contents; people
sign in rightly and wrongly; tokens are made and ended. Each line that the server wrote must be one
JSON object with a time in UTC, and none may hold a mark, a secret, a password or an address of a
person.
Control: the log as it is, with one line more that holds a token.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
from urllib.parse import quote

from .check import Check, HarnessError, Stage
from .client import Client, path
from .server import Server
from .visitor import Visitor, demo_password, hidden, session_cookie

tenant = "hor-saar"
hostile = (
    "a\r\nSet-Cookie: x=1", '"}\n{"level":"info"', "\u2028\u2029", "\u202etxt.exe", "\x1b[31mrot",
    "${jndi:ldap://x}", "%0d%0aX: y", "\x00", "<script>alert(1)</script>", "' OR 1=1 --", "{{7*7}}",
    "\ud800", "a" * 3_000)
_time = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+0000)")


async def _provoke(stage: Stage, server: Server, token: str, mark: str) -> list[str]:
    """Sends everything everywhere; returns what must not be written down."""
    visitor = Visitor(server, tenant)
    login = f"administrator@{tenant}.example"
    await visitor.sign_in(login)
    client = Client(server, tenant, token)
    rng = random.Random(stage.rng.random())
    for number in range(stage.figure):
        text = f"{mark}{hostile[number % len(hostile)]}{rng.randrange(1 << 20)}"
        coded = quote(text.encode("utf-8", "surrogatepass"))
        clean = re.sub(r"[^\x20-\x7e]", "", text)[:200]
        match number % 5:
            case 0:
                await client.ask("GET", f"/{coded}"[:900])
            case 1:
                await client.ask(
                    "GET", f"{path('member-network.organisation')}?q={coded}&{coded}=1"[:900])
            case 2:
                await client.connection.request(
                    "GET", "/api", client.host, [
                        ("User-Agent", clean), ("X-Request-ID", clean), ("Referer", clean),
                        ("Authorization", f"Bearer {clean}"), ("Cookie", clean)])
            case 3:
                await client.ask(
                    "POST", path("member-network.organisation"),
                    {"name": {"de": text.replace("\ud800", "")}, "kind": clean}, key=clean[:60])
            case _:
                page = hidden(await visitor.look("/sign-in"))
                await visitor.send("/sign-in", {
                    **page, "email": f"{mark}@example.org", "password": f"{mark} falsch"})
    secrets = [token, visitor.cookies.get(session_cookie, token), mark, demo_password, login]
    client.close()
    visitor.close()
    return secrets


def examine(stage: Stage, lines: list[bytes], secrets: list[str]) -> None:
    """Examines each line of a log."""
    for line in lines:
        try:
            entry = json.loads(line)
            is_object = isinstance(entry, dict)
        except ValueError:
            is_object = False
        if not stage.findings.expect(is_object, f"no JSON object: {line[:200]!r}"):
            continue
        stage.findings.expect(bool(_time.search(line.decode())), f"no time in UTC: {line[:160]!r}")
        for secret in secrets:
            stage.findings.expect(
                secret.encode() not in line, f"written down: {secret!r} in {line[:200]!r}")


def _perform(stage: Stage, more: bytes = b"") -> None:
    server = stage.server(options=("--demo",))
    server.start()
    token = server.token(tenant, roles=("administrator",))
    mark = f"kq{stage.rng.randrange(1 << 48):012x}"
    secrets = asyncio.run(_provoke(stage, server, token, mark))
    server.stop()
    # What is printed for people stands before the log, which is JSON alone.
    lines = [one for one in server.log.read_bytes().split(b"\n") if one.startswith(b"{")]
    if more:
        lines.append(more + json.dumps(token).encode() + b"}")
    strange = [one for one in server.log.read_bytes().split(b"\n") if mark.encode() in one]
    stage.findings.expect(not strange, f"written down: the mark in {strange[:1]}")
    examine(stage, lines, secrets)
    if len(lines) < 10:
        raise HarnessError(f"only {len(lines)} lines in the log")
    stage.findings.figure(f"{stage.figure} hostile requests, {len(lines)} lines of log")


def run(stage: Stage) -> None:
    """Provokes and examines."""
    _perform(stage)


def control(stage: Stage) -> None:
    """Examines a log with one line that says too much."""
    _perform(stage, b'{"time":"2026-01-01T00:00:00Z","token":')


check = Check(
    id="S12", promise="the log tells nothing about anybody and cannot be forged",
    unit="requests", run=run, ci=400, long=100_000, control_figure=20, control_run=control,
    control_on_program=True, control_says="written down")
