import DachwerkWorkbench
import DachwerkKit
import Foundation
import Synchronization

@testable import DachwerkCommand

/// Runs commands as the program would and keeps what they print.
final class CommandTrial: Sendable {
    private let printed = Mutex<(output: [UInt8], messages: [UInt8])>(([], []))
    /// A folder of its own, taken away at the end.
    let folder: String

    init() {
        folder = NSTemporaryDirectory() + "dachwerk-command-\(UUID().uuidString.prefix(8))"
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var tenants: String { "\(folder)/Tenants" }
    var data: String { "\(folder)/data" }

    /// What was printed to standard output since the last command.
    var output: String { printed.withLock { String(decoding: $0.output, as: UTF8.self) } }
    /// What was printed to standard error since the last command.
    var messages: String { printed.withLock { String(decoding: $0.messages, as: UTF8.self) } }

    /// A terminal that keeps what is said.
    var terminal: Terminal {
        Terminal(
            output: { bytes in self.printed.withLock { $0.output += bytes } },
            messages: { bytes in self.printed.withLock { $0.messages += bytes } })
    }

    /// Forgets what was printed.
    func forget() {
        printed.withLock { $0 = ([], []) }
    }

    /// Runs one command and hands back the code with which the program would end.
    func run(_ arguments: String...) async -> Int32 {
        forget()
        return await DachwerkProgram.run(
            arguments, modules: [BoardModule.self], terminal: terminal)
    }

    /// Writes a file below the trial's folder.
    func write(_ text: String, to path: String) throws {
        let url = URL(fileURLWithPath: "\(folder)/\(path)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func read(_ path: String) throws -> String {
        String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")),
            as: UTF8.self)
    }

    /// Writes the file of a tenant with the sample module.
    func writeTenant(_ id: String, capability: String = "board") throws {
        try write(
            """
            {
              "id": "\(id)",
              "name": { "de": "Haus \(id)" },
              "hosts": ["\(id).localhost"],
              "languages": ["de"],
              "timeZone": "Europe/Berlin",
              "roles": { "editor": { "name": { "de": "Redaktion" }, "duties": ["board.editor"] } },
              "capabilities": { "\(capability)": { "version": "1.0" } }
            }
            """, to: "Tenants/\(id).json")
    }
}

/// A small module to switch on.
struct BoardModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "board", version: "1.0", summary: "Put up notes.")
    static let editor = Duty("board.editor", "Writes notes.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.editor)
        registrar.add(Note.resource)
    }
}

enum Note: Resource {
    enum State: String, LifecycleState { case draft, shown }

    static let id: ResourceID = "board.note"
    static let title = Field<String>("title", .length(1...80), .impersonal)
    static let show = Transition("show", from: .draft, to: .shown)
    static let resource = ResourceDefinition(
        Note.self, fields: title, lifecycle: Lifecycle(from: .draft, moves: show), access: access)

    static let access = Access<Note> {
        $0.allow(.everyone, .read, where: { $0.state == .shown })
        $0.allow(BoardModule.editor, .read, .create, .change, .erase)
        $0.allow(BoardModule.editor, moving: show)
    }
}
