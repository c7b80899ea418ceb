import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MicroGrantsPlugin
import Testing

/// From the payment to the end.
@Suite struct SettlementTests {
    @Test func `HOR-12: each line of a pay-out list is whole, and no grant stands in two`()
        async throws
    {
        let world = try await GrantWorld.make()
        var grants: [Record<Application>] = []
        for (number, cents) in [500_00, 123_45].enumerated() {
            let club = try await world.club("Verein \(number)")
            let granted = try await world.granted(Int64(cents), for: club)
            try await world.sign(granted, of: club)
            grants.append(granted)
        }
        for grant in grants { try await world.payOut(grant, grant.granted?.minorUnits ?? 0) }
        await expectRefusal("micro-grants.pays-too-much") {
            try await world.payOut(grants[0], 1)
        }
        let list = try await world.treasurer.create(PayOutList.self)
        #expect(list.count == 2 && list.total == Money(cents: 623_45))
        await expectRefusal("micro-grants.nothing-to-pay") {
            try await world.treasurer.create(PayOutList.self)
        }
        try await world.platform.work(as: "micro-grants") { context in
            let lines = try PayOutSheet.lines(of: list.reference, context)
            #expect(lines.map(\.iban) == ["DE89370400440532013000", "DE89370400440532013000"])
            #expect(lines.allSatisfy { $0.holder == "Verein Beispiel" && !$0.reference.isEmpty })
            #expect(Set(lines.map(\.reference)).count == 2)
            #expect(lines.map(\.amount).total == list.total)
            let text = String(decoding: try PayOutSheet.table(of: list, context), as: UTF8.self)
            #expect(text.contains("623.45 EUR"))
        }
        let cancelled = try await world.treasurer.move(list, PayOutList.cancel)
        #expect(cancelled.state == .cancelled)
        let again = try await world.treasurer.create(PayOutList.self)
        _ = try await world.treasurer.move(again, PayOutList.execute)
        for grant in grants {
            let now = try world.now(grant)
            #expect(now.state == .running && now.paid == now.granted)
        }
    }

