import DachwerkKit

/// What happens to a grant when time passes: its project ends, and its proof is late.
enum GrantDeadlines {
    private static let end = "end"
    private static let proof = "proof"

    /// From the first payment on a proof is expected.
    static let setting = Rule("deadlines", Application.self, on: .move, at: .after) {
        change, context in
        let application = change.after
        if change.isMove(Application.start), let due = application.proofDueOn {
            let zone = context.tenant.zone
            try context.setDeadline(
                end, of: application, due: zone.startOfDay(application.endsOn.adding(days: 1)))
            try context.setDeadline(
                proof, of: application, due: zone.startOfDay(due.adding(days: 1)))
        }
        let isProved = change.isMove(Application.handIn)
        if isProved || ApplicationState.ended.contains(application.state) {
            try context.dropDeadlines(of: application)
        }
    }

    /// What follows when a deadline passes.
    static let passing = Deadlines(Application.self) { application, passed, context in
        switch (passed.name, application.state) {
        case (end, .running): try context.move(application, Application.expectProof)
        case (proof, .running), (proof, .proofDue):
            try context.move(application, Application.markOverdue)
        default: break
        }
        return nil
    }
}

/// Reminds of proofs, as the settings say.
enum ProofReminders {
    static func all(_ settings: Values<MicroGrantSettings>) -> [Reminder<Application>] {
        Set(settings.proofReminderDays).sorted().map { days in
            Reminder(
                Application.tellsApplicant(messages.proofReminder), days: days,
                from: .date(Application.proofDueOn),
                while: { $0.state.isOne(of: [.running, .proofDue, .overdue]) })
        }
    }

    /// The day before a vote ends.
    static let votes = Reminder(
        Poll.tellsVoters(messages.voteEnds), days: -1, from: .date(Poll.votesUntil),
        while: { $0.state == .open })
}
