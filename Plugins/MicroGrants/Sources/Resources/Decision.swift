import DachwerkKit
import MemberNetworkContract

/// What was decided about an application, with everything that it can be derived from again.
///
/// Only the platform makes one, and nobody ever changes it.
enum Decision: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.decision"

    /// What was decided.
    enum Outcome: String, Choice {
        /// All that was wished.
        case granted
        /// A part of it.
        case partly
        /// Nothing.
        case refused
        /// It waits for money.
        case waitlisted
        /// An approval does not hold any more, because something else is asked for.
        case voided
    }

    /// About what.
    static let application = Field<Reference<Application>>("application", .fixed, .indexed)
    /// The organisation that applied.
    static let organisation = Field<Reference<Organisation>>("organisation", .fixed, .indexed)
    /// What.
    static let outcome = Field<Outcome>("outcome", .fixed)
    /// How much.
    static let amount = Field<Money?>("amount", .fixed)
    /// When.
    static let decidedOn = Field<LocalDate>("decidedOn", .fixed, .indexed)
    /// Who decided.
    static let decider = Field<Decider>("decider", .fixed)
    /// The level, counted from 1.
    static let level = Field<Int>("level", .fixed)
    /// The version of the rules.
    static let ruleSet = Field<Reference<RuleSet>>("ruleSet", .fixed)
    /// How much was wished.
    static let requested = Field<Money>("requested", .fixed)
    /// The amount that decided about the level.
    static let levelAmount = Field<Money>("levelAmount", .fixed)
    /// How much the pot had left before.
    static let remaining = Field<Money?>("remaining", .fixed)
    /// What was looked at.
    static let checks = Field<[Values<CheckLine>]>("checks", .fixed, .count(0...40))
    /// The vote, where a panel decided.
    static let poll = Field<Reference<Poll>?>("poll", .fixed)
    /// Votes for it.
    static let yes = Field<Int?>("yes", .fixed)
    /// Votes against it.
    static let no = Field<Int?>("no", .fixed)
    /// How many were present and cast no vote.
    static let abstentions = Field<Int?>("abstentions", .fixed)
    /// Whether the votes were equal.
    static let isTie = Field<Bool>("isTie", .fixed, .default(false))
    /// Who did not vote because something binds them, and what.
    static let recusals = Field<[Values<RecusalLine>]>("recusals", .fixed, .count(0...400))
    /// The reasons in plain language.
    static let text = Field<LocalizedText?>(
        "text", .fixed, .length(1...5_000), .format(.text), .grant)

    /// The declaration.
    static let resource = ResourceDefinition(
        Decision.self,
        fields: application, organisation, outcome, amount, decidedOn, decider, level, ruleSet,
        requested, levelAmount, remaining, checks, poll, yes, no, abstentions, isTie, recusals,
        text, access: access)

    private static let access = Access<Decision> {
        $0.allow(
            MicroGrants.applicant, .read, except: recusals, remaining, poll,
            where: { $0.organisation.isOfActor })
        $0.allow(
            [MicroGrants.officer, MicroGrants.chair, MicroGrants.manager, MicroGrants.viewer],
            .read, .export)
        $0.allow(MicroGrants.juror, .read, where: { $0.decider == .jury })
        $0.allow(
            MicroGrants.reporter, .read, .export,
            only: outcome, amount, decidedOn, decider, level, requested, yes, no, abstentions)
    }
}
