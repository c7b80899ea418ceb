"""Somebody with a browser at one tenant's pages: keeps cookies, fills forms, sends them."""

from __future__ import annotations

import html
import re
from urllib.parse import urlencode

from .client import Refused
from .server import Server
from .wire import Answer, Connection

session_cookie = "__Host-session"
# What everybody has who was brought by `serve --demo`.
demo_password = "nur zum Zeigen und Ausprobieren"
_hidden = re.compile(r'<input type="hidden" name="([^"]*)" value="([^"]*)"')


class Visitor:
    """A browser at one host."""

    def __init__(
        self, server: Server, tenant: str, *, connection: Connection | None = None
    ) -> None:
        self.tenant = tenant
        self.host = f"{tenant}.localhost:{server.port}"
        self.connection = connection or Connection(server.port, 60)
        self.cookies: dict[str, str] = {}
        self.language = "en"
        # What a proxy or another browser would send besides.
        self.further: list[tuple[str, str]] = []

    @property
    def headers(self) -> list[tuple[str, str]]:
        """What a browser sends along from a page of the same host."""
        sent = [("Sec-Fetch-Site", "same-origin"), ("Accept-Language", self.language)]
        sent += self.further
        if self.cookies:
            pairs = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            sent.append(("Cookie", pairs))
        return sent

    async def look(self, target: str) -> Answer:
        """Asks for a page."""
        return self._keep(await self.connection.request("GET", target, self.host, self.headers))

    async def send(self, target: str, fields: dict[str, str]) -> Answer:
        """Sends a form as it is given."""
        headers = [*self.headers, ("Content-Type", "application/x-www-form-urlencoded")]
        body = urlencode(fields).encode()
        return self._keep(
            await self.connection.request("POST", target, self.host, headers, body))

    async def fill(self, target: str, fields: dict[str, str]) -> Answer:
        """Opens a page with one form, fills it and sends it with what is hidden in it."""
        page = await self.look(target)
        if page.status != 200:
            raise Refused(f"no page {target} for {self.tenant}: {page.summary}")
        return await self.send(target, {**hidden(page), **fields})

    async def sign_in(self, login: str, password: str = demo_password) -> None:
        """Signs in with address and password."""
        answer = await self.fill("/sign-in", {"email": login, "password": password})
        if answer.status != 303 or session_cookie not in self.cookies:
            raise Refused(f"{login} was not signed in: {answer.summary}")

    def close(self) -> None:
        """Lets go of the connection."""
        self.connection.close()

    def _keep(self, answer: Answer) -> Answer:
        for line in answer.head.split(b"\r\n"):
            name, _, value = line.partition(b":")
            if name.strip().lower() != b"set-cookie":
                continue
            pair, *attributes = value.strip().decode("latin-1").split(";")
            key, _, secret = pair.partition("=")
            is_ending = any(one.strip().lower() == "max-age=0" for one in attributes)
            if is_ending or not secret:
                self.cookies.pop(key, None)
            else:
                self.cookies[key] = secret
        return answer


def hidden(page: Answer) -> dict[str, str]:
    """What a page's forms carry along; of several forms the first says it."""
    found: dict[str, str] = {}
    for name, value in _hidden.findall(page.body.decode("utf-8", "replace")):
        found.setdefault(html.unescape(name), html.unescape(value))
    return found
