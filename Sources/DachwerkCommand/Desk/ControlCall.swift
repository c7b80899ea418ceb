import DachwerkWorkbench
import ArgumentParser
import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import Foundation

/// Asks the running server to carry out a command, or does it itself when none is running.
struct ControlCall {
    let tenants: String
    let data: DataFolder

    init(_ folders: FolderOptions) throws {
        tenants = folders.tenantsFolder
        data = DataFolder(folders.dataFolder)
    }

    /// Carries out a command and hands back its answer.
    ///
    /// - Throws: A ``CommandFault`` when it was refused.
    func send(
        _ command: String, _ write: (inout JSONWriter) -> Void
    ) async throws -> ControlForm {
        try await answered(command, write).form
    }

    /// Carries out a command and hands back its answer as it came.
    ///
    /// - Throws: A ``CommandFault`` when it was refused.
    func document(
        _ command: String, _ write: (inout JSONWriter) -> Void
    ) async throws -> [UInt8] {
        try await answered(command, write).bytes
    }

    private func answered(
        _ command: String, _ write: (inout JSONWriter) -> Void
    ) async throws -> (form: ControlForm, bytes: [UInt8]) {
        var writer = JSONWriter()
        writer.beginObject()
        write(&writer)
        writer.endObject()
        let (status, body) = try await answer(command, writer.bytes)
        guard case .object(let object)? = try? JSONReader.read(body).value else {
            throw CommandFault("The answer could not be understood.")
        }
        let form = ControlForm(object)
        guard status == 200 else {
            let messages = form.texts("messages") + (form.text("error").map { [$0] } ?? [])
            throw CommandFault(messages.isEmpty ? ["It was refused (\(status))."] : messages)
        }
        return (form, body)
    }

    /// Carries out a command on one tenant and a file, and hands back the whole path of the file
    /// with what there is to say beside it.
    func send(
        _ command: String, tenant: String, file: String
    ) async throws -> (path: String, notes: [String]) {
        let path = Self.absolute(file)
        let answer = try await send(command) { writer in
            writer.member("tenant", tenant)
            writer.member("path", path)
        }
        return (path, answer.texts("notes"))
    }

    private func answer(_ command: String, _ body: [UInt8]) async throws -> ControlDesk.Answer {
        if let answer = try await ask(command, body) { return answer }
        try PlatformAssembly.requireFolder(tenants)
        try data.make()
        let lock: ProcessLock
        do {
            lock = try await data.take()
        } catch let fault as CommandFault {
            // A server may have started in between.
            guard let answer = try await ask(command, body) else { throw fault }
            return answer
        }
        defer { withExtendedLifetime(lock) {} }
        let platform = PlatformAssembly(
            tenants: tenants, data: data.path, catalog: Surroundings.catalog,
            post: try MailOptions.postOfEnvironment(data: data.path),
            addresses: MembershipAddresses())
        let node = try JSONReader.read(body)
        if case .object(let object) = node.value, let id = ControlForm(object).text("tenant"),
            id != AccountBook.store
        {
            _ = try platform.tenant(id)
        } else {
            platform.registry.load()
        }
        let answer = await ControlDesk(platform: platform).answer(command, node)
        await AuditService.settle(platform.registry)
        try await platform.stores.closeAll()
        return answer
    }

    private func ask(_ command: String, _ body: [UInt8]) async throws -> ControlDesk.Answer? {
        guard FileManager.default.fileExists(atPath: data.controlPath) else { return nil }
        return try await ControlClient.send(path: data.controlPath, command: command, body: body)
    }

    /// A path as another process with another working folder understands it.
    private static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        return "\(FileManager.default.currentDirectoryPath)/\(path)"
    }
}
