import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MicroGrantsPlugin
import Testing

/// How a panel decides.
@Suite struct VoteTests {
    @Test func `HOR-6, GRA-I3: whoever is bound to the applicant neither votes nor sees votes`()
        async throws
    {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let bound = world.jurors[4]
        _ = try await world.juror(bound).change(try world.juror(bound).read(bound.reference)) {
            $0.ties = [
                Values<Tie> {
                    $0.organisation = club.reference
                    $0.kind = .board
                    $0.from = GrantWorld.day("2024-05-01")
                }
            ]
        }
        let application = try await world.checked(800_00, for: club)
        let poll = try await world.poll(application)
        #expect(poll.voters.count == 4)
        let path = try #require(poll.recusals.first)
        #expect(path.member == bound.reference && path.kind == .board)
        #expect(path.organisation == club.reference && path.from == GrantWorld.day("2024-05-01"))
        expectRefusal("not-found") { try world.juror(bound).read(poll.reference) }
        await expectRefusal("forbidden") { try await world.vote(poll, bound, .yes) }
        try await world.vote(poll, [.yes, .yes, .no, .no])
        #expect(try world.juror(bound).list(Ballot.self).isEmpty)
        let voter = world.juror(world.jurors[0])
        #expect(try voter.list(Ballot.self).count == 1, "Others' votes are seen afterwards.")
        let closed = try await world.close(poll)
        #expect(closed.isTie && closed.result == .rejected)
        #expect(try voter.list(Ballot.self).count == 4)
        #expect(try world.juror(bound).list(Ballot.self).isEmpty)
        let decision = try #require(try world.decisions(application).last)
        #expect(decision.recusals.map(\.member) == [bound.reference])
        #expect(decision.recusals.map(\.kind) == [.board])
    }

