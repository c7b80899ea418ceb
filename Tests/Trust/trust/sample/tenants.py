"""The sample's tenants: files that are taken over whole, or not at all."""

from __future__ import annotations

import hashlib
import json
import threading
import time
from pathlib import Path
from typing import Any

from .store import Fault, Store, fields


def is_sound(id: object) -> bool:
    """Whether an identifier can be part of a file name."""
    letters = "abcdefghijklmnopqrstuvwxyz0123456789-"
    return isinstance(id, str) and 1 <= len(id) <= 40 and all(one in letters for one in id)


def store_path(data: Path, tenant: str) -> Path:
    """The file of a tenant."""
    return data / f"{tenant}.sqlite"


class Tenant:
    """One tenant at work."""

    def __init__(self, file: dict[str, Any], store: Store, tenants: Tenants) -> None:
        self.file = file
        self.store = store
        self.tenants = tenants

    def knows(self, token: str) -> bool:
        """Whether a token is this tenant's."""
        digest = hashlib.sha256(token.encode()).hexdigest()
        with self.store.lock:
            return self.store.database.execute(
                "SELECT 1 FROM platform_token WHERE hash = ?", [digest]).fetchone() is not None

    def is_foreign(self, resource: str, id: str) -> bool:
        """Whether another tenant has the record; only a planted fault asks this."""
        for other in self.tenants.all():
            if other is not self and resource in fields:
                try:
                    other.store.row(resource, id)
                    return True
                except Fault:
                    pass
        return False


class Tenants:
    """All tenants of a folder, looked at again and again."""

    def __init__(self, folder: Path, data: Path, fault: str) -> None:
        self.folder = folder
        self.data = data
        self.fault = fault
        self.stores: dict[str, Store] = {}
        self.hosts: dict[str, Tenant] = {}
        self.seen: dict[str, Tenant] = {}
        self.bytes: dict[str, bytes] = {}
        self.look()
        threading.Thread(target=self.watch, daemon=True).start()

    def watch(self) -> None:
        """Takes over what has changed."""
        while True:
            time.sleep(0.2)
            self.look()

    def look(self) -> None:
        """Reads every file; one that is faulty leaves the old one in place."""
        for path in sorted(self.folder.glob("*.json")):
            if path.is_symlink() or not path.is_file():
                continue  # A pipe would never end, and a link leads out of the folder.
            text = path.read_bytes()
            if self.bytes.get(path.name) == text:
                continue
            self.bytes[path.name] = text
            try:
                file = read(path, text, lenient=self.fault == "path-from-id")
            except ValueError:
                if self.fault == "torn-goes-live":
                    self.seen.pop(path.name, None)
                continue
            if any(
                host in other.file["hosts"] for name, other in self.seen.items()
                if name != path.name for host in file["hosts"]
            ):
                continue  # A host stays with the tenant that has it.
            id = file["id"]
            if id not in self.stores:
                self.stores[id] = Store(id, store_path(self.data, id), self.fault)
            self.seen[path.name] = Tenant(file, self.stores[id], self)
        self.hosts = {
            host: tenant for tenant in self.seen.values() for host in tenant.file["hosts"]}

    def all(self) -> list[Tenant]:
        """Every tenant."""
        return list(self.seen.values())

    def close(self) -> None:
        """Closes every store."""
        for store in self.stores.values():
            with store.lock:
                store.database.close()

    def by_host(self, host: str) -> Tenant:
        """The tenant of a host."""
        tenant = self.hosts.get(host)
        if tenant is None:
            raise Fault(404, "host.unknown")
        return tenant


def read(path: Path, text: bytes, *, lenient: bool = False) -> dict[str, Any]:
    """Reads a tenant file; a `ValueError` names the place of the fault."""
    try:
        file = json.loads(text.decode())
    except json.JSONDecodeError as error:
        raise ValueError(f"{path.name}:{error.lineno}:{error.colno}: {error.msg}") from error
    except RecursionError as error:
        raise ValueError(f"{path.name}:1:1: nested too deeply") from error
    except UnicodeDecodeError as error:
        raise ValueError(f"{path.name}:1:1: not UTF-8") from error
    if not isinstance(file, dict) or set(file) != {"id", "name", "hosts"}:
        raise ValueError(f"{path.name}:1:1: members are missing or unknown")
    if not lenient and (not is_sound(file["id"]) or file["id"] != path.stem):
        raise ValueError(f"{path.name}:2:5: the id does not fit")
    hosts = file["hosts"]
    if not isinstance(hosts, list) or not all(isinstance(host, str) for host in hosts):
        raise ValueError(f"{path.name}:4:5: hosts are texts")
    names = file["name"]
    if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
        raise ValueError(f"{path.name}:3:5: names are texts")
    return file
