#!/usr/bin/env python3
"""Uses the pages of the finished program in a real browser, as people of every role do.

Every kind of page that somebody can reach is opened on a wide and on a narrow screen, in German and
in English, in light and in dark, and looked at by axe-core. The last line says how many checks passed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import traceback
import urllib.request
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
IDENTITY = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PASSWORD = "nur zum Zeigen und Ausprobieren"
WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 360, "height": 740}
MOST_PAGES = 60
ONLY: list[str] = []


class Server:
    """The program with a data folder of its own, started for showing."""

    def __init__(self, binary: str) -> None:
        self.folder = tempfile.mkdtemp(prefix="dachwerk-browser-")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.log = open(os.path.join(self.folder, "log"), "wb")
        self.process = subprocess.Popen(
            [binary, "serve", "--demo", "--port", str(self.port), "--tenants",
             str(ROOT / "Tenants"), "--data", os.path.join(self.folder, "data")],
            stdout=self.log, stderr=self.log)
        self.wait()

    def wait(self) -> None:
        for _ in range(600):
            if self.process.poll() is not None:
                raise RuntimeError(f"the server ended: {self.text()[-2000:]}")
            with contextlib.suppress(OSError):
                address = f"http://127.0.0.1:{self.port}/health/ready"
                request = urllib.request.Request(address, headers={"Host": "localhost"})
                with urllib.request.urlopen(request, timeout=5) as answer:
                    if answer.status == 200:
                        return
            time.sleep(0.1)
        raise RuntimeError("the server was not ready within a minute")

    def text(self) -> str:
        return Path(self.folder, "log").read_text(errors="replace")

    def address(self, tenant: str, path: str = "/") -> str:
        return f"http://{tenant}.localhost:{self.port}{path}"

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(20)
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def context(browser: Browser, *, size=WIDE, language="de", dark=False) -> BrowserContext:
    made = browser.new_context(
        viewport=size, locale=language, color_scheme="dark" if dark else "light",
        java_script_enabled=True)
    made.set_default_timeout(20_000)
    return made


def sign_in(page: Page, server: Server, tenant: str, role: str) -> None:
    page.goto(server.address(tenant, "/sign-in"))
    page.get_by_label(re.compile("E-Mail|E-mail")).first.fill(f"{role}@{tenant}.example")
    page.get_by_label(re.compile("^(Passwort|Password)")).first.fill(PASSWORD)
    page.locator("main form button.main").first.click()
    page.wait_for_url(lambda url: "/sign-in" not in url)


def kind(url: str) -> str:
    """The address without identities and without what narrows a list."""
    path = url.split("://", 1)[-1].split("/", 1)[-1].split("?")[0].split("#")[0]
    return IDENTITY.sub("{id}", path)


def reach(page: Page, server: Server, tenant: str, start: list[str]) -> dict[str, str]:
    """One address for each kind of page that links lead to."""
    home = server.address(tenant, "").rstrip("/")
    waiting = [server.address(tenant, path) for path in start]
    found: dict[str, str] = {}
    while waiting and len(found) < MOST_PAGES:
        url = waiting.pop(0)
        if kind(url) in found or kind(url).startswith("api"):
            continue
        answer = page.goto(url)
        assert answer is not None and answer.status == 200, f"{url}: {answer and answer.status}"
        found[kind(url)] = url
        for link in page.locator("a[href]").evaluate_all("all => all.map(a => a.href)"):
            if link.startswith(home) and kind(link) not in found:
                waiting.append(link)
    return found


def look(page: Page, url: str) -> list[str]:
    """What is wrong with a page, in words."""
    page.goto(url)
    faults = []
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE["runOnly"]}})
    for violation in results.response["violations"]:
        nodes = "; ".join(node["html"][:120] for node in violation["nodes"][:2])
        faults.append(f"{kind(url)}: {violation['id']}: {nodes}")
    wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    if wide > 0:
        faults.append(f"{kind(url)}: {wide} pixels wider than the screen")
    return faults


def tenants() -> dict[str, list[str]]:
    found = {}
    for file in sorted((ROOT / "Tenants").glob("*.json")):
        document = json.loads(file.read_text())
        if "hosts" in document and (not ONLY or document["id"] in ONLY):
            found[document["id"]] = list(document["roles"])
    return found


# ---- The checks --------------------------------------------------------------------------------


def every_page(browser: Browser, server: Server) -> str:
    """Every kind of page of every role has no fault that axe-core finds, on wide and narrow screens."""
    faults: list[str] = []
    count = 0
    for tenant, roles in tenants().items():
        seen: set[str] = set()
        for role in [None, *roles]:
            with context(browser) as made:
                page = made.new_page()
                start = ["/", "/sign-in"]
                if role:
                    sign_in(page, server, tenant, role)
                    start = ["/desk", "/account", "/"]
                pages = reach(page, server, tenant, start)
                fresh = {k: url for k, url in pages.items() if k not in seen}
                seen |= set(fresh)
                for url in fresh.values():
                    faults += look(page, url)
                    page.set_viewport_size(NARROW)
                    page.emulate_media(color_scheme="dark")
                    faults += look(page, url)
                    page.set_viewport_size(WIDE)
                    page.emulate_media(color_scheme="light")
                    count += 1
    assert not faults, f"{len(faults)} faults: " + "\n            ".join(sorted(set(faults))[:25])
    assert count > 20, f"only {count} pages were reached"
    return f"{count} kinds of pages, each wide and light, narrow and dark"


CHECKS = [every_page]


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--chromium", default=shutil.which("chromium") or "/usr/bin/chromium")
    parser.add_argument("--only", default="")
    parser.add_argument("--tenant", default="", help="look at one organisation only")
    options = parser.parse_args()
    ONLY.extend([options.tenant] if options.tenant else [])
    passed = failed = 0
    server = Server(options.binary)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=options.chromium, args=["--no-sandbox"])
            for check in CHECKS:
                if options.only and options.only not in check.__name__:
                    continue
                started = time.monotonic()
                title = (check.__doc__ or check.__name__).strip()
                try:
                    detail = check(browser, server)
                    passed += 1
                    print(f"passed  {title}\n            {detail}", flush=True)
                except Exception as error:  # noqa: BLE001 (each check is told, whatever it met)
                    failed += 1
                    print(f"failed  {title}\n            {error}", flush=True)
                    if not isinstance(error, AssertionError):
                        traceback.print_exc(file=sys.stdout)
                print(f"            {time.monotonic() - started:.1f} s", flush=True)
            browser.close()
    finally:
        server.end()
    print(f"{passed} passed, {failed} failed")
    return 0 if failed == 0 and passed > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
