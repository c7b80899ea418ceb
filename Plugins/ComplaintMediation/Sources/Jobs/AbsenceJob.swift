import DachwerkKit

/// Absences begin and end by themselves: deputies act, and cases come back.
enum AbsenceJob {
    static let job = Job(
        "complaint-mediation.absences", everyMinutes: 15,
        "Lets deputies act for those who are away today, and gives back what is theirs afterwards.",
        steps: [
            .each(
                CaseFile.self,
                where: { file, _ in
                    file.isAnonymous == false && !file.contactPerson.isEmpty
                        && (file.state.isOne(of: CaseState.open) || !file.standIn.isEmpty)
                }
            ) { file, context in
                guard let person = file.contactPerson,
                    try file.standIn != nil || ContactPersons.absent(context).contains(person.id)
                else { return }
                try AssignmentRules.settle(file, context)
            },
            // Somebody may be back for those that nobody could lead.
            .each(CaseFile.self, where: { file, _ in AssignmentRules.unassigned(file) }) {
                try AssignmentRules.settle($0, $1)
            },
        ])
}
