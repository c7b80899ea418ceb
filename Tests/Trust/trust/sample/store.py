"""One SQLite file per tenant, with a table per resource."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
import uuid
from pathlib import Path
from typing import Any

fields = {
    "member-network.organisation": ["name", "kind", "description", "street", "email", "aliases"],
    "equipment-lending.store": ["name", "hours", "closesOnPublicHolidays", "address"],
    "equipment-lending.item-model": ["name", "store", "tracking", "stock", "category"],
    "equipment-lending.loan": ["organisation", "project", "purpose", "lines", "period"],
}


class Fault(Exception):
    """An answer other than yes."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


def table(resource: str) -> str:
    """The table of a resource."""
    return resource.replace(".", "_").replace("-", "_")


class Store:
    """The records of one tenant."""

    def __init__(self, tenant: str, path: Path, fault: str) -> None:
        self.tenant = tenant
        self.path = path
        self.fault = fault
        self.lock = threading.RLock()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.database = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
        self.database.row_factory = sqlite3.Row
        self.database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        if fault == "plain-copy":
            self.database.execute("PRAGMA wal_autocheckpoint = 1000000")
        for resource, names in fields.items():
            columns = ", ".join(f'"{name}" TEXT' for name in names)
            self.database.execute(
                f"CREATE TABLE IF NOT EXISTS {table(resource)} (id TEXT PRIMARY KEY, "
                f"version INTEGER, state TEXT, {columns})")
        self.database.executescript(
            "CREATE TABLE IF NOT EXISTS platform_key (key TEXT PRIMARY KEY, record TEXT);"
            "CREATE TABLE IF NOT EXISTS platform_token (hash TEXT PRIMARY KEY);"
            "CREATE TABLE IF NOT EXISTS platform_tenant (id TEXT PRIMARY KEY)")
        self.database.execute("INSERT OR IGNORE INTO platform_tenant VALUES (?)", [tenant])

    def row(self, resource: str, id: str) -> dict[str, Any]:
        """One record."""
        with self.lock:
            row = self.database.execute(
                f"SELECT * FROM {table(resource)} WHERE id = ?", [id]).fetchone()
        if row is None:
            raise Fault(404, "not-found")
        return self.record(row)

    @staticmethod
    def record(row: sqlite3.Row) -> dict[str, Any]:
        """A row as the record that goes out."""
        return {
            name: json.loads(row[name])
            if isinstance(row[name], str) and name not in ("id", "state") else row[name]
            for name in row.keys()}  # noqa: SIM118 (a row is no dictionary)

    def rows(
        self, resource: str, filters: dict[str, str], after: str, limit: int,
    ) -> tuple[list[dict[str, Any]], str | None]:
        """A page of records in the order of their ids."""
        condition, values = "id > ?", [after]
        for name, value in filters.items():
            if name not in [*fields[resource], "id", "state"]:
                raise Fault(400, "parameter.unknown")
            condition += f' AND "{name}" = ?'
            values.append(value if name in ("id", "state") else json.dumps(value))
        with self.lock:
            rows = self.database.execute(
                f"SELECT * FROM {table(resource)} WHERE {condition} ORDER BY id LIMIT ?",
                [*values, limit + 1]).fetchall()
        records = [self.record(row) for row in rows[:limit]]
        return records, records[-1]["id"] if len(rows) > limit else None

    def create(self, resource: str, body: dict[str, Any], key: str | None) -> dict[str, Any]:
        """Adds a record; the same key has one effect."""
        is_loan = resource == "equipment-lending.loan"
        state = body.pop("state", "requested") if is_loan else "none"
        if unknown := [name for name in body if name not in fields[resource]]:
            raise Fault(400, f"field.unknown {unknown[0]}")
        id = str(uuid.uuid4())
        names = list(body)
        statement = (
            f"INSERT INTO {table(resource)} (id, version, state"
            + "".join(f', "{name}"' for name in names) + ") VALUES (?, 1, ?"
            + ", ?" * len(names) + ")")
        values = [id, state, *(json.dumps(body[name]) for name in names)]
        if self.fault == "early-answer":
            threading.Timer(0.05, self.write, [[(statement, values)]]).start()
            return {"id": id, "version": 1, "state": state, **body}
        if state == "requested" and self.fault == "check-then-insert":
            self.check(body)
            time.sleep(0.01)
        with self.lock:
            if key is not None:
                known = self.database.execute(
                    "SELECT record FROM platform_key WHERE key = ?", [key]).fetchone()
                if known:
                    return self.row(resource, known[0])
            if state == "requested" and self.fault != "check-then-insert":
                self.check(body)
            extra = [("INSERT INTO platform_key VALUES (?, ?)", [key, id])] if key else []
            self.write([(statement, values), *extra])
            return self.row(resource, id)

    def write(self, statements: list[tuple[str, list[Any]]]) -> None:
        """Carries out statements in one transaction."""
        with self.lock:
            self.database.execute("BEGIN IMMEDIATE")
            try:
                for text, values in statements:
                    self.database.execute(text, values)
            except sqlite3.Error:
                self.database.execute("ROLLBACK")
                raise
            self.database.execute("COMMIT")

    def change(self, resource: str, id: str, match: str | None, body: dict[str, Any]) -> Any:
        """Changes fields of a record."""
        if unknown := [name for name in body if name not in fields[resource]]:
            raise Fault(400, f"field.unknown {unknown[0]}")
        with self.lock:
            record = self.row(resource, id)
            if match is None:
                raise Fault(428, "version.missing")
            if match.strip('"') != str(record["version"]):
                raise Fault(412, "version.stale")
            sets = "".join(f', "{name}" = ?' for name in body)
            values = [json.dumps(value) for value in body.values()]
            self.write([
                (f"UPDATE {table(resource)} SET version = version + 1{sets} WHERE id = ?",
                 [*values, id])])
            return self.row(resource, id)

    def erase(self, resource: str, id: str, match: str | None) -> None:
        """Takes a record away."""
        with self.lock:
            if match is None or match.strip('"') != str(self.row(resource, id)["version"]):
                raise Fault(428 if match is None else 412, "version.stale")
            self.write([(f"DELETE FROM {table(resource)} WHERE id = ?", [id])])

    def submit(self, id: str) -> Any:
        """Asks for a loan: what it names must be free."""
        with self.lock:
            loan = self.row("equipment-lending.loan", id)
            if loan["state"] != "draft":
                raise Fault(409, "not-allowed-now")
            self.check(loan)
            self.write([(
                f"UPDATE {table('equipment-lending.loan')} SET state = 'requested', "
                "version = version + 1 WHERE id = ?", [id])])
            return self.row("equipment-lending.loan", id)

    def check(self, loan: dict[str, Any]) -> None:
        """Refuses a loan for which nothing is free."""
        model = loan["lines"][0]["model"]
        stock = self.row("equipment-lending.item-model", model)["stock"]
        with self.lock:
            taken = self.database.execute(
                f"SELECT count(*) FROM {table('equipment-lending.loan')} "
                "WHERE state = 'requested' AND lines LIKE ? AND period = ?",
                [f"%{model}%", json.dumps(loan["period"])]).fetchone()[0]
        if taken >= stock:
            raise Fault(409, "unavailable")
