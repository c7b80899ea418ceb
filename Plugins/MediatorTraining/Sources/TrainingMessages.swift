import DachwerkKit
import MediatorTrainingContract

/// What the training of mediators says to people.
let messages = TrainingMessages()

/// Every refusal, notice and warning of the training of mediators.
struct TrainingMessages: MessageCatalog {
    static let capability = MediatorTrainingModule.manifest.capability

    // MARK: What is missing for a certificate

    let topicsMissing = refusal("topics-missing", .list(.localized("topics")))
    let topicMissing = refusal("topic-missing", at: Certificate.mediator, .localized("topic"))
    let methodsMissing = refusal("methods-missing", at: Certificate.mediator)
    let presentationMissing = refusal("presentation-missing", at: Certificate.mediator)
    let attendanceMissing = refusal(
        "attendance-missing", at: Certificate.mediator, .localized("topic"), .number("attended"),
        .number("required"))
    let attendanceUnmeasured = refusal(
        "attendance-unmeasured", at: Certificate.mediator, .localized("topic"))
    let methodsAttendanceMissing = refusal(
        "methods-attendance-missing", at: Certificate.mediator, .number("attended"),
        .number("required"))
    let methodsAttendanceUnmeasured = refusal(
        "methods-attendance-unmeasured", at: Certificate.mediator)
    let hoursMissing = refusal(
        "hours-missing", at: Certificate.mediator, .number("attended"), .number("required"))
    let refresherMissing = refusal(
        "refresher-missing", at: Certificate.mediator, .number("attended"), .number("required"))

    // MARK: Certificates

    let hasCertificate = refusal("has-certificate", .conflict, at: Certificate.occasion)
    let nothingToRenew = refusal("nothing-to-renew", .conflict, at: Certificate.occasion)
    let onlyRenewal = refusal("only-renewal", .conflict, at: Certificate.occasion)
    let renewalTooEarly = refusal(
        "renewal-too-early", .conflict, at: Certificate.occasion, .date("from"))
    let reissueLosesTopics = refusal(
        "reissue-loses-topics", .conflict, at: Certificate.curriculum)
    let curriculumUnknown = refusal("curriculum-unknown", .conflict, at: Certificate.curriculum)
    let ownCertificate = refusal("own-certificate", .forbidden)
    let earlierNeedsNumber = refusal(
        "earlier-needs-number", .conflict, at: Certificate.earlierNumber)
    let earlierNeedsDate = refusal("earlier-needs-date", .conflict, at: Certificate.earlierIssuedOn)
    let earlierTopics = refusal("earlier-topics", .conflict, at: Certificate.earlierTopics)
    let notEarlier = refusal("not-earlier", .conflict, at: Certificate.occasion)
    let hasLaterCertificate = refusal(
        "has-later-certificate", .conflict, at: Certificate.earlierIssuedOn)

    // MARK: Curricula, cohorts and units

    let notPublished = refusal("not-published", .conflict)
    let publishedIsFixed = refusal("published-is-fixed", .conflict)
    let topicTwice = refusal("topic-twice", .invalid, at: Curriculum.topics)
    let tooFew = refusal("too-few", .number("confirmed"), .number("minimum"))
    let minimumAbovePlaces = refusal(
        "minimum-above-places", .invalid, at: Cohort.minimum, .number("minimum"), .number("places"))
    let placesTaken = refusal("places-taken", .conflict, at: Cohort.places, .number("taken"))
    let cohortFull = refusal("cohort-full", .conflict, .number("places"))
    let cohortClosed = refusal("cohort-closed", .conflict, at: Participation.cohort)
    let alreadyInCohort = refusal("already-in-cohort", .conflict, at: Participation.cohort)
    let span = refusal("span", .invalid)
    let longerThanItsPeriod = refusal("longer-than-its-period", .conflict, at: TrainingUnit.minutes)
    let longerThanItsUnit = refusal("longer-than-its-unit", .conflict, at: Attendance.minutes)
    let replacesAnotherTopic = refusal(
        "replaces-another-topic", .conflict, at: TrainingUnit.replaces)
    let notBegun = refusal("not-begun", .conflict)
    let wasAttended = refusal("was-attended", .conflict)
    let shorterThanAttended = refusal("shorter-than-attended", .conflict, at: TrainingUnit.minutes)
    let attendanceTwice = refusal("attendance-twice", .conflict, at: Attendance.mediator)
    let partAndTopic = refusal("part-and-topic", .invalid)

