import DachwerkKit

/// Tells people about a case by its number; never a party's name, never what was said.
struct CaseNotices {
    private let file: Record<CaseFile>
    private let time: WorkingTime
    private let context: TenantContext

    init(
        _ file: Record<CaseFile>, _ settings: Values<ComplaintSettings>, _ context: TenantContext
    ) {
        self.file = file
        self.context = context
        time = WorkingTime(settings, context)
    }

    /// Tells the contact person within working hours.
    func tellContactPerson(_ name: String) throws {
        try tell(name, file.contactPerson?.id)
    }

    /// Tells somebody of the team within working hours.
    func tell(_ name: String, _ person: RecordID?) throws {
        guard let person else { return }
        try context.notify(
            Notice(
                code(name), about: file, toPerson: person, arguments: arguments,
                notBefore: time.next(context.now)))
    }

    /// Tells those who assign cases, within working hours.
    func tellCoordinators(_ name: String) throws {
        try context.notify(
            Notice(
                code(name), about: file, to: Complaints.coordinator, arguments: arguments,
                notBefore: time.next(context.now)))
    }

    /// Tells both sides; the same words for both, so that neither learns of the other.
    func tellParties(_ name: String, _ more: [String: FieldContent] = [:]) throws {
        for party in try CaseParties(of: file.reference, context).sides {
            try tellParty(name, party, more)
        }
    }

    /// Tells one side.
    func tellParty(
        _ name: String, _ party: Record<Party>, _ more: [String: FieldContent] = [:]
    ) throws {
        guard let household = party.household else { return }
        try context.notify(
            Notice(
                code(name), about: file, toPerson: household.id,
                arguments: arguments.merging(more) { $1 }, notBefore: time.next(context.now)))
    }

    /// Tells the complainant at once that the complaint came in, and who cares for it.
    func confirmReceipt(to household: Reference<Household>) throws {
        try context.notify(
            Notice(code("receipt"), about: file, toPerson: household.id, arguments: arguments))
    }

    /// Tells of danger at once, at any hour.
    func raiseAlarm() throws {
        try context.notify(
            Notice(
                code("danger"), about: file, to: Complaints.emergency, arguments: arguments))
        guard let person = file.contactPerson else { return }
        try context.notify(
            Notice(code("danger"), about: file, toPerson: person.id, arguments: arguments))
    }

    private func code(_ name: String) -> String { "complaint-mediation.\(name)" }

    private var arguments: [String: FieldContent] {
        ["number": file.number.content, "contact": file.contactName.content]
    }
}
