import DachwerkKit
import MemberNetworkContract

/// What the money of a grant was used for.
enum Proof: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.proof"

    /// The grant.
    static let application = Field<Reference<Application>>("application", .fixed, .indexed)
    /// Whose it is.
    static let organisation = Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    /// What was done, and what came of it.
    static let narrative = Field<String?>(
        "narrative", .needed, .length(1...20_000), .format(.text), .grant)
    /// How many people were reached.
    static let participants = Field<Int>("participants", .range(0...1_000_000))
    /// How many people helped without pay.
    static let volunteers = Field<Int>("volunteers", .default(0), .range(0...100_000))
    /// For how many hours altogether.
    static let volunteerHours = Field<Int>("volunteerHours", .default(0), .range(0...1_000_000))
    /// What the organisation brought in itself.
    static let ownContribution = Field<Money>(
        "ownContribution", .euro, .default(Money(cents: 0)))
    /// Whether it came in time.
    static let isInTime = Field<Bool>("isInTime", .computed, .default(true))

    /// The declaration.
    static let resource = ResourceDefinition(
        Proof.self,
        fields: application, organisation, narrative, participants, volunteers, volunteerHours,
        ownContribution, isInTime, access: access)

    private static let access = Access<Proof> {
        $0.allow(
            MicroGrants.applicant, .read, .create, .change, where: { $0.organisation.isOfActor })
        $0.allow(MicroGrants.officer, .read, .create, .change, .export)
        $0.allow([MicroGrants.treasurer, MicroGrants.viewer], .read)
        $0.allow(
            MicroGrants.reporter, .read, only: participants, volunteers, volunteerHours,
            ownContribution, isInTime)
    }
}

/// One receipt of what was paid.
enum Voucher: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.voucher"

    /// What became of a receipt.
    enum State: String, LifecycleState {
        /// Entered.
        case entered
        /// Counts.
        case accepted
        /// Does not count.
        case rejected
    }

    /// The grant.
    static let application = Field<Reference<Application>>("application", .fixed, .indexed)
    /// Whose it is.
    static let organisation = Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    /// The number on the receipt.
    static let number = Field<String?>("number", .needed, .length(1...80), .grant)
    /// The day of payment.
    static let paidOn = Field<LocalDate>("paidOn", .indexed)
    /// Who was paid.
    static let payee = Field<String?>("payee", .needed, .length(1...200), .grant)
    /// What for.
    static let purpose = Field<String?>("purpose", .length(1...500), .grant)
    /// What kind of cost.
    static let category = Field<CostCategory>("category", .default(.other))
    /// How much.
    static let amount = Field<Money>("amount", .euro)
    /// The receipt itself.
    static let files = Field<[RecordFile]>("files", .files(.documents, most: 3), .grant)
    /// What the same receipt would have in common with it.
    static let matchKey = Field<String?>(
        "matchKey", .computed, .indexed, .length(1...400), .grant)

    /// Lets it count.
    static let accept = Transition("accept", from: .entered, to: .accepted)
    /// Does not let it count.
    static let reject = Transition(
        "reject", from: .entered, .accepted, to: .rejected, reason: .required)

    /// The declaration.
    static let resource = ResourceDefinition(
        Voucher.self,
        fields: application, organisation, number, paidOn, payee, purpose, category, amount,
        files, matchKey,
        lifecycle: Lifecycle(from: .entered, moves: accept, reject),
        lists: [UsualList(of: application, by: .ascending(paidOn))], access: access)

    private static let access = Access<Voucher> {
        $0.allow(
            MicroGrants.applicant, .read, except: matchKey, where: { $0.organisation.isOfActor })
        $0.allow(
            MicroGrants.applicant, .create, .change,
            only: application, organisation, number, paidOn, payee, purpose, category, amount,
            files,
            where: { $0.organisation.isOfActor && $0.state == .entered })
        $0.allow(
            MicroGrants.applicant, .erase,
            where: { $0.organisation.isOfActor && $0.state == .entered })
        $0.allow(MicroGrants.officer, .read, .create, .change, .export, .import, except: matchKey)
        $0.allow(MicroGrants.officer, moving: accept, reject)
        $0.allow(MicroGrants.treasurer, .read, .export, except: matchKey)
    }
}

/// Money that comes back, because less was used than was paid out.
enum Repayment: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.repayment"

    /// What became of it.
    enum State: String, LifecycleState {
        /// Expected.
        case due
        /// Came in.
        case repaid
        /// Not asked for any more.
        case waived
    }

    /// The grant.
    static let application = Field<Reference<Application>>("application", .fixed, .indexed)
    /// Who pays it back.
    static let organisation = Field<Reference<Organisation>?>(
        "organisation", .computed, .indexed)
    /// How much.
    static let amount = Field<Money>("amount", .fixed, .euro)

    /// Says that it came in.
    static let receive = Transition("receive", from: .due, to: .repaid)
    /// Asks for it no more.
    static let waive = Transition("waive", from: .due, to: .waived, reason: .required)

    /// The declaration.
    static let resource = ResourceDefinition(
        Repayment.self, fields: application, organisation, amount,
        lifecycle: Lifecycle(from: .due, moves: receive, waive).creating(
            in: .due,
            notifies: [
                Telling(messages.repaymentDue, to: .organisation(organisation)) {
                    repayment, _, context in
                    (try context.existing(repayment.application), repayment.amount)
                }
            ]),
        access: access)

    private static let access = Access<Repayment> {
        $0.allow(MicroGrants.applicant, .read, where: { $0.organisation.isOfActor })
        $0.allow(MicroGrants.treasurer, .read, .export)
        $0.allow(MicroGrants.treasurer, moving: receive, waive)
        $0.allow(MicroGrants.officer, .read)
    }
}
