"""Tenant files for the checks, made from one of the repository's."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .program import Program

model = "hor-saar"


def document(program: Program) -> dict[str, Any]:
    """The tenant file that others are made from."""
    return dict(json.loads((program.tenants / f"{model}.json").read_text()))


def named(original: dict[str, Any], id: str, name: str) -> dict[str, Any]:
    """The same tenant under another id, name and host."""
    return {**original, "id": id, "name": {"de": name}, "hosts": [f"{id}.localhost"]}


def text(content: dict[str, Any]) -> bytes:
    """A document as the bytes of a file."""
    return (json.dumps(content, ensure_ascii=False, indent=4) + "\n").encode()


def make(program: Program, folder: Path, names: dict[str, str]) -> None:
    """Fills a folder with one file for each id."""
    folder.mkdir(parents=True)
    original = document(program)
    for id, name in names.items():
        (folder / f"{id}.json").write_bytes(text(named(original, id, name)))
