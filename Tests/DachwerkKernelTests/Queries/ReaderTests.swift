import DachwerkKit
import DachwerkTesting
import Testing

/// What only reads is handed a reader; what writes is handed a context, which reads as well.
@Suite struct ReaderTests {
    @Test func `a figure is handed a reader that cannot be made to write`() async throws {
        let platform = try await TestPlatform.boot([CountingModule.self])
        let clerk = platform.acting(as: CountingModule.clerk)
        let today = LocalDate(year: 2026, month: 6, day: 1)!
        #expect(try clerk.figure("counting.writers", on: today).numerator == 0)
    }

    @Test func `a rule hands its context to whatever only looks`() async throws {
        let platform = try await TestPlatform.boot([CountingModule.self])
        let clerk = platform.acting(as: CountingModule.clerk)
        #expect(try await clerk.create(Stone.self) { _ in }.place == 1)
        #expect(try await clerk.create(Stone.self) { _ in }.place == 2)
        let counted: @Sendable (TenantReader) throws -> Int = Stone.count
        let ruled: @Sendable (TenantContext) throws -> Int = counted
        try await platform.work(as: "counting") {
            let count = try ruled($0)
            #expect(count == 2)
        }
    }
}

/// Counts stones, and in how many figures it could have written.
private struct CountingModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "counting", version: "1.0", summary: "Counts stones.")
    static let clerk = Duty("counting.clerk", "Lays stones.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.clerk)
        registrar.add(Stone.resource)
        registrar.add(
            Rule("place", Stone.self, on: .create) { stone, context in
                stone.after.place = try Stone.count(context) + 1
            })
        registrar.add(
            Figure("counting.writers", "What could write.", for: Self.clerk) { _, reader in
                FigureValue(reader is TenantContext ? 1 : 0)
            })
    }
}

private enum Stone: Resource {
    static let id: ResourceID = "counting.stone"
    static let place = Field<Int>("place", .computed, .default(0))
    static let resource = ResourceDefinition(Stone.self, fields: place, access: access)

    static var access: Access<Stone> {
        var access = Access<Stone>()
        access.allow(CountingModule.clerk, .read, .create)
        return access
    }

    @Sendable static func count(_ reader: TenantReader) throws -> Int {
        try reader.count(Stone.self)
    }
}
