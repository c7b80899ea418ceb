import DachwerkWorkbench
import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Carries out what commands ask of a tenant's store.
///
/// It works in the running server when there is one, else in the command's own process: the same
/// code either way.
struct ControlDesk: Sendable {
    let platform: PlatformAssembly
    /// How the running server is reached; nothing without one.
    var hosts: HostPlace?
    /// Who is let in to the page of the platform, where this is the running server.
    var operators: OperatorDoor?

    /// How somebody who looks after the platform is let in.
    struct OperatorDoor: Sendable {
        let book: OperatorBook
        /// Scheme, host and port at which the server is reached from this machine.
        let origin: @Sendable () -> String
    }

    /// What came of a command: a status as over HTTP, and a JSON object.
    typealias Answer = (status: Int, body: [UInt8])

    func answer(_ command: String, _ body: JSONNode) async -> Answer {
        guard case .object(let object) = body.value else {
            return Self.refused("An object is expected.")
        }
        let form = ControlForm(object)
        if command == "troubles" { return troubles() }
        if command == "operator-link" { return operatorLink() }
        if command == "backup", form.text("tenant") == AccountBook.store {
            return await Self.explained { try await backUpAccounts(form) }
        }
        if command.hasPrefix("account-") { return await answerAboutAccounts(command, form) }
        if command == "audit-verify" { return await verify(form) }
        guard let id = form.text("tenant") else { return Self.refused("The tenant is missing.") }
        guard let tenant = platform.registry.tenant(id: id) else {
            return Self.refused(PlatformAssembly.unknown(id, among: platform.registry))
        }
        return await Self.explained(tenant) {
            if command.hasPrefix("token-") {
                return try await answerAboutTokens(command, tenant, form)
            }
            if command.hasPrefix("support-") || command == "explain-access" {
                return try await answerAboutAccess(command, tenant, form)
            }
            switch command {
            case "audit-list":
                return try await AuditDesk(registry: platform.registry, store: platform.store)
                    .list(tenant, form)
            case "person-export": return try await PersonDesk(tenant).export(form)
            case "person-erase": return try await PersonDesk(tenant).erase(form)
            case "register": return try PersonDesk(tenant).register(form)
            case "backup": return try await backUp(tenant, form)
            case "invite":
                return try await InvitationDesk(tenant: tenant, hosts: hosts).create(form)
            case "session-list": return try await InvitationDesk(tenant: tenant).sessions()
            case "session-end": return try await InvitationDesk(tenant: tenant).end(form)
            case "job-list": return try await listJobs(tenant)
            case "job-run": return try await runJob(tenant, form)
            case "mail-list": return try await listMail(tenant)
            case "mail-send": return try await sendMail(tenant, form)
            case "restore": return try await restore(tenant, form)
            case "upgrade": return try await upgrade(tenant, form)
            case "reseal": return try await reseal(tenant)
            default: return Self.refused("The command '\(command)' is unknown here.")
            }
        }
    }

    /// Does something, and says in words what was against it.
    private static func explained(
        _ tenant: Tenant? = nil, _ body: () async throws -> Answer
    ) async -> Answer {
        do {
            return try await body()
        } catch let refusal as Refusal {
            let words = tenant?.composition.vocabulary ?? KernelWords.vocabulary
            return refused(CommandFault(refusal, words))
        } catch let fault as CommandFault {
            return refused(fault)
        } catch {
            return refused(CommandFault(explaining: error) ?? CommandFault("\(error)"))
        }
    }

    private func answerAboutAccounts(_ command: String, _ form: ControlForm) async -> Answer {
        await Self.explained {
            let desk = AccountDesk(platform: platform, hosts: hosts)
            switch command {
            case "account-link": return try await desk.link(form)
            case "account-list": return try await desk.list()
            case "account-sign-out": return try await desk.signOut(form)
            case "account-support": return try await desk.support(form)
            case "account-reset-factor": return try await desk.resetFactor(form)
            default: return Self.refused("The command '\(command)' is unknown here.")
            }
        }
    }

    /// The tenants that cannot be served, each with what to do about it.
    private func troubles() -> Answer {
        Self.done { writer in
            writer.key("troubles")
            writer.beginArray()
            for tenant in platform.registry.tenants {
                guard let trouble = tenant.trouble else { continue }
                writer.string("\(tenant.id) cannot be served: \(trouble.message)")
            }
            writer.endArray()
        }
    }

