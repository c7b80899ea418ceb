import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Carries out what commands ask of a tenant's store.
///
/// It works in the running server when there is one, else in the command's own process: the same
/// code either way.
struct ControlDesk: Sendable {
    let platform: PlatformAssembly

    /// What came of a command: a status as over HTTP, and a JSON object.
    typealias Answer = (status: Int, body: [UInt8])

    func answer(_ command: String, _ body: JSONNode) async -> Answer {
        guard case .object(let object) = body.value else {
            return Self.refused("An object is expected.")
        }
        let form = ControlForm(object)
        guard let id = form.text("tenant") else { return Self.refused("The tenant is missing.") }
        guard let tenant = platform.registry.tenant(id: id) else {
            return Self.refused(PlatformAssembly.unknown(id, among: platform.registry))
        }
        do {
            switch command {
            case "token-create": return try await TokenDesk(tenant).create(form)
            case "token-narrow": return try await TokenDesk(tenant).narrow(form)
            case "token-revoke": return try await TokenDesk(tenant).revoke(form)
            case "token-list": return try TokenDesk(tenant).list()
            case "backup": return try await backUp(tenant, form)
            case "job-list": return listJobs(tenant)
            case "job-run": return try await runJob(tenant, form)
            case "restore": return try await restore(tenant, form)
            default: return Self.refused("The command '\(command)' is unknown here.")
            }
        } catch let refusal as Refusal {
            return Self.refused(CommandFault(refusal, tenant.composition.vocabulary))
        } catch let fault as CommandFault {
            return Self.refused(fault)
        } catch {
            return Self.refused(CommandFault(explaining: error) ?? CommandFault("\(error)"))
        }
    }

    // MARK: Backups

    private func backUp(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        guard let path = form.text("path") else { throw CommandFault("The file is missing.") }
        try await offThread {
            try tenant.platform.stores.use(tenant.id, prepare: tenant.composition.schema) {
                try $0.backup(to: path)
            }
        }
        return Self.done { $0.member("path", path) }
    }

    /// Closes the tenant's store, puts the backup in its place and looks at what is there now.
    ///
    /// Requests go on coming in meanwhile and open the store again; then it is tried once more.
    private func restore(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        guard let path = form.text("path") else { throw CommandFault("The file is missing.") }
        let platform = platform
        for attempt in 1... {
            do {
                try await offThread {
                    try tenant.restore(from: path, in: platform.store)
                }
                break
            } catch let error as StoreError where error.code == .inUse && attempt < 20 {
                try await Task.sleep(for: .milliseconds(10 * attempt))
            }
        }
        _ = try tenant.read { try $0.count(PlatformTables.token, where: .always) }
        return Self.done { $0.member("path", path) }
    }

    // MARK: Answers

    static func done(_ write: (inout JSONWriter) -> Void) -> Answer {
        var writer = JSONWriter()
        writer.beginObject()
        write(&writer)
        writer.endObject()
        return (200, writer.bytes)
    }

    private static func refused(_ message: String) -> Answer { refused(CommandFault(message)) }

    private static func refused(_ fault: CommandFault) -> Answer {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("messages")
        writer.beginArray()
        for line in fault.lines { writer.string(line) }
        writer.endArray()
        writer.endObject()
        return (422, writer.bytes)
    }
}
