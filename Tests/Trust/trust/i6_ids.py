"""I6: no identifier leads out of the folders.

Hundreds of hostile names stand as files in the folder of the tenants, or in them as identifiers, or
on the command line: with ways upwards, in other alphabets, reserved, empty, long, as links, pipes
and folders. The server and every command run under strace. Whatever they open to write must lie
below the data folder (or be the file that the command was asked to write), nothing of a folder
beside them may be touched, and no hostile tenant may be served.
Control: a program that makes paths of identifiers as they come.
"""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from . import tenant_files
from .check import Check, HarnessError, Stage
from .server import Server
from .wire import compose, exchange

_seeds = [
    "..", ".", "", " ", "../outside/x", "../../outside/x", "..\\outside\\x", "/tmp/dachwerk-x",
    "%2e%2e%2foutside%2fx", "..%2foutside%2fx", "%00", "x%00y",
    "x\ny", "x\ry", "x\ty", "x y", "-rf", "--help", "--data", "-", "--", "-x", "x-", "x--y",
    "con", "nul", "aux", "com1", "CON", "NUL",
    "x.json", "x.sqlite", "x.sqlite-wal", "x/y", "x//y", "./x", "x/", "~", "~root", "$HOME",
    "$(touch outside/x)", "`touch outside/x`", ";touch outside/x", "|x", "&x", "*", "?", "[a]",
    "{a,b}", "x'y", 'x"y', "x\\y", "x:y", "x;y", "x,y", "x=y", "x@y", "x#y", "x+y", "x!y", "x^y",
    "HOR-SAAR", "Hor-Saar", "hör-saar", "ho\u0308r-saar", "h\u043er-saar", "hor\u2010saar",
    "hor\u2013saar", "hor-saar\u200b", "\u200dhor-saar", "hor-saar\u0301", "hor\u00adsaar",
    "\uff48\uff4f\uff52", "hor-saar.", ".hor-saar", "hor_saar", "hor--saar", "a" * 41, "a" * 255,
    "a" * 1000, "ı", "İ", "ß", "ﬁ", "\ufeffx", "\u202ex", "\U0001f3e0", "platform", "control",
    "tenant", "schema", "server.lock", "control.sock", "file:x?mode=rwc", ":memory:",
    "x?mode=memory", "x&y", "../data/x", "tenant.schema", "0", "00", "1e9", "null", "true"]
# What an identifier may be; such names are odd, but nobody's enemies.
_sound = re.compile(r"[a-z0-9-]{1,40}")
_open = re.compile(
    r"(?P<call>open|openat|openat2|creat|mkdir|mkdirat|unlink|unlinkat|rename|renameat|renameat2|"
    r"link|linkat|symlink|symlinkat)\((?P<arguments>.*)\)\s+=\s+(?P<result>\d+)(?:<(?P<real>.*)>)?")


_writing = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC)")


def hostile(rng: random.Random, count: int) -> list[str]:
    """Hostile identifiers, the known ones first, then mixtures of them."""
    names = list(_seeds)
    while len(names) < count:
        parts = [rng.choice(_seeds) for _ in range(rng.choice((1, 2, 3)))]
        glue = rng.choice(("", "/", "../", "-", ".", "\u0301", "%2f"))
        names.append(glue.join(parts)[:rng.choice((3, 40, 41, 120))])
    return names[:count]


def tracer(log: Path) -> list[str]:
    """How a command is run under strace, with the paths behind descriptors."""
    calls = "open,openat,creat,mkdir,mkdirat,unlink,unlinkat,rename,renameat,renameat2,link,linkat"
    return ["strace", "-f", "-y", "-s", "4096", "--seccomp-bpf", "-e", f"trace={calls}",
            "-o", str(log)]


def strays(log: Path, allowed: list[Path], outside: Path) -> list[str]:
    """What was written elsewhere, or touched in the folder beside."""
    found = []
    roots = [str(path.resolve()) for path in allowed]
    for line in log.read_text(errors="replace").splitlines():
        match = _open.search(line)
        if not match:
            continue
        text, real = match["arguments"], match["real"] or ""
        if str(outside) in text or real.startswith(str(outside)):
            found.append(line)
        elif match["call"].startswith("open") and not _writing.search(text):
            continue
        else:
            path = real or _named(text)
            is_own = any(path == one or path.startswith(one + "/") for one in roots)
            if path.startswith("/") and not is_own and not path.startswith(("/dev/", "/proc/")):
                found.append(line)
    return found


def _named(arguments: str) -> str:
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', arguments)
    return quoted[-1] if quoted else ""


