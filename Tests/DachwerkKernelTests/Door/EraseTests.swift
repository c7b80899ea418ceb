import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@Suite struct EraseTests {
    /// The ways in which a tool can name a party.
    static let ways: [(String, @Sendable (RecordID) -> [String: FieldContent])] = [
        ("a reference", { ["owner": .identifier($0)] }),
        ("a list of references", { ["parties": .list([.identifier($0)])] }),
        (
            "a line",
            { ["parts": .list([.line([.text("a"), .integer(1), .null, .identifier($0)])])] }
        ),
        ("a single line", { ["shelf": .line([.text("a"), .integer(1), .identifier($0)])] }),
    ]

    @Test(arguments: ways.map(\.0))
    func `KER-I5: what is named is not erased`(way: String) async throws {
        let fixture = try await WorkshopFixture.boot()
        let party = try await fixture.party("Club")
        let other = try await fixture.party("Other")
        let fields = try #require(Self.ways.first { $0.0 == way }).1(party)
        let tool = try await fixture.tool("Saw", fields)
        let refusal = await fixture.refusal(fixture.keeper, Operation(Party.id, .erase(party)))
        #expect(refusal?.code == "record.in-use")
        _ = try await fixture.keeper.perform(Operation(Party.id, .erase(other)))
        _ = try await fixture.keeper.perform(Operation(Tool.id, .erase(tool.id)))
        _ = try await fixture.keeper.perform(Operation(Party.id, .erase(party)))
        #expect(throws: Refusal.notFound) { try fixture.keeper.read(Party.id, party) }
    }

    @Test func `a record that names itself can be erased`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let party = try await fixture.party("Club")
        let child = try await fixture.party("Child")
        for (id, parent) in [(party, party), (child, party)] {
            _ = try await fixture.keeper.perform(
                Operation(Party.id, .change(id), fields: ["parent": .identifier(parent)]))
        }
        let refusal = await fixture.refusal(fixture.keeper, Operation(Party.id, .erase(party)))
        #expect(refusal?.code == "record.in-use")
        _ = try await fixture.keeper.perform(Operation(Party.id, .erase(child)))
        _ = try await fixture.keeper.perform(Operation(Party.id, .erase(party)))
    }

    @Test func `an erasure needs its permission and the version that was read`() async throws {
        let fixture = try await WorkshopFixture.boot()
        let tool = try await fixture.tool("Saw")
        #expect(
            await fixture.refusal(
                fixture.session(Workshop.clerk), Operation(Tool.id, .erase(tool.id))) == .forbidden)
        let stale = await fixture.refusal(
            fixture.keeper, Operation(Tool.id, .erase(tool.id), expectedVersion: 2))
        #expect(stale?.kind == .stale)
        let outcome = try await fixture.keeper.perform(
            Operation(Tool.id, .erase(tool.id), expectedVersion: 1))
        #expect(outcome.record == nil)
        #expect(
            await fixture.refusal(fixture.keeper, Operation(Tool.id, .erase(tool.id))) == .notFound)
    }
}
