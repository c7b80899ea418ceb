"""S10: whoever guesses passwords waits, and the owner still gets in.

One account is guessed at from one network, a hundred times: after ten guesses the answers must say
how long to wait, the waits must grow for whoever keeps to them, and nothing may be signed in
meanwhile, also with the right password from there. From elsewhere the owner gets in. Frequent
passwords and those of the organisation are refused where a password is chosen, and its fields let
browsers and password managers help.
Control: guesses that are right.
"""

from __future__ import annotations

import asyncio
import re

from .check import Check, HarnessError, Stage
from .i3_bound import printed
from .server import Server
from .visitor import Visitor, demo_password, hidden, session_cookie

tenant = "hor-saar"
login = f"coordinator@{tenant}.example"
patience = 10
rounds = 3
_password_field = re.compile(r"<input[^>]*type=\"password\"[^>]*>")
poor = (
    "password1234567", "123456789012345", "qwertzuiopasdfgh", "aaaaaaaaaaaaaaaa",
    "House of Resources Saar", "HoR Saar HoR Saar", f"volunteer@{tenant}.example", "kurz")


async def _guess(stage: Stage, server: Server, *, is_right: bool) -> list[int]:
    """Guesses; returns for how many seconds each answer asks to wait, 0 where it does not."""
    visitor = Visitor(server, tenant)
    page = hidden(await visitor.look("/sign-in"))
    waits: list[int] = []
    for number in range(stage.figure):
        password = demo_password if is_right else f"geraten geraten {number}"
        answer = await visitor.send(
            "/sign-in", {**page, "email": login, "password": password})
        if answer.status == 303:
            waits.append(0)
            visitor.cookies.pop(session_cookie, None)
            page = hidden(await visitor.look("/sign-in"))
            continue
        waits.append(int(answer.header("Retry-After") or 0))
        stage.findings.expect(
            answer.status in (422, 429), f"a guess was answered with {answer.summary[:100]}")
    if not is_right:
        for number in range(rounds):  # Whoever keeps to the wait and guesses again waits longer.
            await asyncio.sleep(waits[-1])
            answer = await visitor.send(
                "/sign-in", {**page, "email": login, "password": f"geduldig geraten {number}"})
            if answer.status != 429:  # This guess was looked at; the next one tells the wait.
                answer = await visitor.send(
                    "/sign-in", {**page, "email": login, "password": "noch einmal"})
            longer = int(answer.header("Retry-After") or 0)
            stage.findings.expect(
                longer > waits[-1], f"not held up: after {waits[-1]} s a wait of {longer} s")
            waits.append(longer)
        last = await visitor.send("/sign-in", {**page, "email": login, "password": demo_password})
        stage.findings.expect(last.status == 429, "not held up: the next guess was let in")
    visitor.close()
    return waits


async def _owner(stage: Stage, server: Server) -> None:
    """The owner comes from another network."""
    visitor = Visitor(server, tenant)
    fields = {**hidden(await visitor.look("/sign-in")), "email": login, "password": demo_password}
    visitor.further = [("X-Forwarded-For", "203.0.113.77")]
    answer = await visitor.send("/sign-in", fields)
    stage.findings.expect(answer.status == 303, f"the owner is kept out: {answer.summary[:120]}")
    visitor.close()


async def _choosing(stage: Stage, server: Server) -> None:
    """Chooses poor passwords."""
    code = printed(server, "account", f"volunteer@{tenant}.example", "--link", tenant)
    visitor = Visitor(server, tenant)
    page = await visitor.look(f"/sign-in/link/{code}")
    fields = _password_field.findall(page.body.decode())
    stage.findings.expect(
        len(fields) == 2 and all("autocomplete=\"new-password\"" in one for one in fields),
        f"fields of a password without help: {fields}")
    for password in poor:
        answer = await visitor.fill(
            f"/sign-in/link/{code}", {"new": password, "repeat": password})
        stage.findings.expect(answer.status == 422, f"taken as a password: {password!r}")
    visitor.close()


def _perform(stage: Stage, *, is_right: bool) -> None:
    server = stage.server(options=("--demo",))
    server.start()

    async def main() -> list[int]:
        waits = await _guess(stage, server, is_right=is_right)
        if not is_right:
            await _owner(stage, server)
            await _choosing(stage, server)
        return waits

    waits = asyncio.run(main())
    if len(waits) <= patience:
        raise HarnessError("too few guesses")
    late = waits[patience + 1:]
    # Now and then a wait is over; since they double, that is seldom.
    stage.findings.expect(late.count(0) <= 8, f"not held up: waits of {waits}")
    stage.findings.figure(f"{len(waits)} guesses, waits of {waits[patience]} up to {max(waits)} s")


def run(stage: Stage) -> None:
    """Guesses wrongly."""
    _perform(stage, is_right=False)


def control(stage: Stage) -> None:
    """Guesses rightly, which nothing holds up."""
    _perform(stage, is_right=True)


check = Check(
    id="S10", promise="whoever guesses passwords waits, and the owner gets in", unit="guesses",
    run=run, ci=100, long=2_000, control_figure=40, control_run=control, control_on_program=True,
    control_says="not held up")
