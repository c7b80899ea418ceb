import DachwerkKit

/// Says on Mondays what people elsewhere do not understand.
struct RamblingModule: CapabilityModule {
    static let manifest = ModuleManifest(provides: "rambling", version: "1.0", summary: "Rambles.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(RamblingMessages())
        registrar.add(Words(.english, ["rambling.closed": "Closed on Monday, open {day}."]))
        registrar.add(
            Words(
                .german,
                ["rambling": "Plappern", "rambling.closed": "Am Monday zu, offen {day}."]))
    }
}

/// Declares what no words say, and what words fill otherwise.
struct StutteringModule: CapabilityModule {
    static let manifest = ModuleManifest(provides: "rambling", version: "1.0", summary: "Rambles.")
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        registrar.add(RamblingMessages())
        registrar.add(Words(.english, ["rambling.closed": "Closed until {date}."]))
    }
}

/// Every message of both.
struct RamblingMessages: MessageCatalog {
    static let capability = RamblingModule.manifest.capability
    let closed = refusal("closed", .date("day"))
}
