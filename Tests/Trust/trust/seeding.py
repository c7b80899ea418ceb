"""Fills a tenant with one record of every resource, its mark in every text."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .client import Client
from .openapi import Description, Filler, read

_stock = {"tracking": "quantity", "stock": 99_999}
# What a generic content cannot know; all else follows from the description.
particulars: dict[str, dict[str, Any]] = {
    "member-network.organisation": {"kind": "association"},
    "equipment-lending.store": {
        "hours": "mo-su 00:00-24:00", "closesOnPublicHolidays": False},
    "equipment-lending.item-model": _stock,
    "equipment-lending.quota": {"maxSimultaneous": 5_000},
}


def particular(seeded: Seeded, name: str, number: int, content: dict[str, Any]) -> None:
    """Adds what depends on the records that are there already."""
    content.update(particulars.get(name, {}))
    organisations = seeded.ids.get("member-network.organisation", [])
    models = seeded.ids.get("equipment-lending.item-model", [])
    match name, number:
        case "member-network.organisation", 0:
            content["isUmbrella"] = True
        case "member-network.membership", _:
            content |= {"umbrella": organisations[0], "organisation": organisations[number % 2 + 1]}
        case "equipment-lending.item-model", 2:
            content |= {"tracking": "individual", "stock": 0}
        case "equipment-lending.item", _:
            content["model"] = models[-1]
        case "equipment-lending.loan", _:
            for line in content.get("lines", []):
                line["model"] = models[0]
                line.pop("item", None)
            content["state"] = "requested" if number else "draft"


# First what others refer to.
order = [
    "member-network.organisation", "member-network.contact", "member-network.place",
    "equipment-lending.store", "equipment-lending.item-model", "equipment-lending.item",
    "equipment-lending.loan"]


@dataclass
class Seeded:
    """What is in a tenant after it was filled."""

    tenant: str
    token: str
    mark: str
    description: Description
    ids: dict[str, list[str]] = field(default_factory=dict)
    cursors: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    # Resources for which no content was accepted, with what was said.
    failed: dict[str, str] = field(default_factory=dict)
    texts: int = 0


async def fill(
    client: Client, mark: str, rng: random.Random, *, each: int = 3, texts: Sequence[str] = ()
) -> Seeded:
    """Makes some records of every resource; their texts hold the mark, or these by turns."""
    answer = await client.ask("GET", "/api/openapi.json")
    description = read(answer.json())
    seeded = Seeded(client.tenant, client.token or "", mark, description)
    creating = description.creating()
    names = [name for name in order if name in creating]
    names += [name for name in creating if name not in order]
    for name in names:
        for number in range(each):
            text = texts[number % len(texts)] if texts else mark
            await _create(client, seeded, name, creating[name].body, rng, number, text)
    for name in names:
        await _harvest(client, seeded, name)
    return seeded


async def _create(
    client: Client, seeded: Seeded, name: str, schema: Any, rng: random.Random, number: int,
    text: str,
) -> None:
    """Makes a record; what the server does not like about a field is left out the next time."""
    capability, _, resource = name.partition(".")
    content = Filler(text, rng, seeded.ids).content(schema)
    particular(seeded, name, number, content)
    content = {key: value for key, value in content.items() if key in schema["properties"]}
    required = set(schema.get("required", []))
    key = f"{seeded.mark}-{resource}-{number}"
    for attempt in range(6):
        answer = await client.ask(
            "POST", f"/api/{capability}/{resource}", content, key=f"{key}-{attempt}")
        if answer.status == 201:
            record = answer.json()
            seeded.ids.setdefault(name, []).append(record["id"])
            seeded.tags.append(answer.header("etag") or '"1"')
            seeded.keys.append(f"{key}-{attempt}")
            seeded.texts += _count(content, text)
            return
        if answer.status in (403, 404):
            return  # Records of this kind are made by the platform alone.
        pointers = [one["pointer"] for one in answer.json().get("errors", [])]
        disliked = {one.split("/")[1] for one in pointers if one.count("/")} - required
        if not disliked & set(content):
            break
        content = {key: value for key, value in content.items() if key not in disliked}
    if not seeded.ids.get(name):
        seeded.failed[name] = answer.summary


async def _harvest(client: Client, seeded: Seeded, name: str) -> None:
    """Notes the ids and cursors that a list gives."""
    capability, _, resource = name.partition(".")
    answer = await client.ask("GET", f"/api/{capability}/{resource}?limit=2")
    if answer.status != 200:
        return
    page = answer.json()
    known = seeded.ids.get(name, [])
    if found := [*known, *(one["id"] for one in page["items"] if one["id"] not in known)]:
        seeded.ids[name] = found
    if page.get("next"):
        seeded.cursors.append(page["next"])


def _count(content: Any, mark: str) -> int:
    """In how many texts the mark stands."""
    if isinstance(content, dict):
        return sum(_count(value, mark) for value in content.values())
    if isinstance(content, list):
        return sum(_count(value, mark) for value in content)
    return isinstance(content, str) and mark in content
