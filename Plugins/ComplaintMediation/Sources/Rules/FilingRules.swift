import DachwerkKit

/// What happens when a complaint comes in: one request is enough.
enum FilingRules {
    /// Finds out who complains, refuses a second case about the same matter, gives the number.
    static let receiving = Rule("receiving", CaseFile.self, on: .create) { change, context in
        if let person = context.actor.person, context.actor.holds(Complaints.resident),
            let household = try context.record(Reference<Household>(person))
        {
            change.after.complainant = household.reference
        } else if context.actor.kind == .anonymous {
            change.after.complainant = try newcomer(change.after, context)
        }
        if change.after.complainant == nil, context.actor.holds(Complaints.resident),
            !context.actor.holds(Complaints.contactPerson)
        {
            throw messages.noHousehold()
        }
        try checkTold(change.after)
        if let complainant = change.after.complainant {
            try checkHouse(change, context.existing(complainant), context)
            try SameMatter.refuse(change.after, complainant, context)
        }
        change.after.filedBy = try writer(change.after, context)
        if let date = change.after.occurredOn { try OccurrenceRules.checkDate(date, context) }
        let year = context.today.year
        let number = String(try context.nextNumber("case-\(year)"))
        let zeros = String(repeating: "0", count: max(0, 4 - number.count))
        change.after.number = "\(year)-\(zeros)\(number)"
    }

    /// Puts what was told where it belongs: party, first occurrence, entry of the complainant.
    static func opening(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("opening", CaseFile.self, on: .create, at: .after) { change, context in
            let told = change.after
            let file = told.reference
            try SameMatter.markRenewal(of: told, context)
            try context.create(Party.self) {
                $0.caseFile = file
                $0.role = .complainant
                $0.household = told.complainant
                $0.language = told.statementLanguage
                $0.isNamedToOthers = told.namesComplainant ?? false
            }
            if let statement = told.statement ?? told.danger {
                try context.create(Entry.self) {
                    $0.caseFile = file
                    $0.compartment = .partyA
                    $0.text = statement
                    $0.language = told.statementLanguage
                }
            }
            let day = told.occurredOn ?? context.today
            try context.create(Occurrence.self) {
                $0.caseFile = file
                $0.compartment = .partyA
                $0.date = day
                $0.time = told.occurredAt
                $0.minutes = told.occurredMinutes
                $0.kind = told.subject
            }
            let current = try context.existing(file)
            if let complainant = told.complainant {
                try CaseNotices(current, settings, context).confirmReceipt(to: complainant)
            }
            if let writer = told.filedBy {
                try CaseNotices(current, settings, context).confirmFiling(to: writer)
            }
            try SameMatter.tellSimilar(to: current, settings, context)
            if told.isDanger == true { try context.move(current, CaseFile.reportDanger) }
        }
    }

    /// A household that nobody knows: it says who it is and how it is reached, and its private link
    /// makes it a party like every other.
    ///
    /// It is never taken for one that is known already, or else a name would open what others said.
    private static func newcomer(
        _ file: Record<CaseFile>, _ context: TenantContext
    ) throws -> Reference<Household> {
        guard let name = file.complainantName, !name.allSatisfy(\.isWhitespace) else {
            throw Refusal.missing(CaseFile.complainantName)
        }
        return try context.create(Household.self) {
            $0.name = name
            $0.house = file.house
            $0.stair = file.stair
            $0.language =
                file.statementLanguage ?? context.tenant.languages.first ?? .german
            $0.phone = file.complainantPhone
            $0.email = file.complainantEmail
            $0.contactPreference =
                file.complainantPhone != nil
                ? .phone : file.complainantEmail != nil ? .email : .portal
        }.reference
    }

    /// A complaint says what happened; who reports a danger says which.
    private static func checkTold(_ file: Record<CaseFile>) throws {
        let told = [file.statement, file.isDanger == true ? file.danger : nil].compactMap(\.self)
        guard !told.contains(where: { !$0.allSatisfy(\.isWhitespace) }) else { return }
        throw Refusal.missing(CaseFile.statement)
    }

    /// People complain about the house in which they live; the team files what is elsewhere, too,
    /// and says why.
    private static func checkHouse(
        _ change: Change<CaseFile>, _ complainant: Record<Household>, _ context: TenantReader
    ) throws {
        guard complainant.house != change.after.house, context.actor.kind != .system else { return }
        guard context.actor.holds(Complaints.contactPerson), context.actor.person != complainant.id
        else {
            throw messages.houseOfOthers()
        }
        guard (change.reason ?? "").allSatisfy(\.isWhitespace) else { return }
        throw messages.otherHouseReason().at(.reason)
    }

    /// Who of the team writes down what somebody else says.
    private static func writer(
        _ file: Record<CaseFile>, _ context: TenantReader
    ) throws -> Reference<TeamMember>? {
        guard let person = context.actor.person, person != file.complainant?.id else { return nil }
        return try context.record(Reference<TeamMember>(person))?.reference
    }
}
