"""The records that a loan needs, and loans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from .client import Client

loan_resource = "equipment-lending.loan"


@dataclass
class Counter:
    """A store with models, and somebody who borrows from it."""

    organisation: str
    store: str
    models: list[str]


async def open_counter(
    client: Client, name: str, *, models: int = 1, stock: int = 99_999,
) -> Counter:
    """Makes an organisation, a store that never closes, and models to borrow."""
    organisation = await client.create(
        "member-network.organisation",
        {"name": {"de": f"Verein {name}"}, "kind": "association"})
    store = await client.create(
        "equipment-lending.store",
        {
            "name": {"de": f"Lager {name}"}, "hours": "mo-su 00:00-24:00",
            "closesOnPublicHolidays": False,
        })
    ids = []
    for number in range(models):
        model = await client.create(
            "equipment-lending.item-model",
            {
                "name": {"de": f"Modell {number} {name}"}, "store": store["id"],
                "tracking": "quantity", "stock": stock,
            })
        ids.append(model["id"])
    return Counter(organisation["id"], store["id"], ids)


def day(number: int, *, hours: int = 8) -> dict[str, str]:
    """A period on a day after tomorrow, in the hours in which no clock change falls."""
    start = datetime.now(UTC).replace(hour=9, minute=0, second=0, microsecond=0)
    start += timedelta(days=2 + number)
    form = "%Y-%m-%dT%H:%M:%SZ"
    return {
        "start": start.strftime(form), "end": (start + timedelta(hours=hours)).strftime(form)}


def draft(counter: Counter, **content: Any) -> dict[str, Any]:
    """The content of a new loan that asks for nothing yet."""
    return {**request(counter, **content), "state": "draft"}


def request(
    counter: Counter, *, project: str, purpose: str, on: int = 0, model: int = 0,
    quantity: int = 1,
) -> dict[str, Any]:
    """The content of a new loan that is asked for at once."""
    return {
        "organisation": counter.organisation, "project": project, "purpose": purpose,
        "lines": [{"model": counter.models[model], "quantity": quantity}], "period": day(on),
    }
