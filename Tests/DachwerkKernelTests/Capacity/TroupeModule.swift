import DachwerkKit
import DachwerkTesting

/// People and a stage, and three kinds of things that take them.
struct TroupeModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "troupe", version: "1.0", summary: "People and what they are needed for.")
    static let director = Duty("troupe.director", "Plans.")
    static let visitor = Duty("troupe.visitor", "Reads names.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.director)
        registrar.add(Self.visitor)
        registrar.add(Player.resource)
        registrar.add(Rehearsal.resource)
        registrar.add(Show.resource)
        registrar.add(Leave.resource)
        registrar.add(Capacity.calendar(of: Player.self, askedBy: [Self.director]))
        registrar.add(
            Rule("take", Rehearsal.self, on: .create, .change, at: .after) { change, context in
                let record = change.after
                try context.claim(
                    record.players.map {
                        CapacityClaim($0, quantity: 1, period: record.period)
                    }, for: record.reference)
            })
        registrar.add(
            Rule("take", Show.self, on: .create, .change, at: .after) { change, context in
                let record = change.after
                let claim = CapacityClaim(record.player, quantity: 1, period: record.period)
                let clashes = try context.clashes(of: [claim], besides: record.reference)
                guard clashes.isEmpty else {
                    throw Refusal(
                        undeclared: "troupe.clash", .conflict,
                        arguments: ["times": .list(clashes.map { .period($0.time) })])
                }
                try context.claim([claim], for: record.reference)
            })
        registrar.add(
            Rule("take", Leave.self, on: .create, .change, at: .after) { change, context in
                let record = change.after
                try context.claim(
                    [
                        CapacityClaim(
                            record.player, quantity: 1, period: record.period, .fact)
                    ], for: record.reference)
            })
    }
}

/// Somebody of the troupe.
enum Player: Resource {
    static let id: ResourceID = "troupe.player"
    static let name = Field<String>("name", .impersonal)
    static let resource = ResourceDefinition(Player.self, fields: name, access: access)

    private static let access = Access<Player> {
        $0.allow(TroupeModule.director, .read, .create, .change, .erase)
        $0.allow(TroupeModule.visitor, .read)
    }
}

/// Several at once.
enum Rehearsal: Resource {
    static let id: ResourceID = "troupe.rehearsal"
    static let players = Field<[Reference<Player>]>("players", .count(0...20))
    static let period = Field<Period>("period")
    static let resource = ResourceDefinition(
        Rehearsal.self, fields: players, period, access: directed())
}

/// One alone.
enum Show: Resource {
    static let id: ResourceID = "troupe.show"
    static let player = Field<Reference<Player>>("player")
    static let period = Field<Period>("period")
    static let resource = ResourceDefinition(
        Show.self, fields: player, period, access: directed())
}

/// Somebody is away, whatever was planned.
enum Leave: Resource {
    static let id: ResourceID = "troupe.leave"
    static let player = Field<Reference<Player>>("player")
    static let period = Field<Period>("period")
    static let resource = ResourceDefinition(
        Leave.self, fields: player, period, access: directed())
}

/// The director does everything.
private func directed<Owner: Resource>() -> Access<Owner> {
    var access = Access<Owner>()
    access.allow(TroupeModule.director, .read, .create, .change, .erase)
    return access
}