    // MARK: Assessing and recognising

    let ownAssessment = refusal("own-assessment", .forbidden)
    let ownAttendance = refusal("own-attendance", .forbidden)
    let ownRecognition = refusal("own-recognition", .forbidden)
    let evidenceNotSeen = refusal("evidence-not-seen", at: Recognition.evidenceSeenOn)
    let groundsMissing = refusal("grounds-missing", .invalid, at: Recognition.grounds)
    let decidedIsFixed = refusal("decided-is-fixed", .conflict)
    let recognitionTwice = refusal("recognition-twice", .conflict, at: Recognition.topic)
    let beforeItWasTaught = refusal(
        "before-it-was-taught", .invalid, at: Assessment.date, .date("from"))
    let inTheFuture = refusal("in-the-future", .invalid)

    // MARK: Mediators and what is written down about them

    let notInProgramme = refusal("not-in-programme", .conflict)
    let personForgotten = refusal("person-forgotten", .conflict)
    let nameMissing = refusal("name-missing", .invalid)
    let countryCode = refusal("country-code", .invalid, at: Mediator.country)
    let languageTwice = refusal("language-twice", .invalid, at: Mediator.languages)
    let endorsementMissing = refusal("endorsement-missing")
    let missingAgreement = refusal("missing", .variant(AgreementKind.self))
    let conductCheckMissing = refusal("conduct-check-missing", .number("months"))
    let specialisedAlready = refusal("specialised-already", .conflict, at: Specialisation.topic)
    let categoryTwice = refusal("category-twice", .invalid, at: ReportedCount.lines)
    let categoryUnknown = refusal("category-unknown", .invalid, at: ReportedCount.lines)
    let excessiveSum = warning(
        "excessive-sum", .number("known"), .number("population"), .number("excess"))
    let incomplete = warning(
        "incomplete", .variant(Dimension.allCases.filter(\.isComplete)), .number("known"),
        .number("population"), .number("unknown"))

    // MARK: What people are told

    let placeOffered = notice("place-offered", .cohort)
    let cohortCancelled = notice("cohort-cancelled", .cohort)
    let cohortOver = notice("cohort-over", .field(Cohort.name, as: "cohort"))
    let unitTomorrow = notice(
        "unit-tomorrow", .localized("unit"), .period("period"),
        .optional(.text("place"), with: "at"))
    let unitMissed = notice(
        "unit-missed", .localized("unit"), .period("period"),
        .optional(.period("next"), with: "replacement"))
    let certificateReady = notice("certificate-ready", .certificate)
    let certificateExpiring = notice("certificate-expiring", .certificate, .number("days"))
    let refresherOffered = notice("refresher-offered", .certificate)
    let lapsedNotice = notice("lapsed-notice", .certificate)
    let revokedNotice = notice("revoked-notice", .field(Certificate.number), .text("grounds"))
    let topicsAdded = notice("topics-added", .list(.localized("topics")))
}

extension MessageArgument where Value == Record<Cohort> {
    /// Name and first day of a cohort.
    fileprivate static var cohort: MessageArgument<Record<Cohort>> {
        .all(.field(Cohort.name, as: "cohort"), .field(Cohort.startsOn, as: "start"))
    }
}

extension MessageArgument where Value == Record<Certificate> {
    /// Number and last day of a certificate.
    fileprivate static var certificate: MessageArgument<Record<Certificate>> {
        .all(.field(Certificate.number), .field(Certificate.validUntil, as: "until"))
    }
}
