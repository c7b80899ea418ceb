import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

@Suite struct ServiceTests {
    @Test func `VMDO-4: a service is gone with the day after its last and stays in reports`()
        async throws
    {
        let platform = try await NetworkFixture.boot(at: "2024-06-01T08:00:00Z")
        let umbrella = try await platform.umbrella()
        let last = try NetworkFixture.date("2024-12-31")
        let facility = try await platform.service("Übergangseinrichtung", of: umbrella) {
            $0.kind = "transitional-facility"
            $0.validUntil = last
        }
        let anybody = platform.acting(as: .everyone)
        // One second before midnight in Dortmund it is still there, at midnight it is not.
        platform.clock.set("2024-12-31T22:59:59Z")
        #expect(try anybody.list(Service.self) { $0.everything }.count == 1)
        platform.clock.set("2024-12-31T23:00:00Z")
        #expect(try anybody.list(Service.self) { $0.everything }.isEmpty)
        expectRefusal("not-found") { try anybody.read(facility.reference) }

        try await platform.runJob("member-network.ageing")
        let editor = platform.acting(as: MemberNetwork.editor)
        #expect(try editor.read(facility.reference).state == .archived)
        let history = try editor.history(of: facility.reference)
        #expect(history.contains { $0.move == "list" })
        #expect(history.contains { $0.move == "expire" })
        #expect(try platform.figure("services", on: "2024-12-31").numerator == 1)
        #expect(try platform.figure("services", on: "2025-01-01").numerator == 0)
    }

    @Test func `VMDO-4: a service is not shown before its first day`() async throws {
        let platform = try await NetworkFixture.boot(at: "2025-05-01T08:00:00Z")
        let umbrella = try await platform.umbrella()
        let first = try NetworkFixture.date("2025-06-01")
        _ = try await platform.service("Sommerschule", of: umbrella) { $0.validFrom = first }
        let anybody = platform.acting(as: .everyone)
        #expect(try anybody.list(Service.self) { $0.everything }.isEmpty)
        platform.clock.set("2025-05-31T22:00:00Z")
        #expect(try anybody.list(Service.self) { $0.everything }.count == 1)
    }

    @Test func `what is over cannot be listed and what is not over cannot expire`() async throws {
        let platform = try await NetworkFixture.boot(at: "2025-05-01T08:00:00Z")
        let umbrella = try await platform.umbrella()
        let last = try NetworkFixture.date("2025-04-30")
        await expectRefusal("member-network.validity-ended") {
            try await platform.service("Kurs", of: umbrella) { $0.validUntil = last }
        }
        let open = try await platform.service("Beratung", of: umbrella)
        await expectRefusal("member-network.still-valid") {
            try await platform.acting(as: MemberNetwork.editor).move(open, Service.expire)
        }
    }

    @Test func `DIR-I7: a service that umbrella and member both list counts once`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        let original = try await platform.service("Flüchtlingsberatung", of: member)
        let repeated = try await platform.service("Beratung für Geflüchtete", of: umbrella) {
            $0.sameAs = original.reference
        }
        _ = try await platform.service("Tanzgruppe", of: member)
        #expect(try platform.figure("services", on: "2025-05-01").numerator == 2)
        // Also while the original is hidden it is one service, not none and not two.
        let editor = platform.acting(as: MemberNetwork.editor)
        _ = try await editor.move(original, Service.unlist)
        #expect(try platform.figure("services", on: "2025-05-01").numerator == 2)
        _ = try await editor.move(repeated, Service.unlist)
        #expect(try platform.figure("services", on: "2025-05-01").numerator == 1)
    }

    @Test func `DIR-I7: an entry repeats an original of another organisation only`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let member = try await platform.organisation("Verein")
        let original = try await platform.service("Beratung", of: member)
        let repeated = try await platform.service("Beratung", of: umbrella) {
            $0.sameAs = original.reference
        }
        let third = try await platform.organisation("Dritter")
        for (owner, target) in [(third, repeated), (member, original)] {
            await expectRefusal("member-network.repeated-service") {
                try await platform.service("Beratung", of: owner) { $0.sameAs = target.reference }
            }
        }
    }

    @Test func `figures of past days do not change when a service is taken off`() async throws {
        let platform = try await NetworkFixture.boot(at: "2025-05-01T08:00:00Z")
        let umbrella = try await platform.umbrella()
        let service = try await platform.service("Beratung", of: umbrella)
        platform.clock.set("2025-06-01T08:00:00Z")
        _ = try await platform.acting(as: MemberNetwork.administrator)
            .move(service, Service.archive, reason: "eingestellt")
        #expect(try platform.figure("services", on: "2025-05-31").numerator == 1)
        #expect(try platform.figure("services", on: "2025-06-01").numerator == 0)
    }

    @Test func `seven places of one kind and district are found by the public`() async throws {
        let platform = try await NetworkFixture.boot()
        let umbrella = try await platform.umbrella()
        let editor = platform.acting(as: MemberNetwork.editor)
        for number in 1...7 {
            let place = try await editor.create(Place.self) {
                $0.name = NetworkFixture.german("Lokal Willkommen \(number)")
                $0.organisation = umbrella.reference
                $0.kind = "lokal-willkommen"
                $0.district = "Nordstadt"
                $0.street = "Straße \(number)"
                $0.addressVisibility = .members
            }
            _ = try await editor.move(place, Place.list)
        }
        let found = try platform.acting(as: .everyone).list(Place.self) {
            $0.kind == "lokal-willkommen" && $0.district == "Nordstadt"
        }
        #expect(found.count == 7)
        #expect(found.allSatisfy { $0.street == nil })
        #expect(try platform.figure("places", on: "2025-05-01").numerator == 7)
    }
}
