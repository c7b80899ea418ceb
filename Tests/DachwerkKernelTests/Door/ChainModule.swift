import DachwerkKit

/// A module whose rules carry out operations, some of them without an end.
struct ChainModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "chain", version: "1.0", summary: "Rules that call operations.")
    static let worker = Duty("chain.worker", "Works.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.worker)
        registrar.add(Link.resource)
        registrar.add(Echo.resource)
        registrar.add(
            Capacity(Link.self) { link, _ in
                CapacityTerms(total: link.length)
            })
        registrar.add(
            Rule("number", Link.self, on: .create) { link, context in
                link.after.number = try context.nextNumber("link")
            })
        registrar.add(
            Rule("act", Link.self, on: .create, .change, .move, at: .after) { link, context in
                try Self.act(link, context)
            })
        registrar.add(
            Rule("echo", Echo.self, on: .create, at: .after) { echo, context in
                if echo.after.isEndless {
                    try context.create(Echo.self) { $0.isEndless = true }
                }
            })
        registrar.add(
            Job("chain.fail", everyMinutes: 5, "Writes and fails.") { context in
                try context.create(Echo.self) { _ in }
                _ = try context.nextNumber("job")
                throw Refusal(undeclared: "chain.broken")
            })
        registrar.add(
            Job("chain.work", everyMinutes: 5, "Writes one echo.") { context in
                let number = try context.nextNumber("job")
                try context.create(Echo.self) { $0.text = "\(number)" }
            })
    }

    private static func act(_ link: Change<Link>, _ context: TenantContext) throws {
        switch link.after.mode {
        case "echo":
            try context.create(Echo.self) { $0.text = link.after.mode }
        case "endless": try context.create(Echo.self) { $0.isEndless = true }
        case "many":
            while true { try context.create(Echo.self) { _ in } }
        case "itself":
            if link.after.length < 5 {
                try context.change(link.after) { $0.length += 1 }
            }
        case "forever": try context.change(link.after) { $0.length += 1 }
        case "all-and-refuse":
            try context.create(Echo.self) { $0.text = "gone" }
            _ = try context.nextNumber("lost")
            try context.notify(
                DachwerkKit.Notice("chain.told", about: link.after, to: Self.worker))
            let start = context.now
            if let period = Period(start: start, end: start.adding(hours: 1)) {
                try context.claim(
                    [CapacityClaim(link.after.reference, quantity: 1, period: period)],
                    for: link.after.reference)
            }
            throw Refusal(undeclared: "chain.no")
        default: break
        }
    }
}

/// A record whose rule does what its mode says.
enum Link: Resource {
    static let id: ResourceID = "chain.link"
    static let mode = Field<String>("mode", .default("quiet"), .impersonal)
    static let length = Field<Int>("length", .default(1))
    static let number = Field<Int?>("number", .computed)
    static let resource = ResourceDefinition(
        Link.self, fields: mode, length, number, access: access)

    static let access = Access<Link> {
        $0.allow(ChainModule.worker, .read, .create, .change, .erase, .import, .export)
    }
}

/// What rules leave behind.
enum Echo: Resource {
    static let id: ResourceID = "chain.echo"
    static let text = Field<String?>("text", .impersonal)
    static let isEndless = Field<Bool>("isEndless", .default(false))
    static let resource = ResourceDefinition(Echo.self, fields: text, isEndless, access: access)

    static let access = Access<Echo> {
        $0.allow(ChainModule.worker, .read)
    }
}
