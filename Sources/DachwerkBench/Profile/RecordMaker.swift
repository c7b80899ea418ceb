import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel
import DachwerkKit

/// Makes the records of a profile in one tenant, through the same door as everything else.
struct RecordMaker {
    /// A record to be made, with what happens to it afterwards.
    struct Story: Sendable {
        let creation: DachwerkKernel.Operation
        let moment: Instant
        let steps: [(operation: DachwerkKernel.Operation, moment: Instant)]
    }

    let tenant: Tenant
    let now: Instant
    private(set) var pool = RecordPool()
    private var random: SeededGenerator

    /// How many hours after the start of a day something begins, and how long it usually takes.
    static let opening = 9
    static let usualHours = 8

    init(_ tenant: Tenant, seed: UInt64) {
        self.tenant = tenant
        now = tenant.platform.clock.now()
        random = SeededGenerator(seed: seed)
    }

    /// The next records of a set, whose names are there for the sets that follow.
    mutating func stories(
        _ set: RecordSet, _ numbers: Range<Int>, of count: Int, at moment: Instant
    ) throws -> [Story] {
        let resource = try resource(set)
        var stories: [Story] = []
        for number in numbers {
            let id = RecordID(at: moment, random: (random.next(), random.next()))
            var scope = pool.scope(number, of: set.of)
            scope[set.name] = id.description
            if set.lives == nil { pool.keep(scope, as: set) }
            settings(of: resource, &scope)
            for (name, words) in set.words ?? [:] where !words.isEmpty {
                scope[name] = words[number % words.count]
            }
            if let span = set.span, let lives = set.lives {
                stories.append(
                    try life(
                        lives, span, share: (number, count), set, resource, id, scope))
            } else {
                if let days = set.days { scope.set(day: days.day(number), from: now) }
                stories.append(
                    Story(
                        creation: try creation(set, resource, id, scope), moment: moment, steps: [])
                )
            }
        }
        return stories
    }

    /// Carries stories out in one transaction, each step with its rules, history and moment.
    static func perform(_ stories: [Story], in tenant: Tenant) async throws {
        let session = tenant.session(for: .scheduler)
        try await tenant.write { transaction in
            for story in stories {
                var record = try session.door(at: story.moment, in: transaction)
                    .perform(story.creation)
                for step in story.steps {
                    guard case .move(_, let name) = step.operation.wish,
                        let move = tenant.composition.resource(story.creation.resource)?.definition
                            .move(name),
                        move.from.contains(record.state)
                    else { continue }
                    record = try session.door(at: step.moment, in: transaction)
                        .perform(step.operation)
                }
            }
        }
    }

    /// The resource of a set; refused when the tenant does not have it.
    func resource(_ set: RecordSet) throws -> CompiledResource {
        guard let id = ResourceID(set.resource), let resource = tenant.composition.resource(id)
        else {
            throw CommandFault(
                "The tenant \(tenant.id) has no '\(set.resource)'.",
                "Choose a tenant that has switched on what the profile fills.")
        }
        return resource
    }

    private func creation(
        _ set: RecordSet, _ resource: CompiledResource, _ id: RecordID, _ scope: Scope
    ) throws -> DachwerkKernel.Operation {
        let body = try RequestReader(resource).read(try set.fields.filled(scope))
        return DachwerkKernel.Operation(
            resource, .create, fields: body.fields, state: set.state, id: id)
    }

    /// A record that begins and ends, with what has happened to it until now.
    private mutating func life(
        _ lives: [RecordSet.Life], _ span: RecordSet.Span, share: (number: Int, count: Int),
        _ set: RecordSet, _ resource: CompiledResource, _ id: RecordID, _ scope: Scope
    ) throws -> Story {
        var scope = scope
        let zone = tenant.info.zone
        // Spread evenly and in order: the share of records is the share of days.
        let days = (span.behind + span.ahead) * share.number / max(1, share.count)
        let first = zone.date(of: now).adding(days: days - span.behind)
        let hours = random.pick(span.hours)
        let start = zone.startOfDay(first).adding(hours: Self.opening)
        let end = zone.startOfDay(first.adding(days: hours / 24))
            .adding(hours: Self.opening + hours % 24)
        scope.set(start: start, end: end)
        let asked = min(start.adding(hours: -span.asked), now)
        let decided = min(asked.adding(hours: 1), now)
        let steps = try chosen(lives).steps.compactMap { step -> (Operation, Instant)? in
            let moment =
                switch step.at {
                case .decided: decided
                case .start: start
                case .end: end
                }
            guard moment <= now else { return nil }
            let fields = try step.fields.map {
                try RequestReader(resource).read(try $0.filled(scope)).fields
            }
            return (
                Operation(
                    resource, .move(id, step.move), fields: fields ?? RequestedFields(),
                    reason: step.reason),
                moment
            )
        }
        return Story(
            creation: try creation(set, resource, id, scope), moment: asked,
            steps: steps.map { (operation: $0.0, moment: $0.1) })
    }

    private mutating func chosen(_ lives: [RecordSet.Life]) throws -> RecordSet.Life {
        var rest = random.below(lives.reduce(0) { $0 + $1.share })
        for life in lives {
            if rest < life.share { return life }
            rest -= life.share
        }
        throw CommandFault("The profile gives no life a share.")
    }

    /// What the tenant has set in the capability of a resource.
    private func settings(of resource: CompiledResource, _ scope: inout Scope) {
        guard
            let capability = tenant.composition.capabilities.first(where: {
                $0.id == resource.id.capability
            })
        else { return }
        for (setting, value) in zip(capability.module.settings, capability.settings) {
            var writer = JSONWriter()
            ContentWriter.write(value, kind: setting.kind, to: &writer)
            if let node = try? JSONReader.read(writer.bytes) {
                scope.set("setting.\(setting.name)", node)
            }
        }
    }
}

/// The records that were made, by the names that templates have for them.
struct RecordPool: Sendable {
    private var scopes: [String: [Scope]] = [:]

    /// Keeps what a record is called, and what its owners are.
    mutating func keep(_ scope: Scope, as set: RecordSet) {
        scopes[set.name, default: []].append(scope)
    }

    /// What something may name by its number: its owner with all of the owner's owners, and one
    /// record of every other set.
    func scope(_ number: Int, of owner: String? = nil) -> Scope {
        var scope = Scope()
        if let owner, let owners = scopes[owner], !owners.isEmpty {
            scope.merge(owners[number % owners.count])
        }
        for (name, made) in scopes where scope[name] == nil && !made.isEmpty {
            scope[name] = made[number % made.count][name]
        }
        scope["number"] = String(number + 1)
        return scope
    }

    /// The identities of the records of a set.
    func ids(_ name: String) -> [RecordID] {
        (scopes[name] ?? []).compactMap { $0[name].flatMap { RecordID($0) } }
    }
}

extension Scope {
    /// Eight hours of a day so many days ahead.
    mutating func set(day: Int, from now: Instant) {
        let start = Zone.utc.startOfDay(Zone.utc.date(of: now).adding(days: day))
            .adding(hours: RecordMaker.opening)
        set(start: start, end: start.adding(hours: RecordMaker.usualHours))
    }

    mutating func set(start: Instant, end: Instant) {
        self["start"] = start.description
        self["end"] = end.description
    }
}
