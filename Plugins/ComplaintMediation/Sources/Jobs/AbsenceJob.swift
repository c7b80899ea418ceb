import DachwerkKit

/// Hands over the cases of those whose absence begins.
enum AbsenceJob {
    static let job = Job(
        "complaint-mediation.absences", everyMinutes: 15,
        "Puts deputies in charge of the open cases of those who are away today."
    ) { context in
        for member in try ContactPersons.absent(context).sorted() {
            try AbsenceRules.handOver(from: Reference(member), context)
        }
    }
}
