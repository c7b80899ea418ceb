import DachwerkKit

/// Who sits at the table of a session, and what it takes of the calendar of people and rooms.
struct SessionTable {
    let session: Record<MediationSession>
    let file: Record<CaseFile>
    /// The sides that are expected.
    let sides: [Record<Party>]
    /// The mediator and whoever interprets, each once.
    let helpers: [Reference<TeamMember>]

    init(of session: Record<MediationSession>, _ context: TenantReader) throws {
        let file = try context.existing(session.caseFile)
        let parties = try CaseParties(of: file.reference, context)
        self.session = session
        self.file = file
        sides = SessionRules.invited(to: session, parties)
        let all =
            [file.mediator].compactMap(\.self) + session.interpreters
            + sides.compactMap(\.interpreter)
        helpers = Set(all).sorted { $0.id < $1.id }
    }

    /// Everybody who is invited, by the person behind the actor.
    var invited: [String] {
        Set(helpers.map(\.id) + sides.compactMap(\.household?.id)).sorted().map(\.description)
    }

    /// What the session takes while it is confirmed: each person and the room, for its time.
    var claims: [CapacityClaim] {
        var claims = helpers.map { CapacityClaim($0, quantity: 1, period: session.period) }
        if let room = session.room {
            claims.append(CapacityClaim(room, quantity: 1, period: session.period))
        }
        return claims
    }

    /// Who or what is not free at the time of the session; nothing when everybody is.
    ///
    /// Everybody learns who and when. What it is learns only who has a part in it.
    func clash(_ context: TenantReader) throws -> Refusal? {
        guard
            let clash = try context.clashes(of: claims, besides: session.reference).first
        else { return try placeClash(context) }
        let other =
            clash.holding.resource == MediationSession.id
            ? try context.record(Reference<MediationSession>(clash.holding.holder)) : nil
        if clash.claim.resource == Room.id {
            let room = try context.existing(Reference<Room>(clash.claim.pool))
            return messages.roomTaken(
                .localized(room.name), clash.time, try number(of: other, context))
        }
        let member = try context.existing(Reference<TeamMember>(clash.claim.pool))
        return messages.engaged(member.name, clash.time, try number(of: other, context))
    }

    /// A place that is written down and no room of the tenant's own is one place all the same.
    private func placeClash(_ context: TenantReader) throws -> Refusal? {
        guard session.room == nil, let place = session.place else { return nil }
        let confirmed = try context.records(
            MediationSession.self, sort: [.oldest]
        ) { $0.state == .confirmed }
        for other in confirmed where other.id != session.id && other.room == nil {
            guard let time = other.period.intersection(session.period),
                other.place.map(Self.folded) == Self.folded(place)
            else { continue }
            return messages.roomTaken(.text(place), time, try number(of: other, context))
        }
        return nil
    }

    /// A place however its words are spaced and capitalised.
    private static func folded(_ place: String) -> String {
        place.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The number of the case of another session, for those who have a part in that one.
    private func number(
        of other: Record<MediationSession>?, _ context: TenantReader
    ) throws -> String? {
        guard let other, let person = context.actor.person,
            other.readers.contains(person.description)
        else { return nil }
        return try context.existing(other.caseFile).number
    }
}
