"""What people do on several pages, one after the other."""

from __future__ import annotations

import datetime

from playwright.sync_api import Page, expect

from .checks import World
from .looks import NARROW
from .pages import Person, sign_in
from .server import PASSWORD

HOLIDAYS = {(1, 1), (5, 1), (8, 15), (10, 3), (11, 1), (12, 24), (12, 25), (12, 26), (12, 31)}
FOCUS = """() => {
  const at = document.activeElement, box = at.getBoundingClientRect();
  const style = getComputedStyle(at);
  return {name: at.getAttribute('name') || '', tag: at.tagName, text: at.textContent.trim(),
          seen: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0,
          ring: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0};
}"""


def without_scripts(world: World) -> str:
    """A form is refused with everything still in it, mended and sent without any script."""
    tenant, role = "hor-saar", "coordinator"
    with world.context("en", scripts=False) as made:
        page = made.new_page()
        sign_in(page, world.server, Person(tenant, role))
        page.goto(world.server.address(tenant, "/member-network/organisation/new"))
        aliases = page.locator("[name=aliases]")
        aliases.fill("Singers")
        save = page.locator("button[value=save]:not(.first)")
        save.click()
        expect(page.locator("[role=alert]")).to_be_visible()
        fault = page.locator("[role=alert] a").first
        target = fault.get_attribute("href")
        assert target and page.locator(target).count() == 1, f"the fault leads to {target}"
        expect(page.locator("[name=aliases]")).to_have_value("Singers")
        page.locator("[name='name.en']").fill("Choir of the street")
        page.locator("[name='name.de']").fill("Chor der Straße")
        page.locator("[name=kind]").select_option("association")
        page.locator("button[value=save]:not(.first)").click()
        expect(page.locator("[role=status]")).to_be_visible()
        page.goto(world.server.address(tenant, "/member-network/organisation?q=Chor"))
        expect(page.locator("tbody tr", has_text="Choir of the street")).to_have_count(1)
    return "one organisation, one form"


def by_keyboard(world: World) -> str:
    """Somebody signs in and reaches the desk with the keyboard alone, and always sees where."""
    faults: list[str] = []
    with world.context("en") as made:
        page = made.new_page()
        page.goto(world.server.address("hor-saar", "/sign-in"))
        step(page, faults)
        assert page.evaluate(FOCUS)["text"] == "Skip to content", "the first stop is not the way to the content"
        page.keyboard.press("Enter")
        until(page, "email", faults)
        page.keyboard.type("equipment-keeper@hor-saar.example")
        until(page, "password", faults)
        page.keyboard.type(PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_url("**/desk")
        for _ in range(12):
            step(page, faults)
    assert not faults, "\n".join(faults)
    return "sign-in and desk"


def step(page: Page, faults: list[str]) -> None:
    page.keyboard.press("Tab")
    at = page.evaluate(FOCUS)
    # Behind the last stop comes the browser itself.
    if at["tag"] == "BODY":
        return
    if not at["seen"] or not at["ring"]:
        faults.append(f"{page.url.split('/', 3)[-1]}: nobody sees the focus on {at}")


def until(page: Page, name: str, faults: list[str]) -> None:
    for _ in range(40):
        step(page, faults)
        if page.evaluate(FOCUS)["name"] == name:
            return
    raise AssertionError(f"the keyboard does not reach {name}")


def tuesday() -> datetime.date:
    """A Tuesday soon, on which nobody has a holiday."""
    day = datetime.date.today() + datetime.timedelta(days=7)
    while day.weekday() != 1 or (day.month, day.day) in HOLIDAYS:
        day += datetime.timedelta(days=1)
    return day


def visitor(world: World, tenant: str, path: str, language: str, fill) -> str:
    """Asks for something on an old phone without scripts, and follows it elsewhere by the link."""
    with world.context(language, scripts=False, size=NARROW) as made:
        page = made.new_page()
        page.goto(world.server.address(tenant))
        page.locator(f"main a[href='{path}']").first.click()
        fill(page)
        page.locator("button[value=save]:not(.first)").click()
        expect(page.locator("main a[href^='/follow/dw_']")).to_be_visible()
        link = page.locator("main a[href^='/follow/dw_']").get_attribute("href")
    with world.context(language, scripts=False, size=NARROW) as made:
        page = made.new_page()
        page.goto(world.server.address(tenant, link))
        assert path.removesuffix("/new") in page.url, f"the link leads to {page.url}"
        assert "dw_" not in page.content(), "a page after the first shows the link"
        return page.locator("main").inner_text()


def visitor_complains(world: World) -> str:
    """WOGE-1: somebody without an account complains in Arabic and learns who takes care of it."""
    def fill(page: Page) -> None:
        assert page.locator("html").get_attribute("dir") == "rtl"
        if page.locator("select[name=subject]").count() > 0:
            page.locator("select[name=subject]").select_option("noise")
        else:
            page.locator("[name=subject][value=noise]").check()
        page.locator("select[name=house]").select_option(index=1)
        page.locator("[name=statement]").fill("ضوضاء كل ليلة")
        page.locator("[name=complainantName]").fill("عائلة مثال")
        page.locator("[name=complainantPhone]").fill("0471 1234567")

    text = visitor(world, "woge-bremerhaven", "/complaint-mediation/case/new", "ar", fill)
    assert "ضوضاء كل ليلة" in text, text
    return "one complaint"


def visitor_borrows(world: World) -> str:
    """HOR-15, HOR-19: somebody without an account asks for equipment in Ukrainian and follows it."""
    def fill(page: Page) -> None:
        page.locator("select[name='lines.0.model']").select_option(index=1)
        page.locator("[name='lines.0.quantity']").fill("1")
        page.locator("[name='period.start']").fill(f"{tuesday()}T11:00")
        page.locator("[name='period.end']").fill(f"{tuesday()}T15:00")
        page.locator("[name=name]").fill("Олена Приклад")
        page.locator("[name=phone]").fill("0681 1234567")

    text = visitor(world, "hor-saar", "/equipment-lending/inquiry/new", "uk", fill)
    assert "Олена Приклад" in text, text
    return "one inquiry"
