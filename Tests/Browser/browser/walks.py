"""What people do on several pages, one after the other."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .checks import World
from .pages import Person, sign_in
from .server import PASSWORD

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
        page.goto(world.server.address(tenant, "/member-network/topic/new"))
        field = page.locator("main form input[type=text]").first
        field.fill("")
        page.locator("main form button[type=submit]:visible").last.click()
        expect(page.locator("[role=alert]")).to_be_visible()
        fault = page.locator("[role=alert] a").first
        target = fault.get_attribute("href")
        assert target and page.locator(target).count() == 1, f"the fault leads to {target}"
        field.fill("Choir")
        page.locator("main form button[type=submit]:visible").last.click()
        expect(page.locator("[role=status]")).to_be_visible()
        page.go_back()
        page.goto(world.server.address(tenant, "/member-network/topic"))
        expect(page.get_by_text("Choir")).to_have_count(1)
    return "one organisation, one form"


def by_keyboard(world: World) -> str:
    """Somebody signs in and reaches the desk with the keyboard alone, and always sees where."""
    faults: list[str] = []
    with world.context("en") as made:
        page = made.new_page()
        page.goto(world.server.address("hor-saar", "/sign-in"))
        step(page, faults)
        assert page.evaluate(FOCUS)["tag"] == "A", "the first stop is not the way to the content"
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
    if not at["seen"] or not at["ring"]:
        faults.append(f"{page.url.split('/', 3)[-1]}: nobody sees the focus on {at}")


def until(page: Page, name: str, faults: list[str]) -> None:
    for _ in range(40):
        step(page, faults)
        if page.evaluate(FOCUS)["name"] == name:
            return
    raise AssertionError(f"the keyboard does not reach {name}")