    @Test func `HOR-7, GRA-I2: two voters of five are below a quorum of three`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let application = try await world.checked(800_00, for: club)
        for bound in world.jurors[3...] {
            _ = try await world.juror(bound).create(Interest.self) {
                $0.application = application.reference
                $0.member = bound.reference
                $0.grounds = "Nachbarn"
            }
        }
        let poll = try await world.poll(application)
        #expect(poll.recusals.map(\.kind) == [.declared, .declared])
        try await world.vote(poll, [.yes, .yes, nil])
        let refusal = await expectRefusal("micro-grants.below-quorum") {
            try await world.close(poll)
        }
        #expect(refusal?.arguments["present"] == .integer(2))
        #expect(refusal?.arguments["quorum"] == .integer(3))
        #expect(try world.now(application).state == .voting)
        try await world.vote(poll, world.jurors[2], .abstain)
        #expect(try await world.close(poll).result == .accepted)
        #expect(try world.now(application).state == .granted)
    }

    @Test func `HOR-8: a tie is not granted, and is called a tie`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let application = try await world.checked(800_00, for: club)
        let poll = try await world.poll(application)
        try await world.vote(poll, [.yes, .yes, .no, .no, .abstain])
        let closed = try await world.close(poll)
        #expect(closed.isTie && closed.result == .rejected && closed.abstentions == 1)
        #expect(try world.now(application).state == .refused)
        #expect(try world.decisions(application).last?.isTie == true)
        #expect(try world.noticeCount("grant-refused", to: club) == 1)
    }

    @Test func `HOR-8: where the rules say so the chair breaks a tie`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        _ = try await world.manager.create(RuleSet.self, state: .published) {
            $0.programme = world.programme.reference
            $0.validFrom = GrantWorld.day("2025-02-01")
            $0.levels = [
                GrantWorld.level(900_00, .jury, panel: world.panel.reference) {
                    $0.tieRule = .chairDecides
                }
            ]
            $0.kinds = [GrantWorld.kindRule(world.kind)]
        }
        let application = try await world.checked(800_00, for: club)
        let poll = try await world.poll(application)
        try await world.vote(poll, [.yes, .yes, .no, .no])
        let closed = try await world.close(poll)
        #expect(closed.isTie && closed.result == .accepted)
        #expect(try world.now(application).state == .granted)
    }

    @Test func `HOR-9, GRA-I4: a panel in which one group holds more than 49 % is not opened`()
        async throws
    {
        let refusal = await expectRefusal("micro-grants.group-too-large") {
            try await GrantWorld.make(
                seats: ["Stadt", "Stadt", "AWO", "Team"], mostGroupPercent: 49)
        }
        #expect(refusal?.arguments["group"] == .text("Stadt"))
        let world = try await GrantWorld.make(
            seats: ["Stadt", "Stadt", "AWO", "AWO", "Team"], mostGroupPercent: 49)
        #expect(world.panel.state == .open)
        let free = try await GrantWorld.make(seats: ["Stadt", "Stadt", "Stadt"])
        #expect(free.panel.state == .open, "Without the limit groups are of no account.")
    }

    @Test func `GRA-I4: a recusal that gives one group too much stops the vote`() async throws {
        let world = try await GrantWorld.make(
            seats: ["Stadt", "Stadt", "AWO", "AWO", "Team"], mostGroupPercent: 49)
        let application = try await world.checked(800_00, for: world.club())
        _ = try await world.chair.create(Interest.self) {
            $0.application = application.reference
            $0.member = world.jurors[4].reference
            $0.grounds = "Leitet das Projekt mit."
        }
        await expectRefusal("micro-grants.group-too-large") { try await world.poll(application) }
    }

    @Test func `GRA-I2: an abstention counts for the quorum and not as a vote`() async throws {
        let world = try await GrantWorld.make()
        let application = try await world.checked(800_00, for: world.club())
        let poll = try await world.poll(application)
        try await world.vote(poll, [.yes, .abstain, .abstain])
        let closed = try await world.close(poll)
        #expect(closed.result == .accepted && closed.yes == 1 && closed.abstentions == 2)
    }

    @Test func `GRA-I3: whoever declares an interest during the vote loses the vote`()
        async throws
    {
        let world = try await GrantWorld.make()
        let application = try await world.checked(800_00, for: world.club())
        let poll = try await world.poll(application)
        try await world.vote(poll, [.yes, .yes, .no, nil, nil])
        let bound = world.jurors[0]
        _ = try await world.juror(bound).create(Interest.self) {
            $0.application = application.reference
            $0.member = bound.reference
            $0.grounds = "Meine Schwester leitet den Verein."
        }
        let now = try world.chair.read(poll.reference)
        #expect(now.voters.count == 4 && now.recusals.map(\.member) == [bound.reference])
        await expectRefusal("micro-grants.below-quorum") { try await world.close(now) }
        try await world.vote(now, world.jurors[3], .no)
        let closed = try await world.close(now)
        #expect(closed.yes == 1 && closed.no == 2 && closed.result == .rejected)
    }

    @Test func `GRA-I3: where recusals leave too few, others stand in, then another panel`()
        async throws
    {
        let world = try await GrantWorld.make(seats: [nil, nil, nil])
        let substitute = try await GrantWorld.member(world.manager, world.panel, "Ersatz") {
            $0.isSubstitute = true
        }
        func declare(_ application: Record<Application>, _ members: [Record<PanelMember>])
            async throws
        {
            for member in members {
                _ = try await world.chair.create(Interest.self) {
                    $0.application = application.reference
                    $0.member = member.reference
                    $0.grounds = "Befangen"
                }
            }
        }
        let club = try await world.club()
        let one = try await world.checked(800_00, for: club)
        #expect(try await world.poll(one).voters.count == 3, "Nobody stands in without need.")
        let two = try await world.checked(800_00, for: club)
        try await declare(two, [world.jurors[0]])
        let stood = try await world.poll(two)
        #expect(stood.voters.map(\.member).contains(substitute.reference))
        let three = try await world.checked(800_00, for: club)
        try await declare(three, [world.jurors[0], substitute])
        let refusal = await expectRefusal("micro-grants.quorum-impossible") {
            try await world.poll(three)
        }
        #expect(refusal?.arguments["entitled"] == .integer(2))
        let steering = try await world.manager.create(Jury.self) {
            $0.name = LocalizedText("Lenkungsteam", in: .german)
        }
        for name in ["Team", "AWO", "Stadt"] {
            _ = try await GrantWorld.member(world.manager, steering, name)
        }
        _ = try await world.manager.move(steering, Jury.open)
        _ = try await world.manager.change(world.panel) { $0.fallback = steering.reference }
        let poll = try await world.poll(three)
        #expect(poll.panel == steering.reference && poll.voters.count == 3)
        #expect(poll.recusals.count == 2, "Those who could not vote stay in the record.")
    }

    @Test func `GRA-I10: a decision is worked out again from rules, ballots and recusals`()
        async throws
    {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let byTeam = try await world.granted(400_00, for: club)
        let application = try await world.checked(800_00, for: club)
        _ = try await world.chair.create(Interest.self) {
            $0.application = application.reference
            $0.member = world.jurors[4].reference
            $0.grounds = "Befangen"
        }
        let poll = try await world.poll(application)
        try await world.vote(poll, [.yes, .yes, .no, .abstain])
        _ = try await world.close(poll)
        let decisions = [
            try #require(try world.decisions(byTeam).last),
            try #require(try world.decisions(application).last),
        ]
        world.platform.clock.set("2025-12-01T09:00:00Z")
        try await world.platform.work(as: "micro-grants") { context in
            for decision in decisions {
                let again = try Rederivation.run(decision, context)
                #expect(again.isSame)
                #expect(again.decider == decision.decider && again.version == 1)
            }
            // The same look finds a ballot that was changed behind everybody's back.
            let vote = try Rederivation.run(decisions[1], context)
            #expect(vote.yes == 2 && vote.no == 1 && vote.abstentions == 1 && vote.recused == 1)
            let ballots = try context.records(Ballot.self) { $0.poll == poll.reference }
            let forged = try #require(ballots.first { $0.answer == .no })
            try context.erase(forged)
            #expect(try !Rederivation.run(decisions[1], context).isSame)
        }
    }

    @Test func `GRA-I3: whoever writes the minutes sees the votes, unless something binds them`()
        async throws
    {
        let world = try await GrantWorld.make()
        let application = try await world.checked(800_00, for: world.club())
        let secretary = try await GrantWorld.member(world.manager, world.panel, "Protokoll") {
            $0.isSubstitute = true
        }
        let poll = try await world.chair.create(Poll.self) {
            $0.application = application.reference
            $0.secretary = secretary.reference
        }
        try await world.vote(poll, [.yes, .yes, .yes])
        let writer = world.juror(secretary)
        #expect(try writer.read(poll.reference).voters.count == 5)
        await expectRefusal("micro-grants.not-a-voter") {
            try await world.vote(poll, secretary, .no)
        }
        _ = try await writer.create(Interest.self) {
            $0.application = application.reference
            $0.member = secretary.reference
            $0.grounds = "Nachbarn"
        }
        expectRefusal("not-found") { try writer.read(poll.reference) }
        let other = try await world.checked(800_00, for: world.club("Anderer"))
        _ = try await writer.create(Interest.self) {
            $0.application = other.reference
            $0.member = secretary.reference
            $0.grounds = "Nachbarn"
        }
        await expectRefusal("micro-grants.secretary-recused") {
            try await world.chair.create(Poll.self) {
                $0.application = other.reference
                $0.secretary = secretary.reference
            }
        }
    }

    @Test func `nobody votes twice, late, or for somebody else`() async throws {
        let world = try await GrantWorld.make()
        let application = try await world.checked(800_00, for: world.club())
        let poll = try await world.poll(application)
        let ballot = try await world.vote(poll, world.jurors[0], .no)
        await expectRefusal("micro-grants.voted-already") {
            try await world.vote(poll, world.jurors[0], .yes)
        }
        let changed = try await world.juror(world.jurors[0]).change(ballot) { $0.answer = .yes }
        #expect(changed.answer == .yes)
        await expectRefusal("forbidden") {
            try await world.juror(world.jurors[1]).create(Ballot.self) {
                $0.poll = poll.reference
                $0.member = world.jurors[2].reference
                $0.answer = .yes
            }
        }
        try await world.vote(poll, [nil, .yes, .yes])
        _ = try await world.close(poll)
        await expectRefusal("micro-grants.poll-closed") {
            try await world.vote(poll, world.jurors[3], .no)
        }
    }
}
