import DachwerkKit
import MemberNetworkContract

/// Where the money of a grant goes; only the treasurer and whoever applied see it.
enum BankAccount: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.bank-account"

    /// The grant.
    static let application = Field<Reference<Application>>("application", .fixed, .indexed)
    /// Whose it is.
    static let organisation = Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    /// The international number of the account.
    static let iban = Field<String?>("iban", .needed, .length(15...42), .account)
    /// Who holds it.
    static let holder = Field<String?>("holder", .needed, .length(1...70), .account)
    /// When the grant ended; the account is erased some months later.
    static let settledOn = Field<LocalDate?>("settledOn", .computed, .indexed)

    /// The declaration.
    static let resource = ResourceDefinition(
        BankAccount.self, fields: application, organisation, iban, holder, settledOn,
        access: access)

    private static let access = Access<BankAccount> {
        $0.allow(MicroGrants.applicant, .read, where: { $0.organisation.isOfActor })
        $0.allow(
            MicroGrants.applicant, .create, only: application, organisation, iban, holder,
            where: { $0.organisation.isOfActor })
        $0.allow(
            MicroGrants.applicant, .change, only: iban, holder, where: { $0.organisation.isOfActor }
        )
        $0.allow(MicroGrants.treasurer, .read, .create, .change, .erase)
    }
}

extension FieldOption {
    /// What is kept of an account; goes some months after the settlement.
    fileprivate static var account: FieldOption {
        .personal(
            purpose: "paying out the grant", basis: .contract, retention: .declared)
    }
}

/// One amount of a grant that is paid out.
enum PayOut: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.pay-out"

    /// How far it has come.
    enum State: String, LifecycleState {
        /// Waits for a list.
        case planned
        /// Stands in a list.
        case listed
        /// Paid.
        case paid
        /// Not paid.
        case cancelled
    }

    /// The grant.
    static let application = Field<Reference<Application>>("application", .fixed, .indexed)
    /// Whose it is.
    static let organisation = Field<Reference<Organisation>?>(
        "organisation", .computed, .indexed)
    /// How much.
    static let amount = Field<Money>("amount", .fixed, .euro)
    /// What stands on the statement: the number of the grant and of the part.
    static let remittance = Field<String?>(
        "remittance", .computed, .unique, .length(1...35), .impersonal)
    /// The list in which it stands.
    static let list = Field<Reference<PayOutList>?>("list", .computed, .indexed)

    /// Puts it into a list.
    static let enter = Transition("enter", from: .planned, to: .listed, isInternal: true)
    /// Takes it out of a list.
    static let release = Transition("release", from: .listed, to: .planned, isInternal: true)
    /// Says that it is paid.
    static let pay = Transition(
        "pay", from: .listed, to: .paid, isInternal: true,
        notifies: [
            Telling(messages.paid, to: .organisation(organisation)) { payOut, _, context in
                (try context.existing(payOut.application), payOut.amount)
            }
        ])
    /// Does not pay it.
    static let cancel = Transition("cancel", from: .planned, to: .cancelled)

    /// The declaration.
    static let resource = ResourceDefinition(
        PayOut.self, fields: application, organisation, amount, remittance, list,
        lifecycle: Lifecycle(from: .planned, moves: enter, release, pay, cancel), access: access)

    private static let access = Access<PayOut> {
        $0.allow(MicroGrants.applicant, .read, except: list, where: { $0.organisation.isOfActor })
        $0.allow(MicroGrants.officer, .read)
        $0.allow(MicroGrants.treasurer, .read, .create, .export)
        $0.allow(MicroGrants.treasurer, moving: cancel)
    }
}

/// Everything that waits to be paid out, as it goes to the bank.
enum PayOutList: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.pay-out-list"

    /// How far it has come.
    enum State: String, LifecycleState {
        /// Drawn up; two people can look at it.
        case drawn
        /// Paid.
        case executed
        /// Given up; what stood in it waits again.
        case cancelled
    }

    /// The running number.
    static let number = Field<Int?>("number", .computed, .unique)
    /// How many amounts stand in it.
    static let count = Field<Int>("count", .computed, .default(0))
    /// All of them together.
    static let total = Field<Money?>("total", .computed)

    /// Says that it is paid.
    static let execute = Transition("execute", from: .drawn, to: .executed)
    /// Gives it up.
    static let cancel = Transition("cancel", from: .drawn, to: .cancelled)

    /// The declaration.
    static let resource = ResourceDefinition(
        PayOutList.self, fields: number, count, total,
        lifecycle: Lifecycle(from: .drawn, moves: execute, cancel), access: access)

    private static let access = Access<PayOutList> {
        $0.allow(MicroGrants.treasurer, .read, .create, .export)
        $0.allow(MicroGrants.treasurer, moving: execute, cancel)
        $0.allow(MicroGrants.officer, .read)
    }
}
