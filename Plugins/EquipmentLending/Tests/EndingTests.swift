import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import MemberNetworkContract
import Testing

/// Loans that end by themselves, are kept longer, or come late.
@Suite struct EndingTests {
    private let lent = ("2025-05-06T08:00", "2025-05-07T08:00")

    @Test func `what is not collected is a no-show and free again, with notice`() async throws {
        let platform = try await LendingFixture.boot(settings: #"{"collectWithinHours": 4}"#)
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period(lent.0, lent.1)
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: club)
        platform.clock.set("2025-05-06T11:59:00Z")
        try await platform.passDeadlines()
        #expect(try platform.now(loan).state == .approved)
        platform.clock.set("2025-05-06T12:00:00Z")
        try await platform.passDeadlines()
        let missed = try platform.now(loan)
        #expect(missed.state == .noShow)
        #expect(missed.endedAt == platform.clock.now())
        #expect(try platform.noticeCount("no-show", to: club) == 1)
        #expect(try platform.free(table, days) == 1)
    }

    @Test func `a request that nobody decides expires with notice to both sides`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let day = try LendingFixture.period("2025-05-06T08:00", "2025-05-06T16:00")
        let loan = try await platform.request([LendingFixture.line(table)], day, for: club)
        platform.clock.set("2025-05-06T16:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.now(loan).state == .expired)
        #expect(try platform.noticeCount("expired", to: club) == 1)
        #expect(
            try platform.notices().contains {
                $0.code == "equipment-lending.expired" && $0.duty == "equipment-lending.keeper"
            })
    }

    @Test func `who could not be given what was promised is no no-show`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period(lent.0, lent.1)
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: club)
        try await platform.acting(as: Lending.keeper).create(Damage.self) {
            $0.model = table.reference
        }
        platform.clock.set("2025-05-07T08:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.now(loan).state == .expired)
        #expect(try platform.noticeCount("no-show", to: club) == 0)
    }

    @Test func `what is back closes by itself once its deposit is settled`() async throws {
        let platform = try await LendingFixture.boot(settings: #"{"closesAfterDays": 7}"#)
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store) {
            $0.deposit = Money(cents: 10_00)
        }
        let days = try LendingFixture.period(lent.0, lent.1)
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: club)
        let keeper = platform.acting(as: Lending.keeper)
        let deposit = try await keeper.create(Deposit.self) {
            $0.loan = loan.reference
            $0.amount = Money(cents: 10_00)
            $0.takenBy = "Emine"
        }
        #expect(deposit.way == .cash)
        #expect(deposit.receipt == "2025-1")
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-07T08:00:00Z")
        _ = try await keeper.move(out, Loan.giveBack)
        platform.clock.set("2025-05-14T08:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.now(loan).state == .returned, "A deposit is still here.")
        _ = try await keeper.move(deposit, Deposit.refund)
        platform.clock.set("2025-05-15T08:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.now(loan).state == .closed)
    }

    @Test func `LEN-I3: who is late does not get longer what others were promised`() async throws {
        let platform = try await LendingFixture.boot()
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period(lent.0, lent.1)
        let soon = try LendingFixture.period("2025-05-09T08:00", "2025-05-10T08:00")
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: first)
        let next = try await platform.approved([LendingFixture.line(table)], soon, for: second)
        platform.clock.set("2025-05-06T08:00:00Z")
        _ = try await platform.handOver(loan)
        platform.clock.set("2025-05-07T08:01:00Z")
        try await platform.passDeadlines()
        let late = try platform.now(loan)
        #expect(late.state == .overdue)
        #expect(try platform.now(next).isShort)
        let keeper = platform.acting(as: Lending.keeper)
        let long = try LendingFixture.period(lent.0, "2025-05-09T12:00")
        let refusal = await expectRefusal("equipment-lending.extension-taken") {
            _ = try await keeper.move(late, Loan.extend) { $0.period = long }
        }
        #expect(refusal?.arguments["from"] == .instant(soon.start))
        let short = try LendingFixture.period(lent.0, "2025-05-08T12:00")
        _ = try await keeper.move(late, Loan.extend) { $0.period = short }
        #expect(!(try platform.now(next).isShort), "It will be back in time.")
        #expect(try platform.noticeCount("covered-again", to: second) == 1)
        platform.clock.set("2025-05-08T12:01:00Z")
        try await platform.passDeadlines()
        #expect(try platform.now(next).isShort, "It is late again.")
        #expect(try platform.noticeCount("affected-by-delay", to: second) == 2)
        _ = try await keeper.move(try platform.now(loan), Loan.giveBack)
        #expect(try platform.noticeCount("covered-again", to: second) == 2)
    }

    @Test func `LEN-I4: who keeps something until a closed day is offered the next open one`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store(LendingFixture.weekdays)
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period("2025-05-06T08:00", "2025-05-07T08:00")
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: club)
        platform.clock.set("2025-05-06T08:00:00Z")
        let out = try await platform.handOver(loan)
        let saturday = try LendingFixture.period("2025-05-06T08:00", "2025-05-10T10:00")
        let keeper = platform.acting(as: Lending.keeper)
        let refusal = await expectRefusal("equipment-lending.extension-closed") {
            _ = try await keeper.move(out, Loan.extend) { $0.period = saturday }
        }
        let monday = try LendingFixture.period("2025-05-06T08:00", "2025-05-12T08:00")
        #expect(refusal?.arguments["next"] == .period(monday))
        _ = try await keeper.move(out, Loan.extend) { $0.period = monday }
        #expect(try platform.now(loan).period == monday)
    }

    @Test func `LEN-I3: who waits for a late piece is not invited for tomorrow until it is back`()
        async throws
    {
        let platform = try await LendingFixture.boot(at: "2025-05-01T08:00:00Z")
        let (first, second) = (try await platform.club("A"), try await platform.club("B"))
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period("2025-05-04T08:00", "2025-05-05T10:00")
        let soon = try LendingFixture.period("2025-05-07T08:00", "2025-05-08T08:00")
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: first)
        try await platform.approved([LendingFixture.line(table)], soon, for: second)
        platform.clock.set("2025-05-04T08:00:00Z")
        let out = try await platform.handOver(loan)
        platform.clock.set("2025-05-05T10:01:00Z")
        try await platform.passDeadlines()
        platform.clock.set("2025-05-06T08:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.noticeCount("affected-by-delay", to: second) == 1)
        #expect(try platform.noticeCount("hand-over-tomorrow", to: second) == 0)
        _ = try await platform.acting(as: Lending.keeper).move(out, Loan.giveBack)
        try await platform.passDeadlines()
        #expect(try platform.noticeCount("hand-over-tomorrow", to: second) == 1)
    }

    @Test func `LEN-I3: what is late blocks as long as it may stay out, and not for ever`()
        async throws
    {
        let platform = try await LendingFixture.boot(settings: #"{"delayWarningDays": 10}"#)
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period(lent.0, lent.1)
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: club)
        platform.clock.set("2025-05-06T08:00:00Z")
        _ = try await platform.handOver(loan)
        platform.clock.set("2025-05-08T08:00:00Z")
        try await platform.passDeadlines()
        let near = try LendingFixture.period("2025-05-17T08:00", "2025-05-17T12:00")
        let far = try LendingFixture.period("2025-05-18T08:00", "2025-05-18T12:00")
        #expect(try platform.free(table, near) == 0)
        #expect(try platform.free(table, far) == 1)
        let june = try await platform.approved([LendingFixture.line(table)], far, for: club)
        platform.clock.set("2025-05-09T08:01:00Z")
        try await platform.passDeadlines()
        #expect(try platform.now(june).isShort, "The day comes near, and it is not back.")
    }

    @Test func `a borrower asks for longer, and sends somebody else after the approval`()
        async throws
    {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period(lent.0, lent.1)
        let loan = try await platform.approved([LendingFixture.line(table)], days, for: club)
        let borrower = platform.acting(as: Lending.borrower, organisations: [club.id])
        let seen = try borrower.read(loan.reference)
        let changed = try await borrower.change(seen) { $0.personName = "Kim Muster" }
        #expect(changed.personName == "Kim Muster")
        await expectRefusal("equipment-lending.person-missing", "Somebody must answer for it.") {
            _ = try await borrower.change(changed) { $0.personName = nil }
        }
        await expectRefusal("field.forbidden", at: "lines", "What is promised stays as it is.") {
            _ = try await borrower.change(changed) { $0.lines = [LendingFixture.line(table, 2)] }
        }
        platform.clock.set("2025-05-06T08:00:00Z")
        _ = try await platform.handOver(loan)
        let out = try borrower.read(loan.reference)
        let until: Instant = "2025-05-08T08:00:00Z"
        let asked = try await borrower.change(out) { $0.extensionUntil = until }
        let notice = try platform.notices().first { $0.code == "equipment-lending.extension-asked" }
        #expect(notice?.duty == "equipment-lending.keeper")
        #expect(notice?.arguments["until"] == .instant(until))
        await expectRefusal("equipment-lending.extension", "An earlier end is no extension.") {
            _ = try await borrower.change(asked) { $0.extensionUntil = "2025-05-07T07:00:00Z" }
        }
        let keeper = platform.acting(as: Lending.keeper)
        _ = try await keeper.change(try platform.now(loan), reason: "Wir brauchen ihn selbst") {
            $0.extensionUntil = nil
        }
        #expect(try platform.noticeCount("extension-refused-because", to: club) == 1)
        let longer = try LendingFixture.period(lent.0, "2025-05-08T08:00")
        let extended = try await keeper.move(try platform.now(loan), Loan.extend) {
            $0.period = longer
        }
        #expect(extended.extensionUntil == nil)
        #expect(try platform.noticeCount("loan-extended", to: club) == 1)
    }

    @Test func `a loan without any person in charge is refused`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period(lent.0, lent.1)
        let borrower = platform.acting(as: Lending.borrower, organisations: [club.id])
        await expectRefusal("equipment-lending.person-missing") {
            _ = try await borrower.create(Loan.self) {
                $0.organisation = club.reference
                $0.lines = [LendingFixture.line(table)]
                $0.period = days
            }
        }
        let noted = try await platform.request([LendingFixture.line(table)], days, for: club) {
            $0.personName = nil
        }
        let keeper = platform.acting(as: Lending.keeper)
        await expectRefusal(
            "equipment-lending.person-missing", "The staff may note it, and not promise it."
        ) {
            _ = try await keeper.move(noted, Loan.approve)
        }
        let approved = try await keeper.move(noted, Loan.approve) { $0.personName = "Kim Muster" }
        #expect(approved.state == .approved)
    }

    @Test func `the job that sets the deadlines of an older store sets none twice`() async throws {
        let platform = try await LendingFixture.boot()
        let club = try await platform.club()
        let store = try await platform.store()
        let table = try await platform.model("Stehtisch", stock: 1, in: store)
        let days = try LendingFixture.period(lent.0, lent.1)
        try await platform.approved([LendingFixture.line(table)], days, for: club)
        try await platform.runJob("equipment-lending.deadlines")
        platform.clock.set("2025-05-05T08:00:00Z")
        try await platform.passDeadlines()
        #expect(try platform.noticeCount("hand-over-tomorrow", to: club) == 1)
        try await platform.runJob("equipment-lending.deadlines")
        try await platform.passDeadlines()
        #expect(try platform.noticeCount("hand-over-tomorrow", to: club) == 1)
    }
}
