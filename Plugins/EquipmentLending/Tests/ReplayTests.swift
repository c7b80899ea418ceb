import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import Testing

/// What went wrong elsewhere: what is back, what is given up, what quotas count.
@Suite struct ReplayTests {
    @Test func `LEN-I1: what came back is back, and an extension does not book it again`()
        async throws
    {
        let platform = try await LendingFixture.boot(at: "2025-05-06T06:00:00Z")
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let store = try await platform.store(LendingFixture.always)
        let cable = try await platform.model("Kabel", stock: 3, in: store) {
            $0.maintenanceMinutes = 600
        }
        let days = try LendingFixture.period("2025-05-06T06:00", "2025-05-08T06:00")
        let loan = try await platform.approved([LendingFixture.line(cable, 3)], days, for: first)
        let out = try await platform.handOver(loan)
        let keeper = platform.acting(as: Lending.keeper)
        platform.clock.set("2025-05-07T05:58:00Z")
        let part = try await keeper.move(out, Loan.returnPart) { $0.lines[0].returned = 2 }
        let later = try LendingFixture.period("2025-05-07T15:58", "2025-05-09T06:00")
        let early = try LendingFixture.period("2025-05-07T15:57", "2025-05-09T06:00")
        #expect(try platform.free(cable, early) == 0)
        #expect(try platform.free(cable, later) == 2)
        try await platform.approved([LendingFixture.line(cable, 2)], later, for: second)
        platform.clock.set("2025-05-07T06:01:00Z")
        let longer = try LendingFixture.period("2025-05-06T06:00", "2025-05-10T06:00")
        let extended = try await keeper.move(part, Loan.extend) { $0.period = longer }
        #expect(extended.state == .partlyReturned, "A part is still back.")
        #expect(extended.lines[0].returned == 2)
        #expect(try platform.free(cable, early) == 0)
        let next = try LendingFixture.period("2025-05-09T16:00", "2025-05-09T18:00")
        #expect(try platform.free(cable, next) == 2, "Maintenance did not start anew.")
    }

    @Test func `LEN-I1: what is promised beyond the stock can always be lessened`() async throws {
        let platform = try await LendingFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let store = try await platform.store()
        let chair = try await platform.model("Stuhl", stock: 10, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let six = try await platform.approved([LendingFixture.line(chair, 6)], day, for: first)
        let four = try await platform.approved([LendingFixture.line(chair, 4)], day, for: second)
        _ = try await platform.acting(as: Lending.manager).change(chair) { $0.stock = 5 }
        #expect(try platform.now(six).isShort && platform.now(four).isShort)
        #expect(try platform.free(chair, day) == 0, "Who asked first keeps what there is.")
        let keeper = platform.acting(as: Lending.keeper)
        let later = try LendingFixture.period("2025-05-06T10:00", "2025-05-06T16:00")
        let shorter = try await keeper.change(try platform.now(six)) { $0.period = later }
        #expect(shorter.isShort)
        let five = try await keeper.change(shorter) { $0.lines = [LendingFixture.line(chair, 5)] }
        #expect(!(try platform.now(five).isShort))
        #expect(try platform.noticeCount("covered-again", to: first) == 1)
        await expectRefusal("capacity.too-many", "More is not less.") {
            _ = try await keeper.change(try platform.now(five)) {
                $0.lines = [LendingFixture.line(chair, 6)]
            }
        }
    }

    @Test func `LEN-I2: of a kit that is partly back, what is back is free and the kit is not`()
        async throws
    {
        let platform = try await LendingFixture.boot(at: "2025-05-06T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store()
        let (projector, pieces) = try await platform.model("Beamer", codes: ["P1"], in: store)
        let cable = try await platform.model("Kabel", stock: 2, in: store)
        let kit = try await platform.model("Vortragsset", stock: 1, in: store) {
            $0.kitMembers = [
                Values<KitMember> { $0.model = projector.reference },
                Values<KitMember> {
                    $0.model = cable.reference
                    $0.quantity = 2
                },
            ]
        }
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-09T08:00")
        let loan = try await platform.approved([LendingFixture.line(kit)], days, for: club)
        let keeper = platform.acting(as: Lending.keeper)
        let out = try await keeper.move(loan, Loan.handOver) {
            $0.assignments = [
                Values<Assignment> {
                    $0.item = pieces[0].reference
                    $0.conditionOut = .worn
                }
            ]
        }
        let part = try await keeper.move(out, Loan.returnPart) {
            $0.assignments = [
                Values<Assignment> {
                    $0.item = pieces[0].reference
                    $0.isReturned = true
                    $0.conditionIn = .good
                }
            ]
        }
        #expect(part.assignments[0].conditionOut == .worn, "What was noted stays noted.")
        let tomorrow = try LendingFixture.period("2025-05-07T08:00", "2025-05-07T16:00")
        #expect(try platform.free(projector, tomorrow) == 1)
        #expect(try platform.free(cable, tomorrow) == 0)
        #expect(try platform.free(kit, tomorrow) == 0)
        let other = try await platform.approved(
            [LendingFixture.line(projector)], tomorrow, for: club)
        platform.clock.set("2025-05-07T08:00:00Z")
        _ = try await platform.handOver(other, pieces)
        _ = try await keeper.move(part, Loan.giveBack)
        #expect(try platform.free(cable, tomorrow) == 2)
    }

    @Test func `quotas count the peak, parts of kits, and what is really out`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-05-02T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.always)
        let table = try await platform.model("Stehtisch", stock: 20, in: store)
        let cable = try await platform.model("Kabel", stock: 10, in: store)
        let manager = platform.acting(as: Lending.manager)
        let two = try await manager.create(Quota.self) { $0.maxSimultaneous = 2 }
        let lines = [LendingFixture.line(table)]
        for (from, until) in [("05", "06"), ("08", "09")] {
            try await platform.request(
                lines, LendingFixture.period("2025-05-\(from)T08:00", "2025-05-\(until)T08:00"),
                for: club)
        }
        try await platform.request(
            lines, LendingFixture.period("2025-05-05T08:00", "2025-05-09T08:00"), for: club)
        try await manager.erase(two)

        _ = try await manager.create(Quota.self) {
            $0.model = cable.reference
            $0.maxSimultaneous = 4
        }
        let kits = try await ["Ton A", "Ton B"].asyncMap { name in
            try await platform.model(name, stock: 1, in: store) {
                $0.kitMembers = [
                    Values<KitMember> {
                        $0.model = cable.reference
                        $0.quantity = 3
                    }
                ]
            }
        }
        let june = try LendingFixture.period("2025-05-20T08:00", "2025-05-21T08:00")
        await expectRefusal("equipment-lending.quota-simultaneous-for-now") {
            try await platform.request(kits.map { LendingFixture.line($0) }, june, for: club)
        }
        try await platform.request([LendingFixture.line(kits[0])], june, for: club)
    }

