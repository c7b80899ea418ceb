import DachwerkKit

/// Tells those who are invited to a session that it takes place, and those who were and are not any
/// more that it does not: both follow from comparing whom the session invited before and after.
///
/// What follows from a step alone is declared at its transition.
struct SessionNotices {
    private let session: Record<MediationSession>
    private let file: Record<CaseFile>
    private let settings: Values<ComplaintSettings>
    private let context: TenantContext

    init(
        _ session: Record<MediationSession>, _ settings: Values<ComplaintSettings>,
        _ context: TenantContext
    ) throws {
        self.session = session
        self.settings = settings
        self.context = context
        file = try context.existing(session.caseFile)
    }

    /// Tells people by the record behind the actor; an appointment comes in working time, that it
    /// is off comes at once: somebody may be on the way.
    func tell(
        _ message: NoticeMessage<Record<CaseFile>, Period>, _ people: [String],
        of session: Record<MediationSession>? = nil, inWorkingTime: Bool = false
    ) throws {
        let time = WorkingTime(settings, context)
        let period = (session ?? self.session).period
        for person in people.compactMap({ RecordID($0) }) {
            try context.notify(
                message(file, period), about: self.session, toPerson: person,
                notBefore: inWorkingTime ? time.next(context.now) : nil)
        }
    }

    /// Tells who leads the case that another time is to be found.
    func tellContactPerson() throws {
        try CaseNotices(file, settings, context).tellContactPerson(messages.appointmentToArrange)
    }
}
