import DachwerkKit

/// A mediator is neutral: does not decide, never led the case, does not interpret in it, is bound
/// to nobody in it, and was not refused.
///
/// What is refused never says why, because the reason could give a party away.
enum NeutralityRules {
    /// Notes who led the case before this step: such a person is not neutral in it any more.
    static let leading = Rule("leading", CaseFile.self, on: .change, .move) { change, _ in
        guard !change.after.isAnonymous, let before = change.before else { return }
        for leader in before.leading where !change.after.leaders.contains(leader) {
            change.after.leaders.append(leader)
        }
    }

    /// Checks whoever is to mediate, and notes the name for the parties.
    static let mediating = Rule("neutrality", CaseFile.self, on: .create, .change, .move) {
        change, context in
        if change.isMove(CaseFile.mediate) { change.after.hasMediation = true }
        guard change.changes(CaseFile.mediator) else { return }
        change.after.hasMediation = change.after.state == .inMediation
        guard let mediator = change.after.mediator else {
            change.after.mediatorName = nil
            return
        }
        let member = try context.existing(mediator)
        guard try isNeutral(member, in: change.after, context) else {
            throw messages.mediatorNotNeutral()
        }
        change.after.mediatorName = member.name
    }

    /// Tells the new mediator; sessions with the former one do not take place.
    static func telling(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("telling-mediator", CaseFile.self, on: .create, .change, .move, at: .after) {
            change, context in
            guard change.changes(CaseFile.mediator), !change.after.isAnonymous else { return }
            if change.before?.mediator != nil {
                try SessionRules.cancelAll(of: change.after.reference, context)
            }
            try CaseNotices(change.after, settings, context)
                .tell(messages.mediatorAssigned, to: change.after.mediator?.id)
        }
    }

    /// Takes a mediator who is not neutral any more out of a case.
    static func recheck(
        _ reference: Reference<CaseFile>, _ settings: Values<ComplaintSettings>,
        _ context: TenantContext
    ) throws {
        let file = try context.existing(reference)
        guard let mediator = file.mediator else { return }
        if let member = try context.record(mediator), try isNeutral(member, in: file, context) {
            return
        }
        let freed = try context.change(file) { $0.mediator = nil }
        try CaseNotices(freed, settings, context).tellContactPerson(messages.mediatorNeeded)
    }

    private static func isNeutral(
        _ member: Record<TeamMember>, in file: Record<CaseFile>, _ context: TenantReader
    ) throws -> Bool {
        let parties = try CaseParties(of: file.reference, context)
        let refused = parties.all.compactMap(\.refusedMediator)
        var households = parties.households
        if let complainant = file.complainant { households.insert(complainant) }
        let engaged = file.leaders + file.leading + parties.all.compactMap(\.interpreter)
        return member.isActive && member.work.contains(.mediator) && !member.decides
            && !engaged.contains(member.reference) && !refused.contains(member.reference)
            && households.isDisjoint(with: member.linkedHouseholds)
    }
}
