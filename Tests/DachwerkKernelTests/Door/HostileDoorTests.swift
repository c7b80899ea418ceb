import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Whatever is asked at the door: an answer or a refusal, never a trap and never a fault.
@Suite struct HostileDoorTests {
    @Test(arguments: 1...6)
    func `hostile wishes are refused or carried out, and leave what can be read`(seed: UInt64)
        async throws
    {
        let platform = try await TestPlatform.boot([
            WorkshopModule.self, YardModule.self, ChainModule.self,
        ])
        let tenant = platform.tenant("alpha")
        let resources = [
            Tool.resource.erased, Party.resource.erased, Pool.resource.erased,
            Booking.resource.erased, Link.resource.erased,
        ]
        let duties = (Workshop.all + [YardModule.keeper, ChainModule.worker]).map(\.id)
        var ids = (1...5).map { RecordID(high: 0x7000, low: UInt64($0)) }
        var dice = SeededGenerator(seed: seed)
        var carriedOut = 0
        for _ in 0..<500 {
            var hostile = HostileContent(dice: dice, ids: ids)
            let resource = dice.pick(resources)
            let operation = hostile.operation(resource)
            dice = hostile.dice
            let held = dice.once(in: 6) ? Set([dice.pick(duties)]) : Set(duties)
            let session = tenant.session(
                for: Actor(
                    kind: .token, id: "f", duties: held, person: ids[0], organisations: [ids[1]]))
            do {
                let outcome = try await session.perform(operation)
                carriedOut += 1
                if let id = outcome.record?.id, ids.count < 60 { ids.append(id) }
            } catch let refusal as Refusal {
                // Only the rules of the chain go on without an end, and are stopped.
                #expect(
                    refusal.kind != .fault || operation.resource == Link.id,
                    "seed \(seed): \(refusal)")
            }
        }
        #expect(carriedOut > 20, "The fuzz must get through the door: \(carriedOut).")
        let everything = tenant.session(for: .scheduler)
        for resource in tenant.composition.resources {
            var request = ListRequest()
            request.limit = 200
            for record in try everything.list(resource.id, request).records {
                _ = try everything.history(resource.id, record.id)
                if resource.capacity != nil {
                    _ = try everything.availability(
                        resource.id, record.id, quantity: dice.pick([.min, 0, 1, .max]),
                        in: YardTime.period(0, 5))
                }
            }
            for format in RoundTripTests.formats {
                _ = try everything.exportRecords(resource.id, format: format, after: nil)
            }
        }
    }

    @Test(arguments: 1...4)
    func `hostile imports are refused or brought in, and nothing in between`(seed: UInt64)
        async throws
    {
        let fixture = try await WorkshopFixture.boot()
        var hostile = HostileContent(
            dice: SeededGenerator(seed: seed),
            ids: [try await fixture.tool("Saw").id, RecordID(high: 1, low: 2)])
        for _ in 0..<60 {
            let before = try fixture.keeper.exportRecords(Tool.id, format: .json, after: nil).bytes
            let rows = (0..<hostile.dice.below(5)).map { _ in
                ImportRow(
                    id: hostile.dice.once(in: 3) ? hostile.dice.pick(hostile.ids) : nil,
                    state: hostile.dice.once(in: 4)
                        ? hostile.dice.pick(HostileContent.texts) : nil,
                    fields: hostile.fields(Tool.resource.erased))
            }
            let dryRun = hostile.dice.once(in: 2)
            var isRefused = false
            do {
                _ = try await fixture.keeper.importRecords(Tool.id, rows, dryRun: dryRun)
            } catch let refusal as Refusal {
                #expect(refusal.kind != .fault, "seed \(seed): \(refusal)")
                isRefused = true
            }
            if isRefused || dryRun {
                let after = try fixture.keeper.exportRecords(
                    Tool.id, format: .json, after: nil
                ).bytes
                #expect(after == before, "seed \(seed)")
            }
        }
    }

    @Test func `hostile questions are answered or refused`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        let keeper = fixture.session(Workshop.keeper, Workshop.auditor)
        var dice = SeededGenerator(seed: 8)
        for _ in 0..<300 {
            var request = ListRequest()
            request.limit = dice.pick([.min, -1, 0, 1, .max])
            request.search = dice.once(in: 3) ? dice.pick(HostileContent.texts) : nil
            request.cursor = dice.once(in: 4) ? dice.pick(HostileContent.texts) : nil
            do {
                _ = try keeper.list(Tool.id, request)
            } catch let refusal as Refusal {
                #expect(refusal.kind == .invalid)
            }
            for date in [LocalDate.first, .last] {
                _ = try keeper.figure("workshop.tools", on: date)
            }
            _ = try keeper.history(
                Tool.id, tool.id, after: dice.pick([.min, -1, 0]),
                limit: dice.pick([.min, 0, .max]))
            for text in HostileContent.texts {
                #expect(throws: Refusal.notFound) { try keeper.figure(text, on: .first) }
            }
        }
    }

    @Test(arguments: ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"])
    func `the door works on the first and on the last day of time`(now: String) async throws {
        let instant = try #require(Instant(now))
        let platform = try await TestPlatform.boot(
            [WorkshopModule.self, YardModule.self], at: instant)
        let keeper = platform.acting(as: Workshop.keeper, YardModule.keeper)
        let tool = try await keeper.create(Tool.self, key: "k") { $0.title = "Saw" }
        _ = try await keeper.move(tool, Tool.finish)
        let period = try #require(Period(start: .distantPast, end: .distantFuture))
        let pool = try await keeper.create(Pool.self) {
            $0.total = 1
            $0.hours = WeeklyHours("mo-fr 09:00-17:00")
            $0.beforeDays = 3
            $0.afterDays = 3
        }
        let answer = try keeper.availability(of: pool.reference, quantity: 1, in: period)
        #expect(answer.free == 1)
        try await keeper.erase(try keeper.read(tool.reference))
        await JobRunner(clock: platform.clock, observer: SilentObserver()).runDue(
            [platform.tenant("alpha")])
    }
}
