"""Records of every resource in as many states as can be reached, each text unlike every other."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from .client import Client, path
from .declared import Declared
from .openapi import Description, Filler, read
from .seeding import particulars


class UniqueFiller(Filler):
    """Contents in which every text is unlike every other, and references fit their resource."""

    def __init__(
        self, mark: str, rng: random.Random, ids: dict[str, list[str]], declared: Declared
    ) -> None:
        super().__init__(mark, rng, ids)
        self.declared = declared
        self.resource = ""

    def text(self, name: str) -> str:
        """A text that stands nowhere else."""
        return f"{self.mark}-{self.rng.randrange(1 << 40):010x}"

    def _text(self, schema: dict[str, Any], name: str) -> str | None:
        if schema.get("format") == "uuid":
            known = self.ids.get(self.declared.targets.get((self.resource, name), ""), [])
            return self.rng.choice(known) if known else super()._text(schema, name)
        return super()._text(schema, name)


@dataclass
class Population:
    """The records of a tenant, as whoever holds every duty sees them."""

    # By resource and state.
    records: dict[str, dict[str, list[dict[str, Any]]]] = field(default_factory=dict)

    def add(self, resource: str, record: dict[str, Any]) -> None:
        """Notes a record under its state."""
        self.records.setdefault(resource, {}).setdefault(record.get("state", ""), []).append(record)

    @property
    def states(self) -> int:
        """How many pairs of resource and state there are."""
        return sum(len(states) for states in self.records.values())


async def _create(
    client: Client, filler: UniqueFiller, resource: str, schema: Any
) -> dict[str, Any] | None:
    """Makes a record; what the server does not like about it is left out the next time."""
    filler.resource = resource
    content = filler.content(schema)
    content |= {
        key: value for key, value in particulars.get(resource, {}).items()
        if key in schema["properties"]}
    required = set(schema.get("required", []))
    for _ in range(4):
        answer = await client.ask("POST", path(resource), content)
        if answer.status == 201:
            return answer.json() if answer.body else None
        if answer.status not in (400, 409, 422):
            return None
        pointers = [one["pointer"] for one in answer.json().get("errors", [])]
        disliked = {one.split("/")[1] for one in pointers if one.count("/")} - required
        if not disliked & set(content):
            return None
        content = {key: value for key, value in content.items() if key not in disliked}
    return None


async def _move_on(
    client: Client, filler: UniqueFiller, declared: Declared, description: Description,
    resource: str, id: str, state: str,
) -> None:
    """Leads a record through one transition, if it lets itself be led."""
    moves = [one for one in declared.resources[resource]["moves"] if state in one["from"]]
    if not moves:
        return
    move = filler.rng.choice(moves)
    template = f"{path(resource)}/{{id}}/{move['name']}"
    body = next(
        (one.body for one in description.routes
         if one.method == "POST" and one.template == template), None)
    filler.resource = resource
    content = filler.content(body) if body else {}
    await client.ask("POST", path(resource, id, move["name"]), content or {})


async def populate(client: Client, declared: Declared, rng: random.Random) -> Population:
    """Fills a tenant and leads its records on, then reads what is there."""
    description = read((await client.ask("GET", "/api/openapi.json")).json())
    ids: dict[str, list[str]] = {}
    filler = UniqueFiller(f"kq{rng.randrange(1 << 48):012x}", rng, ids, declared)
    creating = description.creating()
    for round in range(6):  # What is referred to has to be there first.
        for resource, route in creating.items():
            if resource in declared.resources and (round > 2 or resource not in ids):
                record = await _create(client, filler, resource, route.body)
                if record:
                    ids.setdefault(resource, []).append(record["id"])
    # Only what was made here: who signs in acts for records that were there before.
    moving = [one for one in ids if declared.resources[one]["moves"]]
    for _ in range(4):
        for resource in moving:
            for id in ids[resource]:
                answer = await client.ask("GET", path(resource, id))
                if answer.status == 200 and rng.random() < 0.6:
                    await _move_on(
                        client, filler, declared, description, resource, id,
                        answer.json().get("state", ""))
    population = Population()
    for resource in declared.resources:
        answer = await client.ask("GET", f"{path(resource)}?limit=200")
        for record in answer.json()["items"] if answer.status == 200 else []:
            population.add(resource, record)
    return population
