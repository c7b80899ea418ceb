"""What is wrong with a page as a browser shows it."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# Fewer rules than these mean that the tags were not understood.
LEAST_RULES = 50
WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 390, "height": 844}
NARROWEST = {"width": 320, "height": 700}


class Look:
    """A page of a browser that listens to what goes wrong in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.told: list[str] = []
        page.on("console", lambda message: self.hear(message.type, message.text))
        page.on("pageerror", lambda error: self.told.append(str(error)))

    def hear(self, kind: str, text: str) -> None:
        if kind == "error":
            self.told.append(text)

    def at(self, url: str, name: str, *, size: dict, dark: bool) -> list[str]:
        """Opens a page and says in words what is wrong with it."""
        page = self.page
        self.told.clear()
        page.set_viewport_size(size)
        page.emulate_media(color_scheme="dark" if dark else "light")
        answer = page.goto(url)
        how = f"{name} ({size['width']} px{', dark' if dark else ''})"
        if answer is None or answer.status != 200:
            return [f"{how}: status {answer and answer.status}"]
        faults = [f"{how}: {fault}" for fault in self.rules() + self.overflow(size)]
        page.set_viewport_size(NARROWEST)
        faults += [f"{name} (320 px): {fault}" for fault in self.overflow(NARROWEST)]
        return faults + [f"{how}: console: {text}" for text in self.told]

    def rules(self) -> list[str]:
        options = {"runOnly": {"type": "tag", "values": TAGS}}
        response = Axe().run(self.page, options=options).response
        ran = sum(
            len(response[group]) for group in ("passes", "violations", "incomplete", "inapplicable"))
        if ran < LEAST_RULES:
            return [f"only {ran} rules ran"]
        return [
            f"{violation['id']}: " + "; ".join(
                node["html"][:160] for node in violation["nodes"][:2])
            for violation in response["violations"]]

    def overflow(self, size: dict) -> list[str]:
        wide = self.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        return [f"{wide} pixels wider than the screen"] if wide > 0 else []
