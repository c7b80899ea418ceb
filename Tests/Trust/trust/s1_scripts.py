"""S1: no text of anybody becomes a part of a page.

Texts that would be elements, attributes or scripts are put wherever a text may stand, in all resources
of a tenant. Then every page that leads on from the desk is looked at, as somebody who is signed in
and as everybody else, and taken apart by a parser of HTML: no element, no attribute, no address may
come of such a text, and no page may hold a script, a handler or a style of its own. The texts must
be there, as texts.
Control: a door that lets one sign of each page be a sign of HTML again.
"""

from __future__ import annotations

import asyncio
import re
from urllib.parse import urljoin, urlsplit

from lxml import html

from .check import Check, HarnessError, Stage
from .client import Client, steward
from .seeding import fill
from .server import Server
from .visitor import Visitor, session_cookie
from .wire import Answer

tenant = "hor-saar"
mark = "kqx7"
payloads = (
    "<kqx7 a=1>", "<script>kqx7()</script>", "\"><kqx7>", "'><kqx7>", "<img src=kqx7 onerror=kqx7()>",
    "<svg onload=kqx7()>", "\" onmouseover=\"kqx7()", "' onfocus='kqx7()' autofocus='",
    "javascript:kqx7()", "<a href=\"javascript:kqx7()\">kqx7</a>", "<iframe src=//kqx7.example>",
    "</title><kqx7>", "</textarea><kqx7>", "</option></select><kqx7>", "<!--<kqx7>-->",
    "<![CDATA[<kqx7>]]>", "<math><kqx7>", "<style>*{background:url(//kqx7.example)}</style>",
    "<base href=//kqx7.example>", "<meta http-equiv=refresh content=0;url=//kqx7.example>",
    "<form action=//kqx7.example>", "<input onfocus=kqx7() autofocus>", "<body onload=kqx7()>",
    "<details open ontoggle=kqx7()>", "<video><source onerror=kqx7()>", "&lt;kqx7&gt;",
    "&#60;kqx7&#62;", "\\u003ckqx7\\u003e", "%3Ckqx7%3E", "{{kqx7}}", "{{{kqx7}}}", "{{&kqx7}}",
    "${kqx7}", "<kqx7\u2028>", "＜kqx7＞", "<scr<script>ipt>kqx7()</scr</script>ipt>",
    "`><kqx7>", "<kqx7/onclick=kqx7()>", "data:text/html,<kqx7>", "vbscript:kqx7()",
    "<object data=kqx7>", "<link rel=stylesheet href=//kqx7.example>", "]]><kqx7>", "<%=kqx7%>")
_addresses = ("href", "src", "action", "formaction", "data", "poster", "srcset", "content")


def _faults(body: bytes) -> tuple[list[str], int]:
    """What of a page came of a text, and in how many texts the mark stands."""
    document = html.document_fromstring(body)
    faults, seen = [], 0
    for element in document.iter():
        name = element.tag if isinstance(element.tag, str) else "comment"
        text = f"{element.text or ''}{element.tail or ''}"
        seen += mark in text or any(mark in value for value in element.attrib.values())
        if name in ("script", "style", "object", "iframe", "embed", "base", "math") \
                or mark in name:
            faults.append(f"<{name}> {text.strip()[:60]!r}")
        if name == "comment" and mark in text:
            faults.append(f"comment {text.strip()[:60]!r}")
        for attribute, value in element.attrib.items():
            if attribute.startswith("on") or attribute == "style" or mark in attribute:
                faults.append(f"<{name} {attribute}={value[:60]!r}>")
            if attribute in _addresses and name != "meta":
                place = urlsplit(value.strip())
                if place.scheme.lower() not in ("", "http", "https", "mailto", "tel", "otpauth") \
                        or mark in place.netloc:
                    faults.append(f"<{name} {attribute}={value[:60]!r}>")
    return faults, seen


def _careless(answer: Answer) -> Answer:
    """The planted fault: the same page with one of its signs let through."""
    return Answer(
        answer.status, answer.head, answer.body.replace(b"&lt;kqx7", b"<kqx7", 1), answer.at)


async def _walk(
    stage: Stage, visitor: Visitor, begin: list[str], most: int, *, is_careless: bool
) -> tuple[int, int]:
    asked, known = list(begin), set(begin)
    pages = seen = 0
    kinds: dict[str, int] = {}
    while asked and pages < most:
        target = asked.pop(0)
        # Of each kind of page a few are enough: they are made in the same way.
        kind = re.sub(r"[0-9a-f-]{36}|\d+", "*", target.split("?")[0]) + str("?" in target)
        kinds[kind] = kinds.get(kind, 0) + 1
        if kinds[kind] > 4 or "sign-out" in target or "/language" in target:
            continue
        answer = await visitor.look(target)
        kind = answer.header("Content-Type") or ""
        if not kind.startswith("text/html") or not answer.body.strip():
            continue
        pages += 1
        shown = _careless(answer) if is_careless else answer
        faults, count = _faults(shown.body)
        seen += count
        for fault in faults:
            stage.findings.fault(f"became a part of {target}: {fault}")
        for link in html.document_fromstring(answer.body).xpath("//a/@href | //form/@action"):
            following = urljoin(target, link.split("#")[0])
            if following.startswith("/") and following not in known:
                known.add(following)
                asked.append(following)
    return pages, seen


async def _examine(stage: Stage, server: Server, *, is_careless: bool) -> tuple[int, int, int]:
    client = Client(server, tenant, server.token(tenant, *steward))
    chosen = list(payloads)
    stage.rng.shuffle(chosen)
    texts = (await fill(
        client, "kq0000000051", stage.rng, each=stage.figure, texts=chosen[:stage.figure])).texts
    client.close()
    visitors = [Visitor(server, tenant), Visitor(server, tenant)]
    await visitors[1].sign_in(f"administrator@{tenant}.example")
    if session_cookie not in visitors[1].cookies:
        raise HarnessError("nobody is signed in")
    pages = seen = 0
    for visitor, begin in zip(visitors, (["/"], ["/desk", "/", "/account"]), strict=True):
        counts = await _walk(
            stage, visitor, begin, 20 * stage.figure, is_careless=is_careless)
        pages, seen = pages + counts[0], seen + counts[1]
        visitor.close()
    return texts, pages, seen


def _perform(stage: Stage, *, is_careless: bool) -> None:
    server = stage.server(options=("--demo",))
    server.start()
    texts, pages, seen = asyncio.run(_examine(stage, server, is_careless=is_careless))
    if pages < 20 or seen < 20:
        raise HarnessError(f"{seen} texts on {pages} pages: the search is blind")
    stage.findings.figure(
        f"{texts} texts with a payload; on {pages} pages {seen} of them, all as texts")


def run(stage: Stage) -> None:
    """Looks at every page."""
    _perform(stage, is_careless=False)


def control(stage: Stage) -> None:
    """The same behind a careless door."""
    _perform(stage, is_careless=True)


check = Check(
    id="S1", promise="no text of anybody becomes a part of a page", unit="payloads", run=run, ci=12,
    long=44, control_figure=3, control_run=control, control_on_program=True,
    control_says="became a part of")
