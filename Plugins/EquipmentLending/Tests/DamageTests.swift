import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import Testing

/// What is broken, mended, gone, and when things are free again.
@Suite struct DamageTests {
    @Test func `counted pieces that come back broken become damage`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let chair = try await platform.model("Stuhl", stock: 10, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let later = try LendingFixture.period("2025-05-12T08:00", "2025-05-12T12:00")
        let loan = try await platform.approved([LendingFixture.line(chair, 8)], days, for: club)
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-07T08:00:00Z")
        let keeper = platform.acting(as: Lending.keeper)
        await expectRefusal("equipment-lending.damaged-count", "No more are broken than came back.")
        {
            _ = try await keeper.move(out, Loan.returnPart) {
                $0.lines[0].returned = 2
                $0.lines[0].damaged = 3
            }
        }
        let part = try await keeper.move(out, Loan.returnPart) {
            $0.lines[0].returned = 5
            $0.lines[0].damaged = 2
        }
        _ = try await keeper.move(part, Loan.giveBack) { $0.lines[0].conditionIn = .broken }
        let damages = try keeper.list(Damage.self) { $0.loan == loan.reference }
        #expect(damages.map(\.quantity).sorted() == [2, 3])
        #expect(damages.allSatisfy { $0.severity == .unusable && $0.item == nil })
        #expect(try platform.free(chair, later) == 5)
        #expect(try platform.noticeCount("damage-recorded", to: club) == 2)
    }

    @Test func `photos of a damage are for those who work with it, and are pictures`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let chair = try await platform.model("Stuhl", stock: 2, in: platform.store())
        let keeper = platform.acting(as: Lending.keeper)
        let photo = try await keeper.file(TestFile.png, for: Damage.photos, called: "bein.png")
        let damage = try await keeper.create(Damage.self) {
            $0.model = chair.reference
            $0.photos = [photo]
        }
        #expect(damage.photos.map(\.name) == ["bein.png"])
        let viewer = platform.acting(as: Lending.viewer)
        #expect(try viewer.read(damage.reference).photos.isEmpty)
        await expectRefusal("attachment.type", at: "photos", "Only pictures are taken.") {
            _ = try await keeper.file(TestFile.pdf, for: Damage.photos)
        }
    }

    @Test func `a damage with an expected end blocks until then`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let chair = try await platform.model("Stuhl", stock: 2, in: store)
        let (projector, pieces) = try await platform.model("Beamer", codes: ["B1"], in: store)
        let keeper = platform.acting(as: Lending.keeper)
        let before = try LendingFixture.period("2025-05-20T08:00", "2025-05-20T12:00")
        let after = try LendingFixture.period("2025-05-21T08:00", "2025-05-21T12:00")
        let soon = try await platform.approved([LendingFixture.line(projector)], before, for: club)
        let kept = try await platform.approved([LendingFixture.line(projector)], after, for: club)
        for item in [nil, pieces[0]] {
            try await keeper.create(Damage.self) {
                $0.model = item == nil ? chair.reference : projector.reference
                $0.item = item?.reference
                $0.expectedUntil = LocalDate("2025-05-20")
            }
        }
        #expect(try platform.free(chair, before) == 1)
        #expect(try platform.free(chair, after) == 2)
        #expect(try platform.now(soon).isShort)
        #expect(!(try platform.now(kept).isShort), "It will be mended by then.")
        platform.clock.set("2025-05-20T22:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.free(chair, after) == 1, "It should be mended and is not.")
        #expect(try platform.now(kept).isShort)
        let told = try platform.notices().filter { $0.code == "equipment-lending.repair-overdue" }
        #expect(told.count == 2)
        for damage in try keeper.list(Damage.self) {
            _ = try await keeper.move(damage, Damage.resolve)
        }
        #expect(try platform.free(chair, after) == 2)
        #expect(!(try platform.now(kept).isShort))
    }

    @Test func `LEN-I1: what is written off is gone`() async throws {
        let platform = try await LendingFixture.boot()
        let store = try await platform.store()
        let (projector, pieces) = try await platform.model(
            "Beamer", codes: ["B1", "B2", "B3", "B4"], in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let keeper = platform.acting(as: Lending.keeper)
        let damage = try await keeper.create(Damage.self) {
            $0.model = projector.reference
            $0.severity = .lost
        }
        #expect(try platform.free(projector, day) == 3)
        await expectRefusal("equipment-lending.piece-to-write-off") {
            _ = try await keeper.move(damage, Damage.writeOff, reason: "Nicht wiedergefunden")
        }
        _ = try await keeper.move(damage, Damage.writeOff, reason: "Nicht wiedergefunden") {
            $0.item = pieces[2].reference
        }
        #expect(try platform.free(projector, day) == 3)
        #expect(try keeper.read(pieces[2].reference).isBorrowable == false)
    }

    @Test func `LEN-I4: maintenance is worked out anew when opening days or itself change`()
        async throws
    {
        let platform = try await LendingFixture.boot(at: "2027-01-04T08:00:00Z")
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let store = try await platform.store("mo-fr 10:00-16:00")
        let speaker = try await platform.model("Lautsprecher", stock: 1, in: store) {
            $0.maintenanceOpeningDays = 1
        }
        let days = try LendingFixture.period("2027-01-11T09:00", "2027-01-15T11:00")
        let tuesday = try LendingFixture.period("2027-01-19T09:00", "2027-01-19T15:00")
        let wednesday = try LendingFixture.period("2027-01-20T09:00", "2027-01-20T15:00")
        let lines = [LendingFixture.line(speaker)]
        try await platform.approved(lines, days, for: first)
        let next = try await platform.approved(lines, tuesday, for: second)
        let manager = platform.acting(as: Lending.manager)
        let closed = try await manager.change(store) {
            $0.closures = [
                Values<StoreClosure> {
                    $0.from = LocalDate("2027-01-18") ?? .first
                    $0.until = LocalDate("2027-01-18") ?? .first
                }
            ]
        }
        #expect(try platform.now(next).isShort)
        #expect(try platform.noticeCount("affected-by-times", to: second) == 1)
        _ = try await platform.acting(as: Lending.keeper).move(
            try platform.now(next), Loan.cancel)
        let answer = try manager.availability(of: speaker.reference, quantity: 1, in: tuesday)
        #expect(answer.free == 0)
        #expect(answer.next == wednesday)
        await expectRefusal("capacity.unavailable") {
            try await platform.request(lines, tuesday, for: second)
        }
        _ = try await manager.change(closed) { $0.closures = [] }
        #expect(try platform.free(speaker, tuesday) == 1)
        _ = try await manager.change(speaker) { $0.maintenanceOpeningDays = 3 }
        #expect(try platform.free(speaker, tuesday) == 0)
    }

    @Test func `limits that contradict the tenant's are refused`() async throws {
        let platform = try await LendingFixture.boot(settings: #"{"maxHours": 72}"#)
        let store = try await platform.store()
        await expectRefusal("equipment-lending.limits") {
            _ = try await platform.model("Zelt", stock: 1, in: store) { $0.minHours = 96 }
        }
        _ = try await platform.model("Zelt", stock: 1, in: store) {
            $0.minHours = 96
            $0.maxHours = 120
        }
    }
}
