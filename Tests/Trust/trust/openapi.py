"""A tenant's description of its API, and contents that fit it."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from .lending import day


@dataclass(frozen=True)
class Route:
    """One operation of a description."""

    method: str
    template: str
    query: tuple[tuple[str, Any], ...] = ()
    body: Any = None

    @property
    def resource(self) -> str:
        """The resource that the route belongs to, or nothing."""
        parts = self.template.split("/")
        return f"{parts[2]}.{parts[3]}" if len(parts) > 3 and parts[1] == "api" else ""

    @property
    def tail(self) -> str:
        """What follows the resource: nothing, an id, a move, the history."""
        return "/".join(self.template.split("/")[4:])

    @property
    def has_id(self) -> bool:
        """Whether one record is meant."""
        return "{id}" in self.template

    def target(self, id: str = "") -> str:
        """The path for a record."""
        return self.template.replace("{id}", id)


@dataclass
class Description:
    """All routes of a tenant."""

    routes: list[Route]
    schemas: dict[str, Any] = field(default_factory=dict)

    def creating(self) -> dict[str, Route]:
        """The routes that make records, by resource."""
        return {
            route.resource: route for route in self.routes
            if route.method == "POST" and not route.tail and route.body is not None}


def read(document: dict[str, Any]) -> Description:
    """Takes a description apart."""
    schemas = document.get("components", {}).get("schemas", {})
    routes = []
    for template, item in document["paths"].items():
        shared = item.get("parameters", [])
        for method, operation in item.items():
            if method == "parameters":
                continue
            parameters = [*shared, *operation.get("parameters", [])]
            query = tuple(
                (one["name"], one.get("schema", {})) for one in parameters
                if one.get("in") == "query")
            media = operation.get("requestBody", {}).get("content", {}).get("application/json")
            body = resolve(media["schema"], schemas) if media else None
            routes.append(Route(method.upper(), template, query, body))
    return Description(routes, schemas)


def resolve(schema: Any, schemas: dict[str, Any]) -> Any:
    """A schema with its reference followed."""
    if isinstance(schema, dict) and "$ref" in schema:
        return resolve(schemas.get(schema["$ref"].rpartition("/")[2], {}), schemas)
    return schema


def kind(schema: dict[str, Any]) -> str:
    """The type of a schema, null left aside."""
    types = schema.get("type", "")
    return types if isinstance(types, str) else next(one for one in types if one != "null")


# Which resource a field refers to, by the field's name.
references = {
    "organisation": "member-network.organisation", "parent": "member-network.organisation",
    "umbrella": "member-network.organisation", "personInCharge": "member-network.contact",
    "place": "member-network.place", "store": "equipment-lending.store",
    "model": "equipment-lending.item-model", "item": "equipment-lending.item",
    "loan": "equipment-lending.loan",
}


class Filler:
    """Makes contents that fit a schema, with a mark in every text."""

    # How often a property is filled that is neither needed nor a text.
    optional = 0.0

    def __init__(self, mark: str, rng: random.Random, ids: dict[str, list[str]]) -> None:
        self.mark = mark
        self.rng = rng
        self.ids = ids

    def content(self, schema: Any, name: str = "", *, full: bool = True) -> Any:
        """A value for a schema; `None` where none can be made."""
        if not isinstance(schema, dict):
            return None
        if "anyOf" in schema:
            return self.content(schema["anyOf"][0], name, full=full)
        if "enum" in schema:
            return self.rng.choice(schema["enum"])
        match kind(schema):
            case "object":
                return self._object(schema, name, full=full)
            case "array":
                count = schema.get("minItems", 0) or (1 if self._is_text(schema["items"]) else 0)
                return [self.content(schema["items"], name, full=full) for _ in range(count)]
            case "integer":
                return self._integer(schema)
            case "boolean":
                return False
            case "string":
                return self._text(schema, name)
        return None

    def _object(self, schema: dict[str, Any], name: str, *, full: bool) -> Any:
        properties = schema.get("properties")
        if not properties:
            return {"de": self.text(name)} if "additionalProperties" in schema else {}
        if set(properties) == {"start", "end"}:
            return self.period()
        required = set(schema.get("required", []))
        result = {}
        for key, part in properties.items():
            if part.get("readOnly") or (key in ("state", "reason") and key not in required):
                continue
            is_needed = key in required or part.get("minItems", 0) > 0
            is_wanted = full and (self._is_text(part) or self.rng.random() < self.optional)
            if is_needed or is_wanted:
                value = self.content(part, key, full=full)
                if value is not None:
                    result[key] = value
        return result

    def _is_text(self, schema: Any) -> bool:
        """Whether free text may stand in it."""
        if not isinstance(schema, dict):
            return False
        if "anyOf" in schema:
            schema = schema["anyOf"][0]
        if kind(schema) == "array":
            return self._is_text(schema.get("items"))
        if kind(schema) == "object":
            return "properties" not in schema and "additionalProperties" in schema
        is_plain = schema.get("format") in (None, "email", "uri") and "enum" not in schema
        # A pattern that only forbids control characters, or that of a short name.
        is_free = schema.get("pattern", "").startswith(("^[^", "^[a-z0-9]+(-")) \
            or "pattern" not in schema
        return (
            kind(schema) == "string" and is_plain and is_free and not schema.get("examples"))

    def period(self) -> dict[str, str]:
        """A stretch of time."""
        return day(self.rng.randrange(300))

    def _integer(self, schema: dict[str, Any]) -> int:
        low, high = schema.get("minimum", 0), schema.get("maximum", 1_000)
        return int(min(max(1, low), high))

    def _text(self, schema: dict[str, Any], name: str) -> str | None:
        match schema.get("format"):
            case "uuid":
                known = self.ids.get(references.get(name, ""), [])
                return self.rng.choice(known) if known else None
            case "date":
                return "2026-01-01"
            case "date-time":
                return day(0)["start"]
            case "email":
                return f"{self.mark}@example.org"
            case "uri":
                return f"https://example.org/{self.mark}"
        if examples := schema.get("examples"):
            return str(examples[0])
        return self.text(name)

    def text(self, name: str) -> str:
        """A text with the mark; codes that must be different are."""
        return f"{self.mark}-{self.rng.randrange(1 << 32)}" if name.endswith("Code") else self.mark
