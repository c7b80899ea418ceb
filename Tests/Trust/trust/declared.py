"""What a tenant declares: who may do what with which fields, as `describe --json` says it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from .check import HarnessError
from .server import Server


@dataclass
class Grants:
    """What one role may do with one resource, all its duties taken together."""

    # By action, or by `move:<name>`: whether it holds for every record.
    actions: dict[str, bool] = field(default_factory=dict)
    # The fields that may be seen in some record.
    readable: set[str] = field(default_factory=set)

    def may(self, action: str) -> bool:
        """Whether it may be done with some record."""
        return action in self.actions

    def may_always(self, action: str) -> bool:
        """Whether it may be done with every record."""
        return self.actions.get(action, False)


@dataclass
class Declared:
    """Roles, resources and permissions of a tenant."""

    tenant: str
    roles: dict[str, set[str]]
    duties: list[str]
    resources: dict[str, dict[str, Any]]

    def grants(self, role: str, resource: str) -> Grants:
        """What a role may do with a resource; the empty role is whoever does not sign in."""
        duties = self.roles.get(role, set()) | {"everyone"}
        about = self.resources[resource]
        fields = {one["name"] for one in about["fields"]}
        found = Grants()
        for one in about["permissions"]:
            if one["duty"] not in duties:
                continue
            names = [name for name in one["actions"] if name != "move"]
            for name in [*names, *(f"move:{move}" for move in one["moves"])]:
                found.actions[name] = found.actions.get(name, False) or not one["someRecords"]
            if "read" in one["actions"]:
                found.readable |= set(one.get("only", fields)) - set(one["without"])
        return found

    @property
    def targets(self) -> dict[tuple[str, str], str]:
        """Which resource a field refers to, by resource and field."""
        return {
            (resource, one["name"]): one["kind"].split("→ ")[1]
            for resource, about in self.resources.items() for one in about["fields"]
            if "→ " in one["kind"] and one["kind"].startswith(("→", "list of →"))}


def read(server: Server, tenant: str) -> Declared:
    """Reads what a tenant declares."""
    result = server.program.run(
        "describe", tenant, "--json", "--tenants", str(server.tenants), timeout=60)
    if result.returncode != 0:
        raise HarnessError(f"{tenant} cannot be described: {result.stderr[-300:]}")
    document = json.loads(result.stdout)
    return Declared(
        tenant, {one["id"]: set(one["duties"]) for one in document["roles"]},
        [one["id"] for one in document["duties"] if one["id"] != "everyone"],
        {one["id"]: one for one in document["resources"]})
