import DachwerkKit

/// Where lies what is said and voted: among those who vote.
enum Chamber: String, Choice {
    /// Those who may vote.
    case voters
}

/// What one member voted.
enum Ballot: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.ballot"

    /// The vote.
    static let poll = Field<Reference<Poll>>("poll", .fixed, .indexed)
    /// Where it lies.
    static let chamber = Field<Chamber>("chamber", .fixed, .default(.voters))
    /// Who.
    static let member = Field<Reference<PanelMember>>("member", .fixed, .indexed)
    /// What.
    static let answer = Field<VoteAnswer>("answer")
    /// What is to stand in the minutes about it.
    static let statement = Field<String?>(
        "statement", .length(1...2_000), .format(.text),
        .personal(
            purpose: "deciding about the grant", basis: .legitimateInterest,
            retention: .months(60)))
    /// Whether the vote is closed; others see the ballot then.
    static let isClosed = Field<Bool>("isClosed", .computed, .default(false))
    /// Who may read it; kept by the platform.
    static let readers = Field<[String]>("readers", .computed, .impersonal, .count(0...500))

    /// The declaration.
    static let resource = ResourceDefinition(
        Ballot.self, fields: poll, chamber, member, answer, statement, isClosed, readers,
        access: access)

    private static let access = Access<Ballot> {
        $0.allow(
            MicroGrants.juror, .read, except: readers,
            where: { $0.member.isActor || $0.isClosed == true })
        $0.allow(
            MicroGrants.juror, .create, only: poll, member, answer, statement,
            where: { $0.member.isActor })
        $0.allow(
            MicroGrants.juror, .change, only: answer, statement,
            where: { $0.member.isActor && $0.isClosed == false })
    }
}

/// What one member thinks of an application, for the others who vote.
enum Review: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.review"

    /// The vote.
    static let poll = Field<Reference<Poll>>("poll", .fixed, .indexed)
    /// Where it lies.
    static let chamber = Field<Chamber>("chamber", .fixed, .default(.voters))
    /// Who.
    static let member = Field<Reference<PanelMember>>("member", .fixed, .indexed)
    /// How good it is, from 1 to 10.
    static let score = Field<Int?>("score", .range(1...10))
    /// What there is to say.
    static let comment = Field<String?>(
        "comment", .length(1...5_000), .format(.text),
        .personal(
            purpose: "deciding about the grant", basis: .legitimateInterest,
            retention: .months(60)))
    /// Who may read it; kept by the platform.
    static let readers = Field<[String]>("readers", .computed, .impersonal, .count(0...500))

    /// The declaration.
    static let resource = ResourceDefinition(
        Review.self, fields: poll, chamber, member, score, comment, readers, access: access)

    private static let access = Access<Review> {
        $0.allow(MicroGrants.juror, .read, except: readers)
        $0.allow(
            MicroGrants.juror, .create, only: poll, member, score, comment,
            where: { $0.member.isActor })
        $0.allow(MicroGrants.juror, .change, only: score, comment, where: { $0.member.isActor })
    }
}

/// That a member is bound to an application, as the member or the house says.
enum Interest: Resource {
    /// The name of the resource.
    static let id: ResourceID = "micro-grants.interest"

    /// To what.
    static let application = Field<Reference<Application>>("application", .fixed, .indexed)
    /// Who.
    static let member = Field<Reference<PanelMember>>("member", .fixed, .indexed)
    /// Why.
    static let grounds = Field<String?>(
        "grounds", .needed, .length(1...1_000), .format(.text),
        .personal(
            purpose: "deciding without conflicts of interest", basis: .legitimateInterest,
            retention: .months(60)))

    /// The declaration.
    static let resource = ResourceDefinition(
        Interest.self, fields: application, member, grounds, access: access)

    private static let access = Access<Interest> {
        $0.allow(MicroGrants.juror, .read, where: { $0.member.isActor })
        $0.allow(
            MicroGrants.juror, .create, only: application, member, grounds,
            where: { $0.member.isActor })
        $0.allow([MicroGrants.chair, MicroGrants.officer], .read, .create)
    }
}

/// Who sees what of a vote: those who vote in it.
enum PollCompartments {
    static var all: Compartments<Poll> {
        var compartments = Compartments(of: Poll.self, insiders: MicroGrants.chair) { poll, _ in
            var members = CompartmentMembers()
            for voter in poll.voters {
                members.admit(voter.member.id, to: [Chamber.voters])
            }
            members.admit(poll.secretary?.id, to: [Chamber.voters])
            return members
        }
        compartments.keep(
            Ballot.self, root: Ballot.poll, compartment: Ballot.chamber, readers: Ballot.readers)
        compartments.keep(
            Review.self, root: Review.poll, compartment: Review.chamber, readers: Review.readers)
        compartments.listAll(in: Poll.participants)
        return compartments
    }
}
