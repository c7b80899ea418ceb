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
