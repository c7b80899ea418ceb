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
from .live_files import Live, LiveFiles, faults, has_place, settle
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


def foreseen(files: LiveFiles, tenant: Live, number: int, data: bytes) -> set[int] | None:
    """Which editions a spoiled file may lead to; `None` when that is hard to say from outside."""
    if not is_json(data):
        return {tenant.edition}
    spoiled, sound = json.loads(data), files.content(tenant, number)
    if isinstance(spoiled, dict) and all(
        spoiled.get(part) == sound[part] for part in ("name", "hosts")
    ):
        return {tenant.edition, number}
    return None


def claims(data: bytes) -> set[str]:
    """The hosts that a file names, as far as it can be read."""
    content = json.loads(data) if is_json(data) else {}
    hosts = content.get("hosts") if isinstance(content, dict) else None
    return {one for one in hosts if isinstance(one, str)} if isinstance(hosts, list) else set()


def is_robbed(tenant: Live, data: dict[str, bytes]) -> bool:
    """Whether another file claims this tenant's host at the same time."""
    return any(
        f"{tenant.id}.localhost" in claims(other)
        for id, other in data.items() if id != tenant.id)


async def _round(
    stage: Stage, files: LiveFiles, number: int, spoiled: int, tokens: dict[str, str]
) -> tuple[int, int]:
    """Spoils a file of each tenant, or mends it where the last one changed who knows what.

    Returns how many were spoiled, and how many of them were faulty.
    """
    data: dict[str, bytes] = {}
    for tenant in files.tenants:
        path = files.folder / f"{tenant.id}.json"
        if tenant.allowed is None:
            put(path, text(files.content(tenant, number)))
        elif len(data) < stage.figure - spoiled:
            data[tenant.id] = spoil(files, tenant, number, stage.rng)
            tenant.allowed = foreseen(files, tenant, number, data[tenant.id])
            put(path, data[tenant.id])
    await asyncio.sleep(settle)
    said = await asyncio.to_thread(files.report)
    faulty = 0
    for tenant in files.tenants:
        if tenant.id not in data:
            if tenant.allowed is None:
                tenant.edition, tenant.allowed = number, {number}
                await files.expect(tenant, {number}, "mended file")
            continue
        if is_robbed(tenant, data):
            # `check` cannot know who had the host first and names both; the server does know.
            if tenant.allowed is not None:
                await files.expect(tenant, {*tenant.allowed}, "host claimed by another")
            tenant.allowed = None
        else:
            faulty += await _judge(stage, files, tenant, data[tenant.id], said)
        await _probe(stage, files, tenant, tokens[tenant.id])
    return len(data), faulty


async def _judge(
    stage: Stage, files: LiveFiles, tenant: Live, data: bytes, said: str
) -> bool:
    """Compares what `check` says of a spoiled file with what is served; whether it was faulty."""
    file = f"{tenant.id}.json"
    # A fault of another file may name this one, for instance the other claimant of a host.
    if named := faults(said, file):
        for line in named:
            stage.findings.expect(has_place(line, file), f"`check` gives no place: {line}")
        tenant.allowed = {tenant.edition}
        await files.expect(tenant, {tenant.edition}, f"faulty file {data[:200]!r}")
        return True
    stage.findings.expect(is_json(data), f"`check` accepts {data[:200]!r}")
    tenant.allowed = None
    return False


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


def run(stage: Stage) -> None:
    """Spoils files, round after round."""
    files = LiveFiles(stage)
    tokens = {
        tenant.id: files.server.token(tenant.id, "member-network.viewer")
        for tenant in files.tenants}

    async def main() -> tuple[int, int]:
        spoiled = faulty = number = 0
        unclear = False
        stop = asyncio.Event()
        watcher = asyncio.create_task(files.watch(stop))
        while spoiled < stage.figure or unclear:
            number += 1
            more, bad = await _round(stage, files, number, spoiled, tokens)
            spoiled, faulty = spoiled + more, faulty + bad
            unclear = any(tenant.allowed is None for tenant in files.tenants)
        stop.set()
        await watcher
        return spoiled, faulty

    spoiled, faulty = asyncio.run(main())
    files.check_process()
    stage.findings.expect(faulty > spoiled // 4, f"only {faulty} of {spoiled} were faulty")
    stage.findings.figure(f"{spoiled} spoiled files, {faulty} of them faulty and refused")


check = Check(
    id="F5", promise="a faulty tenant file changes nothing and is reported", unit="spoiled files",
    run=run, ci=300, long=20_000, control_figure=8, control_fault="torn-goes-live",
    control_says="edition None")
