import DachwerkKit

/// Who sits at the table of a session, and what it takes of the calendar of people and rooms.
struct SessionTable {
    let session: Record<MediationSession>
    let file: Record<CaseFile>
    /// The sides that are expected.
    let sides: [Record<Party>]
    /// The mediator and whoever interprets, each once.
    let helpers: [Reference<TeamMember>]

    init(of session: Record<MediationSession>, _ context: TenantContext) throws {
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

    /// Who is not free at the time of the session; nothing when everybody is.
    ///
    /// Everybody learns who and when. What it is learns only who has a part in it.
    func clash(_ context: TenantContext) throws -> Refusal? {
        guard
            let clash = try context.clashes(of: claims, besides: session.reference).first
        else { return nil }
        var arguments: [String: FieldContent] = ["time": .period(clash.time)]
        let isRoom = clash.claim.resource == Room.id
        if isRoom {
            let room = try context.existing(Reference<Room>(clash.claim.pool))
            arguments["room"] = .localized(room.name)
        } else {
            let member = try context.existing(Reference<TeamMember>(clash.claim.pool))
            arguments["name"] = .text(member.name)
        }
        if let number = try number(of: clash.holding, context) {
            arguments["number"] = number
            return Refusal(
                isRoom
                    ? "complaint-mediation.room-taken-by-case"
                    : "complaint-mediation.engaged-in-case", .conflict, arguments: arguments)
        }
        return Refusal(
            isRoom ? "complaint-mediation.room-taken" : "complaint-mediation.engaged", .conflict,
            arguments: arguments)
    }

    /// The number of the case that a clash belongs to, for those who have a part in that session.
    private func number(
        of holding: CapacityHolding, _ context: TenantContext
    ) throws -> FieldContent? {
        guard holding.resource == MediationSession.id, let person = context.actor.person,
            let other = try context.record(Reference<MediationSession>(holding.holder)),
            other.readers.contains(person.description)
        else { return nil }
        return try context.existing(other.caseFile).number.content
    }
}
