"""S17: every answer says how it is to be treated, whatever is asked and whoever asks.

All routes of the descriptions, the pages that lead on from the desk, the style sheet, and
everything that fails are asked, with and without a session. Types, policy, framing, caching and
referrers must be said; no other origin is let in; no page holds a script or a style of its own; no
unused method is answered.
Control: a door that drops the policy of every answer.
"""

from __future__ import annotations

import asyncio
import re

from .check import Check, HarnessError, Stage
from .openapi import read
from .visitor import Visitor
from .wire import Answer

tenant = "hor-saar"
missing = "01a223f3-68a2-7000-95ad-21074fd92435"
_link = re.compile(r'href="(/[^"#]*)"')
_inline = re.compile(r"<script|<style|\son[a-z]+=|\sstyle=|javascript:", re.I)


def lacking(answer: Answer, *, is_personal: bool) -> list[str]:
    """What an answer does not say and should; what everybody gets alike may be kept."""
    policy = answer.header("Content-Security-Policy") or ""
    kind = answer.header("Content-Type") or ""
    wanted = {
        "nosniff": answer.header("X-Content-Type-Options") == "nosniff",
        "a policy that begins with nothing": "default-src 'none'" in policy,
        "frame-ancestors": "frame-ancestors 'none'" in policy,
        "no inline code": "unsafe" not in policy,
        "a referrer policy": (answer.header("Referrer-Policy") or "") in (
            "no-referrer", "same-origin", "strict-origin"),
        "no foreign origin": answer.header("Access-Control-Allow-Origin") is None,
        "a type": not answer.body or bool(kind),
        "a character set": not kind.startswith("text/") or "charset=utf-8" in kind.lower(),
        "nothing of the software": answer.header("Server") is None,
    }
    if kind.startswith("text/html"):
        wanted["base-uri"] = "base-uri 'none'" in policy
        wanted["no inline code in the page"] = not _inline.search(
            answer.body.decode("utf-8", "replace"))
    is_style = kind.startswith("text/css")
    if answer.header("Set-Cookie") or (is_personal and answer.status == 200 and not is_style):
        wanted["no-store"] = "no-store" in (answer.header("Cache-Control") or "")
    return [name for name, holds in wanted.items() if not holds]


def _without_policy(answer: Answer) -> Answer:
    """The planted fault: the same answer without its policy."""
    lines = answer.head.split(b"\r\n")
    kept = [one for one in lines if not one.lower().startswith(b"content-security-policy")]
    return Answer(answer.status, b"\r\n".join(kept), answer.body, answer.at)


async def _examine(stage: Stage, visitors: list[Visitor], *, drops: bool) -> int:
    count = 0
    for visitor in visitors:
        document = await visitor.look("/api/openapi.json")
        routes = read(document.json()).routes
        targets = [re.sub(r"\{\w+\}", missing, one.template)
                   for one in routes if one.method == "GET"]
        asked = ["/", "/desk", "/account", "/sign-in", "/style.css", "/nirgends", "/api/nirgends",
                 "/%00", "/health/live", *targets]
        pages: set[str] = set()
        while asked and count < stage.figure:
            target = asked.pop(0)
            if target in pages or "sign-out" in target:
                continue
            pages.add(target)
            answer = await visitor.look(target)
            count += 1
            shown = _without_policy(answer) if drops else answer
            for what in lacking(shown, is_personal="__Host-session" in visitor.cookies):
                stage.findings.fault(f"lacks {what}: GET {target}: {answer.status}")
            if len(pages) < 400 and (answer.header("Content-Type") or "").startswith("text/html"):
                asked += _link.findall(answer.body.decode("utf-8", "replace"))
        for method in ("TRACE", "CONNECT", "PUT", "PROPFIND", "QUATSCH"):
            for target in ("/", "/api", targets[0]):
                answer = await visitor.connection.request(
                    method, target, visitor.host, visitor.headers)
                stage.findings.expect(
                    400 <= answer.status < 502 and answer.status != 500,
                    f"answered: {method} {target}: {answer.summary}")
    return count


def _perform(stage: Stage, *, drops: bool) -> None:
    server = stage.server(options=("--demo",))
    server.start()

    async def main() -> int:
        visitors = [Visitor(server, tenant), Visitor(server, tenant)]
        await visitors[1].sign_in(f"administrator@{tenant}.example")
        return await _examine(stage, visitors, drops=drops)

    count = asyncio.run(main())
    if count < min(100, stage.figure):
        raise HarnessError(f"only {count} answers")
    stage.findings.figure(f"{count} answers on routes, pages and errors")


def run(stage: Stage) -> None:
    """Asks for everything."""
    _perform(stage, drops=False)


def control(stage: Stage) -> None:
    """The same behind a door that drops the policy."""
    _perform(stage, drops=True)


check = Check(
    id="S17", promise="every answer says how it is to be treated", unit="answers", run=run,
    ci=300, long=5_000, control_figure=20, control_run=control, control_on_program=True,
    control_says="lacks a policy")
