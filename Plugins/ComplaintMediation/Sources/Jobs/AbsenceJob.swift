import DachwerkKit

/// Absences begin and end by themselves: deputies act, and cases come back.
enum AbsenceJob {
    static let job = Job(
        "complaint-mediation.absences", everyMinutes: 15,
        "Lets deputies act for those who are away today, and gives back what is theirs afterwards."
    ) { context in
        var members = try ContactPersons.absent(context)
        let stoodIn = try context.records(CaseFile.self, limit: 100_000) { !$0.standIn.isEmpty }
        members.formUnion(stoodIn.compactMap { $0.contactPerson?.id })
        for member in members.sorted() {
            try AssignmentRules.settle(casesOf: Reference(member), context)
        }
        try AssignmentRules.settleUnassigned(context)
    }
}
