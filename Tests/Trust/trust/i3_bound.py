"""I3: whatever opens a door opens this one only.

Each organisation gives out one of everything that opens something: a token, a session, an
invitation, a link to a new password. Each is shown in every way to every organisation, and to every
route that the description of an organisation lists: it is taken in one way, at one place, or not at
all. Then bits of each are turned, forms are sent with what another browser was given, cursors and
keys of repetition are carried over, and all is ended and shown again.
Control: a door that lets the secret choose the organisation.
"""

from __future__ import annotations

import asyncio
import base64
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from .check import Check, HarnessError, Stage
from .client import Client, path
from .openapi import read
from .server import Server
from .visitor import Visitor, hidden, session_cookie
from .wire import Answer, Connection

_link = re.compile(r"https?://\S+/(join|sign-in/link)/(\S+)")
_list = "member-network.organisation"
password = "Wechselnde Winde am Hafen 4711"


@dataclass(frozen=True)
class Secret:
    """Something that opens a door, and where."""

    kind: str
    tenant: str
    text: str


class Doors:
    """All the ways to show a secret."""

    def __init__(self, server: Server, *, is_trusting: bool) -> None:
        self.server = server
        self.connection = Connection(server.port)
        # The planted fault: the secret says which organisation is meant.
        self.is_trusting = is_trusting
        self.asked = 0

    def host(self, secret: Secret, tenant: str) -> str:
        """Which host the request names."""
        return f"{secret.tenant if self.is_trusting else tenant}.localhost:{self.server.port}"

    async def ask(
        self, secret: Secret, tenant: str, method: str, target: str, way: str = ""
    ) -> Answer:
        """Shows a secret: as a token, as a cookie, or as a part of the address."""
        self.asked += 1
        headers = [("Sec-Fetch-Site", "same-origin")]
        match way or secret.kind:
            case "token":
                headers.append(("Authorization", f"Bearer {secret.text}"))
            case "session":
                headers.append(("Cookie", f"{session_cookie}={secret.text}"))
        return await self.connection.request(method, target, self.host(secret, tenant), headers)

    async def takes(self, way: str, secret: Secret, tenant: str) -> bool:
        """Whether a secret opens something when it is shown this way."""
        targets = {
            "token": "/api", "session": "/api", "invitation": f"/join/{secret.text}",
            "password link": f"/sign-in/link/{secret.text}"}
        answer = await self.ask(secret, tenant, "GET", targets[way], way)
        if answer.status not in (200, 401, 404):
            raise HarnessError(f"{way} at {tenant}: {answer.summary}")
        return answer.status == 200


ways = ("token", "session", "invitation", "password link")


def printed(server: Server, *arguments: str) -> str:
    """The code of the link that a command prints."""
    result = server.command(*arguments, "--port", str(server.port))
    match = _link.search(result.stdout)
    if not match:
        raise HarnessError(f"no link from {arguments}: {result.stdout}{result.stderr}")
    return match[2]


async def give_out(server: Server, tenant: str) -> list[Secret]:
    """One of everything that opens something at a tenant."""
    visitor = Visitor(server, tenant)
    await visitor.sign_in(f"administrator@{tenant}.example")
    visitor.close()
    texts = {
        "token": server.token(tenant, roles=("administrator",)),
        "session": visitor.cookies[session_cookie],
        "invitation": printed(server, "invite", tenant, "--role", "administrator"),
        "password link": printed(
            server, "account", f"administrator@{tenant}.example", "--link", tenant),
    }
    return [Secret(kind, tenant, text) for kind, text in texts.items()]


async def _every_way(stage: Stage, doors: Doors, secrets: list[Secret]) -> None:
    for secret in secrets:
        for tenant in sorted({one.tenant for one in secrets}):
            for way in ways:
                is_meant = (way, tenant) == (secret.kind, secret.tenant)
                is_taken = await doors.takes(way, secret, tenant)
                stage.findings.expect(
                    is_taken == is_meant,
                    f"{'accepted' if is_taken else 'refused'}: the {secret.kind} of "
                    f"{secret.tenant} as {way} at {tenant}")


async def _every_route(stage: Stage, doors: Doors, secrets: list[Secret]) -> int:
    """Shows foreign tokens and sessions to every route of every tenant."""
    count = 0
    own = {(one.tenant, one.kind): one for one in secrets}
    missing = "01a223f3-68a2-7000-95ad-21074fd92435"
    for tenant in sorted({one.tenant for one in secrets}):
        answer = await doors.ask(own[tenant, "token"], tenant, "GET", "/api/openapi.json")
        routes = read(answer.json()).routes
        strangers = [
            one for one in secrets if one.tenant != tenant and one.kind in ("token", "session")]
        for route in routes:
            stranger = strangers[count % len(strangers)]
            count += 1
            target = re.sub(r"\{\w+\}", missing, route.template)
            answer = await doors.ask(stranger, tenant, route.method, target)
            stage.findings.expect(
                answer.status == 401,
                f"accepted: the {stranger.kind} of {stranger.tenant} by {route.method} "
                f"{route.template} of {tenant}: {answer.summary}")
    return count


