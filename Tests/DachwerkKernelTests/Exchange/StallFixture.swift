import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Stalls of a market, each with a code of its own, none at the same time as another.
struct StallModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "stalls", version: "1.0", summary: "Stalls that exclude each other.")
    static let keeper = Duty("stalls.keeper", "Does everything.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Stall.resource)
        registrar.add(
            Rule("apart", Stall.self, on: .create, .change, at: .after) { change, context in
                let others = try context.records(Stall.self) {
                    $0.from <= change.after.until && $0.until >= change.after.from
                }
                guard others.allSatisfy({ $0.id == change.after.id }) else {
                    throw Refusal(undeclared: "stalls.overlap", .invalid)
                }
            })
    }
}

/// A stall.
enum Stall: Resource {
    static let id: ResourceID = "stalls.stall"
    static let code = Field<String>("code", .unique, .length(1...20), .impersonal)
    static let from = Field<Int>("from")
    static let until = Field<Int>("until")
    static let resource = ResourceDefinition(Stall.self, fields: code, from, until, access: access)

    static let access = Access<Stall> {
        $0.allow(StallModule.keeper, .read, .create, .change, .erase, .export, .import)
    }
}

/// A platform with stalls.
struct StallFixture {
    let platform: TestPlatform

    static func boot() async throws -> StallFixture {
        StallFixture(platform: try await TestPlatform.boot([StallModule.self]))
    }

    var keeper: Session {
        platform.tenant("alpha").session(
            for: Actor(kind: .token, id: "t", duties: [StallModule.keeper.id]))
    }

    func stall(_ code: String, from: Int, until: Int) async throws -> RecordID {
        let outcome = try await keeper.perform(
            Operation(
                Stall.id, .create,
                fields: [
                    "code": .text(code), "from": .integer(Int64(from)),
                    "until": .integer(Int64(until)),
                ]))
        return try #require(outcome.id)
    }
}