    /// A link to the page of the platform.
    private func operatorLink() -> Answer {
        guard let operators else {
            return Self.refused(
                CommandFault(
                    "No server is running here.", "Start it with 'dachwerk serve', then ask again.")
            )
        }
        return Self.done { writer in
            let link = "\(operators.origin())/operator/enter/\(operators.book.makeLink())"
            writer.member("link", link)
        }
    }

    /// Examines the audit of one tenant or of all.
    private func verify(_ form: ControlForm) async -> Answer {
        do {
            return try await AuditDesk(registry: platform.registry, store: platform.store)
                .verify(form)
        } catch let fault as CommandFault {
            return Self.refused(fault)
        } catch {
            return Self.refused(CommandFault(explaining: error) ?? CommandFault("\(error)"))
        }
    }

    // MARK: Tokens

    private func answerAboutTokens(
        _ command: String, _ tenant: Tenant, _ form: ControlForm
    ) async throws -> Answer {
        let hold = try await tenant.hold()
        defer { hold.end() }
        switch command {
        case "token-create": return try await TokenDesk(tenant).create(form)
        case "token-narrow": return try await TokenDesk(tenant).narrow(form)
        case "token-revoke": return try await TokenDesk(tenant).revoke(form)
        case "token-list": return try TokenDesk(tenant).list()
        default: return Self.refused("The command '\(command)' is unknown here.")
        }
    }

    // MARK: Access

    private func answerAboutAccess(
        _ command: String, _ tenant: Tenant, _ form: ControlForm
    ) async throws -> Answer {
        let hold = try await tenant.hold()
        defer { hold.end() }
        let desk = AccessDesk(tenant)
        switch command {
        case "support-list": return try desk.list()
        case "support-grant": return try await desk.grant(form)
        case "support-end": return try await desk.end(form)
        case "explain-access": return try desk.explain(form)
        default: return Self.refused("The command '\(command)' is unknown here.")
        }
    }

    // MARK: Backups

    /// Copies the accounts of the platform, which belong to no tenant.
    private func backUpAccounts(_ form: ControlForm) async throws -> Answer {
        guard let path = form.text("path") else { throw CommandFault("The file is missing.") }
        try await AccountBook(platform.services).backUp(to: path)
        return Self.done { $0.member("path", path) }
    }

    private func backUp(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        guard let path = form.text("path") else { throw CommandFault("The file is missing.") }
        try await tenant.backUp(to: path)
        return Self.done { $0.member("path", path) }
    }

    /// Puts a backup in the place of the tenant's store, and says what that means beside it.
    private func restore(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        guard let path = form.text("path") else { throw CommandFault("The file is missing.") }
        let registry = platform.registry
        let hadStore = try platform.store.exists(tenant.id)
        let report = try await tenant.restore(from: path) {
            // The tenant's file may have been read anew meanwhile.
            registry.tenant(id: tenant.id)?.forgetWhatWasRead()
        }
        // Whether the restored store can be served is known once it is open.
        try await tenant.hold().end()
        let notes = RestorationNotes(report, replacesStore: hadStore).lines
        return Self.done { writer in
            writer.member("path", path)
            writer.key("notes")
            writer.beginArray()
            for line in notes { writer.string(line) }
            writer.endArray()
        }
    }

    /// Carries the tenant's data over, and says which steps that took.
    private func upgrade(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        let accepted = form.texts("accept")
        if !accepted.isEmpty { try await tenant.agree(to: accepted) }
        let stores = tenant.platform.stores
        let raw = try await stores.hold(tenant.id, prepare: tenant.composition.schema)
        defer { raw.end() }
        let pending = try tenant.pendingSteps()
        try await tenant.hold().end()
        return Self.done { writer in
            writer.key("steps")
            writer.beginArray()
            for step in pending { writer.string("\(step.id): \(step.step.summary)") }
            writer.endArray()
        }
    }

    /// Seals what is sensitive with the present key.
    private func reseal(_ tenant: Tenant) async throws -> Answer {
        guard try DataKeys.named() != nil else {
            throw CommandFault("There are no data keys. Name them with DACHWERK_DATA_KEYS.")
        }
        let count = try await tenant.reseal()
        return Self.done { writer in
            writer.key("lines")
            writer.beginArray()
            writer.string("\(count) values of \(tenant.id) are sealed anew.")
            writer.endArray()
        }
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
