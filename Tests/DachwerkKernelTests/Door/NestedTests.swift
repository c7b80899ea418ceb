import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct NestedTests {
    private func boot() async throws -> (TestPlatform, Session) {
        let platform = try await TestPlatform.boot([ChainModule.self])
        return (platform, platform.acting(as: ChainModule.worker).session)
    }

    private func link(_ mode: String) -> Operation {
        Operation(Link.id, .create, fields: ["mode": .text(mode)])
    }

    private func rows(_ platform: TestPlatform, _ table: TableSchema) throws -> Int {
        try platform.tenant("alpha").read { try $0.count(table, where: .always) }
    }

    @Test func `what a rule does belongs to the operation`() async throws {
        let (platform, session) = try await boot()
        let outcome = try await session.perform(link("echo"))
        #expect(outcome.record?.value("number") == .integer(1))
        #expect(try session.list(Echo.id, ListRequest()).records.count == 1)
        #expect(try rows(platform, PlatformTables.history) == 2)
    }

    @Test func `a rule may change its own record afterwards, and the answer shows it`() async throws
    {
        let (_, session) = try await boot()
        let outcome = try await session.perform(link("itself"))
        let record = try #require(outcome.record)
        #expect(record.value("length") == .integer(5))
        #expect(record.version == 5)
        #expect(try session.history(Link.id, record.id).map(\.version) == [1, 2, 3, 4, 5])
    }

    @Test func `a refusal of a rule undoes records, numbers, claims, notices and history`()
        async throws
    {
        let (platform, session) = try await boot()
        _ = try await session.perform(link("quiet"))
        var before: [Int] = []
        for table in platform.tenant("alpha").composition.schema.tables {
            before.append(try rows(platform, table))
        }
        await #expect(throws: Refusal(undeclared: "chain.no")) {
            _ = try await session.perform(link("all-and-refuse"))
        }
        var after: [Int] = []
        for table in platform.tenant("alpha").composition.schema.tables {
            after.append(try rows(platform, table))
        }
        #expect(after == before)
        let next = try await session.perform(link("quiet"))
        #expect(next.record?.value("number") == .integer(2), "Numbers have no gaps.")
    }

    @Test(arguments: ["endless", "forever"])
    func `rules without an end are stopped and leave nothing`(mode: String) async throws {
        let (platform, session) = try await boot()
        await #expect {
            _ = try await session.perform(link(mode))
        } throws: {
            ($0 as? Refusal)?.kind == .fault
        }
        for table in platform.tenant("alpha").composition.schema.tables {
            #expect(try rows(platform, table) == 0, "\(table.name)")
        }
        _ = try await session.perform(link("quiet"))
    }

    /// Carries out wishes in one run of at most twenty operations each, as an import does.
    private func run(
        _ modes: [String], _ platform: TestPlatform, _ session: Session
    ) async throws {
        let tenant = platform.tenant("alpha")
        let now = platform.clock.now()
        let wishes = modes.map { link($0) }
        try await tenant.write { transaction in
            let writer = RecordWriter(
                composition: tenant.composition, tenant: tenant.info, actor: session.actor,
                now: now, ids: tenant.platform.ids, transaction: transaction, maximumCount: 20)
            let door = OperationDoor(session, writer)
            for wish in wishes { _ = try door.perform(wish) }
        }
    }

    @Test func `a rule that writes on and on is stopped and leaves nothing`() async throws {
        let (platform, session) = try await boot()
        await #expect {
            try await run(["many"], platform, session)
        } throws: {
            ($0 as? Refusal)?.kind == .fault
        }
        #expect(try rows(platform, PlatformTables.history) == 0)
    }

    @Test func `an import may have more operations than one wish`() async throws {
        let (platform, session) = try await boot()
        try await run(Array(repeating: "itself", count: 30), platform, session)
        #expect(try rows(platform, PlatformTables.history) == 150)
    }
}