    @Test func `quotas count what is out, however late, and not what is back`() async throws {
        let platform = try await LendingFixture.boot(at: "2025-05-05T08:00:00Z")
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.always)
        let table = try await platform.model("Stehtisch", stock: 20, in: store)
        _ = try await platform.acting(as: Lending.manager).create(Quota.self) {
            $0.maxSimultaneous = 5
        }
        let now = try LendingFixture.period("2025-05-05T08:00", "2025-05-06T08:00")
        let loan = try await platform.approved([LendingFixture.line(table, 5)], now, for: club)
        let out = try await platform.handOver(loan)
        let keeper = platform.acting(as: Lending.keeper)
        let part = try await keeper.move(out, Loan.returnPart) { $0.lines[0].returned = 4 }
        let four = try await platform.request([LendingFixture.line(table, 4)], now, for: club)
        _ = try await keeper.move(four, Loan.cancel)
        platform.clock.set("2025-05-07T08:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.now(part).state == .overdue)
        let tomorrow = try LendingFixture.period("2025-05-08T08:00", "2025-05-09T08:00")
        let late = await expectRefusal("equipment-lending.quota-simultaneous") {
            try await platform.request([LendingFixture.line(table, 5)], tomorrow, for: club)
        }
        #expect(late?.arguments["taken"] == .integer(1))
    }

    @Test func `LEN-I2: two kits that need more cables than there are are refused together`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let cable = try await platform.model("Kabel", stock: 5, in: store)
        let kits = try await ["Ton A", "Ton B"].asyncMap { name in
            try await platform.model(name, stock: 1, in: store) {
                $0.kitMembers = [
                    Values<KitMember> {
                        $0.model = cable.reference
                        $0.quantity = 3
                    }
                ]
            }
        }
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let refusal = await expectRefusal("capacity.unavailable-long") {
            try await platform.request(kits.map { LendingFixture.line($0) }, day, for: club)
        }
        #expect(refusal?.arguments["free"] == .integer(0))
        #expect(
            refusal?.arguments["name"] == .localized(LocalizedText("Ton B", in: .german)),
            "It says which line is meant.")
    }
}

extension Sequence {
    /// The results of something that takes a while, one after the other.
    func asyncMap<Result>(
        _ transform: (Element) async throws -> Result
    ) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await transform(element)) }
        return results
    }
}