async def _turned_bits(stage: Stage, doors: Doors, secrets: list[Secret]) -> None:
    """Turns single bits of what is behind a secret; what is read leniently is turned, too."""
    for number in range(stage.figure):
        secret = secrets[number % len(secrets)]
        head, _, tail = secret.text.partition("_")
        raw = bytearray(base64.urlsafe_b64decode(tail + "=" * (-len(tail) % 4)))
        raw[stage.rng.randrange(len(raw))] ^= 1 << stage.rng.randrange(8)
        text = base64.urlsafe_b64encode(bytes(raw)).decode().rstrip("=")
        spoiled = Secret(secret.kind, secret.tenant, f"{head}_{text}")
        stage.findings.expect(
            not await doors.takes(secret.kind, spoiled, secret.tenant),
            f"accepted: a {secret.kind} with another bit")


async def _forms(stage: Stage, server: Server, tenants: list[str]) -> None:
    """Sends forms with what another sign-in, and another tenant, were given."""
    visitors = []
    for tenant, role in ((tenants[0], "administrator"), (tenants[0], "volunteer"),
                         (tenants[1], "administrator")):
        visitor = Visitor(server, tenant)
        await visitor.sign_in(f"{role}@{tenant}.example")
        visitors.append(visitor)
    pages = [hidden(await one.look("/sign-out")) for one in visitors]
    for visitor, own in zip(visitors, pages, strict=True):
        for foreign in pages:
            if foreign is not own:
                await visitor.send("/sign-out", foreign)
        stage.findings.expect(
            (await visitor.look("/desk")).status == 200,
            "accepted: the form of another browser ended a session")
        await visitor.send("/sign-out", own)
        stage.findings.expect(
            (await visitor.look("/desk")).status == 303, "the own form did not end the session")
        visitor.close()


async def _carried_over(stage: Stage, doors: Doors, secrets: list[Secret]) -> None:
    """Carries cursors and keys of repetition from one tenant to another."""
    clients = [
        Client(doors.server, one.tenant, one.text) for one in secrets if one.kind == "token"]
    cursors, made = [], []
    content = {"name": {"de": "Verein der Wiederholung"}, "kind": "association"}
    for client in clients:
        created = await client.ask("POST", path(_list), content, key="i3-one-key")
        stage.findings.expect(
            created.status == 201 and created.header("Idempotency-Replayed") is None,
            f"accepted: the key of another at {client.tenant}: {created.summary}")
        made.append(created.json().get("id"))
        page = (await client.ask("GET", f"{path(_list)}?limit=1")).json()
        cursors.append(page.get("next"))
    stage.findings.expect(len(set(made)) == len(made), "accepted: two tenants share a record")
    for client, own in zip(clients, cursors, strict=True):
        for cursor in [one for one in cursors if one and one != own]:
            answer = await client.ask("GET", f"{path(_list)}?limit=1&cursor={cursor}")
            is_clean = answer.status == 400 or not any(
                one.encode() in answer.body for one in made if one != made[clients.index(client)])
            stage.findings.expect(is_clean, f"accepted: a foreign cursor at {client.tenant}")
        client.close()


async def _ended(stage: Stage, doors: Doors, secrets: list[Secret]) -> None:
    """Ends everything and shows it again."""
    for secret in secrets:
        visitor = Visitor(doors.server, secret.tenant)
        match secret.kind:
            case "token":
                listed = doors.server.command("token", secret.tenant, "--list").stdout
                doors.server.command("token", secret.tenant, "--revoke", listed.split()[0])
            case "session":
                visitor.cookies[session_cookie] = secret.text
                await visitor.send("/sign-out", hidden(await visitor.look("/sign-out")))
            case "invitation":
                await visitor.fill(f"/join/{secret.text}", {
                    "way": "new", "name": "Nele", "email": f"nele@{secret.tenant}.example",
                    "new": password, "repeat": password})
            case _:
                await visitor.fill(
                    f"/sign-in/link/{secret.text}", {"new": password, "repeat": password})
        visitor.close()
        stage.findings.expect(
            not await doors.takes(secret.kind, secret, secret.tenant),
            f"accepted: a {secret.kind} of {secret.tenant} that has ended")


async def _present(
    stage: Stage, server: Server, *, is_trusting: bool,
    further: Callable[[Doors, list[Secret]], Awaitable[None]] | None = None,
) -> None:
    doors = Doors(server, is_trusting=is_trusting)
    tenants = sorted(one.stem for one in server.tenants.glob("*.json") if "." not in one.stem)
    secrets = [one for tenant in tenants for one in await give_out(server, tenant)]
    await _every_way(stage, doors, secrets)
    routes = await _every_route(stage, doors, secrets)
    if further:
        await further(doors, secrets)
    doors.connection.close()
    stage.findings.figure(
        f"{len(secrets)} secrets of {len(ways)} kinds over {len(tenants)} tenants, "
        f"{routes} routes, {doors.asked} times shown")


def run(stage: Stage) -> None:
    """Shows everything to everybody."""
    server = stage.server(options=("--demo",))
    server.start()

    async def further(doors: Doors, secrets: list[Secret]) -> None:
        await _turned_bits(stage, doors, secrets)
        await _forms(stage, server, sorted({one.tenant for one in secrets})[:2])
        await _carried_over(stage, doors, secrets)
        await _ended(stage, doors, secrets)

    asyncio.run(_present(stage, server, is_trusting=False, further=further))


def control(stage: Stage) -> None:
    """The same before a door that lets the secret choose."""
    server = stage.server(options=("--demo",))
    server.start()
    asyncio.run(_present(stage, server, is_trusting=True))


check = Check(
    id="I3", promise="tokens, sessions, links and invitations open one door only",
    unit="turned bits", run=run, ci=400, long=1_000_000, control_figure=1,
    control_run=control, control_on_program=True, control_says="accepted: the token of")
