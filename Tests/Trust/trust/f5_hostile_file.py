"""F5: a faulty tenant file changes nothing and is reported with its place.

Valid tenant files are spoiled, in bytes and in structure, and put in place under a running server.
`check` says which of them are faulty, each with file, line and column. Those must leave the old
configuration running, all others go live; what Python's reader refuses, `check` must refuse too.
A token that may only read must never get to write.
Control: a server that lets go of the old configuration when it cannot read the new one.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
from pathlib import Path

from .check import Check, Stage
from .client import Client
from .live_files import Live, LiveFiles, count, place, settle
from .mutation import spoil_bytes, spoil_json
from .tenant_files import text


def spoil(files: LiveFiles, tenant: Live, edition: int, rng: random.Random) -> bytes:
    """A spoiled file of a tenant."""
    content = files.content(tenant, edition)
    match rng.randrange(8):
        case 0 | 1 | 2:
            return spoil_bytes(text(content), rng)
        case 3 | 4 | 5:
            return spoil_json(content, rng)
        case 6:  # Somebody else's identity.
            other = rng.choice([one for one in files.tenants if one is not tenant]).id
            part = rng.choice(("id", "hosts"))
            content[part] = other if part == "id" else [f"{other}.localhost"]
            return text(content)
    return rng.choice((
        b"", b"\x00" * 4096, b"\xff\xfe" + text(content).decode().encode("utf-16-le"),
        b"\xef\xbb\xbf" + text(content), b"[" * 100_000, text(content)[:-20],
        text(content) + text(content), b'{"id": "' + b"a" * 3_000_000 + b'"}', b"null", b"[]"))


def put(path: Path, data: bytes) -> None:
    """Puts a whole file in place."""
    new = path.with_suffix(".neu")
    new.write_bytes(data)
    os.replace(new, path)


def is_json(data: bytes) -> bool:
    """Whether Python reads it; it is the more lenient reader."""
    try:
        json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return False
    return True


async def _round(
    stage: Stage, files: LiveFiles, number: int, tenants: list[Live], tokens: dict[str, str]
) -> int:
    """Spoils one file of each tenant; returns how many were faulty."""
    data = {}
    for tenant in tenants:
        data[tenant.id] = spoil(files, tenant, number, stage.rng)
        tenant.allowed = {tenant.edition, number}
        put(files.folder / f"{tenant.id}.json", data[tenant.id])
    await asyncio.sleep(settle)
    said = await asyncio.to_thread(files.report)
    faulty = 0
    for tenant in tenants:
        file = f"{tenant.id}.json"
        if file in said:
            faulty += 1
            stage.findings.expect(
                place(said, file), f"`check` gives no place for {file}: {said[-300:]}")
            tenant.allowed = {tenant.edition}
            await files.expect(tenant, {tenant.edition}, "faulty file")
        elif not is_json(data[tenant.id]):
            stage.findings.fault(f"`check` accepts {data[tenant.id][:200]!r}")
        elif f"{tenant.id}.localhost" in json.loads(data[tenant.id]).get("hosts", []):
            # The name itself may be what was spoiled.
            await files.expect(tenant, {number, tenant.edition}, "faultless file")
        await _probe(stage, files, tenant, tokens[tenant.id])
    await _mend(stage, files, number, tenants)
    return faulty


async def _probe(stage: Stage, files: LiveFiles, tenant: Live, token: str) -> None:
    """A token that may only read does not get to write."""
    client = Client(files.server, tenant.id, token)
    answer = await client.ask(
        "POST", "/api/member-network/organisation",
        {"name": {"de": "Unbefugt"}, "kind": "association"})
    client.close()
    stage.findings.expect(
        files.stage.program.is_sample or answer.status in (401, 403, 404, 421),
        f"more rights than before at {tenant.id}: {answer.summary}")


async def _mend(stage: Stage, files: LiveFiles, number: int, tenants: list[Live]) -> None:
    """Puts a faultless file in place, which must go live."""
    edition = number + 1
    for tenant in tenants:
        tenant.allowed = {tenant.edition, number, edition}
        put(files.folder / f"{tenant.id}.json", text(files.content(tenant, edition)))
    await asyncio.sleep(settle)
    for tenant in tenants:
        tenant.edition = edition
        tenant.allowed = {edition}
        await files.expect(tenant, {edition}, "mended file")


def run(stage: Stage) -> None:
    """Spoils files, round after round."""
    files = LiveFiles(stage)
    tokens = {
        tenant.id: files.server.token(tenant.id, "member-network.viewer")
        for tenant in files.tenants}

    async def main() -> tuple[int, int]:
        spoiled = faulty = 0
        while spoiled < stage.figure:
            tenants = files.tenants[:min(count, stage.figure - spoiled)]
            number = spoiled // count * 2 + 1
            faulty += await _round(stage, files, number, tenants, tokens)
            spoiled += len(tenants)
        return spoiled, faulty

    spoiled, faulty = asyncio.run(main())
    files.check_process()
    stage.findings.expect(faulty > spoiled // 4, f"only {faulty} of {spoiled} were faulty")
    stage.findings.figure(f"{spoiled} spoiled files, {faulty} of them faulty and refused")


check = Check(
    id="F5", promise="a faulty tenant file changes nothing and is reported", unit="spoiled files",
    run=run, ci=300, long=20_000, control_figure=8, control_fault="torn-goes-live",
    control_says="served is edition None")
