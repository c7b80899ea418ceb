import DachwerkKit

/// Every case has one contact person whose name the parties know; during an absence a deputy acts
/// and the case stays where it is.
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
        let person: Record<TeamMember>?
        if isChosen, let chosen = file.contactPerson {
            let member = try context.existing(chosen)
            guard persons.isAvailable(member) else { throw messages.notAvailable() }
            person = member
        } else if isChosen, persons.anybody == nil {
            // Nobody rather than somebody who may not: those who assign are told.
            person = nil
        } else {
            person = try persons.choose(for: file.house)
        }
        change.after.contactPerson = person?.reference
        change.after.contactName = person?.name
        if change.changes(CaseFile.contactPerson) { change.after.standIn = nil }
        if let person { change.after.escalatedTo.removeAll { $0 == person.reference } }
    }

    /// Keeps the name of whoever stands in, and nobody once the parties are forgotten.
    static let standingIn = Rule("standing-in", CaseFile.self, on: .change) { change, context in
        if change.after.isAnonymous { change.after.filedBy = nil }
        if change.after.isAnonymous || change.after.contactPerson == nil {
            change.after.standIn = nil
        }
        guard change.changes(CaseFile.standIn) else { return }
        change.after.standInName = try change.after.standIn.map { try context.existing($0).name }
    }

    /// Tells the new contact person, and the parties of a case that changed hands.
    static func telling(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("telling-contact-person", CaseFile.self, on: .create, .change, at: .after) {
            change, context in
            guard change.changes(CaseFile.contactPerson), !change.after.isAnonymous else { return }
            let notices = CaseNotices(change.after, settings, context)
            guard change.after.contactPerson != nil else {
                if change.after.state.isOpen {
                    try notices.tellCoordinators(messages.contactMissing)
                }
                return
            }
            try notices.tell(messages.assigned, to: change.after.contactPerson?.id)
            guard change.kind == .change else { return }
            try notices.tellParties(messages.contactChanged)
        }
    }

    /// Tells who stands in, who is back, and the parties whom they may turn to.
    static func tellingStandIn(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("telling-stand-in", CaseFile.self, on: .change, at: .after) { change, context in
            let file = change.after
            guard change.changes(CaseFile.standIn), !file.isAnonymous else { return }
            let notices = CaseNotices(file, settings, context)
            let former = change.before?.standIn
            if former != file.contactPerson {
                try notices.tell(messages.standingInEnded, to: former?.id)
            }
            if let standIn = file.standIn {
                try notices.tell(messages.standingIn, to: standIn.id)
                try notices.tellParties(messages.contactAway, file.standInName ?? "")
            } else if file.state.isOpen, let person = file.contactPerson,
                person == change.before?.contactPerson,
                try !ContactPersons.absent(context).contains(person.id)
            {
                try notices.tell(messages.backWithYou, to: person.id)
                try notices.tellParties(messages.contactBack)
            }
        }
    }

    /// Sees to it that a case is in the right hands: who may not lead it any more gives it away for
    /// good, who is away has somebody who acts meanwhile, and who is back has it again.
    ///
    /// Where nobody else is there, everything stays: two absent people must not pass a case around.
    /// But whoever may not lead it gives it to somebody absent rather than keeping it, and to
    /// nobody where nobody may.
    static func settle(_ file: Record<CaseFile>, _ context: TenantContext) throws {
        let persons = try ContactPersons(for: file, context)
        guard let current = file.contactPerson,
            try context.record(current).map(persons.mayLead) ?? false
        else {
            try handOver(file, persons, context)
            return
        }
        let standIn = try standIn(for: current, of: file, persons, context)
        guard standIn != file.standIn else { return }
        try context.change(file) { $0.standIn = standIn }
    }

    /// Puts deputies where somebody is away, and gives back what belongs to whoever is there again.
    static func settle(casesOf member: Reference<TeamMember>, _ context: TenantContext) throws {
        let files = try context.records(CaseFile.self, sort: [.oldest]) {
            $0.isAnonymous == false && ($0.contactPerson == member || $0.standIn == member)
        }
        for file in files where file.state.isOpen || file.standIn != nil {
            try settle(try context.existing(file.reference), context)
        }
    }

    /// Finds somebody for open cases that nobody could lead, as soon as the team changes.
    static func settleUnassigned(_ context: TenantContext) throws {
        let files = try context.records(CaseFile.self, sort: [.oldest]) {
            unassigned($0)
        }
        for file in files { try settle(file, context) }
    }

    /// The open cases that nobody leads.
    static func unassigned(_ file: FilterBuilder<CaseFile>) -> Filter<CaseFile> {
        file.contactPerson.isEmpty && file.isAnonymous == false
            && file.state.isOne(of: CaseState.open)
    }

    private static func handOver(
        _ file: Record<CaseFile>, _ persons: ContactPersons, _ context: TenantContext
    ) throws {
        let person = try persons.available(instead: file.contactPerson)
        guard person?.reference != file.contactPerson else { return }
        try context.change(file) { $0.contactPerson = person?.reference }
    }

    private static func standIn(
        for current: Reference<TeamMember>, of file: Record<CaseFile>, _ persons: ContactPersons,
        _ context: TenantReader
    ) throws -> Reference<TeamMember>? {
        guard file.state.isOpen, persons.isAbsent(current) else { return nil }
        if let standIn = try file.standIn.flatMap({ try context.record($0) }),
            persons.isAvailable(standIn)
        {
            return standIn.reference
        }
        return try persons.available(instead: current)?.reference
    }

}
