import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct IdempotencyTests {
    private func create(_ title: String, key: String, request: String = "r") -> Operation {
        Operation(
            Tool.id, .create, fields: ["title": .text(title)],
            idempotency: .init(key: key, request: request))
    }

    @Test func `the same request has one effect`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let first = try await fixture.keeper.perform(create("Saw", key: "k"))
        let second = try await fixture.keeper.perform(create("Saw", key: "k"))
        #expect(!first.isRepetition && second.isRepetition)
        #expect(first.record?.id == second.record?.id)
        #expect(try fixture.keeper.list(Tool.id, ListRequest()).records.count == 1)
    }

    @Test func `the same key for another request or another resource is a conflict`() async throws {
        let fixture = try await WorkshopFixture.boot()
        _ = try await fixture.keeper.perform(create("Saw", key: "k"))
        let other = await fixture.refusal(
            fixture.keeper, create("Axe", key: "k", request: "other"))
        #expect(other?.code == "idempotency.reused")
        let elsewhere = await fixture.refusal(
            fixture.keeper,
            Operation(
                Party.id, .create, fields: ["name": .text("Club")],
                idempotency: .init(key: "k", request: "r")))
        #expect(elsewhere?.code == "idempotency.reused")
        #expect(try fixture.keeper.list(Party.id, ListRequest()).records.isEmpty)
    }

    @Test func `a refused request leaves its key free`() async throws {
        let fixture = try await WorkshopFixture.boot()
        _ = await fixture.refusal(fixture.keeper, create("", key: "k"))
        let outcome = try await fixture.keeper.perform(create("Saw", key: "k", request: "again"))
        #expect(!outcome.isRepetition)
    }

    @Test func `KER-I2: a key belongs to its actor and its tenant`() async throws {
        let fixture = try await WorkshopFixture.boot()
        func session(_ id: String, tenant: String = "alpha") -> Session {
            fixture.platform.tenant(tenant).session(
                for: Actor(kind: .token, id: id, duties: [Workshop.keeper.id]))
        }
        var ids: Set<RecordID> = []
        for (session, key) in [
            (session("a"), "b:k"), (session("a:b"), "k"), (session("a", tenant: "beta"), "b:k"),
            (session("a:b", tenant: "beta"), "k"),
        ] {
            let outcome = try await session.perform(create("Saw", key: key))
            #expect(!outcome.isRepetition)
            ids.insert(try #require(outcome.record).id)
        }
        #expect(ids.count == 4)
    }

    @Test func `after an erasure a repeated creation finds nothing and makes nothing`() async throws
    {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.keeper.perform(create("Saw", key: "k"))
        let id = try #require(tool.record).id
        let erasure = Operation(
            Tool.id, .erase(id), idempotency: .init(key: "e", request: "erase"))
        #expect(try await !fixture.keeper.perform(erasure).isRepetition)
        #expect(try await fixture.keeper.perform(erasure).isRepetition)
        #expect(await fixture.refusal(fixture.keeper, create("Saw", key: "k")) == .notFound)
        #expect(try fixture.keeper.list(Tool.id, ListRequest()).records.isEmpty)
    }

    @Test func `a key is forgotten after a day, to the minute`() async throws {
        let fixture = try await WorkshopFixture.boot()
        _ = try await fixture.keeper.perform(create("Saw", key: "k"))
        fixture.platform.clock.advance(hours: 24)
        #expect(try await fixture.keeper.perform(create("Saw", key: "k")).isRepetition)
        fixture.platform.clock.advance(minutes: 1)
        let later = try await fixture.keeper.perform(create("Axe", key: "k", request: "other"))
        #expect(!later.isRepetition)
        #expect(try fixture.keeper.list(Tool.id, ListRequest()).records.count == 2)
    }

    @Test func `a repetition shows no more than its actor may see now`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let writer = fixture.session(Workshop.writer)
        let operation = create("Saw", key: "k")
        #expect(try await writer.perform(operation).record == nil)
        let again = try await writer.perform(operation)
        #expect(again.isRepetition && again.record == nil)
    }

    @Test func `of fifty equal requests at once one is carried out`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let keeper = fixture.keeper
        let operation = create("Saw", key: "k")
        let effects = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<50 {
                group.addTask { try await !keeper.perform(operation).isRepetition }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(effects == 1)
        #expect(try keeper.list(Tool.id, ListRequest()).records.count == 1)
    }
}
