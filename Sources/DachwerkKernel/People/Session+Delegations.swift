package import DachwerkKit

/// What somebody wishes to hand to another member.
package struct DelegationWish: Sendable {
    package let duties: [String]
    /// The membership of whoever is to stand in.
    package let receiver: RecordID
    /// The last day, in the tenant's zone.
    package let until: LocalDate

    package init(duties: [String], receiver: RecordID, until: LocalDate) {
        self.duties = duties
        self.receiver = receiver
        self.until = until
    }
}

/// A delegation with the names of both, as they are shown to each other.
package struct KnownDelegation: Sendable {
    package let record: Record<PlatformDelegation>
    package let giverName: String
    package let receiverName: String
    /// Whether it holds today.
    package let isHolding: Bool
}

extension Session {
    /// The longest time for which duties are handed on, in days.
    package static let longestDelegation = 366

    /// The membership of a member who signed in; `nil` of everybody else.
    package var ownMembership: RecordID? {
        actor.kind == .person ? RecordID(actor.id) : nil
    }

    /// The duties that the member can hand on: its own, of those that the tenant file names.
    package var delegableDuties: Set<String> {
        ownMembership == nil ? [] : actor.duties.intersection(tenant.file.signIn.delegable)
    }

    /// The other members to whom duties can be handed on: those who could hand on some, too, so
    /// that nobody else learns who belongs to the organisation.
    ///
    /// - Returns: Nobody for a member who can hand on nothing.
    package func deputies() throws -> [Record<PlatformMembership>] {
        guard !delegableDuties.isEmpty,
            let resource = tenant.composition.resource(PlatformMembership.id)
        else { return [] }
        let now = tenant.platform.clock.now()
        let (own, delegable) = (ownMembership, tenant.file.signIn.delegable)
        return try tenant.read { snapshot in
            try RecordStore(resource).records(
                where: .always, order: [.init("id")], limit: 10_000, in: snapshot)
        }.map(Record.init).filter { member in
            member.id != own && !member.isSupport && member.account != RecordID.nobody
                && PlatformMembership.holds(member, at: now, tenant.info.zone)
                && !tenant.file.duties(ofRoles: member.roles).isDisjoint(with: delegable)
        }
    }

    /// What the member has handed on and stands in for, the newest first.
    package func delegations() throws -> [KnownDelegation] {
        guard let own = ownMembership,
            let resource = tenant.composition.resource(PlatformDelegation.id)
        else { return [] }
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        let text = StoreValue.text(own.description)
        return try tenant.read { snapshot in
            let records = try RecordStore(resource).records(
                where: .all([
                    .any([
                        .compare("giver", .equal, text), .compare("receiver", .equal, text),
                    ]), .compare("until", .greaterOrEqual, .text(today.description)),
                    .isNull("ended_at"),
                ]), order: [.init("id", descending: true)], limit: 2 * Tenant.mostDelegations,
                in: snapshot)
            func name(_ membership: String) throws -> String {
                try RecordID(membership).flatMap { try tenant.membership($0, in: snapshot) }
                    .map { Record<PlatformMembership>($0).name } ?? "–"
            }
            return try records.map { record in
                let delegation = Record<PlatformDelegation>(record)
                return KnownDelegation(
                    record: delegation, giverName: try name(delegation.giver),
                    receiverName: try name(delegation.receiver),
                    isHolding: PlatformDelegation.holds(delegation, on: today))
            }
        }
    }

    /// Hands duties to another member until the end of a day.
    ///
    /// - Returns: The delegation.
    /// - Throws: ``Refusal/notFound`` for whoever can hand on nothing; a ``Refusal`` that names
    ///   each thing that does not fit.
    package func entrust(_ wish: DelegationWish) async throws -> RecordID {
        guard let own = ownMembership, !delegableDuties.isEmpty else { throw Refusal.notFound }
        let now = tenant.platform.clock.now()
        let today = tenant.info.zone.date(of: now)
        try check(wish, today)
        let (tenant, actor) = (tenant, actor)
        return try await tenant.write { transaction in
            let held = try transaction.count(
                PlatformDelegation.table(tenant.composition),
                where: .all([
                    .compare("receiver", .equal, .text(wish.receiver.description)),
                    .compare("until", .greaterOrEqual, .text(today.description)),
                    .isNull("ended_at"),
                ]))
            guard held < Tenant.mostDelegations else { throw Messages.people.delegationsMany() }
            let writer = tenant.recordWriter(as: actor, at: now, in: transaction)
            return try writer.acting(for: "platform") { context in
                try context.create(PlatformDelegation.self) {
                    $0.giver = own.description
                    $0.receiver = wish.receiver.description
                    $0.duties = wish.duties
                    $0.from = today
                    $0.until = wish.until
                }.id
            }
        }
    }

    private func check(_ wish: DelegationWish, _ today: LocalDate) throws {
        var faults: [FieldFault] = []
        if wish.duties.isEmpty { faults.append(Messages.value.missing(field: "duties")) }
        if Set(wish.duties).count != wish.duties.count
            || !Set(wish.duties).isSubset(of: delegableDuties)
        {
            faults.append(Messages.people.delegationDuties(field: "duties"))
        }
        if try !deputies().contains(where: { $0.id == wish.receiver }) {
            faults.append(Messages.people.delegationReceiver(field: "receiver"))
        }
        if wish.until < today || wish.until > today.adding(days: Self.longestDelegation) {
            faults.append(Messages.people.delegationUntil(field: "until"))
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    /// Ends a delegation at once: one's own, or as somebody who looks after the tenant any.
    ///
    /// - Throws: ``Refusal/notFound`` when there is none of that kind that could be ended.
    package func endDelegation(_ id: RecordID) async throws {
        guard mayWrite, let resource = tenant.composition.resource(PlatformDelegation.id) else {
            throw Refusal.notFound
        }
        let now = tenant.platform.clock.now()
        let today = tenant.info.zone.date(of: now)
        let (tenant, actor, own) = (tenant, actor, ownMembership?.description)
        let looksAfter = looksAfterPeople
        try await tenant.write { transaction in
            guard let record = try RecordStore(resource).record(id, in: transaction) else {
                throw Refusal.notFound
            }
            let delegation = Record<PlatformDelegation>(record)
            let isOwn = own == delegation.giver || own == delegation.receiver
            guard isOwn || looksAfter, delegation.endedAt == nil, today <= delegation.until else {
                throw Refusal.notFound
            }
            let writer = tenant.recordWriter(as: actor, at: now, in: transaction)
            try writer.acting(for: "platform") { context in
                _ = try context.change(delegation) { $0.endedAt = now }
            }
        }
    }
}

extension PlatformDelegation {
    /// The table of delegations in a composition, which every one has.
    fileprivate static func table(_ composition: Composition) throws -> TableSchema {
        guard let resource = composition.resource(id) else { throw Refusal.notFound }
        return resource.table
    }
}
