@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
@testable import MemberNetworkPlugin
import Testing

/// What the tenant says once about its closures holds for every promise of a case.
@Suite struct ClosureTests {
    private func world(
        at moment: Instant, closed closures: [Closure]
    ) async throws -> ComplaintFixture {
        try await ComplaintFixture.boot(
            at: moment, land: .bayern, closures: closures)
    }

    private func yearly(_ text: String) throws -> Closure {
        Closure(
            .yearly(try #require(YearlyDays(text))), name: LocalizedText("Geschlossen", in: .german)
        )
    }

    @Test func `replay 15: the local holiday of Augsburg is no working day of a promise`()
        async throws
    {
        // Monday, 7 August 2028, 16:00; two working days later is Thursday, because of the 8th.
        let closed = try await world(at: "2028-08-07T14:00:00Z", closed: [yearly("08-08")])
        #expect(try await closed.file().nextDeadline == "2028-08-10T14:00:00Z")
        let open = try await world(at: "2028-08-07T14:00:00Z", closed: [])
        #expect(try await open.file().nextDeadline == "2028-08-09T14:00:00Z")
    }

    @Test
    func `replay 15: 15 August rests where the tenant says so, for only a part of Bavaria does`()
        async throws
    {
        // Monday, 14 August 2028, 16:00.
        let catholic = try await world(at: "2028-08-14T14:00:00Z", closed: [yearly("08-15")])
        #expect(try await catholic.file().nextDeadline == "2028-08-17T14:00:00Z")
        let other = try await world(at: "2028-08-14T14:00:00Z", closed: [])
        #expect(try await other.file().nextDeadline == "2028-08-16T14:00:00Z")
    }

    @Test func `CMP-I2: offices that close on 24 and 31 December promise and tell around it`()
        async throws
    {
        // Wednesday, 23 December 2026, 16:00 in Bavaria.
        let world = try await world(
            at: "2026-12-23T15:00:00Z", closed: [yearly("12-24"), yearly("12-31")])
        let file = try await world.file()
        // The 24th is closed, 25 and 26 are holidays: Monday 28, Tuesday 29.
        #expect(file.nextDeadline == "2026-12-29T15:00:00Z")
        world.platform.clock.set("2026-12-24T09:00:00Z")
        try await world.informOther(file)
        // Nobody is disturbed before the office opens on Monday, at eight.
        #expect(try world.notices("informed").map(\.notBefore) == ["2026-12-28T07:00:00Z"])
    }
}
