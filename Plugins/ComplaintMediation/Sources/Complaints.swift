import DachwerkKit

/// The duties of complaint mediation and what its parts share.
enum Complaints {
    /// A household: complains, is complained about, sees what is shared and what is its own.
    static let resident = Duty(
        "complaint-mediation.resident", "Complains, answers, and follows the own cases.")

    /// Leads cases: the person whom the complainant knows by name.
    static let contactPerson = Duty(
        "complaint-mediation.contact-person",
        "Leads the cases in which it is the contact person, and keeps the households.")

    /// Mediates, and owns the notes about it.
    static let mediator = Duty(
        "complaint-mediation.mediator", "Mediates between the parties and keeps own notes.")

    /// Speaks for a party that speaks another language.
    static let interpreter = Duty(
        "complaint-mediation.interpreter", "Interprets and translates for one party.")

    /// Answers for the whole; sees formal facts, never what was told in confidence.
    static let management = Duty(
        "complaint-mediation.management", "Reads the formal facts of all cases, without parties.")

    /// Assigns cases and keeps what they are measured by.
    static let coordinator = Duty(
        "complaint-mediation.coordinator",
        "Assigns cases; keeps houses, team, rota, causes and house rules.")

    /// Is told at once when there is danger.
    static let emergency = Duty(
        "complaint-mediation.emergency", "Is told of immediate danger at once and helps.")

    /// Asks for figures.
    static let reporter = Duty(
        "complaint-mediation.reporter", "Asks for figures and tables, which name nobody.")

    /// Every duty of the capability, for registration.
    static let duties = [
        resident, contactPerson, mediator, interpreter, management, coordinator, emergency,
        reporter,
    ]

    /// Those who may hold a part in a case besides its parties.
    static let helpers = [contactPerson, mediator, interpreter, management]
}

extension FieldOption {
    /// What is told or agreed in a case; goes with it after the months of the settings.
    static var complaint: FieldOption {
        .sensitive(
            purpose: "settling a complaint between neighbours", basis: .legitimateInterest,
            retention: .declared)
    }

    /// How a household is named and reached.
    static var household: FieldOption {
        .personal(
            purpose: "reaching the household about its complaints", basis: .contract,
            retention: .months(36))
    }

    /// Who works for the tenant and how that person is reached at work.
    static var team: FieldOption {
        .personal(
            purpose: "naming and reaching the person in charge", basis: .contract,
            retention: .months(36))
    }
}
