import DachwerkKit

/// A promise with a deadline that passes up to three times, an hour apart.
enum Promise: Resource {
    static let id: ResourceID = "promises.promise"
    static let name = Field<String>("name", .length(1...50), .impersonal)
    static let passed = Field<[String]>("passed", .computed, .impersonal)
    static let isStubborn = Field<Bool>("isStubborn", .default(false))
    static let resource = ResourceDefinition(
        Promise.self, fields: name, passed, isStubborn, access: access)

    private static let access = Access<Promise> {
        $0.allow(PromiseModule.keeper, .read, .create, .change, .erase)
    }
}

struct PromiseModule: CapabilityModule {
    static let keeper = Duty("promises.keeper", "Keeps promises.")
    static let manifest = ModuleManifest(provides: "promises", version: "1.0", summary: "Promises.")
    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.keeper)
        registrar.add(Promise.resource)
        registrar.add(
            Rule("promise", Promise.self, on: .create, at: .after) { change, context in
                try context.setDeadline(
                    "answer", of: change.after, due: context.now.adding(hours: 2))
            })
        registrar.add(
            Rule("moved", Promise.self, on: .change, at: .after) { change, context in
                guard change.changes(Promise.name) else { return }
                try context.setDeadline(
                    "answer", of: change.after, due: context.now.adding(hours: 2))
            })
        registrar.add(
            Deadlines(Promise.self) { promise, passed, context in
                guard !promise.isStubborn else { throw Refusal(undeclared: "promises.stubborn") }
                try context.change(promise) { $0.passed.append("\(passed.name) \(passed.level)") }
                return passed.level < 3 ? passed.due.adding(hours: passed.level) : nil
            })
        registrar.add(
            Lookup("promises.proof", "Proves a promise.", answering: Proof.self) { code, context in
                let found = try context.records(Promise.self, limit: 1) {
                    $0.name == code.description
                }
                return found.first.map { promise in
                    Values<Proof> { $0.passings = promise.passed.count }
                }
            })
        registrar.add(
            Tabulation(
                "promises.by-name", "Promises by name.", for: Self.keeper, isPublic: true
            ) { _, context in
                let promises = try context.records(Promise.self)
                let names = Dictionary(grouping: promises, by: \.name).mapValues(\.count)
                return CountTable(
                    rows: names.sorted { $0.key < $1.key }.map { (Category($0.key), $0.value) })
            })
    }
}

/// What a proof says.
enum Proof: Line {
    static let passings = Field<Int>("passings", .default(0))
    static let shape = Shape<Proof>(passings)
}
