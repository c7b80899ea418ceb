#!/usr/bin/env python3
"""Starts a build of the program once and uses it: checked, served, asked, written to, ended.

What is optimised is another program than what the Swift tests and the trust checks run, and only
this one looks at it.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from trust.client import Client, path, steward
from trust.program import Program, root
from trust.server import Server, ServerError
from trust.wire import Answer

tenant = "hor-saar"
resource = "member-network.organisation"


def expect(answer: Answer, status: int, what: str) -> None:
    """Ends the run where an answer is another one than it must be."""
    if answer.status != status:
        raise ServerError(f"{what}: {answer.summary}")


async def use(server: Server, token: str) -> None:
    """Reads a page and a list, writes a record, and reads it again."""
    client = Client(server, tenant, token)
    try:
        expect(await client.ask("GET", "/"), 200, "the page of the tenant")
        expect(await client.ask("GET", path(resource)), 200, "the list")
        created = await client.create(
            resource, {"name": {"de": "Verein zum Anfang"}, "kind": "association"})
        expect(await client.ask("GET", path(resource, created["id"])), 200, "what was written")
    finally:
        client.close()


def begin(program: Program, folder: Path) -> None:
    """Takes the program through one life."""
    checked = program.run("check", "--tenants", str(program.tenants))
    if checked.returncode != 0:
        raise ServerError(f"check: {checked.returncode}: {checked.stderr[-600:]}")
    server = Server(program, folder)
    try:
        seconds = server.start()
        asyncio.run(use(server, server.token(tenant, *steward)))
        code = server.stop()
        if code != 0:
            raise ServerError(f"asked to end, it ended with {code}: {server.log_tail()}")
    finally:
        server.kill()
    print(f"ready after {seconds:.2f} s, used, and ended when asked to")


def main() -> int:
    """Runs it and says how it went."""
    parser = argparse.ArgumentParser(prog="start.py", description="Starts a build once, uses it.")
    parser.add_argument(
        "--binary", type=Path, default=root / ".build/release/dachwerk", help="the program")
    chosen = parser.parse_args()
    if not chosen.binary.exists():
        print(f"{chosen.binary} has not been built", file=sys.stderr)
        return 64
    try:
        with tempfile.TemporaryDirectory(prefix="dachwerk-start-") as folder:
            begin(Program.product(chosen.binary, root / "Tenants"), Path(folder))
    except Exception as error:  # Whatever went wrong is said like a trust check that failed.
        print(f"FAILED  release start\n          - {error!r}", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
