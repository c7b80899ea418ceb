import DachwerkKit
import Foundation
import Synchronization

/// Jobs over records, some of which refuse what a job does to them.
struct ChoreModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "chores", version: "1.0", summary: "Chores that a job does.")
    static let keeper = Duty("chores.keeper", "Keeps the chores.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Chore.resource)
        registrar.add(
            Rule("stubborn", Chore.self, on: .move) { change, _ in
                if change.after.isStubborn {
                    throw Refusal(undeclared: "chores.stubborn", .conflict)
                }
            })
        registrar.add(
            Job.each(
                Chore.self, "chores.do", everyMinutes: 60, "Does what is open.",
                where: { chore, _ in chore.state == .open }
            ) { chore, context in
                try context.move(chore, Chore.finish)
            })
        registrar.add(
            Job(
                "chores.count", everyMinutes: 60, "Fails first and counts then.",
                steps: [
                    .once { _ in throw Refusal(undeclared: "chores.broken", .conflict) },
                    .each(Chore.self, where: { chore, _ in chore.state == .done }) {
                        chore, context in
                        try context.change(chore) { $0.looks += 1 }
                    },
                ]))
    }
}

enum ChoreState: String, LifecycleState {
    case open
    case done
}

enum Chore: Resource {
    static let id: ResourceID = "chores.chore"
    typealias State = ChoreState
    static let isStubborn = Field<Bool>("isStubborn", .default(false))
    static let looks = Field<Int>("looks", .default(0))
    static let finish = Transition("finish", from: .open, to: .done)
    static let resource = ResourceDefinition(
        Chore.self, fields: isStubborn, looks,
        lifecycle: Lifecycle(from: .open, moves: finish), access: access)

    static var access: Access<Chore> {
        var access = Access<Chore>()
        access.allow(ChoreModule.keeper, .read, .create, .change)
        access.allow(ChoreModule.keeper, moving: finish)
        return access
    }
}

/// A job that ends at one tenant only after it ran at the other.
struct MutualModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "mutual", version: "1.0", summary: "Waits for another tenant.")
    static let arrived = Mutex<Set<String>>([])

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(
            Job("mutual.meet", everyMinutes: 60, "Waits until the other one is there.") { context in
                Self.arrived.withLock { _ = $0.insert(context.tenant.id) }
                let clock = ContinuousClock()
                // Other tests may keep every thread busy for a while.
                let latest = clock.now.advanced(by: .seconds(300))
                while Self.arrived.withLock({ $0.count }) < 2 {
                    guard clock.now < latest else {
                        throw Refusal(undeclared: "mutual.alone", .conflict)
                    }
                    Thread.sleep(forTimeInterval: 0.01)
                }
            })
    }
}
