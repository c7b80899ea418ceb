"""A person with a token at one tenant's door."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import urlencode

from .server import Server
from .wire import Answer, Connection

steward = (
    "member-network.editor", "member-network.administrator",
    "equipment-lending.keeper", "equipment-lending.manager",
)
"""The duties that together may write everything."""


class Client:
    """Asks one tenant over one connection."""

    def __init__(
        self, server: Server, tenant: str, token: str | None = None, *,
        connection: Connection | None = None, timeout: float = 60,
    ) -> None:
        self.tenant = tenant
        self.host = f"{tenant}.localhost:{server.port}"
        self.token = token
        self.connection = connection or Connection(server.port, timeout)

    @property
    def headers(self) -> list[tuple[str, str]]:
        """What every request of this person carries."""
        return [("Authorization", f"Bearer {self.token}")] if self.token else []

    async def ask(
        self, method: str, target: str, content: Any = None, *, match: str | None = None,
        key: str | None = None,
    ) -> Answer:
        """Sends a request; contents go out as JSON."""
        headers = self.headers
        body = b""
        if content is not None:
            body = json.dumps(content, ensure_ascii=False).encode()
            headers.append(("Content-Type", "application/json"))
        if match is not None:
            headers.append(("If-Match", match))
        if key is not None:
            headers.append(("Idempotency-Key", key))
        return await self.connection.request(method, target, self.host, headers, body)

    async def create(self, resource: str, content: Any, *, key: str | None = None) -> Any:
        """Creates a record that must be accepted."""
        answer = await self.ask("POST", path(resource), content, key=key)
        if answer.status != 201:
            raise Refused(f"{resource} was not created: {answer.summary}")
        return answer.json()

    async def records(self, resource: str, **filters: str) -> AsyncIterator[Any]:
        """All records of a list, page by page."""
        cursor: str | None = None
        while True:
            query = {"limit": "200", **filters, **({"cursor": cursor} if cursor else {})}
            answer = await self.ask("GET", f"{path(resource)}?{urlencode(query)}")
            if answer.status != 200:
                raise Refused(f"{resource} was not listed: {answer.summary}")
            page = answer.json()
            for record in page["items"]:
                yield record
            cursor = page.get("next")
            if not cursor:
                return

    def close(self) -> None:
        """Lets go of the connection."""
        self.connection.close()


class Refused(Exception):
    """The server said no where a check needs a yes."""


def path(resource: str, *parts: str) -> str:
    """The address of a resource such as `equipment-lending.loan`, or of what is below it."""
    capability, _, name = resource.partition(".")
    return "/".join(["/api", capability, name, *parts])
