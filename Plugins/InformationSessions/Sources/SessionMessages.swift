import DachwerkKit

/// What information sessions say to people.
let messages = SessionMessages()

/// Every refusal and notice of information sessions.
struct SessionMessages: MessageCatalog {
    static let capability = InformationSessionsModule.manifest.capability

    // MARK: What a request must look like

    let reachMissing = refusal("reach-missing", .invalid, at: Session.phone)
    let tooSoon = refusal("too-soon", at: Session.period, .number("days"), .date("earliest"))
    let inThePast = refusal("in-the-past", .invalid, at: Session.period)
    let fixed = refusal("fixed", .conflict)
    let namesOnSensitiveTopic = refusal("names-on-sensitive-topic", at: Session.registration)
    let namesPurposeMissing = refusal("names-purpose-missing", .invalid, at: Session.namesPurpose)
    let namesEndMissing = refusal("names-end-missing", .invalid, at: Session.namesUntil)
    let namesEndTooEarly = refusal(
        "names-end-too-early", .invalid, at: Session.namesUntil, .date("day"))
    let headcountOnly = refusal("headcount-only", at: Participant.session)

    // MARK: Finding a mediator

    let nobodyFits = refusal("nobody-fits", .conflict, .topic, .spoken, .next)
    let mediatorMissing = refusal("mediator-missing", at: Session.mediators, .topic, .spoken)
    let mediatorTaken = refusal("mediator-taken", .conflict, at: Offer.mediator, .next)
    let notOpen = refusal("not-open", .conflict, at: Offer.session)
    let askedAlready = refusal("asked-already", .conflict, at: Offer.mediator)
    let offerOver = refusal("offer-over", .conflict, at: Offer.expiresAt, .moment("end"))
    let alreadyHeld = refusal("already-held", .conflict, at: Offer.session)
    let reversedDates = refusal("reversed-dates", .invalid, at: Absence.until)

    // MARK: Making it certain and known

    let venueMissing = refusal("venue-missing", .invalid, at: Session.address)
    let venueTaken = refusal("venue-taken", .conflict, at: Session.address, .period("time"))
    let notPublic = refusal("not-public", at: Session.isPublic)
    let announcementMissing = refusal("announcement-missing", at: Session.announcement, .spoken)

    // MARK: What came of it

    let notYours = refusal("not-yours", .forbidden)
    let notHeld = refusal("not-held", .conflict, at: Report.session)
    let tooMuch = refusal("too-much", .invalid, at: Report.expenses, .money("most"))
    let moreOpinions = refusal("more-opinions", .invalid, at: Report.glad, .number("reached"))
    let reportMissing = refusal("report-missing", at: Fee.session)
    let unpaidFees = refusal("unpaid-fees")

    // MARK: What hosts are told

    let received = notice("received", .session, .topic, .spoken)
    let confirmed = notice("confirmed", .session, .topic, .spoken)
    let noMediator = notice("no-mediator", .session, .topic, .spoken)
    let offeredAgain = notice("offered-again", .number, .topic, .spoken)
    let postponed = notice("postponed", .session, .topic, .spoken)
    let mediatorGoneToHost = notice("mediator-gone-to-host", .session, .topic, .spoken)
    let cancelled = notice("cancelled", .session, .topic, .spoken)
    let calledOff = notice("called-off", .session, .topic, .spoken, .text("grounds"))
    let tomorrow = notice("tomorrow", .session, .topic, .spoken)

    // MARK: What mediators are told

    let offer = notice("offer-made", .session, .topic, .spoken)
    let offerWithdrawn = notice("offer-withdrawn", .session, .topic, .spoken)
    let offerExpired = notice("offer-expired", .session, .topic, .spoken)
    let offerLost = notice("offer-lost", .session, .topic, .spoken)
    let sessionOff = notice("session-off", .session, .topic, .spoken)
    let confirmedToMediator = notice("confirmed-to-mediator", .session, .topic, .spoken)
    let tomorrowForMediator = notice(
        "tomorrow-for-mediator", .session, .topic, .optional(.text("place"), with: "at"),
        .optional(.localized("materials"), with: "with-materials"))
    let reportDue = notice("report-due", .session, .topic, .spoken)
    let reportOverdue = notice("report-overdue", .session, .topic, .spoken)
    let paid = notice("fee-paid", .field(Fee.total))

    // MARK: What the coordination is told

    let toMatch = notice("to-match", .session, .topic, .spoken)
    let exhausted = notice("exhausted", .session, .topic, .spoken)
    let accepted = notice("accepted", .session, .topic, .spoken)
    let mediatorGone = notice("mediator-gone", .session, .topic, .spoken)
    let found = notice("found", .session, .topic, .spoken)
    let flagged = notice("flagged", .session, .topic, .spoken)
}

extension MessageArgument where Value == Record<Session> {
    /// Number and date of a session.
    fileprivate static var session: MessageArgument<Record<Session>> {
        .all(.field(Session.number), .field(Session.period))
    }

    /// The number of a session whose date is over.
    fileprivate static var number: MessageArgument<Record<Session>> { .field(Session.number) }
}

extension MessageArgument where Value == LocalizedText {
    /// What a session is about.
    fileprivate static var topic: MessageArgument<LocalizedText> { .localized("topic") }
}

extension MessageArgument where Value == LanguageTag {
    /// In which language it is held.
    fileprivate static var spoken: MessageArgument<LanguageTag> { .language("language") }
}

extension MessageArgument where Value == Period? {
    /// The next date that is possible; without one the sentence does not offer it.
    fileprivate static var next: MessageArgument<Period?> {
        .optional(.period("next"), without: "for-now")
    }
}
