import DachwerkKit

/// Tells people about a case by its number; never a party's name, never what was said.
///
/// What is told here is worked out: the people from the parties of the case, and the moment from
/// the working time in the settings. What follows from a step alone is declared at its transition.
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
    func tellContactPerson(_ message: NoticeMessage<Record<CaseFile>>) throws {
        guard let person = file.inCharge else { return try tellCoordinators(message) }
        try tell(message, to: person.id)
    }

    /// Tells somebody of the team within working hours.
    func tell<each Value: Sendable>(
        _ message: NoticeMessage<Record<CaseFile>, repeat each Value>,
        _ values: repeat each Value, to person: RecordID?
    ) throws {
        guard let person else { return }
        try context.notify(
            message(file, repeat each values), about: file, toPerson: person,
            notBefore: time.next(context.now))
    }

    /// Tells those who assign cases, within working hours.
    func tellCoordinators<each Value: Sendable>(
        _ message: NoticeMessage<Record<CaseFile>, repeat each Value>,
        _ values: repeat each Value
    ) throws {
        try context.notify(
            message(file, repeat each values), about: file, to: Complaints.coordinator,
            notBefore: time.next(context.now))
    }

    /// Tells both sides; the same words for both, so that neither learns of the other.
    func tellParties<each Value: Sendable>(
        _ message: NoticeMessage<Record<CaseFile>, repeat each Value>,
        _ values: repeat each Value
    ) throws {
        for party in try CaseParties(of: file.reference, context).sides {
            try tell(message, repeat each values, to: party.household?.id)
        }
    }

    /// Tells one side.
    func tellParty(
        _ message: NoticeMessage<Record<CaseFile>>, _ party: Record<Party>
    ) throws {
        try tell(message, to: party.household?.id)
    }

    /// Tells the complainant at once that the complaint came in, and who cares for it.
    func confirmReceipt(to household: Reference<Household>) throws {
        try context.notify(messages.receipt(file), about: file, toPerson: household.id)
    }

    /// Tells whoever wrote it down for somebody else, at once: the number and the contact person.
    func confirmFiling(to writer: Reference<TeamMember>) throws {
        try context.notify(messages.filed(file), about: file, toPerson: writer.id)
    }
}
