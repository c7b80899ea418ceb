import DachwerkKit

/// Every case has one contact person at any time, whose name the parties know.
enum AssignmentRules {
    /// Chooses the contact person of a new or moved case, and checks one that somebody chose.
    static let assigning = Rule("assigning", CaseFile.self, on: .create, .change) {
        change, context in
        let file = change.after
        guard !file.isAnonymous else { return }
        let isChosen = change.kind == .change && change.changes(CaseFile.contactPerson)
        let isMoved = change.kind == .create || change.changes(CaseFile.house)
        guard isChosen || isMoved else { return }
        let persons = try ContactPersons(for: file, context)
        let person: Record<TeamMember>
        if isChosen, let chosen = file.contactPerson {
            person = try context.existing(chosen)
            guard persons.isAvailable(person) else { throw unavailable }
        } else {
            person = try persons.choose(for: file.house)
        }
        change.after.contactPerson = person.reference
        change.after.contactName = person.name
    }

    /// Tells the new contact person, and the parties of a case that changed hands.
    static func telling(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("telling-contact-person", CaseFile.self, on: .create, .change, at: .after) {
            change, context in
            guard change.changes(CaseFile.contactPerson), !change.after.isAnonymous else { return }
            let notices = CaseNotices(change.after, settings, context)
            try notices.tellContactPerson("assigned")
            guard change.kind == .change else { return }
            try notices.tellParties("contact-changed")
        }
    }

    /// Puts somebody else in charge where the contact person is away, bound to a party or gone.
    ///
    /// Where nobody else can, everything stays: two absent people must not pass a case around. But
    /// whoever may not lead it gives it to somebody absent rather than keeping it.
    static func replace(_ file: Record<CaseFile>, _ context: TenantContext) throws {
        let persons = try ContactPersons(for: file, context)
        guard let current = file.contactPerson else { return }
        let member = try context.record(current)
        let mayLead = member.map(persons.mayLead) ?? false
        // Who is merely away hands over what is open only.
        let isFitting =
            file.state.isOpen ? member.map(persons.isAvailable) ?? false : mayLead
        guard !isFitting else { return }
        let person = try persons.available(instead: current)
        guard person != nil || (!mayLead && persons.anybody != nil) else { return }
        try context.change(try context.existing(file.reference)) {
            $0.contactPerson = person?.reference
        }
    }

    private static let unavailable = Refusal(
        "complaint-mediation.not-available", .invalid,
        faults: [FieldFault(field: "contactPerson", "complaint-mediation.not-available")])
}
