import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

/// Invitations and sessions of a tenant, for those who look after it.
extension APICall {
    func invitations() throws -> Response {
        let invitations = try session.invitations()
        _ = try target.parameters(among: [])
        return list(invitations) { write($0, to: &$1) }
    }

    func invite() async throws -> Response {
        guard session.looksAfterPeople else { throw Refusal.notFound }
        _ = try target.parameters(among: [])
        let (node, _) = try await body.document()
        let wish = try InvitationWish(reading: node)
        let code = TokenSecret.make()
        let now = session.tenant.platform.clock.now()
        let kept = try await session.invite(
            wish.invitation(by: session.actor.id, at: now), digest: code.digest)
        var writer = JSONWriter(capacity: 512)
        write(kept, code: code.text, to: &writer)
        return json(writer.bytes, status: .created)
    }

    func withdrawInvitation(_ id: RecordID) async throws -> Response {
        guard session.looksAfterPeople else { throw Refusal.notFound }
        _ = try target.parameters(among: [])
        try await session.withdrawInvitation(id)
        return empty(.noContent)
    }

    func sessions() throws -> Response {
        let sessions = try session.sessions()
        _ = try target.parameters(among: [])
        return list(sessions) { session, writer in
            writer.object { writer in
                writer.member("id", session.id.description)
                writer.member("membership", session.membership.description)
                writer.member("device", session.device)
                writer.member("createdAt", session.createdAt.description)
                writer.member("usedAt", session.usedAt.description)
                writer.member("expiresAt", session.expiresAt.description)
                writer.member("hasSecondFactor", session.hasFactor)
                writer.member("isShared", session.isShared)
            }
        }
    }

    func endSession(_ id: RecordID) async throws -> Response {
        guard session.looksAfterPeople else { throw Refusal.notFound }
        _ = try target.parameters(among: [])
        try await session.endSession(id)
        return empty(.noContent)
    }

    private func list<Item>(
        _ items: [Item], _ write: (Item, inout JSONWriter) -> Void
    ) -> Response {
        var writer = JSONWriter(capacity: 64 + items.count * 512)
        writer.object { writer in
            writer.list("items") { writer in
                for item in items { write(item, &writer) }
            }
        }
        return json(writer.bytes)
    }

    /// An invitation; its link only where it was made just now.
    private func write(_ kept: KeptInvitation, code: String? = nil, to writer: inout JSONWriter) {
        let now = session.tenant.platform.clock.now()
        let invitation = kept.invitation
        writer.object { writer in
            writer.member("id", kept.id.description)
            writer.member("name", invitation.name)
            writer.list("roles", invitation.roles)
            writer.list("organisations", invitation.organisations.map(\.description))
            for (name, text) in [
                ("email", invitation.email), ("person", invitation.person?.description),
                ("until", invitation.until?.description), ("usedAt", kept.usedAt?.description),
                ("endedAt", kept.endedAt?.description),
            ] {
                writer.key(name)
                if let text { writer.string(text) } else { writer.null() }
            }
            writer.member("actor", invitation.actor)
            writer.member("createdAt", kept.createdAt.description)
            writer.member("expiresAt", invitation.expiresAt.description)
            writer.member("isOpen", kept.isOpen(at: now))
            if let code { writer.member("link", "/join/\(code)") }
        }
    }
}

/// What somebody asks for who invites.
package struct InvitationWish {
    private var name = ""
    private var roles: [String] = []
    private var person: RecordID?
    private var organisations: [RecordID] = []
    private var until: LocalDate?
    private var email: String?
    private var days = 14

    /// The most days for which an invitation can be taken.
    package static let mostDays = 90
    private static let members = [
        "name", "roles", "person", "organisations", "until", "email", "days",
    ]

    /// Reads what an invitation is to be.
    ///
    /// - Throws: A ``Refusal`` with a pointer for every member that does not fit.
    init(reading node: JSONNode) throws {
        var faults: [FieldFault] = []
        guard case .object(let object) = node.value else {
            throw Refusal.invalid(
                Messages.value.kind(.word("kind.object"), node.value.kindWord, at: .root))
        }
        for member in object.members where !member.node.value.isNull {
            let pointer = JSONPointer.root.appending(member.name)
            func read(_ kind: FieldKind) -> FieldContent {
                ContentReader.content(member.node, kind: kind, at: pointer, &faults)
            }
            switch member.name {
            case "name": name = read(.text).textValue.map(TextForm.tidy) ?? ""
            case "roles": roles = read(.list(.text)).elements.compactMap(\.textValue)
            case "person": person = read(.reference("platform.membership")).identifierValue
            case "organisations":
                organisations = read(.list(.reference("platform.membership"))).elements
                    .compactMap(\.identifierValue)
            case "until": if case .date(let day) = read(.date) { until = day }
            case "email": email = read(.text).textValue
            case "days":
                if case .integer(let count) = read(.integer) { days = Int(clamping: count) }
                guard !(1...Self.mostDays).contains(days) else { break }
                faults.append(
                    Messages.value.range(1...Int64(Self.mostDays), at: pointer))
            default:
                faults.append(
                    ContentReader.unknown(member.name, among: Self.members, at: pointer))
            }
        }
        for (field, isEmpty) in [("name", name.isEmpty), ("roles", roles.isEmpty)]
        where isEmpty && !faults.contains(where: { $0.pointer.description.hasPrefix("/\(field)") })
        {
            faults.append(Messages.value.missing(field: field))
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    /// The invitation, made at a moment by somebody.
    func invitation(by actor: String, at now: Instant) -> Invitation {
        Invitation(
            name: String(name.prefix(200)), roles: roles, person: person,
            organisations: organisations, until: until, email: email, actor: actor,
            expiresAt: now.adding(days: days))
    }
}
