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
            case "token-create": return try await createToken(tenant, form)
            case "token-revoke": return try await revokeToken(tenant, form)
            case "token-list": return try listTokens(tenant)
            case "backup": return try await backUp(tenant, form)
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

    // MARK: Tokens

    private func createToken(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        var duties = form.texts("duties")
        for role in form.texts("roles") { duties += try self.duties(of: role, in: tenant) }
        var seen: Set<String> = []
        duties = duties.filter { seen.insert($0).inserted }
        guard !duties.isEmpty else { throw CommandFault("A token needs at least one duty.") }
        let organisations = try form.texts("organisations").map { text in
            guard let id = RecordID(text) else { throw CommandFault("'\(text)' is no record id.") }
            return id
        }
        let person = try form.text("person").map { text in
            guard let id = RecordID(text) else { throw CommandFault("'\(text)' is no record id.") }
            return id
        }
        let minutes = form.integer("minutes") ?? 0
        guard (1...Lifetime.longestMinutes).contains(minutes) else {
            throw CommandFault("A token lasts at least a minute and at most ten years.")
        }
        let token = TokenSecret.make()
        let grant = TokenGrant(
            label: form.text("label") ?? "command line", duties: duties,
            organisations: organisations, person: person,
            expiresAt: tenant.platform.clock.now().adding(minutes: minutes))
        let id = try await tenant.keep(grant, digest: token.digest)
        return Self.done { writer in
            writer.member("token", token.text)
            writer.member("id", id.description)
            writer.member("expiresAt", grant.expiresAt.description)
        }
    }

    private func duties(of role: String, in tenant: Tenant) throws -> [String] {
        if let found = tenant.file.roles.first(where: { $0.id == role }) { return found.duties }
        let names = tenant.file.roles.map(\.id)
        if let nearest = Spelling.nearest(to: role, among: names) {
            throw CommandFault("The tenant has no role '\(role)'. Did you mean '\(nearest)'?")
        }
        throw CommandFault(
            "The tenant has no role '\(role)'. It has: \(names.joined(separator: ", ")).")
    }

    private func revokeToken(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        guard let id = form.text("id").flatMap({ RecordID($0) }) else {
            throw CommandFault("The id of the token is missing.")
        }
        do {
            try await tenant.revokeToken(id)
        } catch let refusal as Refusal where refusal == .notFound {
            throw CommandFault("There is no token \(id) that could be ended.")
        }
        return Self.done { $0.member("id", id.description) }
    }

    private func listTokens(_ tenant: Tenant) throws -> Answer {
        let now = tenant.platform.clock.now()
        let tokens = try tenant.keptTokens()
        return Self.done { writer in
            writer.key("tokens")
            writer.beginArray()
            for token in tokens {
                writer.beginObject()
                writer.member("id", token.id.description)
                writer.member("label", token.grant.label)
                writer.key("duties")
                writer.beginArray()
                for duty in token.grant.duties { writer.string(duty) }
                writer.endArray()
                writer.member("expiresAt", token.grant.expiresAt.description)
                if let moment = token.revokedAt { writer.member("revokedAt", moment.description) }
                writer.member("isValid", token.revokedAt == nil && token.grant.expiresAt > now)
                writer.endObject()
            }
            writer.endArray()
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

    private static func done(_ write: (inout JSONWriter) -> Void) -> Answer {
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
