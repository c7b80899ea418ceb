extension TrainingWords {
    /// Refusals, warnings and notices.
    static let englishMessages: [String: String] = [
        "topics-missing": "The certificate still lacks: {topics}.",
        "topic-missing": "The topic “{topic}” is not passed yet.",
        "methods-missing": "The methods part is not passed yet.",
        "presentation-missing": "The final presentation is missing.",
        "attendance-missing": "“{topic}”: {attended} of at least {required} minutes attended.",
        "attendance-unmeasured":
            "“{topic}”: neither the curriculum nor a unit says how long it is taught, and no "
            + "attendance is recorded.",
        "methods-attendance-unmeasured":
            "Methods part: neither the curriculum nor a unit says how long it is taught, and no "
            + "attendance is recorded.",
        "methods-attendance-missing":
            "Methods part: {attended} of at least {required} minutes attended.",
        "hours-missing": "{attended} of at least {required} minutes attended altogether.",
        "refresher-missing":
            "A renewal needs {required} minutes of refresher; {attended} were attended.",
        "has-certificate": "There is a certificate already: please renew or re-issue it.",
        "earlier-needs-number": "Please give the number that stands on the certificate.",
        "earlier-needs-date": "Please give the day of issue that stands on the certificate.",
        "earlier-topics": "These are not all topics of the curriculum, each once.",
        "not-earlier":
            "Number and dates are given only for a certificate from before the platform.",
        "has-later-certificate": "There is a later certificate already.",
        "nothing-to-renew": "There is no certificate that could be replaced in this way.",
        "only-renewal": "The certificate is no longer valid: please renew it.",
        "renewal-too-early": "The certificate can be renewed from {from} on.",
        "reissue-loses-topics":
            "A re-issue needs a version in force with all topics of the certificate.",
        "person-forgotten":
            "This person has been forgotten; nothing is written down about them again.",
        "decided-is-fixed": "What has been decided does not change; please refuse it and ask anew.",
        "recognition-twice": "This topic is recognised already, or recognition is asked for.",
        "specialised-already": "The person has this specialisation at that time already.",
        "shorter-than-attended": "Somebody attended longer than that.",
        "category-unknown":
            "One of the categories does not belong to what people are told apart by.",
        "own-certificate": "Nobody issues a certificate to oneself.",
        "own-assessment": "Nobody assesses oneself.",
        "own-attendance": "Nobody records the own attendance.",
        "own-recognition": "Somebody else decides on the recognition.",
        "evidence-not-seen": "Please say when the evidence was seen.",
        "grounds-missing": "A recognition needs grounds.",
        "curriculum-unknown": "Please name the curriculum to certify under.",
        "not-published": "This curriculum is not published.",
        "published-is-fixed":
            "A published version does not change any more; please make a new one.",
        "topic-twice": "Each topic stands in the curriculum once.",
        "not-in-programme": "This person is not part of the programme at present.",
        "in-the-future": "This day lies in the future.",
        "before-it-was-taught": "This was not taught before {from}.",
        "part-and-topic":
            "A unit about a topic names its topic; methods and presentation name none.",
        "too-few": "{confirmed} places are confirmed; at least {minimum} are needed.",
        "minimum-above-places": "{minimum} are needed, and there are only {places} places.",
        "places-taken": "{taken} places are offered or confirmed already.",
        "cohort-full": "Every place is taken ({places}).",
        "cohort-closed": "This cohort is finished or cancelled.",
        "already-in-cohort": "The person is in this cohort or its waiting list already.",
        "span": "The last day lies before the first.",
        "longer-than-its-period": "What is taught is longer than the period or than a day.",
        "longer-than-its-unit": "The unit did not last that long.",
        "replaces-another-topic": "A date that makes up for another has the same part and topic.",
        "not-begun": "This unit has not begun or is cancelled.",
        "was-attended": "Attendance is recorded for this unit already.",
        "attendance-twice": "The attendance is recorded already.",
        "name-missing": "Please give the name.",
        "language-twice": "Each language stands in the list once.",
        "country-code": "Please give the code of the country in two capitals, such as TR.",
        "endorsement-missing": "The home organisation has not approved yet.",
        "missing-codeOfConduct": "The code of conduct is not accepted yet.",
        "missing-feeAndExpenses": "The agreement on fee and expenses is missing.",
        "missing-confidentiality": "The agreement on confidentiality is missing.",
        "conduct-check-missing":
            "A certificate of conduct must have been seen in the last {months} months.",
        "category-twice": "Each category stands in the list once.",
        "mediator-not-active": "This person takes no sessions at present.",
        "mediator-not-certified": "This person has no certificate on this day.",
        "certificate-lapsed":
            "The certificate is no longer valid on this day; it is valid until {until}.",
        "certificate-revoked": "The certificate of this person was revoked.",
        "language-not-covered":
            "This person does not speak the language at the level that is needed.",
        "topic-not-held": "This person is not certified for the topic.",
        "incomplete-country": "{known} of {population} have a country; {unknown} unknown.",
        "incomplete-gender": "{known} of {population} have a gender; {unknown} unknown.",
        "incomplete-ageGroup": "{known} of {population} have an age; {unknown} unknown.",
        "excessive-sum":
            "The counts add up to {known}, {excess} more than the {population} who were counted.",

        "place-offered":
            "There is a place for you in the cohort “{cohort}” from {start}. Please take it.",
        "cohort-cancelled": "The cohort “{cohort}” from {start} is not held.",
        "cohort-over": "The cohort “{cohort}” is over; no place became free.",
        "unit-tomorrow": "Tomorrow there is a unit: {unit}, {period}.",
        "unit-tomorrow-at": "Tomorrow there is a unit: {unit}, {period}, {place}.",
        "unit-missed": "You missed a unit: {unit}, {period}. Another date will be announced.",
        "unit-missed-replacement":
            "You missed a unit: {unit}, {period}. You can make up for it: {next}.",
        "certificate-ready": "Your certificate {number} is issued and valid until {until}.",
        "certificate-expiring": "Your certificate {number} ends in {days} days, on {until}.",
        "refresher-offered":
            "Your certificate {number} is valid until {until}. We offer a refresher for "
            + "its renewal.",
        "lapsed-notice":
            "The certificate {number} was valid until {until}. Please check sessions to come.",
        "revoked-notice":
            "The certificate {number} was revoked. Please check sessions to come. "
            + "Reason: {grounds}",
        "topics-added": "The curriculum has new topics: {topics}. Your certificate stays valid.",
    ]
}
