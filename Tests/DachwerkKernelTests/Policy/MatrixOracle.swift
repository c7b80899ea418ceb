import DachwerkKernel
import DachwerkKit

/// What the declared permissions of a resource grant, worked out the slow and plain way, record
/// by record and field by field, without the kernel's own policy.
struct MatrixOracle {
    let definition: AnyResource
    let actor: Actor

    /// The fields of a record that an action covers; `nil` when the action is not granted on it.
    func fields(_ action: Action, _ record: RecordData) -> Set<String>? {
        let grants = definition.grants.filter {
            $0.actions.contains(action) && isHeld($0) && speaksOf(record, $0)
        }
        guard !grants.isEmpty else { return nil }
        return Set(
            definition.fields.map(\.name).filter { name in grants.contains { $0.covers(name) } })
    }

    /// The transitions that are granted on a record, whatever its state.
    func moves(_ record: RecordData) -> Set<String> {
        definition.grants.filter { $0.actions.contains(.move) }
            .filter { isHeld($0) && speaksOf(record, $0) }
            .reduce(into: []) { $0.formUnion($1.moves) }
    }

    /// Whether an action is granted on some record.
    func mayAnywhere(_ action: Action) -> Bool {
        definition.grants.contains { $0.actions.contains(action) && isHeld($0) }
    }

    /// Whether an action is granted on a field of some record.
    func mayAnywhere(_ action: Action, _ field: String) -> Bool {
        definition.grants.contains {
            $0.actions.contains(action) && isHeld($0) && $0.covers(field)
        }
    }

    private func isHeld(_ grant: Grant) -> Bool {
        grant.duty.id == "everyone" || actor.duties.contains(grant.duty.id)
    }

    private func speaksOf(_ record: RecordData, _ grant: Grant) -> Bool {
        grant.rows.map { passes($0, record) } ?? true
    }

    private func passes(_ condition: Condition, _ record: RecordData) -> Bool {
        switch condition {
        case .always: return true
        case .never: return false
        case .all(let inner): return !inner.contains { !passes($0, record) }
        case .any(let inner): return inner.contains { passes($0, record) }
        case .not(let inner): return !passes(inner, record)
        case .compare(let path, .equal, .text(let value)) where path.field == "state":
            return record.state == value
        case .isOfActor(let path, .organisation):
            let own = path.field == "id" ? record.id : content(path.field, record).identifierValue
            return own.map { actor.organisations.contains($0) } ?? false
        default:
            preconditionFailure("The oracle does not know \(condition).")
        }
    }

    func content(_ field: String, _ record: RecordData) -> FieldContent {
        definition.positions[field].map { record.contents[$0] } ?? .null
    }
}

/// The world of the matrix: records in every state and of every owner, seen by every actor.
struct MatrixWorld {
    let fixture: WorkshopFixture
    let clubs: [RecordID]
    let tools: [RecordData]

    static func make() async throws -> MatrixWorld {
        let fixture = try await WorkshopFixture.boot()
        var clubs: [RecordID] = []
        for name in ["Club", "Choir"] { clubs.append(try await fixture.party(name)) }
        var tools: [RecordData] = []
        for state in ["draft", "ready", "broken"] {
            for owner in [nil, clubs[0], clubs[1]] {
                let number = tools.count
                let made = try await fixture.tool(
                    "mtitle\(number)", state: state == "draft" ? nil : "ready",
                    [
                        "code": .text("mcode\(number)"), "count": .integer(Int64(number)),
                        "price": .money(Money(cents: Int64(100 + number))),
                        "tags": .list([.text("mtag\(number)")]),
                        "parts": .list([
                            .line([.text("mpart\(number)"), .integer(2), .null, .null])
                        ]),
                        "owner": owner.map(FieldContent.identifier) ?? .null,
                        "parties": .list([.identifier(clubs[number % 2])]),
                        "secret": .text("msecret\(number)"),
                        "words": .localized(LocalizedText("mwords\(number)", in: .german)),
                        "bought": LocalDate("2025-01-0\(number + 1)").map(FieldContent.date)
                            ?? .null,
                        "shelf": .line([.text("mrow\(number)"), .integer(1), .null]),
                    ])
                if state == "broken" {
                    _ = try await fixture.keeper.perform(
                        Operation(Tool.id, .move(made.id, "damage"), reason: "mreason"))
                }
                tools.append(try fixture.keeper.read(Tool.id, made.id).redacted)
            }
        }
        return MatrixWorld(fixture: fixture, clubs: clubs, tools: tools)
    }

    /// Actors with every single duty, with several, with and without organisations, and nobody.
    var actors: [Actor] {
        var actors = [Actor.anonymous]
        var bundles = Workshop.all.map { [$0] }
        bundles += [[], [Workshop.clerk, Workshop.member], [Workshop.auditor, Workshop.writer]]
        for (index, duties) in bundles.enumerated() {
            let isMember = duties.contains(Workshop.member)
            for organisations in isMember ? [[], [clubs[0]], clubs] : [[clubs[0]]] {
                actors.append(
                    Actor(
                        kind: .token, id: "actor\(index)", duties: Set(duties.map(\.id)),
                        organisations: organisations))
            }
        }
        return actors
    }

    /// A text that stands in a field of a record and nowhere else; `nil` for other kinds.
    static func marker(_ field: AnyField, _ number: Int) -> String? {
        switch field.name {
        case "title": "mtitle\(number)"
        case "code": "mcode\(number)"
        case "tags": "mtag\(number)"
        case "parts": "mpart\(number)"
        case "secret": "msecret\(number)"
        case "words": "mwords\(number)"
        case "shelf": "mrow\(number)"
        default: nil
        }
    }
}
