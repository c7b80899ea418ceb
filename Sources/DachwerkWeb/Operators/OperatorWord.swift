/// One text of the page for those who look after the platform; its key stands behind `operator.`.
enum OperatorWord: String, CaseIterable {
    case title, lead, leave, organisations, hosts, state, served, capabilities, howOften
    case faults, faultsNone, file, place, fault
    case jobs, job, every, last, next, never, done, failed, failures
    case mail, mailNone, count, missing, reason

    /// What fills the sentence.
    var places: [String] {
        switch self {
        case .every: ["count"]
        default: []
        }
    }
}

extension PageWords {
    /// A text in the language of the page.
    func say(_ word: OperatorWord) -> String { text("operator.\(word)") }
}
