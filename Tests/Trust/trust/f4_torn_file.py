"""F4: a tenant file that is half written never goes live.

Sixteen tenant files are replaced under a running server by writers that are killed in the middle,
as an editor or a copy over the network would be; every fourth writer makes a new file and renames
it. Whatever is left on the disk: the server goes on with the old configuration, or has taken over
the complete new one, and `check` names the torn file. The run counts how many files really were
torn; without a good share of them it would prove nothing.
Control: a server that lets go of the old configuration when it cannot read the new one.
"""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import time
from pathlib import Path

from .check import Check, HarnessError, Stage
from .live_files import Live, LiveFiles, count, faults, has_place, settle
from .tenant_files import text

# Reads the new text from standard input, says that it begins, and writes in small steps.
_writer = """
import os, sys, time
path, way = sys.argv[1:]
data = sys.stdin.buffer.read()
target = path + ".neu" if way == "rename" else path
with open(target, "wb", buffering=0) as file:
    sys.stdout.write("x"); sys.stdout.flush()
    step = len(data) // 24 + 1
    for place in range(0, len(data), step):
        file.write(data[place:place + step])
        time.sleep(0.001)
    os.fsync(file.fileno())
if way == "rename":
    os.rename(target, path)
"""


def tear(path: Path, data: bytes, way: str, rng: random.Random) -> None:
    """Lets a process write a file and kills it on the way."""
    writer = subprocess.Popen(
        [sys.executable, "-S", "-c", _writer, str(path), way], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE)
    assert writer.stdin is not None and writer.stdout is not None
    writer.stdin.write(data)
    writer.stdin.close()
    writer.stdout.read(1)
    time.sleep(rng.uniform(0, 0.04))
    writer.kill()
    writer.wait()
    writer.stdout.close()


def state(path: Path, new: bytes, old: bytes) -> str:
    """Whether a file is new, old or torn."""
    data = path.read_bytes()
    if data == old:
        return "old"
    try:
        json.loads(data)
    except ValueError:
        return "torn"
    return "new" if json.loads(data) == json.loads(new) else "torn"


async def _round(
    stage: Stage, files: LiveFiles, number: int, tenants: list[Live], *, report: bool
) -> int:
    """Kills one writer for each tenant; returns how many files were torn."""
    news, olds = {}, {}
    for tenant in tenants:
        olds[tenant.id] = (files.folder / f"{tenant.id}.json").read_bytes()
        news[tenant.id] = text(files.content(tenant, number))
        tenant.allowed = {tenant.edition, number}
    await asyncio.gather(*(
        asyncio.to_thread(
            tear, files.folder / f"{tenant.id}.json", news[tenant.id],
            "rename" if (number + place) % 4 == 0 else "plain",
            random.Random(stage.rng.random()))
        for place, tenant in enumerate(tenants)))
    states = {
        tenant.id: state(files.folder / f"{tenant.id}.json", news[tenant.id], olds[tenant.id])
        for tenant in tenants}
    for tenant in tenants:
        if states[tenant.id] != "new":
            tenant.allowed = {tenant.edition}
    await asyncio.sleep(settle)
    for tenant in tenants:
        if states[tenant.id] == "new":
            tenant.edition = number
            tenant.allowed = {number}
        await files.expect(tenant, {tenant.edition}, f"{states[tenant.id]} file")
    if report:
        said = await asyncio.to_thread(files.report)
        named = {
            tenant.id for tenant in tenants
            if any(has_place(line, f"{tenant.id}.json")
                   for line in faults(said, f"{tenant.id}.json"))}
        for tenant in tenants:
            stage.findings.expect(
                states[tenant.id] != "torn" or tenant.id in named,
                f"`check` does not name the torn file {tenant.id}.json: {said[-200:]}")
    for path in files.folder.glob("*.neu"):
        path.unlink()
    return list(states.values()).count("torn")


def run(stage: Stage) -> None:
    """Kills writers, round after round."""
    files = LiveFiles(stage)

    async def main() -> tuple[int, int]:
        stop = asyncio.Event()
        watcher = asyncio.create_task(files.watch(stop))
        torn = kills = 0
        while kills < stage.figure:
            tenants = files.tenants[:min(count, stage.figure - kills)]
            number = kills // count + 1
            torn += await _round(stage, files, number, tenants, report=number % 5 == 1)
            kills += len(tenants)
        stop.set()
        await watcher
        return kills, torn

    kills, torn = asyncio.run(main())
    files.check_process()
    if torn < kills // 5:
        raise HarnessError(f"only {torn} of {kills} files were torn")
    stage.findings.figure(
        f"{kills} writers killed, {torn} files torn, {files.looks} looks at what is served")


check = Check(
    id="F4", promise="a half-written tenant file never goes live", unit="kills", run=run,
    ci=200, long=10_000, control_figure=8, control_fault="torn-goes-live",
    control_says="edition None")
