import DachwerkKit
import DachwerkTesting
import Testing

@testable import ComplaintMediationPlugin

/// A household complains before anybody has given it an account.
@Suite struct VisitorTests {
    private static func file(
        _ world: ComplaintFixture, named name: String? = "Familie Fremd"
    ) async throws -> RecordID? {
        try await world.platform.acting().submit(CaseFile.self) {
            $0.house = world.house.reference
            $0.subject = .noise
            $0.statement = "Jede Nacht Lärm."
            $0.statementLanguage = ComplaintFixture.arabic
            $0.complainantName = name
            $0.complainantPhone = "0471 1234567"
        }.id
    }

    @Test func `WOGE-1: a visitor sees the name of the contact person at once`() async throws {
        let world = try await ComplaintFixture.boot()
        let id = try await Self.file(world)
        let household = try #require(
            try world.office.list(Household.self).first { $0.name == "Familie Fremd" })
        #expect(household.language == ComplaintFixture.arabic)
        #expect(household.phone == "0471 1234567")
        let visitor = world.living(household)
        let file = try #require(try visitor.list(CaseFile.self).first)
        #expect(file.id == id && file.contactName == "Carla Contact")
        #expect(try world.notices("receipt").map(\.person) == [household.id])
        #expect(try visitor.list(Entry.self).map(\.text) == ["Jede Nacht Lärm."])
    }

    @Test func `WOGE-4, WOGE-5: a visitor's name and words stay on its side`() async throws {
        let world = try await ComplaintFixture.boot()
        _ = try await Self.file(world)
        #expect(try world.sideA.list(CaseFile.self).isEmpty)
        #expect(try world.sideB.list(Entry.self).isEmpty)
        #expect(try world.platform.acting().list(House.self).map(\.contactPerson) == [nil])
    }

    @Test func `a visitor adds what happens again, and takes the complaint back`() async throws {
        let world = try await ComplaintFixture.boot()
        _ = try await Self.file(world)
        let household = try #require(
            try world.office.list(Household.self).first { $0.name == "Familie Fremd" })
        let visitor = world.living(household)
        let file = try #require(try visitor.list(CaseFile.self).first)
        let day = try ComplaintFixture.date("2026-04-13")
        _ = try await visitor.create(Occurrence.self) {
            $0.caseFile = file.reference
            $0.date = day
        }
        let withdrawn = try await visitor.move(file, CaseFile.withdraw)
        #expect(withdrawn.state == .withdrawn)
    }

    @Test func `a name that is known opens nothing that others said`() async throws {
        let world = try await ComplaintFixture.boot()
        _ = try await world.file()
        _ = try await Self.file(world, named: "Familie Altmann")
        let homonyms = try world.office.list(Household.self).filter {
            $0.name == "Familie Altmann" && $0.id != world.complainant.id
        }
        let visitor = world.living(try #require(homonyms.first))
        #expect(try visitor.list(CaseFile.self).count == 1)
        #expect(try visitor.list(Entry.self).map(\.text) == ["Jede Nacht Lärm."])
    }

    @Test func `a complaint without a name is asked for one`() async throws {
        let world = try await ComplaintFixture.boot()
        let refusal = await expectRefusal("invalid") {
            try await Self.file(world, named: nil)
        }
        #expect(refusal?.faults.map(\.pointer.description) == ["/complainantName"])
    }
}
