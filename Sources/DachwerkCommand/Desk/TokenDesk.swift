import DachwerkWorkbench
import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// Carries out what commands ask about the tokens of one tenant.
struct TokenDesk {
    private let tenant: Tenant

    /// Whoever runs the program; the machine knows who may.
    private static let actor = Actor(kind: .system, id: "command-line")

    init(_ tenant: Tenant) {
        self.tenant = tenant
    }

    func create(_ form: ControlForm) async throws -> ControlDesk.Answer {
        var seen: Set<String> = []
        let duties = form.texts("duties").filter { seen.insert($0).inserted }
        let roles = form.texts("roles").filter { seen.insert($0).inserted }
        for role in roles { try check(role) }
        guard !duties.isEmpty || !roles.isEmpty else {
            throw CommandFault("A token needs at least one duty.")
        }
        guard let end = try end(form) else {
            throw CommandFault("A token lasts at least a minute and at most ten years.")
        }
        let token = TokenSecret.make()
        let grant = TokenGrant(
            label: form.text("label") ?? "command line", duties: duties, roles: roles,
            organisations: try form.texts("organisations").map(identity),
            person: try form.text("person").map(identity), scope: scope(form), expiresAt: end)
        let id = try await tenant.keep(grant, digest: token.digest)
        return ControlDesk.done { writer in
            writer.member("token", token.text)
            writer.member("id", id.description)
            writer.member("expiresAt", grant.expiresAt.description)
        }
    }

    func narrow(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let id = try identity(form.text("id") ?? "")
        let narrowing = TokenNarrowing(
            duties: form.has("duties") ? form.texts("duties") : nil,
            organisations: form.has("organisations")
                ? try form.texts("organisations").map(identity) : nil,
            resources: form.has("resources") ? resources(form) : nil,
            isReadOnly: form.boolean("readOnly") ?? false, expiresAt: try end(form))
        do {
            let token = try await tenant.narrowToken(id, narrowing, by: Self.actor)
            return ControlDesk.done { write(token, to: &$0) }
        } catch let refusal as Refusal where refusal == .notFound {
            throw CommandFault("There is no token \(id) that could be narrowed.")
        }
    }

    func revoke(_ form: ControlForm) async throws -> ControlDesk.Answer {
        guard let id = form.text("id").flatMap({ RecordID($0) }) else {
            throw CommandFault("The id of the token is missing.")
        }
        do {
            try await tenant.revokeToken(id, by: Self.actor)
        } catch let refusal as Refusal where refusal == .notFound {
            throw CommandFault("There is no token \(id) that could be ended.")
        }
        return ControlDesk.done { $0.member("id", id.description) }
    }

    func list() throws -> ControlDesk.Answer {
        let tokens = try tenant.keptTokens()
        return ControlDesk.done { writer in
            writer.key("tokens")
            writer.beginArray()
            for token in tokens {
                writer.beginObject()
                write(token, to: &writer)
                writer.endObject()
            }
            writer.endArray()
        }
    }

    private func write(_ token: KeptToken, to writer: inout JSONWriter) {
        let now = tenant.platform.clock.now()
        writer.member("id", token.id.description)
        writer.member("label", token.grant.label)
        let lists: [(String, [String])] = [
            ("roles", token.grant.roles),
            ("duties", token.grant.duties(in: tenant.file).sorted()),
            ("lostRoles", token.lostRoles(in: tenant.file)),
            ("dutiesBeyondRoles", token.dutiesBeyondRoles(in: tenant.file)),
        ]
        for (name, texts) in lists {
            writer.key(name)
            writer.beginArray()
            for text in texts { writer.string(text) }
            writer.endArray()
        }
        writer.list("resources", token.grant.scope?.resources?.map(\.description).sorted() ?? [])
        writer.member("isReadOnly", token.grant.scope?.isReadOnly ?? false)
        writer.member("expiresAt", token.grant.expiresAt.description)
        if let moment = token.usedAt { writer.member("usedAt", moment.description) }
        write("narrowed", token.narrowedAt, token.narrowedBy, to: &writer)
        write("revoked", token.revokedAt, token.revokedBy, to: &writer)
        writer.member("isValid", token.revokedAt == nil && token.grant.expiresAt > now)
    }

    private func write(
        _ deed: String, _ moment: Instant?, _ hand: KeptToken.Hand?, to writer: inout JSONWriter
    ) {
        guard let moment else { return }
        writer.member("\(deed)At", moment.description)
        if let hand { writer.member("\(deed)By", "\(hand.kind) \(hand.id)") }
    }

    func check(_ role: String) throws {
        let names = tenant.file.roles.map(\.id)
        guard !names.contains(role) else { return }
        if let nearest = Spelling.nearest(to: role, among: names) {
            throw CommandFault("The tenant has no role '\(role)'. Did you mean '\(nearest)'?")
        }
        throw CommandFault(
            "The tenant has no role '\(role)'. It has: \(names.joined(separator: ", ")).")
    }

    /// What is left of what the duties allow; `nil` for all of it.
    private func scope(_ form: ControlForm) -> ActorScope? {
        let only = form.has("resources") ? Set(resources(form)) : nil
        let reads = form.boolean("readOnly") ?? false
        return only == nil && !reads ? nil : ActorScope(resources: only, isReadOnly: reads)
    }

    /// A name of another form is none of the tenant's resources, which is said where it is kept.
    private func resources(_ form: ControlForm) -> [ResourceID] {
        form.texts("resources").map { ResourceID($0) ?? ResourceID(capability: "", name: $0) }
    }

    func identity(_ text: String) throws -> RecordID {
        guard let id = RecordID(text) else { throw CommandFault("'\(text)' is no record id.") }
        return id
    }

    /// When a token ends; `nil` when nothing is said of it.
    private func end(_ form: ControlForm) throws -> Instant? {
        guard let minutes = form.integer("minutes"), minutes != 0 else { return nil }
        guard (1...Lifetime.longestMinutes).contains(minutes) else {
            throw CommandFault("A token lasts at least a minute and at most ten years.")
        }
        return tenant.platform.clock.now().adding(minutes: minutes)
    }
}
