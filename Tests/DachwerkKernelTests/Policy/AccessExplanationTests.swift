import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// Why somebody may do what with a record is told in words, and agrees with the door.
@Suite struct AccessExplanationTests {
    private func explain(
        _ tenant: Tenant, _ actor: RecordID, _ record: RecordID, by asker: Session? = nil,
        in language: LanguageTag = .english
    ) throws -> AccessExplanation {
        try (asker ?? tenant.session(for: .operator)).explainAccess(
            of: actor, to: record, in: [language])
    }

    private func line(_ explanation: AccessExplanation, _ deed: String) throws
        -> AccessExplanation.Line
    {
        try #require(explanation.lines.first { $0.deed == deed })
    }

    @Test func `the duty that allows something is named, and the one that would`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(roles: ["desk": [Workshop.clerk]])
        let member = try await fixture.member(of: alpha)
        let tool = try await fixture.workshop.tool("Hammer")
        let found = try explain(alpha, member, tool.id)
        #expect(found.stands && found.standing.hasPrefix("Marta has belonged"))
        let read = try line(found, "Read")
        #expect(read.isAllowed && read.reason.contains("Clerk"))
        // The fields that a clerk does not see.
        #expect(read.reason.contains("Not shown: Price, Secret."))
        let change = try line(found, "Change")
        #expect(change.isAllowed && change.reason.contains("because “State” is “Draft”"))
        let erase = try line(found, "Erase")
        #expect(!erase.isAllowed && erase.reason.contains("these would: Keeper"))
        #expect(try line(found, "Finish").isAllowed)
        // The step is allowed to nobody of the role, so its state is not spoken of.
        #expect(try line(found, "Repair").reason.contains("Keeper"))
        let done = try await fixture.workshop.tool("Saw", state: "ready")
        let later = try explain(alpha, member, done.id)
        #expect(try line(later, "Change").reason.contains("only where “State” is “Draft”"))
        let finish = try line(later, "Finish")
        #expect(!finish.isAllowed && finish.reason.contains("begins at: Draft"))
    }

    @Test func `dates, tokens, factors and delegations are told where they decide`() async throws {
        let fixture = try await PeopleFixture.boot()
        fixture.clock.set("2025-05-05T08:00:00Z")
        let other = "0196a000-0000-7000-8000-00000000000b"
        let alpha = fixture.tenant(
            roles: ["desk": [Workshop.member], "side": [Workshop.writer]],
            signIn: SignInRules(
                secondFactor: [Workshop.writer.id],
                delegable: [Workshop.member.id, Workshop.writer.id]))
        let club = try await fixture.workshop.party("Club")
        let giver = try await fixture.member(of: alpha, organisations: [club])
        let receiver = try await fixture.member(
            of: alpha, roles: ["side"], until: LocalDate("2025-05-06"), account: other,
            code: "other")
        let tool = try await fixture.workshop.tool("Hammer", ["owner": .identifier(club)])
        try await fixture.signIn(alpha, giver)
        let before = try line(explain(alpha, receiver, tool.id), "Read")
        #expect(!before.isAllowed && before.reason.contains("these would"))
        let today = try #require(LocalDate("2025-05-05"))
        let session = try #require(try alpha.session(cookieDigest: "cookie")).session
        _ = try await session.entrust(
            DelegationWish(duties: [Workshop.member.id], receiver: receiver, until: today))
        let read = try line(explain(alpha, receiver, tool.id), "Read")
        #expect(read.isAllowed && read.reason.contains("which Marta handed on until 5 May 2025"))
        #expect(read.reason.contains("“Owner” is an organisation that the person acts for"))
        fixture.clock.set("2025-05-08T08:00:00Z")
        let over = try explain(alpha, receiver, tool.id)
        #expect(!over.stands && over.standing.contains("until 6 May 2025"))
        #expect(over.lines.allSatisfy { !$0.isAllowed })
        let token = try await alpha.keep(
            TokenGrant(
                label: "till", duties: [Workshop.keeper.id],
                scope: ActorScope(isReadOnly: true), expiresAt: "2025-06-01T00:00:00Z"),
            digest: "t")
        let scoped = try explain(alpha, token, tool.id)
        #expect(try line(scoped, "Read").isAllowed)
        #expect(try line(scoped, "Change").reason == "The token only reads.")
    }

    @Test func `the answer is the door's own, for every duty and action`() async throws {
        let fixture = try await PeopleFixture.boot()
        let club = try await fixture.workshop.party("Club")
        var records: [VisibleRecord] = []
        for state in ["draft", "ready"] {
            for owner in [true, false] {
                records.append(
                    try await fixture.workshop.tool(
                        "Tool \(records.count)", state: state,
                        owner ? ["owner": .identifier(club)] : [:]))
            }
        }
        for (index, duty) in Workshop.all.enumerated() {
            let alpha = fixture.tenant(roles: ["desk": [duty]])
            let account = "0196a000-0000-7000-8000-00000000000\(index)"
            let member = try await fixture.member(
                of: alpha, organisations: [club], account: account, code: account)
            let actor = Actor(
                kind: .person, id: member.description, duties: [duty.id], organisations: [club])
            let session = alpha.session(for: actor)
            let view = try session.view(Tool.id)
            let judge = session.judge(view.resource, at: fixture.clock.now())
            for record in records {
                let found = try explain(alpha, member, record.id)
                let data = record.redacted
                for (deed, action) in [
                    ("Read", Action.read), ("Change", .change), ("Erase", .erase),
                    ("Take out", .export),
                ] {
                    #expect(
                        try line(found, deed).isAllowed
                            == (view.mask(action, data, judge) != nil), "\(duty.id) \(deed)")
                }
            }
        }
    }

    @Test func `only those are told who look after the tenant, and only of what they see`()
        async throws
    {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant()
        let member = try await fixture.member(of: alpha)
        let tool = try await fixture.workshop.tool("Hammer")
        func asker(_ duties: Duty...) -> Session {
            alpha.session(for: Actor(kind: .person, id: "x", duties: Set(duties.map(\.id))))
        }
        for duty in [PlatformModule.administrator, PlatformModule.dataOfficer] {
            #expect(throws: Refusal.notFound) {
                _ = try explain(alpha, member, tool.id, by: asker(duty))
            }
            let both = asker(duty, Workshop.keeper)
            #expect(try explain(alpha, member, tool.id, by: both).stands)
            #expect(throws: Refusal.notFound) {
                _ = try explain(alpha, RecordID(high: 7, low: 7), tool.id, by: both)
            }
        }
        #expect(throws: Refusal.notFound) {
            _ = try explain(alpha, member, tool.id, by: asker(Workshop.keeper))
        }
    }

    @Test func `every sentence is whole in German and in English`() async throws {
        let fixture = try await PeopleFixture.boot()
        let alpha = fixture.tenant(roles: ["desk": [Workshop.member, Workshop.clerk]])
        let club = try await fixture.workshop.party("Club")
        let member = try await fixture.member(of: alpha, organisations: [club])
        let tool = try await fixture.workshop.tool("Hammer", ["owner": .identifier(club)])
        for language in [LanguageTag.english, .german] {
            let found = try explain(alpha, member, tool.id, in: language)
            for text in [found.standing] + found.lines.map(\.reason) {
                #expect(!text.contains("{") && !text.contains("explain."), "\(text)")
                #expect(!text.isEmpty)
            }
        }
        #expect(
            try explain(alpha, member, tool.id, in: .german).standing.contains("gehört seit"))
    }
}
