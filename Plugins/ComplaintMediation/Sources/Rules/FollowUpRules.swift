import DachwerkKit

/// After a while both parties are asked; what does not hold comes back as the same case.
enum FollowUpRules {
    /// Asks both parties on the day that they agreed on.
    static func ask(
        _ file: Record<CaseFile>, _ settings: Values<ComplaintSettings>, _ context: TenantContext
    ) throws {
        guard file.state == .agreement else { return }
        let asked = try context.move(file, CaseFile.askAgain)
        let notices = CaseNotices(asked, settings, context)
        try notices.tellParties(messages.followUpQuestion)
        try notices.tellContactPerson(messages.followUpDue)
    }

    /// A party answers with one tap.
    static let answering = Rule("answering", Party.self, on: .move) { change, context in
        let isConfirmation = change.isMove(Party.confirm)
        guard isConfirmation || change.isMove(Party.reportBroken) else { return }
        let file = try CaseRules.file(change.after.caseFile, context)
        let states: [CaseState] =
            isConfirmation
            ? [.agreement, .followUp] : [.clarified, .agreement, .noAgreement, .followUp, .closed]
        guard states.contains(file.state), PartyRole.sides.contains(change.after.role) else {
            throw messages.nothingToAnswer()
        }
        change.after.answer = isConfirmation ? .holds : .broken
    }

    /// What both say to hold is closed; what one says to be broken goes on as the same case.
    static func following(_ settings: Values<ComplaintSettings>) -> Rule<Party> {
        Rule("following-up", Party.self, on: .move, at: .after) { change, context in
            let file = try context.existing(change.after.caseFile)
            let agreement = try Agreements.current(of: file.reference, context)
            if change.isMove(Party.reportBroken) {
                if let agreement {
                    try context.move(agreement, Agreement.fail)
                    try context.change(file) { $0.isAgreementKept = false }
                }
                try context.move(try context.existing(file.reference), CaseFile.reopen)
            } else if change.isMove(Party.confirm), file.state == .followUp {
                try closeIfKept(file, agreement, context)
            }
        }
    }

    private static func closeIfKept(
        _ file: Record<CaseFile>, _ agreement: Record<Agreement>?, _ context: TenantContext
    ) throws {
        let sides = try CaseParties(of: file.reference, context).sides
        guard sides.allSatisfy({ $0.answer == .holds }) else { return }
        if let agreement { try context.move(agreement, Agreement.keep) }
        let kept = try context.change(file) { $0.isAgreementKept = true }
        try context.move(kept, CaseFile.close)
    }
}
