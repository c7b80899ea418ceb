#!/usr/bin/env python3
"""Builds the module of the guide in a package of its own, with the manifest that the guide shows.

An author in another repository has nothing of this one but its products. So the manifest is taken
out of the page, word for word, and the module is built by it; the program is left out, as it takes
as long as everything else together.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

root = Path(__file__).resolve().parents[2]
page = root / "docs/guide/write-a-module.md"
folder = root / ".build/outside"
package = folder / "key-house"
module = "KeyHandOutPlugin"

main_file = f"""import DachwerkCommand
import {module}

await DachwerkProgram.main(modules: [KeyHandOutModule.self])
"""


def manifest() -> str:
    """The manifest as the guide shows it."""
    for block in page.read_text().split("```")[1::2]:
        _, _, text = block.partition("\n")
        if text.startswith("// swift-tools-version"):
            return text
    sys.exit(f"{page} shows no manifest")


def lay_out() -> None:
    """Makes the package beside a link to this repository, as the manifest expects it."""
    shutil.rmtree(package, ignore_errors=True)
    sources = package / "Sources" / module
    tests = package / "Tests" / f"{module}Tests"
    program = package / "Sources/key-house"
    for made in (sources, tests, program):
        made.mkdir(parents=True)
    guide = root / "Tests/GuideTests"
    for file in guide.glob("*.swift"):
        text = file.read_text()
        if "import Testing" in text:
            text = text.replace("import Testing\n", f"import Testing\n\n@testable import {module}\n")
            (tests / file.name).write_text(text)
        else:
            (sources / file.name).write_text(text)
    shutil.copytree(guide / "Words", sources / "Words")
    (program / "main.swift").write_text(main_file)
    (package / "Package.swift").write_text(manifest())
    shutil.copy(root / "Package.resolved", package)  # The versions that were tested.
    link = folder / "dachwerk"
    link.unlink(missing_ok=True)
    link.symlink_to(root, target_is_directory=True)


def main() -> int:
    """Builds it."""
    lay_out()
    begin = time.monotonic()
    result = subprocess.run(
        ["swift", "build", "--package-path", str(package), "--scratch-path", str(folder / "build"),
         "--target", module], check=False)
    print(f"{module} in a package of its own: {time.monotonic() - begin:.0f} s", flush=True)
    return result.returncode


if __name__ == "__main__":
    sys.exit(main())
