package import DachwerkKit

/// The platform's own words.
package enum KernelWords {
    package static let english = Words(
        .english, problems.merging(values) { $1 }.merging(labels) { $1 })

    private static let problems: [String: String] = [
        "problem.invalid": "The input does not fit",
        "problem.forbidden": "Not allowed",
        "problem.unauthenticated": "Sign in first",
        "problem.notFound": "Not found",
        "problem.conflict": "Something is in the way",
        "problem.stale": "Somebody else changed it in between",
        "problem.versionMissing": "Say which version you change",
        "problem.rule": "A rule says no",
        "problem.busy": "Too much at once",
        "problem.fault": "The platform has a fault",
        "invalid": "Some of the input does not fit; see the list of errors.",
        "forbidden": "Your duties do not allow this.",
        "not-found": "There is nothing here, or nothing for you.",
        "unauthenticated": "The token is missing, unknown or has expired.",
        "fault": "Something went wrong on our side. Nothing was changed.",
        "record.stale": "The record is at version {version} now. Read it again, then change it.",
        "record.version-missing": "Send the version in If-Match, as the ETag gave it.",
        "record.in-use": "Records of '{name}' still refer to it. Change or remove these first.",
        "record.in-use-elsewhere": "It is still needed and cannot be removed.",
        "record.exists": "A record with this identity is there already.",
        "record.not-unique": "Another record has this value already.",
        "record.erased":
            "This record was erased. Leave out the id for a new one, or ask for it with bringBack.",
        "capability.still-on": "'{capability}' is still on here. Take it out of the file first.",
        "idempotency.reused":
            "This idempotency key was used for another request. Choose a new one.",
        "lifecycle.state":
            "'{moveName}' is not possible in the state '{stateName}', only in: {fromNames}.",
        "token.duty": "The tenant has no duty '{duty}'.",
        "token.duty-near": "The tenant has no duty '{duty}'. Did you mean '{nearest}'?",
        "import.too-many-rows":
            "{rows} rows are too many at once. Bring in at most {most}, then the next.",
        "import.rows": "Nothing was brought in: some rows do not fit; see the list of errors.",
        "import.twice": "This record stands in row {row} already.",
        "import.short-row": "The row has too few cells; the rest was read as empty.",
        "import.shortened":
            "A spreadsheet has shortened this number to {value}; a value that was there stays.",
        "capacity.unavailable":
            "{wished} wished, {free} of {total} free in this time. Next possible: {next}.",
        "capacity.unavailable-long":
            "{wished} wished, {free} of {total} free in this time, and nothing later was found.",
        "capacity.too-many": "{wished} wished, but there are only {total} at all.",
        "capacity.missing": "There is nothing here that could be taken.",
        "capacity.closed-at-start": "Closed at the start ({reason}). Next possible: {next}.",
        "capacity.closed-at-end": "Closed at the end ({reason}). Next possible: {next}.",
    ]

    private static let values: [String: String] = [
        "value.missing": "A value is missing.",
        "value.kind": "Give {expected}; this is {found}.",
        "value.whole-number": "Give a whole number.",
        "value.range": "Give a number from {low} to {high}.",
        "value.length": "Give {low} to {high} characters.",
        "value.count": "Give {low} to {high} entries.",
        "value.control-characters": "Take out control characters and reversed text.",
        "value.email": "Give an address such as name@example.org.",
        "value.webAddress": "Give an address that begins with https://.",
        "value.phone": "Give a number such as +49 711 216-80399.",
        "value.identifier": "Use a-z, 0-9 and single dashes.",
        "value.choice": "Give one of: {choices}.",
        "value.choice-near": "Give one of: {choices}. Did you mean '{nearest}'?",
        "value.instant": "Give a time such as 2026-05-03T10:00:00Z.",
        "value.date": "Give a date such as 2026-05-03.",
        "value.time": "Give a time of day such as 14:30.",
        "value.short-year": "Give the year with four digits, such as 01.05.1990.",
        "value.postcode": "A German postcode has five digits. Is a zero missing in front?",
        "value.money": "Give an amount such as \"500.00 EUR\".",
        "value.period": "The start must lie before the end, both as 2026-05-03T10:00:00Z.",
        "value.language": "Give a language tag such as de or prs.",
        "value.hours": "Give opening hours such as \"mo-fr 09:00-17:00\".",
        "value.localized": "Give an object of texts by language, such as {\"de\": \"…\"}.",
        "value.reference": "Give the id of a record.",
        "value.reference-missing": "No such record, or none for you.",
        "value.taken": "Another record has this value already.",
        "field.unknown": "There is no '{name}'.",
        "field.unknown-near": "There is no '{name}'. Did you mean '{nearest}'?",
        "field.computed": "The platform sets this itself.",
        "field.platform": "The platform sets this itself.",
        "field.fixed": "This can be set only when the record is made.",
        "field.not-in-move": "'{move}' does not set this, only: {allowed}.",
        "parameter.twice": "The parameter stands twice.",
        "parameter.cursor": "The cursor does not belong to this list. Begin at the first page.",
        "parameter.hidden": "You cannot sort by what you may not see.",
        "parameter.search-instead": "Search for texts in several languages with q.",
        "parameter.not-filterable": "This cannot be filtered.",
    ]

    private static let labels: [String: String] = [
        "platform": "Platform",
        "platform.administrator": "Administrator",
        "platform.notice": "Notice",
        "platform.notice.code": "Kind",
        "platform.notice.organisation": "For the organisation",
        "platform.notice.duty": "For the duty",
        "platform.notice.person": "For the person",
        "platform.notice.notBefore": "Not before",
        "platform.notice.about": "About",
        "platform.notice.record": "Record",
        "platform.notice.arguments": "What fills the words",
        "platform.notice.message": "Message",
    ]
}
