import DachwerkKit
import MediatorTrainingContract

/// What a mediator gets for a session; those that are approved are the pay-out list.
enum Fee: Resource {
    /// The name of the resource.
    static let id: ResourceID = "information-sessions.fee"

    /// How far it has come.
    enum State: String, LifecycleState {
        /// Follows from a report and waits to be looked at.
        case due
        /// Is to be paid.
        case approved
        /// Was paid.
        case paid
        /// Is not paid.
        case waived

        /// The states in which something is left to be done.
        static let open: [State] = [.due, .approved]
    }

    /// The session.
    static let session = Field<Reference<Session>>("session", .fixed, .indexed)
    /// Who gets it.
    static let mediator = Field<Reference<Mediator>>("mediator", .fixed, .indexed)
    /// For the session; as the settings say unless said otherwise.
    static let amount = Field<Money?>("amount", .amount(0...1_000_000, in: "EUR"))
    /// For the way; as the settings say unless said otherwise.
    static let allowance = Field<Money?>("allowance", .amount(0...1_000_000, in: "EUR"))
    /// What was spent.
    static let expenses = Field<Money?>("expenses", .amount(0...1_000_000, in: "EUR"))
    /// All together.
    static let total = Field<Money?>("total", .computed)
    /// When it was paid.
    static let paidOn = Field<LocalDate?>("paidOn", .computed, .indexed)

    /// Puts it on the pay-out list.
    static let approve = Transition(
        "approve", from: .due, to: .approved, sets: amount, allowance, expenses)
    /// Says that it was paid.
    static let pay = Transition(
        "pay", from: .approved, to: .paid, notifies: [Telling(messages.paid, to: .person(mediator))]
    )
    /// Says that it is not paid.
    static let waive = Transition("waive", from: .due, .approved, to: .waived, reason: .required)

    /// The declaration.
    static let resource = ResourceDefinition(
        Fee.self, fields: session, mediator, amount, allowance, expenses, total, paidOn,
        lifecycle: Lifecycle(from: .due, moves: approve, pay, waive), access: access)

    private static let access = Access<Fee> {
        $0.allow(Sessions.mediator, .read, where: { $0.mediator.isActor })
        $0.allow(Sessions.treasurer, .read, .export)
        $0.allow(Sessions.treasurer, moving: pay)
        $0.allow(Sessions.coordinator, .read, .create, .export)
        $0.allow(Sessions.coordinator, moving: approve, pay, waive)
    }
}
