"""Which kinds of pages there are, and who reaches them."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field
from html.parser import HTMLParser

from playwright.sync_api import Page

from .server import PASSWORD, Reader, Server

IDENTITY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
SECRET = re.compile(r"dw_[A-Za-z0-9_-]{43}")
# More pages of one person than these say nothing new.
MOST_PAGES = 400


class Links(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        address = dict(attrs).get("href")
        if tag == "a" and address and address.startswith("/") and not address.startswith("//"):
            self.found.append(address.split("#")[0])


@dataclass
class Person:
    """Somebody of one organisation with the cookies of a browser; nobody without a role."""

    tenant: str
    role: str | None
    cookies: list[dict] = field(default_factory=list)

    @property
    def host(self) -> str:
        return f"{self.tenant}.localhost" if self.tenant else "localhost"


@dataclass
class Kind:
    """One kind of page, with where and by whom it was found first."""

    name: str
    path: str
    person: Person


def sign_in(page: Page, server: Server, person: Person) -> None:
    page.goto(server.address(person.tenant, "/sign-in"))
    page.locator("input[name=email]").fill(f"{person.role}@{person.tenant}.example")
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("form:has(input[name=password]) button[type=submit]:not(.first)").first.click()
    page.wait_for_url(lambda url: "/sign-in" not in url)
    person.cookies = page.context.cookies()


def kind(path: str) -> str:
    """The path without identities and secrets, and without what narrows a list."""
    return SECRET.sub("{secret}", IDENTITY.sub("{id}", path.split("?")[0]))


def reach(server: Server, person: Person, start: list[str]) -> tuple[dict[str, str], list[str]]:
    """One address for each kind of page that links lead to, and the links that lead nowhere."""
    reader = Reader(server, person.host, person.cookies)
    found: dict[str, str] = {}
    faults: list[str] = []
    waiting = deque(start)
    while waiting and len(found) < MOST_PAGES:
        path = waiting.popleft()
        name = kind(path)
        if name in found or name.startswith("/api"):
            continue
        answer = reader.get(path)
        found[name] = path
        if answer.status in (302, 303):
            waiting.append(answer.headers.get("location", "/"))
            del found[name]
            continue
        if answer.status != 200:
            faults.append(f"{person.tenant} {person.role}: {path}: status {answer.status}")
            del found[name]
            continue
        waiting += [link for link in Links(answer.text).found if kind(link) not in found]
    return found, faults
