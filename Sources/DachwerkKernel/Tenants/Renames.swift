import DachwerkKit

/// What records hold under former names: states, choices, and the names of resources and fields
/// where the platform keeps them beside the records.
///
/// The store renames tables and columns by itself; this is about what stands in them.
struct Renames: Sendable {
    private let resources: [CompiledResource]

    init(_ composition: Composition) {
        resources = composition.resources
    }

    /// Everything that what stands in the rows depends on; while it is the same nothing is to do.
    var form: String {
        resources.map { resource in
            let definition = resource.definition
            let states =
                definition.states
                + definition.formerStates.sorted { $0.key < $1.key }
                .map { "\($0.key)=\($0.value)" }
            let fields = Self.choices(resource).map { choice in
                ([choice.column] + choice.values
                    + choice.former.sorted { $0.key < $1.key }
                    .map { "\($0.key)=\($0.value)" }).joined(separator: " ")
            }
            let names = definition.formerNames + definition.fields.flatMap(\.formerNames)
            return ([resource.name] + states + ["|"] + names + ["|"] + fields)
                .joined(separator: " ")
        }.joined(separator: "\n")
    }

    /// Brings everything under the names of now.
    func apply(at now: Instant, in transaction: any StoreTransaction) throws {
        for resource in resources {
            try note(resource, at: now, in: transaction)
            let definition = resource.definition
            for former in definition.formerNames {
                try follow(
                    "\(resource.id.capability).\(former)", to: resource.name, in: transaction)
            }
            for (former, state) in definition.formerStates {
                try transaction.update(
                    resource.table, set: ["state": .text(state)],
                    where: .compare("state", .equal, .text(former)))
                try transaction.update(
                    PlatformTables.history, set: ["state": .text(state), "salt": .null],
                    where: .all([
                        .compare("resource", .equal, .text(resource.name)),
                        .compare("state", .equal, .text(former)),
                    ]))
            }
            for choice in Self.choices(resource) {
                for (former, value) in choice.former {
                    try transaction.update(
                        choice.table, set: [choice.column: .text(value)],
                        where: .compare(choice.column, .equal, .text(former)))
                }
            }
            try HistoryBook(resource).followNames(in: transaction)
        }
    }

    /// Notes in the audit that entries of the history are written anew.
    private func note(
        _ resource: CompiledResource, at now: Instant, in transaction: any StoreTransaction
    ) throws {
        let definition = resource.definition
        let former = definition.formerNames.map { "\(resource.id.capability).\($0)" }
        guard
            !former.isEmpty || !definition.formerStates.isEmpty
                || NameFollower(definition.fields).hasWork
        else { return }
        let names = ([resource.name] + former).map(StoreValue.text)
        let isKnown = try !transaction.rows(
            StoreQuery(PlatformTables.history, where: .isOneOf("resource", names), limit: 1)
        ).isEmpty
        guard isKnown else { return }
        // What the audit calls by its former name is meant as well.
        let events = ([resource.name] + former).map {
            AuditEvent(.renamed, by: .scheduler, resource: $0)
        }
        try AuditBook().append(events, at: now, in: transaction)
    }

    /// Finds what no declaration knows: the tenant cannot be served with it.
    func check(in snapshot: any StoreSnapshot) throws {
        for resource in resources {
            let definition = resource.definition
            if definition.hasLifecycle {
                try check(
                    resource, resource.table, "state", definition.states, "states", in: snapshot)
            }
            for choice in Self.choices(resource) {
                try check(
                    resource, choice.table, choice.column, choice.values, "choices", in: snapshot)
            }
        }
    }

    private func check(
        _ resource: CompiledResource, _ table: TableSchema, _ column: String,
        _ values: [String], _ kind: String, in snapshot: any StoreSnapshot
    ) throws {
        let unknown = StoreCondition.all([
            .not(.isNull(column)), .not(.isOneOf(column, values.map(StoreValue.text))),
        ])
        guard
            let row = try snapshot.rows(StoreQuery(table, where: unknown, limit: 1)).first,
            let position = table.positions[column]
        else { return }
        let count = try snapshot.count(table, where: unknown)
        let found = row[position].text ?? ""
        throw StoreError(
            .schema, "\(table.name).\(column)",
            "\(count) rows of \(table.name) hold what is not among the \(kind) of \(resource.name) "
                + "any more, such as '\(found)' in \(column). Declare what it is called now with "
                + ".formerly(\"\(found)\", is: …), or keep it.")
    }

    /// Follows a resource to its name of now wherever the platform names it.
    private func follow(
        _ former: String, to name: String, in transaction: any StoreTransaction
    ) throws {
        let places: [(TableSchema, String)] = [
            (PlatformTables.history, "resource"), (PlatformTables.claim, "resource"),
            (PlatformTables.claim, "holder_resource"), (PlatformTables.deadline, "resource"),
            (PlatformTables.reminder, "resource"),
            (PlatformTables.idempotency, "resource"), (PlatformTables.seed, "resource"),
        ]
        let notices = resources.first { $0.id == PlatformNotice.id }.map { [($0.table, "about")] }
        for (table, column) in places + (notices ?? []) {
            try transaction.update(
                table, set: [column: .text(name)],
                where: .compare(column, .equal, .text(former)))
        }
    }

    /// A column that holds one of several.
    private struct ChoiceColumn {
        let table: TableSchema
        let column: String
        let values: [String]
        let former: [String: String]
    }

    /// The columns of a resource that hold one of several, also in its lists.
    ///
    /// A single line stands as JSON in one column, and its fields cannot be renamed.
    private static func choices(_ resource: CompiledResource) -> [ChoiceColumn] {
        resource.layouts.flatMap { layout -> [ChoiceColumn] in
            let field = layout.field
            switch (field.kind, layout.place) {
            case (.choice(let values), .columns):
                return [
                    ChoiceColumn(
                        table: resource.table, column: FieldLayout.snakeCase(field.name),
                        values: values, former: field.formerChoices)
                ]
            case (.list(.choice(let values)), .child(let table)):
                return [
                    ChoiceColumn(
                        table: table, column: "value", values: values,
                        former: field.formerChoices)
                ]
            case (.list(.line(let inner)), .child(let table)):
                return inner.compactMap { field in
                    guard case .choice(let values) = field.kind else { return nil }
                    return ChoiceColumn(
                        table: table, column: FieldLayout.snakeCase(field.name), values: values,
                        former: field.formerChoices)
                }
            default: return []
            }
        }
    }
}
