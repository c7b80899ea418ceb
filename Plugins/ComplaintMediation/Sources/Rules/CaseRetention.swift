import DachwerkKit

/// When the parties of a case are forgotten, after saying so; what is counted stays.
enum CaseRetention {
    /// A case with everything that was told or agreed in it.
    static func cases(_ settings: Values<ComplaintSettings>) -> Retention<CaseFile> {
        Retention(
            CaseFile.self, from: .moment(CaseFile.endedAt),
            with: .erasing(DisclosedName.self, by: DisclosedName.caseFile),
            .erasing(Entry.self, by: Entry.caseFile),
            .erasing(Occurrence.self, by: Occurrence.caseFile),
            .erasing(Measure.self, by: Measure.caseFile),
            .erasing(MediationSession.self, by: MediationSession.caseFile),
            .erasing(Agreement.self, by: Agreement.caseFile),
            .erasing(Party.self, by: Party.caseFile)
        )
        .months { months($0.outcome, settings) }
        .marking {
            $0.contactPerson = nil
            $0.standIn = nil
            $0.filedBy = nil
            $0.mediator = nil
            // A case that never ended promises nothing any more.
            $0.promise = nil
            $0.promisedAt = nil
            $0.nextDeadline = nil
            $0.escalationLevel = 0
            $0.escalatedTo = []
            $0.leaders = []
            $0.isAnonymous = true
        }
        .announced(days: settings.erasureNoticeDays) { file, day, context in
            let announced = try context.change(file) { $0.erasesOn = day }
            guard let day else { return }
            let notices = CaseNotices(announced, settings, context)
            try notices.tellParties(messages.erasureAhead, day)
            try notices.tellContactPerson(messages.erasureAheadOfCase)
        }
    }

    /// Who works for the tenant is known as long as that lasts.
    static let team = Retention(
        TeamMember.self, by: .erasing, keptWhile: { $0.isActive == true })

    /// A household goes once no case needs it; who is bound to it is bound to nobody then.
    static let households = Retention(
        Household.self, by: .erasing,
        with: .unlinking(TeamMember.self, by: TeamMember.linkedHouseholds))

    /// How long depends on what came of it: a formal matter stays one when it is closed later.
    private static func months(
        _ outcome: Outcome?, _ settings: Values<ComplaintSettings>
    ) -> Int {
        switch outcome {
        case .withdrawn: settings.withdrawnMonths
        case .referredOut: settings.referredMonths
        case .formalTrack: settings.formalMonths
        case .emergency: settings.emergencyMonths
        default: settings.closedMonths
        }
    }
}
