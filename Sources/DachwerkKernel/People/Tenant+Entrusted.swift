import DachwerkKit

/// What members have handed to each other, as it stands at a moment.
extension Tenant {
    /// The duties that a member has in place of others.
    ///
    /// - Parameters:
    ///   - membership: The membership of whoever stands in.
    ///   - hasFactor: Whether a second factor was shown; without it nothing is handed on that
    ///     needs one.
    ///   - now: The moment.
    ///   - snapshot: Where the records are read.
    /// - Returns: What each giver may do as well at this moment, the oldest delegation first.
    /// - Throws: What the store throws.
    func entrusted(
        to membership: RecordID, hasFactor: Bool, at now: Instant,
        in snapshot: any StoreSnapshot
    ) throws -> [EntrustedDuties] {
        guard !file.signIn.delegable.isEmpty,
            let resource = composition.resource(PlatformDelegation.id)
        else { return [] }
        let today = info.zone.date(of: now)
        return try RecordStore(resource, shelf: shelf).records(
            where: .all([
                .compare("receiver", .equal, .text(membership.description)),
                .compare("until", .greaterOrEqual, .text(today.description)),
            ]), order: [.init("id")], limit: Self.mostDelegations, in: snapshot
        ).compactMap { record in
            let delegation = Record<PlatformDelegation>(record)
            guard PlatformDelegation.holds(delegation, on: today),
                let giver = RecordID(delegation.giver),
                let organisations = try organisations(of: giver, at: now, in: snapshot)
            else { return nil }
            var duties = Set(delegation.duties)
                .intersection(organisations.duties)
                .intersection(file.signIn.delegable)
            if !hasFactor { duties.subtract(file.signIn.secondFactor) }
            guard !duties.isEmpty else { return nil }
            return EntrustedDuties(
                giver: giver, delegation: record.id, duties: duties,
                organisations: organisations.ids)
        }
    }

    /// What a giver could do at this moment: nothing is handed on of a giver who could not.
    private func organisations(
        of giver: RecordID, at now: Instant, in snapshot: any StoreSnapshot
    ) throws -> (ids: [RecordID], duties: Set<String>)? {
        guard let record = try membership(giver, in: snapshot) else { return nil }
        let member = Record<PlatformMembership>(record)
        guard !member.isSupport, PlatformMembership.holds(member, at: now, info.zone) else {
            return nil
        }
        let parts = try ActingParts(
            person: member.person.flatMap { RecordID($0) },
            organisations: member.organisations.compactMap { RecordID($0) }, composition,
            in: snapshot)
        let today = info.zone.date(of: now)
        return try parts.standing(on: today, shelf, in: snapshot).map {
            ($0, file.duties(ofRoles: member.roles))
        }
    }

    /// More nobody stands in for.
    static var mostDelegations: Int { 50 }
}
