import DachwerkKit
import MemberNetworkContract

/// Money that a borrower leaves with the store until the loan is back.
enum Deposit: Resource {
    static let id: ResourceID = "equipment-lending.deposit"
    enum State: String, LifecycleState {
        /// Received, and to be settled.
        case recorded
        /// Given back.
        case refunded
        /// Kept, all or in part, for a reason.
        case kept
    }

    /// The loan it belongs to.
    static let loan = Field<Reference<Loan>>("loan", .fixed, .indexed)
    /// The borrower of record.
    static let organisation = Field<Reference<Organisation>?>(
        "organisation", .computed, .indexed)
    /// How much was received.
    static let amount = Field<Money>("amount", .fixed)
    /// How much of it was kept; the rest was given back.
    static let keptAmount = Field<Money?>("keptAmount")
    /// In which way it came in.
    static let way = Field<PaymentWay>("way", .default(.cash), .fixed)
    /// Who took it.
    static let takenBy = Field<String?>("takenBy", .length(1...200), .lending)
    /// The number of the receipt; the next one of the year, where none is given.
    static let receipt = Field<String?>("receipt", .length(1...80), .impersonal)

    /// Gives the money back.
    static let refund = Transition("refund", from: .recorded, to: .refunded)
    /// Keeps the money, all or in part.
    static let keep = Transition(
        "keep", from: .recorded, to: .kept, reason: .required, sets: keptAmount)

    static let resource = ResourceDefinition(
        Deposit.self, fields: loan, organisation, amount, keptAmount, way, takenBy, receipt,
        lifecycle: Lifecycle(from: .recorded, moves: refund, keep), access: access)

    static let access = Access<Deposit> {
        $0.allow(Lending.borrower, .read, except: takenBy, where: { $0.organisation.isOfActor })
        $0.allow(Lending.viewer, .read, except: takenBy)
        $0.allow(Lending.staff, .read, .create, .export)
        $0.allow(Lending.staff, .change, only: receipt, takenBy)
        $0.allow(Lending.staff, moving: refund, keep)
    }
}

/// In which way money came in.
enum PaymentWay: String, Choice {
    /// Coins and notes.
    case cash
    /// From account to account.
    case transfer
    /// By card at the counter.
    case card
    /// In another way.
    case other
}
