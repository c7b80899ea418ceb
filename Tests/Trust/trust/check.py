"""What a check is, and what it found."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from .program import Program
from .server import Server


class HarnessError(Exception):
    """The check itself could not be carried out; never counts as a control that went red."""


class Findings:
    """The figures and the faults of one run of a check."""

    shown = 8

    def __init__(self) -> None:
        self.figures: list[str] = []
        self.faults: list[str] = []
        self.fault_count = 0

    def figure(self, text: str) -> None:
        """Notes a figure that belongs to the result."""
        self.figures.append(text)

    def fault(self, text: str) -> None:
        """Notes a broken promise; beyond the first few only their number is kept."""
        self.fault_count += 1
        if len(self.faults) < self.shown:
            self.faults.append(text if len(text) <= 600 else text[:600] + " …")

    def expect(self, holds: bool, text: str) -> bool:
        """Notes a broken promise unless the condition holds."""
        if not holds:
            self.fault(text)
        return holds


@dataclass
class Stage:
    """Everything one run of a check works with."""

    program: Program
    figure: int
    folder: Path
    rng: random.Random
    findings: Findings = field(default_factory=Findings)
    servers: list[Server] = field(default_factory=list)

    def server(self, name: str = "server", **options: object) -> Server:
        """Makes a server on an own data folder; it is ended with the stage at the latest."""
        server = Server(self.program, self.folder / name, **options)  # type: ignore[arg-type]
        self.servers.append(server)
        return server

    def close(self) -> None:
        """Ends what still runs."""
        for server in self.servers:
            server.kill()


@dataclass(frozen=True)
class Check:
    """One promise with its figures and with the control that must go red."""

    id: str
    promise: str
    unit: str
    run: Callable[[Stage], None]
    ci: int
    long: int
    control_figure: int
    # The fault that is switched on in the sample server; or an own way to run the control.
    control_fault: str = ""
    control_run: Callable[[Stage], None] | None = None
    # The control needs more than the sample has: its run plants the fault around the program.
    control_on_program: bool = False
    # What a fault of the control has to say, so that another trouble does not pass for it.
    control_says: str = ""
