"""The command line of the checks."""

from __future__ import annotations

import argparse
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter as Tally
from pathlib import Path

from .check import Check, Stage
from .program import Program, root
from .registry import checks


def options() -> argparse.Namespace:
    """Reads the command line."""
    parser = argparse.ArgumentParser(
        prog="run.py", description="Checks the promises of the finished program from outside.",
        epilog="example: run.py --binary .build/debug/dachwerk --only D1,C1 --figure d1=20")
    parser.add_argument(
        "--binary", type=Path, default=root / ".build/debug/dachwerk", help="the program")
    parser.add_argument(
        "--tenants", type=Path, default=root / "Tenants", help="the folder of the tenant files")
    parser.add_argument("--long", action="store_true", help="run at the long figures")
    parser.add_argument("--seed", type=int, help="repeat the run with this seed")
    parser.add_argument("--only", default="", help="run these checks only, such as D1,C1")
    parser.add_argument(
        "--figure", action="append", default=[], metavar="CHECK=NUMBER",
        help="the figure of one check, such as d1=20; may be given again")
    parser.add_argument("--no-control", action="store_true", help="leave the controls out")
    parser.add_argument("--keep", type=Path, help="keep logs and data in this folder")
    parser.add_argument(
        "--sample", nargs="?", const="none", metavar="FAULT",
        help="check the sample server instead of the program, to check the checks")
    return parser.parse_args()


def workspace(kept: Path | None) -> Path:
    """A folder for data: in memory where there is room, since no check needs a real disk."""
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        return kept
    memory = Path("/dev/shm")
    has_room = memory.is_dir() and shutil.disk_usage(memory).free > 2 << 30
    return Path(tempfile.mkdtemp(prefix="dachwerk-trust-", dir=memory if has_room else None))


def carry_out(check: Check, stage: Stage, *, is_control: bool) -> str | None:
    """Runs a check or its control; returns the trouble that kept it from running, if any."""
    stage.folder.mkdir(parents=True, exist_ok=True)
    try:
        (check.control_run if is_control and check.control_run else check.run)(stage)
    except Exception:  # Whatever went wrong, the other checks still run.
        return traceback.format_exc(limit=-4, chain=False)
    finally:
        stage.close()
    return None


def judge_promise(check: Check, stage: Stage, trouble: str | None, seconds: float) -> bool:
    """Says how a promise fared."""
    found = stage.findings
    passed = trouble is None and found.fault_count == 0
    print(f"{'passed' if passed else 'FAILED'}  {check.id:<3} {check.promise}", flush=True)
    for figure in found.figures:
        print(f"            {figure}")
    print(f"            {seconds:.1f} s", flush=True)
    report(found.faults, found.fault_count, trouble)
    return passed


def judge_control(check: Check, stage: Stage, trouble: str | None, seconds: float) -> bool:
    """Says whether the planted fault was found, and for the right reason."""
    found = stage.findings
    hits = [fault for fault in found.faults if check.control_says in fault]
    passed = trouble is None and bool(hits)
    name = check.control_fault or "planted fault"
    print(f"{'passed' if passed else 'FAILED'}  {check.id:<3} control: {name}", flush=True)
    if passed:
        print(f"            found {found.fault_count}: {flat(hits[0])[:160]}")
    else:
        for figure in found.figures:
            print(f"            {figure}")
        report(found.faults or ["the planted fault was not found"], found.fault_count, trouble)
    print(f"            {seconds:.1f} s", flush=True)
    return passed


def flat(text: str) -> str:
    """A text in one line."""
    return " ".join(text.split())


def report(faults: list[str], count: int, trouble: str | None) -> None:
    """Prints what was found."""
    for fault in faults:
        print(f"          - {flat(fault)[:400]}")
    if count > len(faults):
        print(f"          - … {count} faults in all")
    if trouble:
        print("          - the check could not be carried out:")
        print("            " + trouble.replace("\n", "\n            "), flush=True)


def perform(
    check: Check, program: Program, figure: int, folder: Path, seed: int, *, is_control: bool,
) -> bool:
    """Runs a check or its control in a folder of its own and says how it went."""
    shutil.rmtree(folder, ignore_errors=True)  # What an earlier run has kept.
    stage = Stage(program, figure, folder, random.Random(f"{seed}/{check.id}/{is_control}"))
    begin = time.monotonic()
    trouble = carry_out(check, stage, is_control=is_control)
    judge = judge_control if is_control else judge_promise
    return judge(check, stage, trouble, time.monotonic() - begin)


def run_all(
    chosen: argparse.Namespace, program: Program, figures: dict[str, int], wanted: set[str],
    folder: Path, seed: int,
) -> Tally[bool]:
    """Runs the wanted checks, each with its control."""
    results: Tally[bool] = Tally()
    for check in checks:
        if wanted and check.id not in wanted:
            continue
        part = folder / check.id.lower()
        figure = figures.get(check.id, check.long if chosen.long else check.ci)
        results[perform(check, program, figure, part, seed, is_control=False)] += 1
        if not chosen.no_control:
            sample = program if check.control_on_program else Program.sample(
                "none" if check.control_run else check.control_fault)
            control = part.with_name(part.name + "-control")
            results[perform(
                check, sample, check.control_figure, control, seed, is_control=True)] += 1
        if chosen.keep is None:
            shutil.rmtree(part, ignore_errors=True)
            shutil.rmtree(part.with_name(part.name + "-control"), ignore_errors=True)
    return results


def main() -> int:
    """Runs the checks."""
    chosen = options()
    seed = chosen.seed if chosen.seed is not None else random.SystemRandom().randrange(1 << 32)
    pairs = (one.partition("=") for one in chosen.figure)
    figures = {name.upper(): int(number) for name, _, number in pairs}
    wanted = {name.strip().upper() for name in chosen.only.split(",") if name.strip()}
    known = {check.id for check in checks}
    if strangers := (wanted | set(figures)) - known:
        print(f"unknown checks: {', '.join(sorted(strangers))}", file=sys.stderr)
        return 64
    program = Program.product(chosen.binary, chosen.tenants)
    if chosen.sample:
        program = Program.sample(chosen.sample)
    elif not chosen.binary.exists():
        print(f"{chosen.binary} has not been built", file=sys.stderr)
        return 64
    print(f"seed {seed}", flush=True)
    # Who ends the run early still wants its servers ended and its folder removed.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    begin = time.monotonic()
    folder = workspace(chosen.keep)
    try:
        results = run_all(chosen, program, figures, wanted, folder, seed)
    finally:
        if chosen.keep is None:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"seed {seed}, {time.monotonic() - begin:.0f} s")
    print(f"{results[True]} passed, {results[False]} failed", flush=True)
    return 1 if results[False] or not results[True] else 0
