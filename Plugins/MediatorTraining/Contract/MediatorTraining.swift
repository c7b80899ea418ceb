public import DachwerkKit

/// The duties of mediator training and what its parts share.
public enum MediatorTraining {
    /// Runs the programme: accepts, certifies, renews, revokes.
    public static let coordinator = Duty(
        "mediator-training.coordinator",
        "Keeps curricula and cohorts, accepts and certifies mediators, renews and revokes.")

    /// Teaches: records who was there and who passed.
    public static let trainer = Duty(
        "mediator-training.trainer", "Records attendance and assessments of the units.")

    /// Is trained and mediates: sees and keeps the own record.
    public static let mediator = Duty(
        "mediator-training.mediator",
        "Sees the own training and certificates, keeps the own profile, pauses and leaves.")

    /// Sees what is taught and which languages and topics there are, without persons.
    public static let viewer = Duty(
        "mediator-training.viewer", "Reads curricula, cohorts and mediators without persons.")

    /// Asks for figures and tables.
    public static let reporter = Duty(
        "mediator-training.reporter",
        "Asks for the figures of the programme, without the small cells of tables of persons.")

    /// Every duty of the capability, for registration.
    public static let duties = [coordinator, trainer, mediator, viewer, reporter]
}

extension FieldOption {
    /// What is kept about a person because the person is trained and mediates.
    static var mediation: FieldOption {
        .personal(
            purpose: "training the mediator and asking the mediator for sessions",
            basis: .contract, retention: .declared)
    }

    /// What a person says of itself for statistics in which nobody is recognised.
    static var selfDescription: FieldOption {
        .sensitive(
            purpose: "statistics of the programme in which nobody is recognised",
            basis: .consent, retention: .declared)
    }
}
