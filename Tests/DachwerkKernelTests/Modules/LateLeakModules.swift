import DachwerkKit

/// Leaks that show only in a later state, or in what a tenant file leaves out.

/// A note that goes through two states before it is done.
enum Errand: Resource {
    enum State: String, LifecycleState { case open, taken, done }

    static let id: ResourceID = "errands.errand"
    static let title = Field<String>("title", .length(1...120), .impersonal)
    static let take = Transition("take", from: .open, to: .taken)
    static let finish = Transition("finish", from: .taken, to: .done)
    static let resource = ResourceDefinition(
        Errand.self, fields: title, lifecycle: Lifecycle(from: .open, moves: finish, take),
        access: access)

    static let keeper = Duty("errands.keeper", "Keeps the errands.")
    static let access = Access<Errand> {
        $0.allow(keeper, .read, .create, .change)
        $0.allow(keeper, moving: take, finish)
    }

    static let manifest = ModuleManifest(
        provides: "errands", version: "1.0", summary: "Errands.")

    static func register(in registrar: inout Registrar) {
        registrar.add(keeper)
        registrar.add(resource)
    }
}

/// Refuses without words what follows only upon another transition.
struct StammeringModule: CapabilityModule {
    static let manifest = Errand.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Errand.register(in: &registrar)
        registrar.add(
            Rule("stammer", Errand.self, on: .move) { errand, _ in
                guard errand.isMove(Errand.finish), errand.before?.state == .taken else { return }
                throw Refusal(undeclared: "errands.stammer")
            })
    }
}

/// Settings of which one default lies outside its own range.
enum OverreachingSettings: CapabilitySettings {
    static let days = Field<Int>("days", .default(400), .range(1...365))
    static let shape = Shape<OverreachingSettings>(days)
}

/// Is not sound when a tenant file says nothing.
struct OverreachingModule: CapabilityModule {
    static let manifest = Errand.manifest
    init(settings: Values<OverreachingSettings>) {}
    func register(in registrar: inout Registrar) { Errand.register(in: &registrar) }
}

/// Settings whose defaults do not fit together.
enum QuarrellingSettings: CapabilitySettings {
    static let least = Field<Int>("least", .default(9), .range(1...10))
    static let most = Field<Int>("most", .default(5), .range(1...10))
    static let shape = Shape<QuarrellingSettings>(least, most)

    static func faults(in settings: Values<QuarrellingSettings>) -> [SettingFault] {
        settings.least <= settings.most
            ? [] : [SettingFault("least", "It is more than 'most'.", hint: "Take less.")]
    }
}

/// Is not sound either when a tenant file says nothing.
struct QuarrellingModule: CapabilityModule {
    static let manifest = Errand.manifest
    init(settings: Values<QuarrellingSettings>) {}
    func register(in registrar: inout Registrar) { Errand.register(in: &registrar) }
}
