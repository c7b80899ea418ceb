"""The sample's command line: what the checks call, and no more."""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import secrets
import shutil
import signal
import sqlite3
import sys
import threading
from pathlib import Path

from .http import SampleServer
from .tenants import Tenants, is_sound, read, store_path


def serve(options: argparse.Namespace) -> int:
    """Runs the server until it is asked to end."""
    options.data.mkdir(parents=True, exist_ok=True)
    lock = (options.data / "server.lock").open("w")
    if options.fault != "no-lock":
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            print("the data folder is in use by another process", file=sys.stderr)
            return 1
    tenants = Tenants(options.tenants, options.data, options.fault)
    server = SampleServer((options.host, options.port), tenants, options.fault)

    def end(*_: object) -> None:
        if options.fault == "abrupt-end":
            os._exit(0)
        server.is_ending = True
        threading.Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, end)
    server.serve_forever(poll_interval=0.05)
    server.server_close()
    tenants.close()
    return 0


def token(options: argparse.Namespace) -> int:
    """Makes a token and prints it."""
    text = secrets.token_urlsafe(24)
    with sqlite3.connect(found(options), timeout=20) as database:
        database.execute(
            "INSERT INTO platform_token VALUES (?)", [hashlib.sha256(text.encode()).hexdigest()])
    print(text)
    return 0


def backup(options: argparse.Namespace) -> int:
    """Copies a tenant's database as it is at one moment."""
    if options.fault == "plain-copy":
        shutil.copyfile(found(options), options.to)
        return 0
    if Path(options.to).exists():
        print("the file exists already", file=sys.stderr)
        return 1
    with sqlite3.connect(found(options), timeout=20) as database:
        database.execute("VACUUM INTO ?", [options.to])
    return 0


def restore(options: argparse.Namespace) -> int:
    """Puts a backup in the place of a tenant's database."""
    path = store_path(options.data, options.tenant)
    source = f"file:{options.file}?mode=ro"
    with sqlite3.connect(source, uri=True) as database:
        ids = [row[0] for row in database.execute("SELECT id FROM platform_tenant")]
    if ids != [options.tenant] and options.fault != "any-archive":
        print(f"the archive is of {ids}, not of {options.tenant}", file=sys.stderr)
        return 1
    options.data.mkdir(parents=True, exist_ok=True)
    for suffix in ("-wal", "-shm"):
        Path(f"{path}{suffix}").unlink(missing_ok=True)
    shutil.copyfile(options.file, path)
    return 0


def check(options: argparse.Namespace) -> int:
    """Names every fault of the tenant files."""
    faults = 0
    for path in sorted(options.tenants.glob("*.json")):
        try:
            read(path, path.read_bytes())
        except ValueError as error:
            print(error)
            faults += 1
    return 1 if faults else 0


def found(options: argparse.Namespace) -> Path:
    """The database of the tenant that a command names."""
    if not is_sound(options.tenant) and options.fault != "path-from-id":
        print("no such tenant", file=sys.stderr)
        sys.exit(1)
    path = store_path(options.data, options.tenant)
    if not path.exists() and options.fault != "path-from-id":
        print("no such tenant", file=sys.stderr)
        sys.exit(1)
    return path


def main() -> int:
    """Reads the command line and runs the command."""
    parser = argparse.ArgumentParser(prog="sample")
    parser.add_argument("--fault", default="none")
    commands = parser.add_subparsers(required=True)
    for command in (serve, token, backup, restore, check):
        part = commands.add_parser(command.__name__)
        part.set_defaults(run=command)
        part.add_argument("--data", type=Path, default=Path(".sample"))
        part.add_argument("--tenants", type=Path, default=Path("Tenants"))
        if command is serve:
            part.add_argument("--port", type=int, required=True)
            part.add_argument("--host", default="127.0.0.1")
        elif command is not check:
            part.add_argument("tenant")
        if command is token:
            part.add_argument("--duties")
            part.add_argument("--expires")
            part.add_argument("--organisations")
        if command is backup:
            part.add_argument("--to", required=True)
        if command is restore:
            part.add_argument("--from", dest="file", required=True)
    options = parser.parse_args()
    return int(options.run(options))


sys.exit(main())
