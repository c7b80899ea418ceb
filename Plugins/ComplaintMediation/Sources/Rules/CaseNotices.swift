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

    /// Tells the contact person within working hours, or whoever stands in; those who assign cases
    /// where nobody is in charge.
    func tellContactPerson(_ name: String) throws {
        guard let person = file.inCharge else { return try tellCoordinators(name) }
        try tell(name, person.id)
    }

    /// Tells somebody of the team within working hours.
    func tell(
        _ name: String, _ person: RecordID?, _ more: [String: FieldContent] = [:]
    ) throws {
        guard let person else { return }
        try context.notify(
            Notice(
                code(name), about: file, toPerson: person,
                arguments: arguments.merging(more) { $1 }, notBefore: time.next(context.now)))
    }

    /// Tells those who assign cases, within working hours.
    func tellCoordinators(_ name: String, _ more: [String: FieldContent] = [:]) throws {
        try context.notify(
            Notice(
                code(name), about: file, to: Complaints.coordinator,
                arguments: arguments.merging(more) { $1 }, notBefore: time.next(context.now)))
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

    /// Tells whoever wrote it down for somebody else, at once: the number and the contact person.
    func confirmFiling(to writer: Reference<TeamMember>) throws {
        try context.notify(
            Notice(code("filed"), about: file, toPerson: writer.id, arguments: arguments))
    }

    /// Tells of danger at once, at any hour.
    func raiseAlarm() throws {
        try context.notify(
            Notice(
                code("danger"), about: file, to: Complaints.emergency, arguments: arguments))
        guard let person = file.inCharge else { return }
        try context.notify(
            Notice(code("danger"), about: file, toPerson: person.id, arguments: arguments))
    }

    /// Sentences that name the contact person, and are said otherwise while there is none.
    private static let namingContact: Set<String> = [
        "acknowledged", "brought-in", "ended", "informed",
    ]

    private func code(_ name: String) -> String {
        let isUnnamed = file.contactName == nil && Self.namingContact.contains(name)
        return "complaint-mediation.\(name)\(isUnnamed ? "-without-contact" : "")"
    }

    private var arguments: [String: FieldContent] {
        var arguments = ["number": file.number.content]
        if let contact = file.contactName { arguments["contact"] = .text(contact) }
        return arguments
    }
}
