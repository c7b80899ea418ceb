import DachwerkKit

/// Tells those who are invited to a session what becomes of it.
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
