"""The pictures of the documentation, taken anew from the finished program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .checks import World
from .looks import NARROW
from .pages import Person, kind, reach

SCREEN = {"width": 1280, "height": 800}


@dataclass
class Picture:
    """One page as somebody sees it; the path may be a kind, of which the first page is taken."""

    name: str
    tenant: str
    path: str
    role: str | None = None
    language: str = "en"
    size: dict | None = None
    dark: bool = False


PICTURES = [
    Picture("organisation", "hor-saar", "/"),
    Picture("complaint-arabic", "woge-bremerhaven", "/complaint-mediation/case/new",
            size=NARROW, language="ar"),
    Picture("desk", "hor-saar", "/desk", role="coordinator"),
    Picture("record", "hor-saar", "/equipment-lending/item-model/{id}", role="equipment-keeper"),
    Picture("list-dark", "mimi-stuttgart", "/member-network/organisation", role="coordinator",
            language="de", dark=True),
]


def take(world: World, folder: str) -> int:
    """Takes every picture into a folder."""
    Path(folder).mkdir(parents=True, exist_ok=True)
    people: dict[tuple[str, str | None], Person] = {}
    for picture in PICTURES:
        key = (picture.tenant, picture.role)
        if key not in people:
            people[key] = (
                world.signed_in(picture.tenant, picture.role)
                if picture.role else Person(picture.tenant, None))
        person = people[key]
        path = picture.path
        if "{id}" in path:
            found, _ = reach(world.server, person, [path.split("/{id}")[0]])
            path = found[kind(path)]
        with world.context(
                picture.language, person=person, size=picture.size or SCREEN) as made:
            page = made.new_page()
            page.emulate_media(color_scheme="dark" if picture.dark else "light")
            page.goto(world.server.address(picture.tenant, path))
            page.screenshot(path=str(Path(folder, f"{picture.name}.png")))
    return len(PICTURES)
