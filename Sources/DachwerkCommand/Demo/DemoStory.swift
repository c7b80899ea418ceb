import DachwerkAccounts
import DachwerkKernel
import DachwerkKit

/// What went on in an organisation before somebody looks: steps of the people who show it.
///
/// The steps stand in `<id>/demo.json` beside the tenant file. Each goes through the one door as
/// the holder of a role, so that histories, notices and deadlines are as if people had been busy:
///
/// ```json
/// {"steps": [
///   {"as": "volunteer", "create": "equipment-lending.loan", "key": "summer",
///    "fields": {"lines": [{"model": "@pavilion"}], "period": {"start": "day+3 10:00", …}}},
///   {"as": "equipment-keeper", "move": "approve", "of": "summer"}
/// ]}
/// ```
///
/// A move or change of a first record says its `resource`, too. A text `@key` names a first record
/// or an earlier step, and `membership:volunteer` is how the
/// holder of a role belongs to the organisation; see ``DemoTime`` for moments. A story is
/// played once for a store. A step that is refused ends what its record had to come, and is told.
struct DemoStory {
    let tenant: Tenant
    let accounts: AccountBook

    /// What a step's key stands under among the first records, which have no colon in theirs.
    private static let prefix = "demo:"

    /// Plays the steps of a file that were not played before.
    ///
    /// - Returns: What was refused, a sentence each.
    func play(_ path: String) async throws -> [String] {
        guard PlainFile.stamp(of: path) != nil else { return [] }
        let known = try tenant.broughtIn()
        guard !known.keys.contains(where: { $0.hasPrefix(Self.prefix) }) else { return [] }
        let bytes = try PlainFile.read(path, limit: FirstRecordsFile.limits.bytes)
        let root = try JSONReader.read(bytes, limits: FirstRecordsFile.limits)
        guard case .object(let object) = root.value,
            case .array(let nodes)? = object["steps"]?.value
        else { return ["\(path): a member \"steps\" with a list is expected."] }
        var run = Run(story: self, names: known.mapValues { (id: $0, resource: nil) })
        for role in tenant.file.roles {
            guard let membership = try await membership(of: role.id) else { continue }
            run.names["membership:\(role.id)"] = (membership.id, PlatformMembership.id)
        }
        for (index, node) in nodes.enumerated() {
            guard let step = Step(node) else {
                run.refused.append("\(path): step \(index + 1) is none.")
                continue
            }
            try await run.carryOut(step)
        }
        return run.refused
    }

    /// One thing that somebody did.
    struct Step {
        enum Wish {
            case create(ResourceID)
            case change
            case move(String)
        }

        let role: String
        let wish: Wish
        /// What the record is called in the story.
        let key: String
        /// Of what it is a record, where the story did not make it.
        let resource: ResourceID?
        let body: JSONNode

        init?(_ node: JSONNode) {
            guard case .object(let object) = node.value else { return nil }
            func text(_ name: String) -> String? {
                if case .string(let text)? = object[name]?.value { text } else { nil }
            }
            guard let role = text("as"), let key = text("key") ?? text("of") else { return nil }
            if let resource = text("create").flatMap({ ResourceID($0) }) {
                wish = .create(resource)
            } else if let move = text("move") {
                wish = .move(move)
            } else if object["change"] != nil {
                wish = .change
            } else {
                return nil
            }
            self.role = role
            self.key = key
            resource = text("resource").flatMap { ResourceID($0) }
            body = object["fields"] ?? object["change"] ?? JSONNode(.object(JSONObject()))
        }
    }

    private func membership(of role: String) async throws -> Record<PlatformMembership>? {
        let login = DemoAccounts.login(role: role, tenant: tenant.id)
        guard let account = try await accounts.account(login: login) else { return nil }
        return try tenant.memberships(of: account.id.description).first
    }

    /// The session of the holder of a role, as who signs in with the role's address has it.
    func session(of role: String) async throws -> Session? {
        guard let role = tenant.file.roles.first(where: { $0.id == role }),
            let membership = try await membership(of: role.id)
        else { return nil }
        return tenant.session(
            for: Actor(
                kind: .person, id: membership.id.description, duties: Set(role.duties),
                person: membership.person.flatMap { RecordID($0) },
                organisations: membership.organisations.compactMap { RecordID($0) }))
    }
}

extension DemoStory {
    /// A story while it is played.
    struct Run {
        let story: DemoStory
        /// The records by what they are called; the resource of those that the story made.
        var names: [String: (id: RecordID, resource: ResourceID?)]
        var refused: [String] = []
        private var ended: Set<String> = []

        init(story: DemoStory, names: [String: (id: RecordID, resource: ResourceID?)]) {
            self.story = story
            self.names = names
        }

        /// Carries a step out, unless an earlier one of the same record was refused.
        mutating func carryOut(_ step: Step) async throws {
            guard !ended.contains(step.key) else { return }
            do {
                try await perform(step)
            } catch let refusal as Refusal {
                ended.insert(step.key)
                let words = RefusalText(
                    story.tenant.composition.vocabulary, languages: [.english])
                let faults = refusal.faults.map { "\($0.pointer) \(words.detail($0))" }
                refused.append(
                    "demo: \(step.role) \(step.wish) \(step.key): "
                        + ([words.detail(refusal)] + faults).joined(separator: " "))
            }
        }

        private mutating func perform(_ step: Step) async throws {
            let tenant = story.tenant
            let session = try await story.session(of: step.role)
            let named = names[step.key]
            let id: ResourceID? =
                if case .create(let resource) = step.wish {
                    resource
                } else {
                    named?.resource ?? step.resource
                }
            guard let session, let id, let resource = tenant.composition.resource(id) else {
                throw Refusal.notFound
            }
            var isCreation = false
            if case .create = step.wish { isCreation = true }
            let body = try RequestReader(resource).read(
                settled(step.body), acceptsState: isCreation)
            let wish: Operation.Wish
            switch (step.wish, named?.id) {
            case (.create, _): wish = .create
            case (.change, let id?): wish = .change(id)
            case (.move(let move), let id?): wish = .move(id, move)
            case (_, nil): throw Refusal.notFound
            }
            let outcome = try await session.perform(
                Operation(
                    resource, wish, fields: body.fields, state: body.state, reason: body.reason))
            if isCreation, let made = outcome.id {
                names[step.key] = (made, id)
                try await tenant.note(
                    broughtIn: DemoStory.prefix + step.key, as: made, of: id)
            }
        }

        /// The value with what is called by a key, and with moments that lie around today.
        private func settled(_ node: JSONNode) -> JSONNode {
            switch node.value {
            case .string(let text):
                if text.first == "@", let id = names[String(text.dropFirst())]?.id {
                    return JSONNode(.string(id.description))
                }
                let tenant = story.tenant
                let time = DemoTime(text, zone: tenant.info.zone, now: tenant.platform.clock.now())
                return JSONNode(.string(time?.text ?? text))
            case .array(let nodes):
                return JSONNode(.array(nodes.map(settled)))
            case .object(let object):
                return JSONNode(
                    .object(
                        JSONObject(
                            object.members.map {
                                JSONMember(name: $0.name, node: settled($0.node))
                            })))
            default:
                return node
            }
        }
    }
}
