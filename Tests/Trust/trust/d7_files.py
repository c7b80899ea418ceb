"""D7: a killed process leaves no record without its file.

People send files and put them on records while the server is killed. Afterwards each file that a
record names, or that the store knows of, must lie on the disk with the very bytes that its name
tells; what was acknowledged must be on its record. A file of which no record knows may lie there for a
day: once that is over the job takes it away, and nothing else.
Control: somebody takes one file away.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import random
import time
from dataclasses import dataclass, field
from pathlib import Path

from . import database
from .check import Check, HarnessError, Stage
from .client import Client, path, steward
from .lending import open_counter
from .pictures import png, text
from .server import Server
from .wire import ConnectionLost

tenant = "hor-saar"
writers = 4
_item = "equipment-lending.item"
_photos = "equipment_lending_item__photos"
_lying = "attachments/" + tenant


@dataclass
class Album:
    """What was acknowledged: the photos of each item."""

    ids: list[str]
    photos: dict[str, set[str]] = field(default_factory=dict)
    # Of a change under way nobody knows whether it happened.
    doubtful: set[str] = field(default_factory=set)
    sent: int = 0


def _folder(server: Server) -> Path:
    return server.data / _lying


def _files(server: Server) -> dict[str, Path]:
    """Every file that lies there under the name of a kept one."""
    return {
        one.name: one for one in _folder(server).rglob("*")
        if one.is_file() and one.name.count(".") >= 1 and len(one.name.split(".")[0]) == 64}


async def _send(client: Client, album: Album, id: str, rng: random.Random) -> None:
    """Sends photos and puts them on an item, again and again."""
    try:
        while True:
            album.sent += 1
            picture = png(text(rng.randbytes(rng.randrange(1, 30_000))))
            answer = await client.connection.request(
                "POST", f"{path(_item, 'files', 'photos')}?name=a.png", client.host,
                client.headers, picture)
            if answer.status != 201:
                raise HarnessError(f"no photo was taken: {answer.summary}")
            file = answer.json()["file"]
            item = (await client.ask("GET", path(_item, id))).json()
            kept = [one["file"] for one in item["photos"]][-2:]
            album.doubtful.add(id)
            answer = await client.ask(
                "PATCH", path(_item, id),
                {"photos": [{"file": one} for one in [*kept, file]]},
                match=f'"{item["version"]}"')
            if answer.status != 200:
                raise HarnessError(f"no photo was put on an item: {answer.summary}")
            album.photos[id] = {*kept, file}
            album.doubtful.discard(id)
    except ConnectionLost:
        return
    finally:
        client.close()


async def _cycle(stage: Stage, server: Server, token: str, album: Album) -> None:
    tasks = [
        asyncio.create_task(_send(
            Client(server, tenant, token), album, id, random.Random(stage.rng.random())))
        for id in album.ids]
    await asyncio.sleep(stage.rng.uniform(0.05, 0.3))
    assert server.process is not None
    server.process.kill()
    await asyncio.gather(*tasks)
    server.kill()


def _look(stage: Stage, server: Server, album: Album, when: str) -> tuple[int, int]:
    """Compares records, store and disk; says how many files are known, and how many are not."""
    lying = _files(server)
    with database.copy_of(database.find(server.data, tenant), stage.folder / "copy") as copy:
        for fault in database.unsound(copy):
            stage.findings.fault(f"damaged {when}: {fault}")
        known = dict(copy.execute("SELECT id, kept FROM platform_attachment"))
        gone = {row[0] for row in copy.execute("SELECT kept FROM platform_attachment_gone")}
        named: dict[str, set[str]] = {}
        for owner, file in copy.execute(f"SELECT owner, file FROM {_photos}"):
            named.setdefault(owner, set()).add(file)
    for owner, files in named.items():
        for file in files - set(known):
            stage.findings.fault(f"a record without its file {when}: {owner} names {file}")
    for name in known.values():
        if name not in lying:
            stage.findings.fault(f"a record without its file {when}: {name} does not lie there")
        elif hashlib.sha256(lying[name].read_bytes()).hexdigest() != name.split(".")[0]:
            stage.findings.fault(f"half a file {when}: {name}")
    for id, photos in album.photos.items():
        if id not in album.doubtful:
            stage.findings.expect(
                named.get(id, set()) == photos, f"lost {when}: the photos of {id} are others")
    return len(known), len(set(lying) - set(known.values()) - gone)


def _sweep(stage: Stage, server: Server, album: Album, unknown: int) -> None:
    """A day later the job takes away what no record knows of."""
    old = time.time() - 2 * 86_400
    for file in _folder(server).rglob("*"):
        if file.is_file():
            os.utime(file, (old, old))
    done = server.command("job", "run", tenant, "platform.attachments")
    if done.returncode != 0:
        raise HarnessError(f"the job does not run: {done.stderr[-300:]}")
    known, left = _look(stage, server, album, "after the job")
    stage.findings.expect(left == 0, f"a file without its record: {left} after the job")
    parts = [one.name for one in _folder(server).rglob("*.part")]
    stage.findings.expect(not parts, f"a file without its record: {parts[:2]}")
    stage.findings.figure(
        f"{stage.figure} kills while {album.sent} files were sent: {known} known, all there; "
        f"{unknown} without a record, none of them after the job")


def _perform(stage: Stage, *, is_robbed: bool) -> None:
    server = stage.server()
    server.start()
    token = server.token(tenant, *steward)

    async def items() -> list[str]:
        client = Client(server, tenant, token)
        counter = await open_counter(client, "D7")
        model = await client.create(
            "equipment-lending.item-model",
            {"name": {"de": "Kamera"}, "store": counter.store, "tracking": "individual",
             "stock": 0})
        made = [
            await client.create(_item, {"model": model["id"], "inventoryCode": f"D7-{number}"})
            for number in range(writers)]
        client.close()
        return [one["id"] for one in made]

    album = Album(asyncio.run(items()))
    unknown = 0
    for number in range(stage.figure):
        asyncio.run(_cycle(stage, server, token, album))
        if is_robbed:
            next(iter(_files(server).values())).unlink()
        _, unknown = _look(stage, server, album, f"after kill {number}")
        for id in album.doubtful:  # What is on the record by now is what holds.
            album.photos.pop(id, None)
        album.doubtful.clear()
        server.start()
    server.stop()
    if album.sent < stage.figure:
        raise HarnessError(f"only {album.sent} files were sent")
    if not is_robbed:
        _sweep(stage, server, album, unknown)


def run(stage: Stage) -> None:
    """Kills while files come in."""
    _perform(stage, is_robbed=False)


def control(stage: Stage) -> None:
    """Takes a file away."""
    _perform(stage, is_robbed=True)


check = Check(
    id="D7", promise="a killed process leaves no record without its file", unit="kills", run=run,
    ci=6, long=2_000, control_figure=1, control_run=control, control_on_program=True,
    control_says="a record without its file")
