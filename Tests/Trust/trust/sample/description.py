"""The sample's description of itself."""

from __future__ import annotations

from typing import Any

from .store import fields

_text = {"type": "string", "maxLength": 200}
_kinds: dict[str, Any] = {
    "name": {"type": "object", "additionalProperties": _text},
    "aliases": {"type": "array", "items": _text},
    "closesOnPublicHolidays": {"type": "boolean"},
    "stock": {"type": "integer"},
    "lines": {"type": "array", "items": {"type": "object"}},
    "period": {"type": "object"},
}


def describe(file: dict[str, Any]) -> dict[str, Any]:
    """The OpenAPI document of a tenant."""
    paths: dict[str, Any] = {}
    for resource, names in fields.items():
        path = "/api/" + resource.replace(".", "/")
        schema: dict[str, Any] = {
            "type": "object", "additionalProperties": False,
            "properties": {name: _kinds.get(name, _text) for name in names}}
        if resource.endswith(".loan"):
            schema["properties"]["state"] = {"type": "string", "enum": ["requested", "draft"]}
        body = {"content": {"application/json": {"schema": schema}}}
        id = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
        paths[path] = {"get": {"parameters": [
            {"name": name, "in": "query", "schema": {"type": "string"}}
            for name in ("limit", "cursor", *names)]}, "post": {"requestBody": body}}
        paths[path + "/{id}"] = {
            "parameters": id, "get": {}, "patch": {"requestBody": body}, "delete": {}}
        if resource.endswith(".loan"):
            paths[path + "/{id}/submit"] = {"parameters": id, "post": {}}
    return {
        "openapi": "3.1.0", "info": {"title": file["name"]["de"], "version": "1"},
        "paths": paths}