def plant(folder: Path, names: list[str], original: dict[str, object], outside: Path) -> int:
    """Puts hostile files among the tenants; returns how many."""
    count = 0
    for number, name in enumerate(names):
        content = json.dumps({
            **original, "id": name, "name": {"de": f"Feind kqfeind{number}x"},
            "hosts": [f"feind-{number}.localhost"]})
        plain = f"feind-{number}.json"
        files = [plain] if number % 2 else [f"{name}.json"]
        for file in files:
            try:
                (folder / file).write_text(content) if "/" not in file and "\0" not in file else \
                    (folder / plain).write_text(content)
            except (OSError, ValueError):
                (folder / plain).write_text(content)
            count += 1
    secret = outside / "secret.json"
    secret.write_text(json.dumps({
        **original, "id": "link", "name": {"de": "Feind kqfeindlinkx"},
        "hosts": ["link.localhost"]}))
    (folder / "link.json").symlink_to(secret)
    (folder / "ordner.json").mkdir()
    os.mkfifo(folder / "rohr.json")
    (folder / "nichts.json").symlink_to("/dev/zero")
    return count + 4


def _serve(stage: Stage, names: list[str], outside: Path) -> int:
    """Serves a folder full of hostile files, traced; returns how many there were."""
    server = stage.server()
    original = tenant_files.document(stage.program)
    count = plant(server.tenants, names, original, outside)
    log = stage.folder / "server.strace"
    call = stage.program.call
    server.program = type(stage.program)(
        (*tracer(log), *call), stage.program.tenants, stage.program.environment,
        stage.program.is_sample)
    server.start(timeout=120)
    for number, name in enumerate(names):
        if not _sound.fullmatch(name):
            _expect_nobody(stage, server, f"feind-{number}.localhost")
    _expect_nobody(stage, server, "link.localhost")
    for name in names:
        target = "/" + "".join(f"%{byte:02x}" for byte in name.encode())
        exchange(server.port, compose("GET", f"{target}/api", f"hor-saar.localhost:{server.port}"))
    honest = exchange(server.port, compose("GET", "/", f"hor-saar.localhost:{server.port}"))
    stage.findings.expect(
        honest is not None and honest.status == 200, "an honest tenant is not served any more")
    time.sleep(1.2)  # The folder is looked at again meanwhile.
    _end_traced(server)
    for line in strays(log, [server.data], outside):
        stage.findings.fault(f"the server left its folder: {line[-300:]}")
    return count


def _end_traced(server: Server) -> None:
    """Ends the server below strace, which then ends by itself."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text().split()
    for child in children:
        os.kill(int(child), 15)
    try:
        server.join(30)
    except subprocess.TimeoutExpired:
        for child in children:
            os.kill(int(child), 9)
        server.kill()


def _expect_nobody(stage: Stage, server: Server, host: str) -> None:
    answer = exchange(server.port, compose("GET", "/", f"{host}:{server.port}"))
    if answer is not None and b"kqfeind" in answer.body:
        stage.findings.fault(f"a hostile tenant is served at {host}: {answer.summary}")


def _command(stage: Stage, server: Server, outside: Path, number: int, name: str) -> list[str]:
    """Runs one command with a hostile identifier; returns what it should not have done."""
    target = stage.folder / f"out-{number}"
    target.mkdir()
    verb, options = [
        ("backup", ["--to", str(target / "backup")]),
        ("token", ["--duties", "x", "--expires", "1d"]),
        ("restore", ["--from", str(outside / "secret.json")])][number % 3]
    log = stage.folder / f"{number}.strace"
    result = stage.program.run(
        verb, *options, "--data", str(server.data), "--tenants", str(server.tenants), "--", name,
        before=tracer(log), timeout=60)
    # The archive that `restore` is told to read lies outside on purpose.
    allowed = [server.data, target, *([outside] if verb == "restore" else [])]
    beside = outside if verb != "restore" else outside / "nobody"
    found = [f"`{verb}` with {name!r}: {line[-300:]}" for line in strays(log, allowed, beside)]
    # The accounts of the platform are backed up under this name, which no tenant can have.
    is_accounts = verb == "backup" and name == "platform"
    if result.returncode == 0 and not is_accounts:
        found.append(f"`{verb}` accepted {name!r}: {result.stdout[-100:]}")
    if result.returncode < 0 or result.returncode >= 128:
        found.append(f"`{verb}` crashed with {name!r}: {result.returncode}")
    log.unlink()
    shutil.rmtree(target)
    return found


def run(stage: Stage) -> None:
    """Plants files, and calls commands."""
    if not shutil.which("strace"):
        raise HarnessError("strace is needed")
    outside = stage.folder / "outside"
    outside.mkdir()
    names = hostile(stage.rng, stage.figure // 2)
    count = _serve(stage, names, outside)
    before = sorted(path.name for path in outside.iterdir())
    server = stage.server("commands")
    others = [
        name for name in hostile(stage.rng, stage.figure - len(names)) if "\0" not in name]
    with ThreadPoolExecutor(2) as pool:
        results = pool.map(
            lambda one: _command(stage, server, outside, *one), enumerate(others))
        for found in results:
            for fault in found:
                stage.findings.fault(fault)
    stage.findings.expect(
        sorted(path.name for path in outside.iterdir()) == before,
        "something was made in the folder beside")
    stage.findings.figure(
        f"{count} hostile files and {len(others)} hostile arguments, all under strace")


check = Check(
    id="I6", promise="no identifier leads out of the folders", unit="identifiers", run=run,
    ci=500, long=20_000, control_figure=12, control_fault="path-from-id",
    control_says="outside")