    @Test func `GRA-I5: parts are paid, and together never more than was granted`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let granted = try await world.granted(500_00, for: club)
        await expectRefusal("micro-grants.not-payable") { try await world.payOut(granted, 1_00) }
        _ = try await world.applicant(club).move(granted, Application.sign)
        await expectRefusal("micro-grants.account-missing") {
            try await world.payOut(granted, 1_00)
        }
        _ = try await world.treasurer.create(BankAccount.self) {
            $0.application = granted.reference
            $0.organisation = club.reference
            $0.iban = "DE89370400440532013000"
            $0.holder = "Verein"
        }
        await expectRefusal("micro-grants.account-twice") {
            try await world.treasurer.create(BankAccount.self) {
                $0.application = granted.reference
                $0.organisation = club.reference
                $0.iban = "DE89370400440532013000"
                $0.holder = "Verein"
            }
        }
        try await world.payOut(granted, 300_00)
        let refusal = await expectRefusal("micro-grants.pays-too-much") {
            try await world.payOut(granted, 200_01)
        }
        #expect(refusal?.arguments["rest"] == .money(Money(cents: 200_00)))
        let part = try await world.payOut(granted, 200_00)
        #expect(part.remittance == "1-2")
    }

    @Test func `HOR-13: 28 days after its end a project without proof is overdue`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let granted = try await world.granted(400_00, for: club)
        #expect(granted.proofDueOn == GrantWorld.day("2025-07-28"))
        _ = try await world.paid(granted, of: club)
        try await world.pass(to: "2025-07-01T10:00:00Z")
        #expect(try world.now(granted).state == .proofDue)
        for day in 2...28 {
            let text = "2025-07-" + (day < 10 ? "0" : "") + "\(day)T10:00:00Z"
            try await world.pass(to: try #require(Instant(text)))
        }
        #expect(try world.now(granted).state == .proofDue)
        #expect(try world.noticeCount("proof-reminder", to: club) == 1)
        #expect(try world.noticeCount("proof-overdue", to: club) == 0)
        try await world.pass(to: "2025-07-28T22:00:00Z")
        #expect(try world.now(granted).state == .overdue, "In Saarbrücken it is 29 July.")
        #expect(try world.noticeCount("proof-overdue", to: club) == 1)
        let refusal = await expectRefusal("micro-grants.proof-outstanding") {
            try await world.filed(100_00, for: club) {
                $0.startsOn = GrantWorld.day("2025-09-01")
                $0.endsOn = GrantWorld.day("2025-09-02")
            }
        }
        #expect(refusal?.arguments["due"] == .date(GrantWorld.day("2025-07-28")))
        try await world.prove(granted, of: club)
        #expect(try world.now(granted).state == .proofSubmitted)
        #expect(
            try await world.filed(100_00, for: club) {
                $0.startsOn = GrantWorld.day("2025-09-01")
                $0.endsOn = GrantWorld.day("2025-09-02")
            }.state == .submitted)
    }

    @Test func `HOR-14, GRA-I5: with receipts of 480 for 500 the grant closes after 20 came back`()
        async throws
    {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let running = try await world.paid(world.granted(500_00, for: club), of: club)
        try await world.voucher("R-1", 300_00, running, of: club)
        try await world.voucher("R-2", 180_00, running, of: club)
        try await world.prove(running, of: club)
        let accepted = try await world.officer.move(try world.now(running), Application.accept)
        #expect(accepted.repayable == Money(cents: 20_00))
        #expect(try world.noticeCount("repayment-due", to: club) == 1)
        await expectRefusal("micro-grants.repayment-open") {
            try await world.treasurer.move(accepted, Application.settle)
        }
        let repayment = try #require(
            try world.treasurer.list(Repayment.self) { $0.application == running.reference }.first)
        await expectRefusal("value.missing", at: "reason", "A waiver says why.") {
            try await world.treasurer.move(repayment, Repayment.waive)
        }
        _ = try await world.treasurer.move(repayment, Repayment.receive)
        let settled = try await world.treasurer.move(accepted, Application.settle)
        #expect(try world.now(settled).committed == Money(cents: 480_00))
        #expect(try await world.officer.move(settled, Application.close).state == .closed)
    }

    @Test func `GRA-I5: the own share that was promised is part of what is proved`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let granted = try await world.granted(300_00, for: club) {
            $0.expenses = [GrantWorld.cost(400_00)]
            $0.incomes = [GrantWorld.income(100_00)]
        }
        let running = try await world.paid(granted, of: club)
        try await world.voucher("R-1", 300_00, running, of: club)
        try await world.prove(running, of: club, own: 60_00)
        await expectRefusal("micro-grants.proof-twice") {
            try await world.prove(running, of: club)
        }
        let accepted = try await world.officer.move(try world.now(running), Application.accept)
        #expect(accepted.repayable == Money(cents: 40_00))
    }

    @Test func `GRA-I9: the same receipt is paid once, also in another programme`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let first = try await world.paid(world.granted(200_00, for: club), of: club)
        try await world.voucher("RE 2025/7", 100_00, first, of: club)
        let other = try await GrantWorld.programme(world.manager, pot: 1_000_00)
        _ = try await world.manager.create(RuleSet.self, state: .published) {
            $0.programme = other.reference
            $0.validFrom = GrantWorld.day("2024-01-01")
            $0.levels = [GrantWorld.level(500_00, .team)]
            $0.kinds = [GrantWorld.kindRule(world.kind)]
        }
        let granted = try await world.granted(200_00, for: club) {
            $0.programme = other.reference
        }
        let second = try await world.paid(granted, of: club)
        await expectRefusal("micro-grants.voucher-twice") {
            try await world.voucher("re-2025-7", 100_00, second, of: club)
        }
        try await world.voucher("RE 2025/8", 100_00, second, of: club)
        try await world.voucher("RE 2025/7", 100_01, second, of: club)
    }

    @Test func `GRA-I12: the account is the treasurer's and the applicant's, and is erased`()
        async throws
    {
        let world = try await GrantWorld.make(settings: "{\"accountMonths\": 6}")
        let club = try await world.club()
        let running = try await world.paid(world.granted(500_00, for: club), of: club)
        #expect(try world.treasurer.list(BankAccount.self).first?.iban != nil)
        #expect(try world.applicant(club).list(BankAccount.self).count == 1)
        let other = try await world.club("Anderer")
        #expect(try world.applicant(other).list(BankAccount.self).isEmpty)
        for duty in [
            MicroGrants.officer, MicroGrants.manager, MicroGrants.juror, MicroGrants.chair,
            MicroGrants.viewer,
            MicroGrants.reporter,
        ] {
            expectRefusal("not-found") {
                try world.platform.acting(as: duty).list(BankAccount.self)
            }
        }
        await expectRefusal("micro-grants.iban-wrong") {
            let account = try world.applicant(club).list(BankAccount.self)[0]
            _ = try await world.applicant(club).change(account) {
                $0.iban = "DE88370400440532013000"
            }
        }
        try await world.voucher("R-1", 500_00, running, of: club)
        try await world.prove(running, of: club)
        let accepted = try await world.officer.move(try world.now(running), Application.accept)
        _ = try await world.treasurer.move(accepted, Application.settle)
        world.platform.clock.set("2025-09-02T09:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(try world.treasurer.list(BankAccount.self).count == 1)
        world.platform.clock.set("2025-09-05T09:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(try world.treasurer.list(BankAccount.self).isEmpty)
    }

    @Test func `revoking asks back what was paid`() async throws {
        let world = try await GrantWorld.make()
        let club = try await world.club()
        let running = try await world.paid(world.granted(500_00, for: club), of: club)
        _ = try await world.officer.move(running, Application.revoke, reason: "Fand nicht statt.")
        let due = try world.treasurer.list(Repayment.self) { $0.state == .due }
        #expect(due.map(\.amount) == [Money(cents: 500_00)])
        #expect(try world.now(running).committed == Money(cents: 500_00))
    }
}
