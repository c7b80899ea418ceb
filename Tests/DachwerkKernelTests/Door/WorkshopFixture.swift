import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// A platform with the workshop, and short ways to its door.
struct WorkshopFixture {
    let platform: TestPlatform

    static func boot() async throws -> WorkshopFixture {
        WorkshopFixture(platform: try await TestPlatform.boot([WorkshopModule.self]))
    }

    func session(
        _ duties: Duty..., organisations: [RecordID] = [], tenant: String = "alpha"
    ) -> Session {
        platform.tenant(tenant).session(
            for: Actor(
                kind: .token, id: "t", duties: Set(duties.map(\.id)), organisations: organisations))
    }

    var keeper: Session { session(Workshop.keeper) }

    /// Makes a tool and returns it as the keeper sees it.
    @discardableResult
    func tool(
        _ title: String, state: String? = nil, tenant: String = "alpha",
        _ fields: [String: FieldContent] = [:]
    ) async throws -> VisibleRecord {
        var fields = fields
        fields["title"] = .text(title)
        let outcome = try await session(Workshop.keeper, tenant: tenant).perform(
            Operation(Tool.id, .create, fields: fields, state: state))
        return try #require(outcome.record)
    }

    func party(_ name: String, tenant: String = "alpha") async throws -> RecordID {
        let outcome = try await session(Workshop.keeper, tenant: tenant).perform(
            Operation(Party.id, .create, fields: ["name": .text(name)]))
        return try #require(outcome.record).id
    }

    /// The refusal of an operation; a test fails when it is carried out.
    func refusal(
        _ session: Session, _ operation: Operation,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> Refusal? {
        await #expect(throws: Refusal.self, sourceLocation: sourceLocation) {
            _ = try await session.perform(operation)
        }
    }
}

extension VisibleRecord {
    /// The content of a field by its name; `nil` when it is hidden.
    func value(_ name: String) -> FieldContent? {
        resource.definition.positions[name].flatMap { content($0) }
    }
}

extension Refusal {
    /// The places of its faults, as JSON pointers.
    var places: [String] { faults.map(\.pointer.description) }
    /// The codes of its faults.
    var codes: [String] { faults.map(\.code.description) }
}
