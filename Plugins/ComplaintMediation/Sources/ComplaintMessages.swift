import DachwerkKit

/// What complaints and mediation say to people.
let messages = ComplaintMessages()

/// Every refusal and notice of complaints and mediation: a case by its number, never a party's
/// name, never what was said.
struct ComplaintMessages: MessageCatalog {
    static let capability = ComplaintMediationModule.manifest.capability

    // MARK: Cases and who is in charge

    let nobodyInCharge = refusal("nobody-in-charge")
    let notAvailable = refusal("not-available", .invalid, at: CaseFile.contactPerson)
    let noHousehold = refusal("no-household", .forbidden)
    let sameMatter = refusal("same-matter", .conflict, .optional(.text("number"), without: "open"))
    let houseOfOthers = refusal("house-of-others", .invalid, at: CaseFile.house)
    let otherHouseReason = refusal("other-house-reason", .invalid)
    let forgotten = refusal("forgotten", .conflict)
    let caseEnded = refusal("case-ended", .conflict)
    let inTheFuture = refusal("in-the-future", .invalid)
    let nothingToAnswer = refusal("nothing-to-answer", .conflict)
    let ratedBefore = refusal("rated-before", .conflict)
    let ownDeputy = refusal("own-deputy", .invalid, at: TeamMember.deputy)
    let reversedDates = refusal("reversed-dates", .invalid, at: Absence.until)
    let nothingToCount = refusal("nothing-to-count")
    let tooFew = refusal("too-few")

    // MARK: Parties and mediation

    let partyTwice = refusal("party-twice", .conflict)
    let sideTaken = refusal("side-taken", .conflict)
    let otherPartyMissing = refusal("other-party-missing")
    let mediatorMissing = refusal("mediator-missing")
    let mediatorNotNeutral = refusal("mediator-not-neutral", .invalid, at: CaseFile.mediator)
    let mediationNotWanted = refusal("mediation-not-wanted")
    let notInMediation = refusal("not-in-mediation", .conflict)
    let refusedBefore = refusal("refused-before")
    let interpreterNotNeutral = refusal("interpreter-not-neutral", .invalid)

    // MARK: Sessions

    let sessionSide = refusal("session-side", .invalid, at: MediationSession.compartment)
    let notBegun = refusal("not-begun", .conflict)
    let languageUnknown = refusal("language-unknown")
    let languageUncovered = refusal("language-uncovered", .list(.language("languages")))
    let engaged = refusal(
        "engaged", .conflict, .text("name"), .period("time"),
        .optional(.text("number"), with: "in-case"))
    let roomTaken = refusal(
        "room-taken", .conflict, .content("room"), .period("time"),
        .optional(.text("number"), with: "by-case"))

    // MARK: Agreements and translations

    let agreementIncomplete = refusal("agreement-incomplete", .invalid)
    let agreementLanguage = fault("agreement-language", .language("language"))
    let consentMissing = fault("consent-missing")
    let consentOfParty = refusal("consent-of-party", .invalid)
    let followUpMissing = fault("follow-up-missing")
    let checkedByTeam = refusal("checked-by-team", .invalid, at: Entry.translations)
    let checkedByAnother = refusal("checked-by-another", .invalid, at: Entry.translations)
    let translationOfOthers = refusal("translation-of-others", .invalid, at: Entry.translations)
    let translationTwice = refusal("translation-twice", .invalid, at: Entry.translations)

    // MARK: What parties are told

    let receipt = notice("receipt", .named)
    let filed = notice("filed", .named)
    let acknowledged = notice("acknowledged", .perhapsNamed)
    let informed = notice("informed", .perhapsNamed)
    let ended = notice("ended", .perhapsNamed)
    let contactChanged = notice("contact-changed", .named)
    let contactAway = notice("contact-away", .named, .text("deputy"))
    let contactBack = notice("contact-back", .named)
    let rulesOffered = notice("rules-offered", .field(CaseFile.number))
    let agreementCopy = notice("agreement-copy", .field(CaseFile.number), .date("day"))
    let followUpQuestion = notice("follow-up-question", .field(CaseFile.number))
    let erasureAhead = notice("erasure-ahead", .field(CaseFile.number), .date("day"))
    let appointment = notice("appointment", .field(CaseFile.number), .period("period"))
    let appointmentCancelled = notice(
        "appointment-cancelled", .field(CaseFile.number), .period("period"))
    let appointmentUncertain = notice(
        "appointment-uncertain", .field(CaseFile.number), .period("period"))

    // MARK: What the team is told

    let assigned = notice("assigned", .field(CaseFile.number))
    let contactMissing = notice("contact-missing", .field(CaseFile.number))
    let standingIn = notice("standing-in", .named)
    let standingInEnded = notice("standing-in-ended", .field(CaseFile.number))
    let backWithYou = notice("back-with-you", .field(CaseFile.number))
    let maybeSameMatter = notice("maybe-same-matter", .field(CaseFile.number), .text("other"))
    let deadlineNear = notice("deadline-near", .field(CaseFile.number))
    let deadlinePassed = notice("deadline-passed", .field(CaseFile.number))
    let broughtIn = notice("brought-in", .perhapsNamed)
    let reopened = notice("reopened", .field(CaseFile.number))
    let withdrawn = notice("withdrawn", .field(CaseFile.number))
    let danger = notice("danger", .field(CaseFile.number))
    let mediatorAssigned = notice("mediator-assigned", .field(CaseFile.number))
    let mediatorNeeded = notice("mediator-needed", .field(CaseFile.number))
    let interpreterNeeded = notice("interpreter-needed", .field(CaseFile.number))
    let appointmentToArrange = notice("appointment-to-arrange", .field(CaseFile.number))
    let followUpDue = notice("follow-up-due", .field(CaseFile.number))
    let erasureAheadOfCase = notice("erasure-ahead-of-case", .field(CaseFile.number))
    let houseRuleMissing = notice("house-rule-missing", .field(CaseFile.number))
    let translationMissing = notice(
        "translation-missing", .localized("rule"), .language("language"))
}

extension MessageArgument where Value == Record<CaseFile> {
    /// The number of a case and its contact person.
    fileprivate static var named: MessageArgument<Record<CaseFile>> {
        .all(.field(CaseFile.number), .field(CaseFile.contactName, as: "contact"))
    }

    /// The number of a case and its contact person, or other words while there is none.
    fileprivate static var perhapsNamed: MessageArgument<Record<CaseFile>> {
        .all(.field(CaseFile.number), contact.of { $0.contactName })
    }

    private static var contact: MessageArgument<String?> {
        .optional(.text("contact"), without: "without-contact")
    }
}
