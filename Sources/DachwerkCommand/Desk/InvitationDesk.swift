import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench

/// Carries out what commands ask about the people of one tenant.
struct InvitationDesk {
    let tenant: Tenant
    /// How the running server is reached; nothing without one.
    var hosts: HostPlace?

    /// The most days for which an invitation can be taken.
    static let mostDays = InvitationWish.mostDays

    func create(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let hold = try await tenant.hold()
        defer { hold.end() }
        let roles = form.texts("roles")
        for role in roles { try TokenDesk(tenant).check(role) }
        guard !roles.isEmpty else { throw CommandFault("An invitation needs a role.") }
        let code = TokenSecret.make()
        let now = tenant.platform.clock.now()
        let days = min(max(1, form.integer("days") ?? 14), Self.mostDays)
        let invitation = Invitation(
            name: form.text("name") ?? form.text("email") ?? "", roles: roles,
            person: try form.text("person").map(TokenDesk(tenant).identity),
            organisations: try form.texts("organisations").map(TokenDesk(tenant).identity),
            until: form.text("until").flatMap { LocalDate($0) }, email: form.text("email"),
            actor: "command-line", expiresAt: now.adding(days: days))
        let id = try await tenant.invite(invitation, digest: code.digest)
        return ControlDesk.done { writer in
            writer.member("id", id.description)
            writer.member("host", tenant.file.hosts.first ?? "")
            writer.member("path", "/join/\(code.text)")
            hosts?.write(to: &writer)
            writer.member("expiresAt", invitation.expiresAt.description)
        }
    }

    func sessions() async throws -> ControlDesk.Answer {
        let hold = try await tenant.hold()
        defer { hold.end() }
        let sessions = try tenant.sessions()
        return ControlDesk.done { writer in
            writer.list("sessions") { writer in
                for session in sessions {
                    writer.object { writer in
                        writer.member("id", session.id.description)
                        writer.member("membership", session.membership.description)
                        writer.member("device", session.device)
                        writer.member("usedAt", session.usedAt.description)
                        writer.member("expiresAt", session.expiresAt.description)
                    }
                }
            }
        }
    }

    func end(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let hold = try await tenant.hold()
        defer { hold.end() }
        let id = try TokenDesk(tenant).identity(form.text("id") ?? "")
        guard try await tenant.endSession(id) else {
            throw CommandFault("There is no session \(id) that could be ended.")
        }
        return ControlDesk.done { $0.member("id", id.description) }
    }
}

extension HostPlace {
    /// Writes how the server is reached, for whoever puts a link together.
    func write(to writer: inout JSONWriter) {
        writer.member("isEncrypted", isEncrypted)
        if let port { writer.member("port", port) }
    }
}
