import DachwerkKernel
import DachwerkKit

/// Reads what a module shows: words in the language of the page, and of records what the reader
/// may see.
struct PageTableReading {
    let scope: PageScope
    /// The key of the declaration, before which its labels stand.
    let key: String
    private let names: [RecordID: String]

    /// So many records are called by their names; more are no table that somebody reads.
    private static let mostNames = 400

    /// Prepares to read some values.
    init(_ scope: PageScope, key: String, of values: [PageValue]) {
        self.scope = scope
        self.key = key
        var names: [RecordID: String] = [:]
        for (resource, id) in values.flatMap(\.records) where names.count < Self.mostNames {
            guard names[id] == nil, let record = try? scope.session.read(resource, id) else {
                continue
            }
            names[id] = scope.title(of: record)
        }
        self.names = names
    }

    /// A table under a heading.
    static func table(
        _ table: PageTable, _ scope: PageScope, key: String, title: String
    ) -> Table {
        let reading = PageTableReading(
            scope, key: key, of: table.heads + table.rows.flatMap(\.self))
        let columns = table.heads.enumerated().map { position, head in
            Table.Column(
                label: reading.values(head).map(\.text).joined(separator: " "),
                isNumber: position > 0 && !table.rows.isEmpty
                    && table.rows.allSatisfy { $0[position].isNumber })
        }
        let rows = table.rows.map { row -> Table.Row in
            let first = row.first.map(reading.values) ?? []
            return Table.Row(
                cells: [first] + row.dropFirst().map(reading.values),
                address: first.first?.address)
        }
        var shown = Table(title: title, columns: columns, rows: rows)
        shown.empty = scope.words[.listEmpty]
        return shown
    }

    func values(_ value: PageValue) -> [ShownValue] {
        let reading = ValueReading(scope: scope, names: names)
        var values: [ShownValue]
        switch value.content {
        case .nothing: values = []
        case .label(let name): values = [ShownValue(text: scope.label("\(key).\(name)"))]
        case .plain(let content): values = plain(content)
        case .field(let field, let key, let content):
            values = reading.values(content, field.kind, key: key, format: field.format)
        case .record(let resource, let id):
            let address =
                names[id] == nil
                ? nil : scope.composition.resource(resource).map { PageAddress.record($0, id) }
            values = [ShownValue(text: names[id] ?? scope.words[.unnamed], address: address)]
        }
        if let tone = value.tone, !values.isEmpty { values[0].tone = tone.rawValue }
        return values
    }

    private func plain(_ content: FieldContent) -> [ShownValue] {
        switch content {
        case .null: []
        case .localized(let text): scope.shown(text)
        default: [ShownValue(text: scope.plain(content))]
        }
    }
}

extension PageScope {
    /// A text in the dearest language of the reader, marked where that is not the page's.
    fileprivate func shown(_ text: LocalizedText) -> [ShownValue] {
        let choice = text.choose([language] + self.text.wishes)
        return [
            ShownValue(
                text: choice.text, language: choice.language == language ? nil : choice.language)
        ]
    }
}

extension PageValue {
    /// The records that it names.
    fileprivate var records: [(ResourceID, RecordID)] {
        switch content {
        case .record(let resource, let id): return [(resource, id)]
        case .field(let field, _, let content):
            guard case .reference(let target) = field.kind.element else { return [] }
            let contents = field.kind.isList ? content.elements : [content]
            return contents.compactMap(\.identifierValue).map { (target, $0) }
        default: return []
        }
    }

    /// Whether it is a number, or nothing.
    fileprivate var isNumber: Bool {
        switch content {
        case .nothing, .plain(.integer), .plain(.money), .plain(.null): true
        case .field(let field, _, _): [.integer, .money].contains(field.kind)
        default: false
        }
    }
}
