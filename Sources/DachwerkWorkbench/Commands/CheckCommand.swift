import ArgumentParser
import DachwerkKernel
import DachwerkKit
import Foundation

/// Validates every tenant file.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check every tenant file and print all faults.",
        discussion: """
            Each line names file, line, column, the place inside the file, the fault with its id, \
            and the nearest right spelling. No data is opened. The exit code is 1 when there is \
            a fault.

            EXAMPLE: dachwerk check --tenants Tenants
            EXAMPLE: dachwerk check --json | jq '.faults[].id'
            """)

    @OptionGroup var folders: FolderOptions

    @Flag(help: "Print one JSON object for machines.")
    var json = false

    func run() async throws {
        let terminal = Surroundings.terminal
        let faults = try PlatformAssembly.faults(
            tenants: folders.tenantsFolder, catalog: Surroundings.catalog)
        if json {
            terminal.print(bytes: FaultList(faults).json)
        } else {
            for fault in faults { terminal.print(fault.description) }
        }
        for id in try forsaken() { terminal.say("WARNING: \(ForsakenStores.message(id))") }
        if let warning = try SecurityContact.read()?.warning(at: SystemClock().now()) {
            terminal.say("WARNING: \(warning)")
        }
        let troubles = try await troubles()
        for trouble in troubles { terminal.say(trouble) }
        guard faults.isEmpty, troubles.isEmpty else {
            let count = faults.count + troubles.count
            terminal.say(count == 1 ? "1 fault." : "\(count) faults.")
            throw ExitCode.failure
        }
        let count = try PlatformAssembly.fileCount(tenants: folders.tenantsFolder)
        switch count {
        case 0: terminal.say("There is no tenant file in '\(folders.tenantsFolder)'.")
        case 1: terminal.say("The tenant file is sound.")
        default: terminal.say("All \(count) tenant files are sound.")
        }
    }
}

extension CheckCommand {
    /// What a running server knows of tenants that it cannot serve.
    private func troubles() async throws -> [String] {
        try await Surroundings.server?(folders.dataFolder) ?? []
    }

    /// The stores of the data folder that no tenant file names.
    private func forsaken() throws -> [String] {
        let names = try PlatformAssembly.fileNames(tenants: folders.tenantsFolder)
        return ForsakenStores(
            Surroundings.store(folders.dataFolder),
            tenants: names.map { String($0.dropLast(5)) }
        ).ids
    }
}

/// Faults as one JSON document.
struct FaultList {
    private let faults: [CheckFault]

    init(_ faults: [CheckFault]) {
        self.faults = faults
    }

    var json: [UInt8] {
        var writer = JSONWriter(capacity: 4_096, pretty: true)
        writer.beginObject()
        writer.key("faults")
        writer.beginArray()
        for fault in faults { write(fault, to: &writer) }
        writer.endArray()
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private func write(_ fault: CheckFault, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", fault.id.description)
        writer.member("file", fault.place?.file ?? fault.subject)
        writer.key("line")
        write(fault.place?.position.line, to: &writer)
        writer.key("column")
        write(fault.place?.position.column, to: &writer)
        writer.member("pointer", fault.place?.pointer.description ?? "")
        writer.member("message", fault.message)
        writer.key("hint")
        if let hint = fault.hint { writer.string(hint) } else { writer.null() }
        writer.endObject()
    }

    private func write(_ number: Int?, to writer: inout JSONWriter) {
        if let number { writer.integer(number) } else { writer.null() }
    }
}
