"""S15: a provider lets in whom it names, once, where it belongs; every other word is refused.

An organisation trusts `nanoidp`, which enforces PKCE: somebody with a verified address comes in, and
somebody who is no member does not. Then it trusts a provider that breaks one rule at a time, in what
it signs, in what it answers and in how it leads back; and a browser that replays what came back,
lost its cookie, has that of another, or comes to another organisation. Nobody may come in by any of
it. Every round ends with the same provider without a fault, which has to be let in.
Control: a client that takes every token as it comes.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import re
import time
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt

from .check import Check, HarnessError, Stage
from .openid_provider import FaultyProvider, HonestProvider, client, secret
from .server import Server
from .visitor import Visitor, hidden, session_cookie

tenant, other = "hor-saar", "vmdo-dortmund"
email = "marta@example.org"
password = "vier Katzen auf dem Dach"
back = "/sign-in/provided"

# What the provider does wrong, with claims of its token besides.
faults: list[tuple[str, dict[str, Any]]] = [
    ("unverified", {"email": email, "email_verified": False}),
    ("unverified", {"email": email}),
    ("unverified", {"email": email, "email_verified": "true"}),
    ("facts", {}),
    *[(name, {"email": email, "email_verified": True}) for name in (
        "issuer", "audience", "party", "nonce", "no nonce", "expired", "old", "early", "hash",
        "unsigned", "shared", "forged", "unknown key", "state", "named", "redirect", "large",
        "slow")]]


def ask(address: str, form: dict[str, str] | None = None, cookie: str = "") -> tuple[str, str, str]:
    """Asks a provider as a browser does; returns where it leads, what it says and its cookie."""
    parts = urlsplit(address)
    stream = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    headers = {"Content-Type": "application/x-www-form-urlencoded"} if form else {}
    if cookie:
        headers["Cookie"] = cookie
    stream.request(
        "POST" if form else "GET", f"{parts.path}?{parts.query}",
        urlencode(form) if form else None, headers)
    answer = stream.getresponse()
    body = answer.read().decode("utf-8", "replace")
    kept = (answer.getheader("Set-Cookie") or "").split(";")[0]
    stream.close()
    return answer.getheader("Location") or "", body, kept


def target(address: str) -> str:
    """What a browser asks its host for."""
    parts = urlsplit(address)
    return f"{parts.path}?{parts.query}"


async def to_provider(visitor: Visitor) -> str:
    """Presses the button; returns where the browser is led."""
    answer = await visitor.look("/sign-in/provider")
    return answer.header("location") if answer.status == 303 else ""


async def come_back(visitor: Visitor, address: str) -> bool:
    """Comes back from the provider and goes on; says whether somebody is let in."""
    page = await visitor.look(target(address))
    if page.status == 200:
        await visitor.send(back, hidden(page))
    return session_cookie in visitor.cookies


def trust(server: Server, id: str, issuer: str) -> None:
    """Lets an organisation trust a provider."""
    file = server.tenants / f"{id}.json"
    content = json.loads(file.read_text())
    content["signIn"] = {
        **content.get("signIn", {}),
        "provider": {"name": {"de": "Anmeldung"}, "issuer": issuer, "client": client}}
    written = file.with_suffix(".new")
    written.write_text(json.dumps(content, ensure_ascii=False))
    written.rename(file)


async def awaited(server: Server, issuer: str) -> None:
    """Waits until the changed file is in force."""
    for _ in range(100):
        visitor = Visitor(server, tenant)
        place = await to_provider(visitor)
        visitor.close()
        if place.startswith(issuer):
            return
        await asyncio.sleep(0.2)
    raise HarnessError("a changed provider did not come into force")


async def join(server: Server) -> None:
    """Brings somebody with an account to both organisations."""
    for id in (tenant, other):
        role = next(iter(json.loads((server.tenants / f"{id}.json").read_text())["roles"]))
        result = server.command("invite", id, "--role", role, "--email", email)
        link = re.search(r"/join/\S+", result.stdout)
        if link is None:
            raise HarnessError(f"no invitation: {result.stderr[-300:]}")
        visitor = Visitor(server, id)
        way = {"way": "new", "name": "Marta", "new": password, "repeat": password}
        if id == other:
            way = {"way": "known", "login": email, "password": password}
        await visitor.fill(link.group(), way)
        if session_cookie not in visitor.cookies:
            raise HarnessError(f"the invitation to {id} was not taken")
        visitor.close()


async def _honest(stage: Stage, server: Server) -> None:
    """What works with a provider that keeps the rules, and what it refuses itself."""
    redirect = f"http://{tenant}.localhost:{server.port}{back}"
    provider = HonestProvider(stage.folder / "honest", redirect, email)
    try:
        trust(server, tenant, provider.issuer)
        await awaited(server, provider.issuer)
        visitor = Visitor(server, tenant)
        place = await to_provider(visitor)
        _, page, cookie = ask(place)
        fields = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))
        fields |= {"username": "marta", "password": "a password there"}
        address, _, _ = ask(place, fields, cookie)
        if not address:
            raise HarnessError("nanoidp led nowhere")
        stage.findings.expect(
            await come_back(visitor, address), "nanoidp: a member with a verified address was not let in")
        visitor.cookies.pop(session_cookie, None)
        stage.findings.expect(
            not await come_back(visitor, address), "nanoidp: what came back once opened again")
        visitor.close()
    finally:
        provider.close()


async def _faulty(stage: Stage, server: Server, provider: FaultyProvider) -> int:
    """Every fault of a provider, then every fault of a browser, then none."""

    async def arrive(fault: str) -> bool:
        visitor = Visitor(server, tenant)
        try:
            place = await to_provider(visitor)
            return bool(place) and await come_back(visitor, ask(place)[0])
        finally:
            visitor.close()

    count = await judge(stage, provider, arrive)
    provider.fault, provider.claims = "", {"sub": "marta", "email": email, "email_verified": True}
    for name, change in browsers.items():
        visitor, stranger = Visitor(server, tenant), Visitor(server, tenant)
        address = ask(await to_provider(visitor))[0]
        await to_provider(stranger)
        let_in = await change(server, visitor, stranger, address)
        stage.findings.expect(not let_in, f"{name}: somebody was let in")
        visitor.close()
        stranger.close()
    provider.claims = {"sub": "nobody", "email": "nobody@example.org", "email_verified": True}
    stage.findings.expect(not await arrive(""), "somebody who is no member was let in")
    provider.claims = {"sub": "marta", "email": email, "email_verified": True}
    stage.findings.expect(await arrive(""), "without a fault nobody was let in")
    provider.claims = {"sub": "another", "email": email, "email_verified": True}
    stage.findings.expect(not await arrive(""), "a second subject with the same address was let in")
    return count + len(browsers) + 2


async def judge(
    stage: Stage, provider: FaultyProvider, arrive: Callable[[str], Awaitable[bool]]
) -> int:
    """Goes through all faults of the provider."""
    for number, (fault, claims) in enumerate(faults):
        provider.fault, provider.claims = fault, {"sub": f"subject {number}", **claims}
        stage.findings.expect(not await arrive(fault), f"{fault}: somebody was let in")
    return len(faults)


async def _without_cookie(server: Server, visitor: Visitor, _: Visitor, address: str) -> bool:
    visitor.cookies.pop("__Host-provider", None)
    return await come_back(visitor, address)


async def _with_another(server: Server, _: Visitor, stranger: Visitor, address: str) -> bool:
    return await come_back(stranger, address)


async def _elsewhere(server: Server, visitor: Visitor, _: Visitor, address: str) -> bool:
    abroad = Visitor(server, other)
    abroad.cookies = dict(visitor.cookies)
    try:
        return await come_back(abroad, address)
    finally:
        abroad.close()


async def _twice(server: Server, visitor: Visitor, _: Visitor, address: str) -> bool:
    kept = dict(visitor.cookies)
    if not await come_back(visitor, address):
        raise HarnessError("who came back for the first time was not let in")
    visitor.cookies = kept
    return await come_back(visitor, address)


async def _by_looking(server: Server, visitor: Visitor, _: Visitor, address: str) -> bool:
    await visitor.look(target(address))
    return session_cookie in visitor.cookies


browsers = {
    "without the cookie": _without_cookie, "with the cookie of another browser": _with_another,
    "at another organisation": _elsewhere, "by only looking": _by_looking, "twice": _twice}


def run(stage: Stage) -> None:
    """Checks the product."""
    secrets = stage.folder / "secrets"
    secrets.mkdir(parents=True)
    for id in (tenant, other):
        (secrets / id).write_text(secret)
    server = stage.server(extra={
        "DACHWERK_OUTBOUND": "127.0.0.1", "DACHWERK_OPENID_SECRETS": str(secrets)})
    server.start()
    provider = FaultyProvider()

    async def go() -> None:
        await join(server)
        count = 0
        trust(server, other, provider.issuer)
        for _ in range(stage.figure):
            trust(server, tenant, provider.issuer)
            await awaited(server, provider.issuer)
            count += await _faulty(stage, server, provider)
            faults_of_a_browser = len(browsers)
        await _honest(stage, server)
        stage.findings.figure(
            f"{count} wrong ways refused, {faults_of_a_browser} of them of a browser")

    try:
        asyncio.run(go())
    finally:
        provider.close()


def run_control(stage: Stage) -> None:
    """The same provider, and a client that looks at nothing."""
    provider = FaultyProvider()

    async def arrive(fault: str) -> bool:
        state = f"{time.monotonic_ns()}"
        place = f"{provider.issuer}/authorize?" + urlencode({
            "state": state, "nonce": state, "redirect_uri": "http://127.0.0.1/",
            "code_challenge": "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"})
        code = parse_qs(urlsplit(ask(place)[0]).query)["code"][0]
        _, body, _ = ask(f"{provider.issuer}/token", {"code": code, "code_verifier": ""})
        if not body:
            return False
        claims = jwt.decode(json.loads(body)["id_token"], options={"verify_signature": False})
        return "sub" in claims

    try:
        asyncio.run(judge(stage, provider, arrive))
    finally:
        provider.close()


check = Check(
    id="S15", promise="a provider lets in whom it names, once, where it belongs", unit="rounds",
    run=run, ci=1, long=50, control_figure=1, control_run=run_control,
    control_says="somebody was let in")
