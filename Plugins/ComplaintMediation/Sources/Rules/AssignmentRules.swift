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
        var households = try CaseParties(of: file.reference, context).households
        if let complainant = file.complainant { households.insert(complainant) }
        let persons = try ContactPersons(for: households, context)
        let person: Record<TeamMember>
        if isChosen, let chosen = file.contactPerson {
            person = try context.existing(chosen)
            guard persons.isAvailable(person), person.id != file.mediator?.id else {
                throw unavailable
            }
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
    /// Where nobody else can, everything stays: two absent people must not pass a case around.
    static func replace(_ file: Record<CaseFile>, _ context: TenantContext) throws {
        let parties = try CaseParties(of: file.reference, context)
        let persons = try ContactPersons(for: parties.households, context)
        guard let current = file.contactPerson,
            !(try context.record(current).map(persons.isAvailable) ?? false),
            let person = try persons.available(instead: current), person.id != file.mediator?.id
        else { return }
        try context.change(try context.existing(file.reference)) {
            $0.contactPerson = person.reference
        }
    }

    private static let unavailable = Refusal(
        "complaint-mediation.not-available", .invalid,
        faults: [FieldFault(field: "contactPerson", "complaint-mediation.not-available")])
}
