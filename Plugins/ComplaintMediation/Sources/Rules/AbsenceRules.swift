import DachwerkKit

/// Who is away hands over at once.
enum AbsenceRules {
    static let all = [span, handingOver]

    private static let span = Rule("span", Absence.self, on: .create, .change) { change, _ in
        guard DateSpan(from: change.after.from, until: change.after.until) == nil else { return }
        throw Refusal(
            "complaint-mediation.reversed-dates", .invalid,
            faults: [FieldFault(field: "until", "complaint-mediation.reversed-dates")])
    }

    private static let handingOver = Rule(
        "handing-over", Absence.self, on: .create, .change, at: .after
    ) { change, context in
        try handOver(from: change.after.member, context)
    }

    /// Puts deputies in charge of what is open, if somebody is away today.
    static func handOver(
        from member: Reference<TeamMember>, _ context: TenantContext
    ) throws {
        guard try ContactPersons.absent(context).contains(member.id) else { return }
        let files = try context.records(CaseFile.self, sort: [.oldest], limit: 10_000) {
            $0.state.isOne(of: CaseState.open) && $0.contactPerson == member
        }
        for file in files { try AssignmentRules.replace(file, context) }
    }
}
