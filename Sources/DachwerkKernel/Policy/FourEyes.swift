import DachwerkKit

/// Tells whether somebody had a hand in a record before, for steps that ask for another person.
///
/// A person is the same with every token and every membership: by the record of the person, or by
/// the account behind it.
struct FourEyes {
    let composition: Composition
    let actor: Actor
    let snapshot: any StoreSnapshot

    /// Whether the actor made the record, changed it, or led it through a step.
    func hadHand(in record: RecordID) throws -> Bool {
        let rows = try snapshot.rows(
            StoreQuery(
                PlatformTables.history,
                where: .compare("record", .equal, .text(record.description)),
                order: [.init("version")]))
        let hands = Set(rows.map { Hand(kind: $0[7].text ?? "", id: $0[8].text ?? "") })
        let own = Hand(kind: actor.kind.rawValue, id: actor.id)
        if hands.contains(own) { return true }
        let ownMarks = try marks(of: own)
        return try hands.contains { try !marks(of: $0).isDisjoint(with: ownMarks) }
    }

    /// Who did something, as the history names it.
    private struct Hand: Hashable {
        let kind: String
        let id: String
    }

    /// What a person is known by behind a membership or a token; nothing of the platform's own
    /// hands.
    private func marks(of hand: Hand) throws -> Set<String> {
        guard let id = RecordID(hand.id) else { return [] }
        var marks: Set<String> = []
        switch Actor.Kind(rawValue: hand.kind) {
        case .token:
            let row = try snapshot.row(PlatformTables.token, .text(hand.id))
            if let person = row?[5].text { marks.insert(person) }
        case .person:
            guard let resource = composition.resource(PlatformMembership.id),
                let record = try RecordStore(resource).record(id, in: snapshot)
            else { break }
            let member = Record<PlatformMembership>(record)
            if let person = member.person { marks.insert(person) }
            if member.account != RecordID.nobody { marks.insert(member.account) }
        case .system, .anonymous, nil: break
        }
        return marks
    }
}
