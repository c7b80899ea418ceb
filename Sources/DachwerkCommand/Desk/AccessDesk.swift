import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench

/// Carries out what commands ask about who may do what, and who was let in.
struct AccessDesk {
    private let tenant: Tenant

    init(_ tenant: Tenant) {
        self.tenant = tenant
    }

    /// Says in words what decides what somebody may do with a record.
    func explain(_ form: ControlForm) throws -> ControlDesk.Answer {
        let desk = TokenDesk(tenant)
        let actor = try desk.identity(form.text("actor") ?? "")
        let record = try desk.identity(form.text("record") ?? "")
        let wishes = form.text("language").flatMap { LanguageTag($0) }.map { [$0] } ?? []
        let explanation: AccessExplanation
        do {
            explanation = try tenant.session(for: .operator).explainAccess(
                of: actor, to: record, in: wishes + tenant.info.languages)
        } catch let refusal as Refusal where refusal == .notFound {
            throw CommandFault(
                "There is no member, person or token \(actor), or no record \(record), at "
                    + "\(tenant.id).")
        }
        return ControlDesk.done { writer in
            writer.member("standing", explanation.standing)
            writer.member("stands", explanation.stands)
            writer.list("lines") { writer in
                for line in explanation.lines {
                    writer.object { writer in
                        writer.member("deed", line.deed)
                        writer.member("isAllowed", line.isAllowed)
                        writer.member("reason", line.reason)
                    }
                }
            }
        }
    }

    // MARK: Support

    /// Who is let in at this moment.
    func list() throws -> ControlDesk.Answer {
        let members = try tenant.supportAccess()
        return ControlDesk.done { writer in
            writer.list("access") { writer in
                for member in members {
                    writer.object { writer in
                        writer.member("id", member.id.description)
                        writer.member("name", member.name)
                        writer.list("roles", member.roles)
                        writer.member("grounds", member.grounds ?? "")
                        writer.member("endsAt", member.endsAt?.description ?? "")
                    }
                }
            }
        }
    }

    /// Lets somebody in, on the word of whoever looks after the organisation.
    ///
    /// Whoever works on the machine cannot do it alone: the organisation grants it, by a token.
    func grant(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let token = form.text("token") ?? ""
        guard TokenSecret.isWellFormed(token),
            let session = try tenant.session(tokenDigest: TokenSecret.digest(token)),
            session.looksAfterPeople
        else {
            throw CommandFault(
                "The token is not one of somebody who looks after \(tenant.id).")
        }
        let book = AccountBook(tenant.platform)
        let login = form.text("login") ?? ""
        guard let address = Account.login(login),
            let account = try await book.account(login: address), account.isSupport
        else {
            throw CommandFault(
                "There is no account '\(login)' that keeps the platform running.")
        }
        for role in form.texts("roles") { try TokenDesk(tenant).check(role) }
        let id = try await session.grantSupport(
            SupportWish(
                account: account.id.description, name: account.name, roles: form.texts("roles"),
                grounds: form.text("grounds") ?? "", hours: form.integer("hours") ?? 0))
        try await book.note(account.id, at: tenant.id)
        let end = try tenant.supportAccess().first { $0.id == id }?.endsAt
        return ControlDesk.done { writer in
            writer.member("id", id.description)
            writer.member("endsAt", end?.description ?? "")
        }
    }

    func end(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let id = try TokenDesk(tenant).identity(form.text("id") ?? "")
        do {
            try await tenant.endSupport(id)
        } catch let refusal as Refusal where refusal == .notFound {
            throw CommandFault("Nobody is let in by \(id).")
        }
        return ControlDesk.done { $0.member("id", id.description) }
    }
}
