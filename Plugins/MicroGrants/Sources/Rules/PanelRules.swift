import DachwerkKit

/// A panel decides once its composition keeps to its own rules.
enum PanelRules {
    /// Registers every rule.
    static func register(in registrar: inout Registrar) {
        registrar.add(opening)
        registrar.add(term)
    }

    private static let opening = Rule("opening", Jury.self, on: .move) { change, context in
        guard change.isMove(Jury.open) else { return }
        let members = try PanelBook.members(of: change.after.reference, on: context.today, context)
        guard !members.isEmpty else { throw messages.panelEmpty() }
        try PanelBook.requireBalance(
            PanelBook.voters(members), most: change.after.mostGroupPercent)
    }

    private static let term = Rule("term", PanelMember.self, on: .create, .change) {
        change, _ in
        guard let until = change.after.until, until < change.after.from else { return }
        throw messages.memberTerm()
    }
}

/// Who belongs to a panel on a day.
enum PanelBook {
    /// The members in their term; those who stand in only where they are asked for.
    static func members(
        of panel: Reference<Jury>, on day: LocalDate, substitutes: Bool = false,
        _ reader: TenantReader
    ) throws -> [Record<PanelMember>] {
        try reader.records(PanelMember.self) {
            $0.panel == panel && $0.isSubstitute == substitutes && $0.from <= day
                && ($0.until.isEmpty || $0.until >= day)
        }
    }

    /// Members as a vote sees them.
    static func voters(
        _ members: [Record<PanelMember>], recused: Set<RecordID> = []
    ) -> [Voter] {
        members.map {
            Voter(
                $0.id, group: $0.group, isChair: $0.isChair,
                isRecused: recused.contains($0.id))
        }
    }

    /// No interest group holds more votes than the panel lets one.
    static func requireBalance(_ voters: [Voter], most: Int?) throws {
        let rules = VotingRules(
            quorum: 1, majority: .simple, tieRule: .rejects, mostGroupPercent: most)
        guard let group = rules.dominantGroup(among: voters) else { return }
        throw messages.groupTooLarge(group, most ?? 100)
    }
}
