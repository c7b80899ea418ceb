"""I9: what would lead a module out of its tenant does not compile.

Twenty-two modules try it, each in its own way: they make a context or a reader, write while they
read, keep what they were handed for later, hold a state that all tenants share, reach for another
tenant, for the store or for what is the platform's own. The compiler has to refuse each of them, with the
settings that modules are built with, for the reason that was meant; and it has to take a sound module.
That a module may import no more than its target names is checked by the build and by a test of the
sources; Swift draws no wall around files and sockets, and whoever installs a module reads it.
Control: one of them is left sound.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from .check import Check, HarnessError, Stage

_settings = (
    "-swift-version", "6", "-package-name", "elsewhere", "-enable-upcoming-feature",
    "ExistentialAny", "-enable-upcoming-feature", "InternalImportsByDefault",
    "-enable-upcoming-feature", "MemberImportVisibility", "-enable-upcoming-feature",
    "NonisolatedNonsendingByDefault")

_sound = """
import DachwerkKit
enum Diary: Resource {
    static let id: ResourceID = "hostile.diary"
    static let title = Field<String>("title", .impersonal)
    static let resource = ResourceDefinition(Diary.self, fields: title, access: Access())
}
enum Other: Resource {
    static let id: ResourceID = "hostile.other"
    static let secret = Field<String>("secret", .impersonal)
    static let resource = ResourceDefinition(Other.self, fields: secret, access: Access())
}
func sound(_ context: TenantContext) throws {
    let record = try context.create(Diary.self) { $0.title = "Monday" }
    _ = try context.change(record) { $0.title = "Tuesday" }
}
"""

_no_member = r"has no (dynamic )?member"
_inaccessible = r"inaccessible due to"
_shared = r"not concurrency-safe"
_kept = r"Sendable|sending|risks"

# What a module does, and what the compiler has to say to it.
attempts: dict[str, tuple[str, str]] = {
    "makes a context": (
        "func a(_ e: any Sendable) { _ = TenantContext(e) }",
        r"no accessible init|inaccessible|cannot be constructed"),
    "makes a reader": (
        "func b(_ e: any Sendable) { _ = TenantReader(e) }",
        r"no accessible init|inaccessible|cannot be constructed"),
    "takes a reader for a context": (
        "func c(_ reader: TenantReader) -> TenantContext { reader }", r"cannot convert"),
    "creates while it reads": (
        "func d(_ reader: TenantReader) throws { try reader.create(Diary.self) { _ in } }",
        _no_member),
    "erases while it reads": (
        "func e(_ reader: TenantReader, _ one: Record<Diary>) throws { try reader.erase(one) }",
        _no_member),
    "counts up while it reads": (
        "func f(_ reader: TenantReader) throws { _ = try reader.nextNumber(\"a\") }", _no_member),
    "reaches for the platform behind the context": (
        "func g(_ context: TenantContext) { _ = context.writing }", _inaccessible),
    "reaches for the platform behind the reader": (
        "func h(_ reader: TenantReader) { _ = reader.reading }", _inaccessible),
    "names another tenant": (
        "func i(_ context: TenantContext) throws { _ = context.tenant(\"beta\") }",
        r"cannot call value"),
    "changes which tenant it is": (
        "func j(_ context: TenantContext, _ other: TenantInfo) { context.tenant = other }",
        r"get-only|cannot assign"),
    "changes who acts": (
        "func k(_ context: TenantContext, _ other: Actor) { context.actor = other }",
        r"get-only|cannot assign"),
    "speaks to the store": (
        "func l(_ context: TenantContext) throws { "
        "try context.execute(\"ATTACH 'beta.sqlite' AS b\") }", _no_member),
    "holds a state of the whole program": ("var everything: [String] = []", _shared),
    "holds a state of its type": ("enum N { static var seen: [String] = [] }", _shared),
    "holds a context for all": (
        "enum O { static let kept: TenantContext? = nil }", _shared),
    "locks a context away": (
        "import Synchronization\nenum P { static let box = Mutex<TenantContext?>(nil) }\n"
        "func p(_ context: TenantContext) { P.box.withLock { $0 = context } }", _kept),
    "goes on after the operation": (
        "func q(_ context: TenantContext) { Task { _ = context.now } }", _kept),
    "goes on with a thread of its own": (
        "import Foundation\n"
        "func r(_ context: TenantContext) { Thread.detachNewThread { _ = context.now } }", _kept),
    "keeps the registrar": (
        "func s(_ registrar: inout Registrar) -> () -> Void { "
        "{ registrar.add(Other.resource) } }", r"escaping closure captures 'inout'"),
    "refuses with what nobody declared": (
        "func t() throws { throw Refusal(undeclared: \"x\") }", _inaccessible),
    "sets a field of another resource": (
        "func u(_ context: TenantContext) throws { "
        "try context.create(Diary.self) { $0.secret = \"x\" } }", _no_member),
    "gives a record another identity": (
        "func v(_ record: inout Record<Diary>, _ id: RecordID) { record.id = id }",
        r"get-only|cannot assign"),
}

# These the compiler finds only where everything else is sound: whose it is, and for how long.
late = ("locks a context away", "goes on after the operation", "keeps the registrar")


def _kit(stage: Stage) -> Path:
    """The kit alone, as a module in another repository has it."""
    modules = Path(stage.program.call[0]).parent / "Modules"
    if not (modules / "DachwerkKit.swiftmodule").exists():
        raise HarnessError(f"no DachwerkKit below {modules}: the program was built elsewhere")
    kit = stage.folder / "modules"
    kit.mkdir(parents=True)
    for one in modules.glob("DachwerkKit.swift*"):
        shutil.copy(one, kit)
    return kit


def _perform(stage: Stage, *, leaves_sound: str | None) -> None:
    swift = shutil.which("swiftc") or shutil.which("swiftc", path="/opt/swift/usr/bin")
    if not swift:
        raise HarnessError("swiftc is needed")
    kit = _kit(stage)
    files = {stage.folder / "sound.swift": ""}
    (stage.folder / "sound.swift").write_text(_sound)
    for number, (name, (code, _)) in enumerate(attempts.items()):
        file = stage.folder / f"hostile{number}.swift"
        if name == leaves_sound:
            code = "func harmless() {}"
        file.write_text(f"import DachwerkKit\n{code}\n")
        files[file] = name
    said: dict[str, list[str]] = {}
    for way, is_late in ((["-typecheck"], False), (["-emit-sil", "-o", "/dev/null"], True)):
        chosen = [file for file, name in files.items() if not name or (name in late) == is_late]
        result = subprocess.run(
            [swift, *way, "-wmo", "-module-name", "Hostile", *_settings, "-I", str(kit),
             *map(str, chosen)], capture_output=True, text=True, timeout=300, check=False)
        errors = re.findall(r"^(.+?\.swift):\d+:\d+: error: (.*)$", result.stderr, re.M)
        for file, message in errors:
            said.setdefault(Path(file).name, []).append(message)
    if strange := said.get("sound.swift"):
        raise HarnessError(f"a sound module does not compile: {strange[0]}")
    if not said:
        raise HarnessError(f"the compiler found nothing: {result.stderr[-300:]}")
    for file, name in files.items():
        if not name:
            continue
        found = said.get(file.name, [])
        if stage.findings.expect(bool(found), f"compiles: a module that {name}"):
            wanted = attempts[name][1]
            stage.findings.expect(
                any(re.search(wanted, one) for one in found),
                f"refused for another reason: a module that {name}: {found[0]}")
    stage.findings.figure(
        f"{len(attempts)} modules do not compile, each for the reason that was meant")


def run(stage: Stage) -> None:
    """Compiles them all."""
    _perform(stage, leaves_sound=None)


def control(stage: Stage) -> None:
    """Leaves one of them sound."""
    _perform(stage, leaves_sound=stage.rng.choice(list(attempts)))


check = Check(
    id="I9", promise="what would lead a module out of its tenant does not compile", unit="modules",
    run=run, ci=len(attempts), long=len(attempts), control_figure=len(attempts),
    control_run=control, control_on_program=True, control_says="compiles:")
