import DachwerkKit

/// Carries stores on that were kept before people and rooms had a calendar.
enum CalendarStep {
    /// Who is away is away in the calendar too; a session that is certain takes its people and its
    /// room, and one that cannot take place as it was promised has to be arranged again.
    static let step = DataStep(
        1, "Enters absences and confirmed sessions into the calendar of people and rooms."
    ) { context in
        let today = context.today
        let absences = try context.records(Absence.self, sort: [.oldest]) {
            $0.until.isEmpty || $0.until >= today
        }
        for absence in absences { try AbsenceRules.enter(absence, context) }
        let now = context.now
        let sessions = try context.records(MediationSession.self, sort: [.oldest]) {
            $0.state == .confirmed
        }
        for session in sessions where session.period.start > now {
            let table = try SessionTable(of: session, context)
            if try table.clash(context) == nil {
                try context.claim(table.claims, for: session.reference)
            } else {
                try context.move(session, MediationSession.unconfirm)
            }
        }
    }
}
