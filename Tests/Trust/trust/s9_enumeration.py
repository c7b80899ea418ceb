"""S9: no answer tells who has an account.

Addresses with an account and without one are tried by turns, with a wrong password and for a link by
mail, each time from another network, so that nobody has to wait. Status, headers and bodies must
be the same but for what was typed and what is new in every form, and a rank test over the times must
not tell the two apart.
Control: somebody who answers at once where there is no account.
"""

from __future__ import annotations

import asyncio
import math
import re
import statistics
import time

from .check import Check, HarnessError, Stage
from .server import Server
from .visitor import Visitor, hidden
from .wire import Answer

tenant = "hor-saar"
# Of the same length, so that what is typed makes no difference.
_known = ("administrator", "coordinator", "volunteer")
_new = re.compile(rb'value="[A-Za-z0-9_.~-]{16,}"')
_varying = {"date", "x-request-id", "content-length", "set-cookie"}


def _strange(login: str, number: int) -> str:
    return f"{number:0{len(login)}d}"[-len(login):]


def _shape(answer: Answer, typed: str) -> tuple[int, tuple[str, ...], bytes]:
    """What an answer says, but for what was typed and what is new in every form."""
    heads = sorted(
        line.decode("latin-1") for line in answer.head.split(b"\r\n")[1:]
        if line and line.split(b":")[0].decode("latin-1").lower() not in _varying)
    body = answer.body.replace(f'value="{typed}"'.encode(), b'value="@"')
    body = _new.sub(b'value=""', body)
    return answer.status, tuple(heads), body


def _likelihood(one: list[float], other: list[float]) -> tuple[float, float]:
    """A rank test of two samples: how likely it is to see so much, and how well they are told."""
    ranked = sorted([(value, 0) for value in one] + [(value, 1) for value in other])
    ranks = sum(place + 1 for place, (_, side) in enumerate(ranked) if side == 0)
    size, others = len(one), len(other)
    smaller = ranks - size * (size + 1) / 2
    spread = math.sqrt(size * others * (size + others + 1) / 12)
    score = (smaller - size * others / 2) / spread
    return math.erfc(abs(score) / math.sqrt(2)), smaller / (size * others)


async def _try(
    visitor: Visitor, target: str, login: str, page: dict[str, str], number: int
) -> tuple[float, Answer]:
    """Tries one address from a network of its own."""
    visitor.further = [("X-Forwarded-For", f"198.{18 + number // 65_536}."
                                           f"{number // 256 % 256}.{number % 256}")]
    typed = f"{login}@{tenant}.example"
    fields = {**page, "email": typed}
    if target == "/sign-in":
        fields["password"] = "geraten geraten"
    begin = time.monotonic()
    answer = await visitor.send(target, fields)
    return time.monotonic() - begin, answer


async def _compare(
    stage: Stage, server: Server, target: str, *, is_telling: bool
) -> tuple[float, float, float]:
    visitor = Visitor(server, tenant)
    page = hidden(await visitor.look(target))
    times: dict[bool, list[float]] = {True: [], False: []}
    shapes: dict[bool, set[tuple[int, tuple[str, ...], bytes]]] = {True: set(), False: set()}
    # Each address a few times only, and the first rounds warm up.
    for number in range(-4, 2 * stage.figure):
        is_known = number % 2 == 0
        login = _known[number // 2 % len(_known)]
        login = login if is_known else _strange(login, number + 77)
        seconds, answer = await _try(
            visitor, target, login, page, 256 * (number + 300) + stage.rng.randrange(1, 255))
        if is_telling and not is_known:
            seconds /= 10
        if number < 0:
            continue
        times[is_known].append(seconds)
        shapes[is_known].add(_shape(answer, f"{login}@{tenant}.example"))
    visitor.close()
    statuses = {one[0] for side in shapes.values() for one in side}
    if statuses - {200, 303, 422}:
        raise HarnessError(f"{target} answers {statuses}")
    stage.findings.expect(
        shapes[True] == shapes[False] and len(shapes[True]) == 1,
        f"tells accounts by what {target} says: {len(shapes[True] | shapes[False])} forms")
    likelihood, told = _likelihood(times[True], times[False])
    stage.findings.expect(
        likelihood > 0.001 or abs(told - 0.5) < 0.15,
        f"tells accounts by how long {target} takes: p {likelihood:.5f}, told apart {told:.2f}")
    return likelihood, told, statistics.median(times[True] + times[False])


def _perform(stage: Stage, *, is_telling: bool) -> None:
    server = stage.server(options=("--demo",), extra={"DACHWERK_PROXIES": "127.0.0.1"})
    server.start()
    said = []
    for target in ("/sign-in", "/sign-in/mail"):
        likelihood, told, median = asyncio.run(
            _compare(stage, server, target, is_telling=is_telling))
        said.append(
            f"{target}: p {likelihood:.3f}, told apart {told:.2f}, median {median * 1000:.0f} ms")
    stage.findings.figure(f"{stage.figure} of each side, the same to the byte; {'; '.join(said)}")


def run(stage: Stage) -> None:
    """Tries addresses."""
    _perform(stage, is_telling=False)


def control(stage: Stage) -> None:
    """Tries them where strange ones are answered at once."""
    _perform(stage, is_telling=True)


check = Check(
    id="S9", promise="no answer tells who has an account", unit="tries of each side", run=run,
    ci=24, long=2_000, control_figure=12, control_run=control, control_on_program=True,
    control_says="tells accounts by how long")
