import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import Testing

@Suite struct ReservationTests {
    @Test func `HOR-15: of two more projectors one is offered and the second refused`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let (projector, _) = try await platform.model(
            "Beamer", codes: ["B1", "B2", "B3", "B4"], in: store)
        let days = try LendingFixture.period("2025-05-03T08:00", "2025-05-05T08:00")
        for _ in 1...3 {
            try await platform.approved([LendingFixture.line(projector)], days, for: club)
        }
        let sunday = try LendingFixture.period("2025-05-04T08:00", "2025-05-04T16:00")
        let two = try await platform.draft(
            [LendingFixture.line(projector, 2)], sunday, for: club)
        let keeper = platform.acting(as: Lending.keeper)
        let refusal = await expectRefusal("capacity.unavailable") {
            _ = try await keeper.move(two, Loan.submit)
        }
        #expect(refusal?.arguments["free"] == .integer(1))
        guard case .period(let next)? = refusal?.arguments["next"] else {
            Issue.record("The refusal names no next period.")
            return
        }
        #expect(next.start == days.end)
        let one = try await keeper.change(two) { $0.lines = [LendingFixture.line(projector)] }
        let offered = try await keeper.move(one, Loan.submit)
        #expect(offered.state == .requested)
        await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(projector)], sunday, for: club)
        }
    }

    @Test func `LEN-I1: intervals are half-open and a buffer counts once between two loans`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let plain = try await platform.model("Stehtisch", stock: 1, in: store)
        let cleaned = try await platform.model("Becher", stock: 1, in: store) {
            $0.maintenanceMinutes = 60
        }
        let morning = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T10:00")
        let next = try LendingFixture.period("2025-05-06T10:00", "2025-05-06T12:00")
        let later = try LendingFixture.period("2025-05-06T11:00", "2025-05-06T12:00")
        let almost = try LendingFixture.period("2025-05-06T10:59", "2025-05-06T12:00")
        try await platform.request([LendingFixture.line(plain)], morning, for: club)
        try await platform.request([LendingFixture.line(plain)], next, for: club)
        try await platform.request([LendingFixture.line(cleaned)], morning, for: club)
        await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(cleaned)], almost, for: club)
        }
        try await platform.request([LendingFixture.line(cleaned)], later, for: club)
    }

    @Test func `LEN-I1: blocked pieces are not free and a block takes only what is free`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 3, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let manager = platform.acting(as: Lending.manager)
        let block = try await manager.create(Block.self) {
            $0.model = table.reference
            $0.quantity = 2
            $0.period = day
        }
        let refusal = await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(table, 2)], day, for: club)
        }
        #expect(refusal?.arguments["free"] == .integer(1))
        try await platform.request([LendingFixture.line(table)], day, for: club)
        await expectRefusal("capacity.unavailable") {
            _ = try await manager.change(block) { $0.quantity = 3 }
        }
        try await manager.erase(block)
        try await platform.request([LendingFixture.line(table, 2)], day, for: club)
    }

    @Test func `LEN-I2: a kit takes its members and two kits that share cables sum up`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let cable = try await platform.model("Kabel", stock: 5, in: store)
        let member = Values<KitMember> {
            $0.model = cable.reference
            $0.quantity = 2
        }
        var kits: [Record<ItemModel>] = []
        for name in ["Tonanlage A", "Tonanlage B", "Tonanlage C"] {
            kits.append(
                try await platform.model(name, stock: 1, in: store) { $0.kitMembers = [member] })
        }
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        try await platform.request([LendingFixture.line(kits[0])], day, for: club)
        await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(kits[0])], day, for: club)
        }
        try await platform.request([LendingFixture.line(kits[1])], day, for: club)
        await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(kits[2])], day, for: club)
        }
        try await platform.request([LendingFixture.line(cable)], day, for: club)
        await expectRefusal("capacity.unavailable") {
            try await platform.request([LendingFixture.line(cable)], day, for: club)
        }
    }

    @Test func `a kit has no kit as a member`() async throws {
        let platform = try await LendingFixture.boot()
        let store = try await platform.store()
        let cable = try await platform.model("Kabel", stock: 5, in: store)
        let kit = try await platform.model("Tonanlage", stock: 1, in: store) {
            $0.kitMembers = [Values<KitMember> { $0.model = cable.reference }]
        }
        await expectRefusal("equipment-lending.kit-member") {
            _ = try await platform.model("Bühne", stock: 1, in: store) {
                $0.kitMembers = [Values<KitMember> { $0.model = kit.reference }]
            }
        }
        await expectRefusal("equipment-lending.kit-member") {
            _ = try await platform.acting(as: Lending.manager).change(cable) {
                $0.kitMembers = [Values<KitMember> { $0.model = kit.reference }]
            }
        }
    }

    @Test func `LEN-I5: what is shown as free is exactly what can be asked for`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let chair = try await platform.model("Stuhl", stock: 10, in: store) {
            $0.maintenanceOpeningDays = 1
        }
        let taken = try LendingFixture.period("2025-05-05T08:00", "2025-05-06T08:00")
        try await platform.request([LendingFixture.line(chair, 7)], taken, for: club)
        let keeper = platform.acting(as: Lending.keeper)
        let starts = [
            "2025-05-04T08:00", "2025-05-06T08:00", "2025-05-07T08:00", "2025-05-08T03:00",
        ]
        for start in starts {
            for quantity in [1, 3, 4, 10, 11] {
                let end = String(start.prefix(11)) + "12:00"
                let wish = try LendingFixture.period(start, end)
                let shown = try keeper.availability(
                    of: chair.reference, quantity: quantity, in: wish)
                let draft = try await platform.draft(
                    [LendingFixture.line(chair, quantity)], wish, for: club)
                var isAccepted = true
                do {
                    let request = try await keeper.move(draft, Loan.submit)
                    _ = try await keeper.move(request, Loan.cancel)
                } catch is Refusal {
                    isAccepted = false
                }
                #expect(shown.isFeasible == isAccepted, "\(quantity) from \(start)")
            }
        }
    }

    @Test func `a refused change leaves what was promised before`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 2, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let keeper = platform.acting(as: Lending.keeper)
        let first = try await platform.request([LendingFixture.line(table)], day, for: club)
        try await platform.request([LendingFixture.line(table)], day, for: club)
        await expectRefusal("capacity.unavailable") {
            _ = try await keeper.change(first) { $0.lines = [LendingFixture.line(table, 2)] }
        }
        let answer = try keeper.availability(of: table.reference, quantity: 1, in: day)
        #expect(answer.free == 0)
        _ = try await keeper.move(first, Loan.cancel)
        let after = try keeper.availability(of: table.reference, quantity: 1, in: day)
        #expect(after.free == 1)
    }
}
