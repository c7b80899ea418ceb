import DachwerkKit

/// What changes in the team reaches its cases at once.
enum TeamRules {
    static func all(_ settings: Values<ComplaintSettings>) -> [Rule<TeamMember>] {
        [
            deputies,
            Rule("team-changes", TeamMember.self, on: .change, at: .after) { change, context in
                let member = change.after
                if change.changes(TeamMember.name) { try rename(member, context) }
                let concerns =
                    change.changes(TeamMember.isActive) || change.changes(TeamMember.work)
                    || change.changes(TeamMember.linkedHouseholds)
                    || change.changes(TeamMember.decides)
                    || change.changes(TeamMember.languages)
                guard concerns else { return }
                try CaseReview.review(casesOf: member.reference, settings, context)
                try AssignmentRules.settleUnassigned(context)
                let isBoundOtherwise =
                    isManager(member) && change.changes(TeamMember.linkedHouseholds)
                if isBoundOtherwise || isManager(change.before) != isManager(member) {
                    try readmit(context)
                }
            },
            Rule("team-joins", TeamMember.self, on: .create, at: .after) { change, context in
                try AssignmentRules.settleUnassigned(context)
                if isManager(change.after) { try readmit(context) }
            },
            Rule("team-goes", TeamMember.self, on: .erase, at: .after) { change, context in
                if isManager(change.after) { try readmit(context) }
            },
        ]
    }

    /// Nobody stands in for oneself.
    private static let deputies = Rule("deputies", TeamMember.self, on: .create, .change) {
        change, _ in
        guard change.after.deputy?.id == change.after.id else { return }
        throw messages.ownDeputy()
    }

    private static func rename(
        _ member: Record<TeamMember>, _ context: TenantContext
    ) throws {
        let files = try context.records(CaseFile.self, sort: [.oldest]) {
            $0.isAnonymous == false
                && ($0.contactPerson == member.reference || $0.standIn == member.reference
                    || $0.mediator == member.reference)
        }
        for file in files {
            try context.change(file) {
                if $0.contactPerson == member.reference { $0.contactName = member.name }
                if $0.standIn == member.reference { $0.standInName = member.name }
                if $0.mediator == member.reference { $0.mediatorName = member.name }
            }
        }
    }

    /// Management is admitted to every case, so a change there concerns them all.
    private static func readmit(_ context: TenantContext) throws {
        try context.readmit(CaseFile.self) { $0.isAnonymous == false }
    }

    private static func isManager(_ member: Record<TeamMember>?) -> Bool {
        member.map { $0.isActive && $0.work.contains(.management) } ?? false
    }
}
