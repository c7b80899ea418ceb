"""Runs the checks one after the other and says what came of them."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
import traceback

from playwright.sync_api import sync_playwright

from .checks import World, every_kind, every_link, every_public_kind, valid_html
from .pictures import take
from .server import Server
from .walks import by_keyboard, visitor_borrows, visitor_complains, without_scripts

CHECKS = [
    every_link, valid_html, every_kind, every_public_kind, without_scripts, by_keyboard, visitor_complains,
    visitor_borrows]


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Check the pages in a real browser.")
    parser.add_argument("--binary", required=True, help="the program")
    parser.add_argument("--chromium", default=shutil.which("chromium") or "/usr/bin/chromium")
    parser.add_argument("--only", default="", help="run only the checks with this in their name")
    parser.add_argument("--tenant", default="", help="look at one organisation only")
    parser.add_argument("--pictures", default="", metavar="FOLDER",
                        help="take the pictures of the documentation and check nothing")
    return parser.parse_args()


def run(check, world: World) -> bool:
    """Runs one check and tells what came of it."""
    started = time.monotonic()
    title = (check.__doc__ or check.__name__).strip().splitlines()[0]
    try:
        detail = check(world)
    except Exception as error:  # noqa: BLE001 (each check is told, whatever it met)
        print(f"FAILED  {title}", flush=True)
        lines = str(error) if isinstance(error, AssertionError) else traceback.format_exc()
        for line in lines.splitlines():
            print(f"        {line}", flush=True)
        print(f"        after {time.monotonic() - started:.1f} s", flush=True)
        return False
    print(f"passed  {title}\n        {detail}, {time.monotonic() - started:.1f} s", flush=True)
    return True


def main() -> int:
    wanted = options()
    outcomes: list[bool] = []
    server = Server(wanted.binary)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=wanted.chromium, args=["--no-sandbox"])
            world = World(browser, server, wanted.tenant)
            if wanted.pictures:
                print(f"{take(world, wanted.pictures)} pictures in {wanted.pictures}")
                return 0
            for check in CHECKS:
                # What pages there are is found out first, whatever else is asked for.
                if wanted.only in check.__name__ or check is every_link:
                    outcomes.append(run(check, world))
            browser.close()
    finally:
        server.end()
    print(f"{outcomes.count(True)} passed, {outcomes.count(False)} failed")
    return 0 if outcomes and all(outcomes) else 1


if __name__ == "__main__":
    sys.exit(main())
