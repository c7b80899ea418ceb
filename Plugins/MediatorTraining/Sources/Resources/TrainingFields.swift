import DachwerkKit

extension FieldOption {
    /// Who taught, assessed or decided.
    static var teaching: FieldOption {
        .personal(
            purpose: "showing who taught, assessed or decided", basis: .legitimateInterest,
            retention: .years(10))
    }

    /// What is kept of somebody's way through the training.
    static var learning: FieldOption {
        .personal(
            purpose: "showing what a certificate rests on", basis: .contract,
            retention: .declared)
    }
}

/// How much a rule, a job or a figure reads at most.
enum TrainingLimits {
    /// Far more than a programme has, and still no danger to the process.
    static let records = 100_000
}
