package import DachwerkKit

/// One record that is to be brought in.
package struct ImportRow: Sendable {
    /// The identity, where the record keeps the one it had.
    package var id: RecordID?
    /// The version that the row speaks of; a record that is at another one is left alone.
    package var version: Int64?
    package var state: String?
    package var fields: [String: FieldContent]
    /// Where the row stands in its file, as it is named in refusals: the line of a table.
    package var place: Int?
    /// What was odd about the row when it was read, with the way to the field.
    package var warnings: [FieldFault] = []

    package init(
        id: RecordID? = nil, version: Int64? = nil, state: String? = nil,
        fields: [String: FieldContent]
    ) {
        self.id = id
        self.version = version
        self.state = state
        self.fields = fields
    }
}

/// Reads the rows of an import from the forms in which exports are written.
package struct ImportReader {
    package let resource: CompiledResource
    /// The zone in which a table from a desk shows its times.
    package let zone: Zone

    package init(_ resource: CompiledResource, zone: Zone = .utc) {
        self.resource = resource
        self.zone = zone
    }

    /// The most rows one import may have, because nothing else is written meanwhile.
    package static let maximumRows = 10_000
    /// The most faults that are told at once; behind them nothing more is read.
    package static let maximumFaults = 100
    private static let carried: Set<String> = ["createdAt", "updatedAt"]

    /// Reads a JSON array of records.
    ///
    /// - Throws: A ``Refusal`` with pointers such as `/3/quantity`.
    package func rows(_ node: JSONNode) throws -> [ImportRow] {
        guard case .array(let nodes) = node.value else {
            throw refusal([
                Messages.value.kind(
                    Messages.plain.kind[.list].word, node.value.kindWord, at: .root)
            ])
        }
        try checkCount(nodes.count)
        var faults: [FieldFault] = []
        var rows: [ImportRow] = []
        for (index, node) in nodes.enumerated() where faults.count < Self.maximumFaults {
            if let row = row(node, at: JSONPointer.root.appending(index), &faults) {
                rows.append(row)
            }
        }
        guard faults.isEmpty else { throw refusal(faults) }
        return rows
    }

    private func row(
        _ node: JSONNode, at pointer: JSONPointer, _ faults: inout [FieldFault]
    ) -> ImportRow? {
        guard case .object(let object) = node.value else {
            faults.append(ContentReader.noObject(node, at: pointer))
            return nil
        }
        var row = ImportRow(fields: [:])
        for member in object.members where !Self.carried.contains(member.name) {
            let inner = pointer.appending(member.name)
            switch member.name {
            case "id":
                row.id =
                    ContentReader.content(
                        member.node, kind: .reference(resource.id), at: inner, &faults
                    ).identifierValue
            case "version":
                row.version =
                    ContentReader.content(
                        member.node, kind: .integer, at: inner, &faults
                    ).integerValue
            case "state" where resource.definition.hasLifecycle:
                row.state =
                    ContentReader.content(
                        member.node, kind: .choice(resource.definition.states), at: inner, &faults
                    ).textValue
            default:
                guard let field = resource.definition.field(member.name) else {
                    faults.append(
                        ContentReader.unknown(
                            member.name, among: resource.definition.fields.map(\.name), at: inner))
                    continue
                }
                row.fields[member.name] = ContentReader.content(
                    member.node, kind: field.kind, at: inner, &faults)
            }
        }
        return row
    }

    func checkCount(_ count: Int) throws {
        guard count <= Self.maximumRows else {
            throw Messages.bringingIn.tooManyRows(count, Self.maximumRows)
        }
    }

    func refusal(_ faults: [FieldFault]) -> Refusal {
        Messages.bringingIn.rows().with(Array(faults.prefix(Self.maximumFaults)))
    }
}
