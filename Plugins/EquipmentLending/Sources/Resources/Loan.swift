import DachwerkKit
import MemberNetworkContract

/// A promise to hand something over for a while, and what became of it.
///
/// The borrower of record is always an organisation; the person in charge only acts for it.
enum Loan: Resource {
    static let id: ResourceID = "equipment-lending.loan"
    typealias State = LoanState

    /// The running number, given when the loan is asked for.
    static let number = Field<Int?>("number", .computed, .unique)
    /// The borrower of record.
    static let organisation = Field<Reference<Organisation>>(
        "organisation", .fixed, .indexed)
    /// Who acts for the organisation.
    static let personInCharge = Field<Reference<Contact>?>(
        "personInCharge", .indexed, .lending)
    /// Who comes to the counter, where there is no contact in the directory.
    static let personName = Field<String?>("personName", .length(1...200), .lending)
    /// What it is for.
    static let purpose = Field<String?>(
        "purpose", .length(1...1_000), .format(.text), .lending)
    /// The project or grant that it is used for, such as the number of an application.
    static let project = Field<String?>("project", .length(1...120), .indexed, .impersonal)
    /// What is lent.
    static let lines = Field<[Values<LoanLine>]>("lines", .count(1...50))
    /// From the hand-over to the return.
    static let period = Field<Period>("period", .indexed)
    /// The version of the terms that the borrower accepted.
    static let termsVersion = Field<String?>("termsVersion", .length(1...40), .impersonal)
    /// The pieces that were handed over.
    static let assignments = Field<[Values<Assignment>]>("assignments", .count(0...200))
    /// Whether the borrower was shown how to use what needs it.
    static let isBriefed = Field<Bool>("isBriefed", .default(false))
    /// Whether the staff set aside times, limits, quotas and suspensions; never the quantity.
    static let isOverride = Field<Bool>("isOverride", .default(false))
    /// Whether hand-over and return take place at agreed times, also while the store is closed.
    static let isByAgreement = Field<Bool>("isByAgreement", .default(false))
    /// Until when the borrower would like to keep it.
    static let extensionUntil = Field<Instant?>("extensionUntil", .indexed)
    /// Why the staff refused it.
    static let refusalKind = Field<RefusalKind?>("refusalKind")
    /// What only the staff should know.
    static let staffNote = Field<String?>(
        "staffNote", .length(1...2_000), .format(.text), .lending)

    /// The store that all lines come from.
    static let store = Field<Reference<LendingStore>?>("store", .computed, .indexed)
    /// What the loan costs: nothing.
    static let price = Field<Money>("price", .computed, .default(Money(cents: 0)))
    /// What must be left with the store before the hand-over.
    static let depositDue = Field<Money>("depositDue", .computed, .default(Money(cents: 0)))
    /// The models that the stock no longer covers since something broke or stayed out.
    static let shortOf = Field<[Reference<ItemModel>]>("shortOf", .computed, .count(0...50))
    /// Whether there is such a model.
    static let isShort = Field<Bool>("isShort", .computed, .default(false), .indexed)
    /// When it was handed over.
    static let handedOverAt = Field<Instant?>("handedOverAt", .computed, .indexed)
    /// What came back, and when.
    static let returns = Field<[Values<LoanReturn>]>("returns", .computed, .count(0...5_000))
    /// When all of it was back.
    static let returnedAt = Field<Instant?>("returnedAt", .computed)
    /// When the rest was reported as lost.
    static let lostAt = Field<Instant?>("lostAt", .computed)
    /// When it ended, in whichever way.
    static let endedAt = Field<Instant?>("endedAt", .computed, .indexed)
    /// Whether the persons behind it have been forgotten.
    static let isAnonymous = Field<Bool>("isAnonymous", .computed, .default(false))

    static let resource = ResourceDefinition(
        Loan.self,
        fields: number, organisation, personInCharge, personName, purpose, project, lines, period,
        termsVersion, assignments, isBriefed, isOverride, isByAgreement, extensionUntil,
        refusalKind, staffNote, store, price, depositDue, shortOf, isShort, handedOverAt, returns,
        returnedAt, lostAt, endedAt, isAnonymous,
        lifecycle: Lifecycle(
            from: .requested, or: .draft,
            moves: submit, approve, refuse, cancel, expire, missCollection, handOver, returnPart,
            giveBack, extend, notePart, markOverdue, reportLost, close
        ).creating(in: .requested, notifies: asked),
        lists: [
            UsualList(of: organisation, by: .descending(period, .start)),
            UsualList(of: store, by: .ascending(period, .start)),
        ],
        access: access)
}

/// Why the staff refused a loan.
enum RefusalKind: String, Choice {
    /// There was not enough of it: the sign that more should be bought.
    case stock
    /// The purpose or the borrower does not fit.
    case purpose
    /// Something else.
    case other
}
