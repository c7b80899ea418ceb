import DachwerkKit

/// What happens when a complaint comes in: one request is enough.
enum FilingRules {
    /// Finds out who complains, refuses a second case about the same matter, gives the number.
    static let receiving = Rule("receiving", CaseFile.self, on: .create) { change, context in
        if let person = context.actor.person, context.actor.holds(Complaints.resident),
            let household = try context.record(Reference<Household>(person))
        {
            change.after.complainant = household.reference
        }
        if let complainant = change.after.complainant {
            try refuseSecondCase(change.after, complainant, context)
        } else if context.actor.holds(Complaints.resident),
            !context.actor.holds(Complaints.contactPerson)
        {
            throw Refusal("complaint-mediation.no-household", .forbidden)
        }
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
            try markRenewal(of: told, context)
            try context.create(Party.self) {
                $0.caseFile = file
                $0.role = .complainant
                $0.household = told.complainant
                $0.language = told.statementLanguage
                $0.isNamedToOthers = told.namesComplainant ?? false
            }
            if let statement = told.statement {
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
            if told.isDanger == true { try context.move(current, CaseFile.reportDanger) }
        }
    }

    /// Who complains again about what is still open logs an occurrence instead.
    ///
    /// Only who sees that case learns which it is: others would find out who complained.
    static func refuseSecondCase(
        _ file: Record<CaseFile>, _ complainant: Reference<Household>, _ context: TenantContext
    ) throws {
        let same = try sameMatter(file, complainant, context)
        guard let open = same.first(where: { $0.state.isOpen }) else { return }
        let person = context.actor.person
        let isInside = person.map { open.team.contains($0.description) } ?? false
        guard isInside || person == complainant.id else {
            throw Refusal("complaint-mediation.same-matter-open", .conflict)
        }
        throw Refusal(
            "complaint-mediation.same-matter", .conflict,
            arguments: ["number": open.number.content])
    }

    /// A new case about what was solved before: that solution did not last.
    private static func markRenewal(
        of file: Record<CaseFile>, _ context: TenantContext
    ) throws {
        guard let complainant = file.complainant else { return }
        for earlier in try sameMatter(file, complainant, context)
        where earlier.firstSolvedAt != nil && earlier.renewedAt == nil {
            try context.change(earlier) { $0.renewedAt = context.now }
        }
    }

    /// Other cases of the same complainant in the same house about the same subject.
    private static func sameMatter(
        _ file: Record<CaseFile>, _ complainant: Reference<Household>, _ context: TenantContext
    ) throws -> [Record<CaseFile>] {
        let parties = try context.records(Party.self, sort: [.newest]) {
            $0.household == complainant
        }
        return try parties.filter { $0.role == .complainant && $0.caseFile != file.reference }
            .compactMap { try context.record($0.caseFile) }
            .filter { $0.house == file.house && $0.subject == file.subject }
    }
}
