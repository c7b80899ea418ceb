package import DachwerkKit

/// That somebody who keeps the platform running may look in, which only the organisation grants.
///
/// It is a membership with an hour at which it ends, so everything that holds for members holds
/// for it. Without it an account of the platform's own people does nothing at an organisation.
package struct SupportWish: Sendable {
    /// The account of the platform.
    package let account: String
    /// The name by which the organisation sees the person.
    package let name: String
    /// The roles in which the person looks in.
    package let roles: [String]
    /// Why.
    package let grounds: String
    /// For how many hours.
    package let hours: Int

    /// How long support may be let in at once, in hours.
    package static let longest = 1...72

    package init(account: String, name: String, roles: [String], grounds: String, hours: Int) {
        self.account = account
        self.name = name
        self.roles = roles
        self.grounds = grounds
        self.hours = hours
    }
}

extension PlatformMembership {
    /// What nobody who was let in for a while gets: with it the access could be made to last.
    static let keptFromSupport: Set<String> = [
        PlatformModule.administrator.id, PlatformModule.dataOfficer.id,
    ]
}

extension Session {
    /// Lets somebody look in, for those who look after the tenant.
    ///
    /// - Returns: The membership, which ends by itself.
    /// - Throws: ``Refusal/notFound`` for everybody else; a ``Refusal`` that names what does not
    ///   fit.
    package func grantSupport(_ wish: SupportWish) async throws -> RecordID {
        try checkLooksAfterTokens(writing: true)
        var faults: [FieldFault] = []
        let grounds = TextForm.tidy(wish.grounds)
        if grounds.count < 3 { faults.append(Messages.value.missing(field: "grounds")) }
        if wish.roles.isEmpty { faults.append(Messages.value.missing(field: "roles")) }
        if !SupportWish.longest.contains(wish.hours) {
            let range = SupportWish.longest
            faults.append(
                Messages.value.range(
                    Int64(range.lowerBound)...Int64(range.upperBound), field: "hours"))
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        let (tenant, actor) = (tenant, actor)
        let now = tenant.platform.clock.now()
        let end = now.adding(minutes: wish.hours * 60)
        return try await tenant.write { transaction in
            let writer = tenant.recordWriter(as: actor, at: now, in: transaction)
            let id = try writer.acting(for: "platform") { context in
                try context.create(PlatformMembership.self) {
                    $0.account = wish.account
                    $0.name = wish.name
                    $0.roles = wish.roles
                    $0.from = tenant.info.zone.date(of: now)
                    $0.until = tenant.info.zone.date(of: end)
                    $0.grounds = grounds
                    $0.endsAt = end
                }.id
            }
            let event = AuditEvent(.supportGranted, by: actor, record: id)
            try AuditBook().append([event], at: now, in: transaction)
            return id
        }
    }

    /// Ends the access of somebody who was let in, and its sessions.
    package func endSupport(_ id: RecordID) async throws {
        try checkLooksAfterTokens(writing: true)
        try await tenant.endSupport(id, by: actor)
    }

    /// Who is let in at this moment, the newest first, for those who look after the tenant or
    /// watch over what is personal; nobody for everybody else.
    package func supportAccess() throws -> [Record<PlatformMembership>] {
        guard looksAfterPeople || watchesOverData else { return [] }
        return try tenant.supportAccess()
    }
}

extension Tenant {
    /// Who is let in at this moment, the newest first.
    package func supportAccess() throws -> [Record<PlatformMembership>] {
        guard let resource = composition.resource(PlatformMembership.id) else { return [] }
        let now = platform.clock.now()
        return try read { snapshot in
            try RecordStore(resource).records(
                where: .compare("ends_at", .greater, .text(now.description)),
                order: [.init("id", descending: true)], limit: 100, in: snapshot)
        }.map(Record.init)
    }

    /// Ends the access of somebody who was let in, and its sessions.
    ///
    /// - Throws: ``Refusal/notFound`` when nobody was let in by this.
    package func endSupport(_ id: RecordID, by actor: Actor = .operator) async throws {
        guard let resource = composition.resource(PlatformMembership.id) else {
            throw Refusal.notFound
        }
        let now = platform.clock.now()
        let tenant = self
        try await write { transaction in
            guard let record = try RecordStore(resource).record(id, in: transaction) else {
                throw Refusal.notFound
            }
            let member = Record<PlatformMembership>(record)
            guard let end = member.endsAt, end > now else { throw Refusal.notFound }
            let writer = tenant.recordWriter(as: actor, at: now, in: transaction)
            try writer.acting(for: "platform") { context in
                _ = try context.change(member) { $0.endsAt = now }
            }
            let event = AuditEvent(.supportEnded, by: actor, record: id)
            try AuditBook().append([event], at: now, in: transaction)
        }
        for session in try sessions() where session.membership == id {
            _ = try await endSession(session.id)
        }
    }
}
