import DachwerkKit

/// The duties of equipment lending and what its parts share.
enum Lending {
    /// Acts for an organisation that borrows.
    static let borrower = Duty(
        "equipment-lending.borrower", "Asks for loans on behalf of the own organisation.")

    /// Works at the counter of a store.
    static let keeper = Duty(
        "equipment-lending.keeper", "Decides on loans, hands over, takes back, records damage.")

    /// Answers for the stores and what is in them.
    static let manager = Duty(
        "equipment-lending.manager",
        "Keeps stores, models, quotas and suspensions, and does all that a keeper does.")

    /// Sees what is lent to whom, without persons, and changes nothing.
    static let viewer = Duty(
        "equipment-lending.viewer", "Reads stores, models and loans without personal data.")

    /// Asks for figures.
    static let reporter = Duty(
        "equipment-lending.reporter", "Asks for the figures of lending at a date.")

    /// Asked for something without an account, and follows it by a private link.
    static let visitor = Duty(
        "equipment-lending.visitor", "Follows the own inquiry by a private link.")

    /// Every duty of the capability, for registration.
    static let duties = [borrower, keeper, manager, viewer, reporter, visitor]

    /// Those who work at the counter.
    static let staff = [keeper, manager]
}

extension FieldOption {
    /// What is kept about a person because of a loan; goes after the months of the settings.
    static var lending: FieldOption {
        .personal(
            purpose: "carrying out the loan and reaching the person in charge of it",
            basis: .contract, retention: .declared)
    }
}
