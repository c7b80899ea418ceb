import DachwerkKit

extension HistoryBook {
    /// Brings fields and choices in the history of all records under the names of now.
    ///
    /// Else nobody could read what they were, and an erasure would not find them.
    func followNames(in transaction: any StoreTransaction) throws {
        let names = NameFollower(resource.definition.fields)
        guard names.hasWork else { return }
        var last: Int64 = 0
        while true {
            let rows = try transaction.rows(
                StoreQuery(
                    PlatformTables.history,
                    where: .all([
                        .compare("resource", .equal, .text(resource.name)),
                        .compare("sequence", .greater, .integer(last)),
                    ]), order: [.init("sequence")], limit: 1_000))
            for row in rows { try followNames(row, names, in: transaction) }
            guard let end = rows.last?[0].integer else { return }
            last = end
        }
    }

    private func followNames(
        _ row: [StoreValue], _ names: NameFollower, in transaction: any StoreTransaction
    ) throws {
        guard let json = row[11].text,
            let node = try? JSONReader.read(Array(json.utf8), limits: .stored)
        else {
            throw StoreError(.damaged, "platform_history", "An entry of the history is unreadable.")
        }
        var writer = JSONWriter(capacity: json.utf8.count)
        writer.node(names.follow(node))
        let text = String(decoding: writer.bytes, as: UTF8.self)
        guard text != json else { return }
        try transaction.update(
            PlatformTables.history, set: ["changes": .text(text), "salt": .null],
            where: .compare("sequence", .equal, row[0]))
    }
}

/// Gives the members of an object the names that their fields have now, and choices in them too.
struct NameFollower {
    private let fields: [String: AnyField]

    init(_ fields: [AnyField]) {
        let former = fields.flatMap { field in field.formerNames.map { ($0, field) } }
        self.fields = Dictionary(
            fields.map { ($0.name, $0) } + former, uniquingKeysWith: { first, _ in first })
    }

    /// Whether anything was called otherwise.
    var hasWork: Bool {
        fields.contains { name, field in
            if case .line(let inner) = field.kind.element, NameFollower(inner).hasWork {
                return true
            }
            return name != field.name || !field.formerChoices.isEmpty
        }
    }

    /// An object of fields under the names of now.
    func follow(_ node: JSONNode) -> JSONNode {
        guard case .object(let object) = node.value else { return node }
        let members = object.members.map { member -> JSONMember in
            guard let field = fields[member.name] else { return member }
            return JSONMember(name: field.name, node: follow(member.node, field))
        }
        return JSONNode(.object(JSONObject(members)))
    }

    /// A value of a field, or a list of them: a change keeps what was and what became.
    private func follow(_ node: JSONNode, _ field: AnyField) -> JSONNode {
        switch node.value {
        case .array(let nodes): return JSONNode(.array(nodes.map { follow($0, field) }))
        case .string(let text):
            guard let choice = field.formerChoices[text] else { return node }
            return JSONNode(.string(choice))
        case .object:
            guard case .line(let inner) = field.kind.element else { return node }
            return NameFollower(inner).follow(node)
        default: return node
        }
    }
}
