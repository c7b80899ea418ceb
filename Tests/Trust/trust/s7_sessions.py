"""S7: a session belongs to one browser, and other sites cannot use it.

Cookies must be bound to their host and hidden from scripts; signing in must give a new secret and
end the one before; nobody is led to another host. Every writing route of the description is asked
with a session as pages of other sites would ask, and forms are sent without what belongs to them.
Control: a browser that says of every request that it comes from the same host.
"""

from __future__ import annotations

import asyncio
import json
import re

from .check import Check, HarnessError, Stage
from .openapi import read
from .visitor import Visitor, demo_password, hidden, session_cookie
from .wire import Answer

tenant = "hor-saar"
missing = "01a223f3-68a2-7000-95ad-21074fd92435"
origins = (
    [("Sec-Fetch-Site", "cross-site")], [("Sec-Fetch-Site", "same-site")],
    [("Origin", "https://fremd.example")], [("Origin", "null")],
    [("Sec-Fetch-Site", "cross-site"), ("Origin", f"http://{tenant}.localhost")], [])


def cookie_faults(answer: Answer) -> list[str]:
    """What a cookie is missing."""
    faults = []
    for line in answer.head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.strip().lower() != b"set-cookie":
            continue
        text = value.decode("latin-1").strip()
        parts = {one.strip().lower() for one in text.split(";")[1:]}
        is_bound = text.startswith("__Host-") and {"secure", "httponly", "path=/"} <= parts
        is_strict = bool({"samesite=lax", "samesite=strict"} & parts)
        if not is_bound or not is_strict or any(one.startswith("domain") for one in parts):
            faults.append(text.partition("=")[0])
    return faults


async def _signing_in(stage: Stage, visitor: Visitor) -> None:
    visitor.cookies[session_cookie] = "dw_" + "A" * 43  # What an attacker may have planted.
    page = await visitor.look("/sign-in?next=//fremd.example&return=https://fremd.example")
    answers = [page]
    secrets = []
    for _ in range(2):
        answers.append(await visitor.send("/sign-in?next=//fremd.example", {
            **hidden(await visitor.look("/sign-in")), "next": "https://fremd.example",
            "email": f"administrator@{tenant}.example", "password": demo_password}))
        secrets.append(visitor.cookies.get(session_cookie, ""))
    for answer in answers:
        for name in cookie_faults(answer):
            stage.findings.fault(f"a loose cookie: {name}")
        place = answer.header("Location") or "/"
        stage.findings.expect(
            place.startswith("/") and not place.startswith(("//", "/\\")), f"led away: {place}")
    stage.findings.expect(
        len(set(secrets)) == 2 and "dw_" + "A" * 43 not in secrets, "a session was kept")
    former = Visitor(stage.servers[0], tenant)
    former.cookies[session_cookie] = secrets[0]
    stage.findings.expect(
        (await former.look("/api")).status == 401, "the session before goes on")
    former.close()
    for page, way in (("/desk", b'"/account"'), ("/account", b'"/sign-out"')):
        answer = await visitor.look(page)
        stage.findings.expect(
            way in answer.body or b'"/sign-out"' in answer.body, f"{page} leads to no way out")


async def _from_elsewhere(stage: Stage, visitor: Visitor, *, lies: bool) -> int:
    """Asks every writing route as a page of another site would."""
    routes = read((await visitor.look("/api/openapi.json")).json()).routes
    cookie = ("Cookie", f"{session_cookie}={visitor.cookies[session_cookie]}")
    count = 0
    for route in [one for one in routes if one.method != "GET"]:
        target = re.sub(r"\{\w+\}", missing, route.template)
        for kind in ("application/json", "text/plain"):
            origin = origins[count % len(origins)]
            if lies:
                origin = [("Sec-Fetch-Site", "same-origin")]
            count += 1
            answer = await visitor.connection.request(
                route.method, target, visitor.host, [cookie, *origin, ("Content-Type", kind)],
                json.dumps({}).encode())
            stage.findings.expect(
                answer.status == 403 and b"request.foreign" in answer.body,
                f"let in: {route.method} {route.template} with {origin}: {answer.summary[:120]}")
    for headers in origins[:-1]:
        answer = await visitor.connection.request(
            "POST", "/sign-out", visitor.host,
            [cookie, *headers, ("Content-Type", "application/x-www-form-urlencoded")], b"_form=0")
        stage.findings.expect(answer.status != 303, f"let in: a form with {headers}")
    stage.findings.expect(
        (await visitor.look("/desk")).status == 200, "a foreign form ended the session")
    return count


def _perform(stage: Stage, *, lies: bool) -> None:
    server = stage.server(options=("--demo",))
    server.start()

    async def main() -> int:
        visitor = Visitor(server, tenant)
        await _signing_in(stage, visitor)
        count = await _from_elsewhere(stage, visitor, lies=lies)
        visitor.close()
        return count

    count = asyncio.run(main())
    told = server.command("audit", "list", tenant, "--limit", "50").stdout
    stage.findings.expect("angemeldet" in told, f"signing in was not told: {told[:200]}")
    if count < 40:
        raise HarnessError(f"only {count} writing routes")
    stage.findings.figure(f"{count} requests from elsewhere on all writing routes")


def run(stage: Stage) -> None:
    """Signs in and asks from elsewhere."""
    _perform(stage, lies=False)


def control(stage: Stage) -> None:
    """The same with a browser that does not say where a request comes from."""
    _perform(stage, lies=True)


check = Check(
    id="S7", promise="a session belongs to one browser, and other sites cannot use it",
    unit="runs", run=run, ci=1, long=1, control_figure=1, control_run=control,
    control_on_program=True, control_says="let in")
