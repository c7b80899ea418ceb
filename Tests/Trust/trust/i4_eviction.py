"""I4: no tenant gets another's, also while stores are opened and closed all the time.

Twenty tenants are filled like those of I1 and asked at random by eight workers, while the server
may hold five stores open: nearly every request closes the store of one tenant and opens another's.
The answers are searched as in I1. Then everything that the server left is searched: stores, their
backups, the anchors of the audit, letters, the log and the metrics. The file of a tenant holds its
own mark and no other; what belongs to all holds none.
Control: a server that now and then gives a kept answer of another tenant, once in a thousand.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from pathlib import Path

from . import tenant_files
from .check import Check, HarnessError, Stage
from .i1_isolation import World, prepare, work
from .server import Server
from .wire import compose, exchange

tenants = 20
workers = 8
open_stores = 5
# A key of repetition holds a mark, too; a request may name that of another tenant, and it is kept.
_mark = re.compile(rb"kq[0-9a-f]{12}(?!-[a-z-]+-\d)")


def _owner(name: str, world: World) -> str:
    """The tenant to whom a file belongs by its name, or nobody."""
    owners = [one.tenant for one in world.seeded if re.search(rf"{one.tenant}(?!\d)", name)]
    return owners[0] if owners else ""


def search_files(stage: Stage, world: World, folder: Path) -> tuple[int, int]:
    """Searches every file below a folder; returns how many there were and how many had marks."""
    marks = {one.mark.encode(): one.tenant for one in world.seeded}
    files = marked = 0
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        files += 1
        name = str(path.relative_to(folder))
        owner = _owner(name, world)
        found = {marks[mark] for mark in _mark.findall(path.read_bytes()) if mark in marks}
        marked += bool(found)
        if strangers := found - {owner}:
            stage.findings.fault(f"leaked into {name}: the mark of {sorted(strangers)[0]}")
    return files, marked


def _leavings(stage: Stage, world: World, server: Server) -> None:
    """Searches what is left of the run."""
    metrics = exchange(server.port, compose("GET", "/metrics", f"localhost:{server.port}"))
    kept = server.log.parent / "kept"
    kept.mkdir()
    if metrics is not None:
        (kept / "metrics").write_bytes(metrics.head + metrics.body)
    for one in world.seeded[:3]:
        server.command("mail", "send", one.tenant)
        server.command("backup", one.tenant, "--to", str(kept / f"{one.tenant}.sqlite"))
    server.stop()
    if server.log.exists():
        (kept / "log").write_bytes(server.log.read_bytes())
    counts = [search_files(stage, world, folder) for folder in (server.data, kept)]
    files, marked = (sum(column) for column in zip(*counts, strict=True))
    if marked < len(world.seeded):
        raise HarnessError(f"only {marked} of {files} files hold a mark: the search is blind")
    stage.findings.figure(f"{files} files searched, {marked} of them with the mark of their tenant")


def run(stage: Stage) -> None:
    """Fills the tenants and asks while their stores come and go."""
    folder = stage.folder / "tenants"
    tenant_files.make(
        stage.program, folder, {f"welt-{number}": f"Welt {number}" for number in range(tenants)})
    options = () if stage.program.is_sample else ("--max-stores", str(open_stores))
    server = stage.server(tenants=folder, options=options)
    server.start()
    world = asyncio.run(prepare(stage, server))
    marks = {one.mark.encode(): one.tenant for one in world.seeded}
    budget = [stage.figure]

    async def main() -> None:
        await asyncio.gather(*(
            work(
                stage, world, server, random.Random(f"{stage.rng.random()}/{number}"), budget,
                marks)
            for number in range(workers)))

    begin = time.monotonic()
    asyncio.run(main())
    seconds = time.monotonic() - begin
    stage.findings.expect(
        world.statuses[200] > stage.figure // 20, f"hardly any success: {world.statuses}")
    stage.findings.figure(
        f"{world.requests} requests over {tenants} tenants with {open_stores} stores open at most: "
        f"{world.leaks} leaks; {world.requests / seconds:.0f}/s")
    _leavings(stage, world, server)


check = Check(
    id="I4", promise="stores that come and go do not mix tenants", unit="requests", run=run,
    ci=5_000, long=2_000_000, control_figure=8_000, control_fault="swap",
    control_says="leaked to")
