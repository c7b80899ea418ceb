"""The program under test: the product, or the sample with a planted fault."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

root = Path(__file__).resolve().parents[3]
trust_folder = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Program:
    """How the program is called; both kinds understand the same commands."""

    call: tuple[str, ...]
    tenants: Path
    environment: dict[str, str] = field(default_factory=dict)
    is_sample: bool = False

    @staticmethod
    def product(binary: Path, tenants: Path) -> Program:
        """The product, with the tenant files that others are made from."""
        return Program((str(binary.resolve()),), tenants)

    @staticmethod
    def sample(fault: str = "none") -> Program:
        """The small sample server, sound or with one planted fault."""
        call = (sys.executable, "-m", "trust.sample", "--fault", fault)
        return Program(
            call, trust_folder / "trust" / "sample" / "tenants",
            {"PYTHONPATH": str(trust_folder)}, True)

    def variables(self, extra: dict[str, str] | None = None) -> dict[str, str]:
        """The environment that the program is started with."""
        return {**os.environ, **self.environment, **(extra or {})}

    def run(
        self, *arguments: str, timeout: float = 60, extra: dict[str, str] | None = None,
        before: Sequence[str] = (),
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command to its end."""
        return subprocess.run(
            [*before, *self.call, *arguments], env=self.variables(extra), timeout=timeout,
            stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace",
            check=False)
