import DachwerkKernel
import DachwerkKit

/// What a record holds as names and values, and its lists of lines as tables.
struct RecordFacts {
    let scope: PageScope
    let resource: CompiledResource
    let reading: ValueReading

    /// The fields that are no list of lines, those in which something stands.
    ///
    /// - Parameters:
    ///   - record: The record as far as the reader sees it.
    ///   - names: The only fields that are asked for, in order; all unless said otherwise.
    /// - Returns: The facts in order.
    func facts(_ record: VisibleRecord, only names: [String]? = nil) -> [Facts.Fact] {
        positions(names).compactMap { position in
            let field = resource.definition.fields[position]
            guard !field.isListOfLines, let content = record.content(position) else { return nil }
            let values = reading.values(
                content, field.kind, key: "\(resource.name).\(field.name)", format: field.format)
            guard !values.isEmpty else { return nil }
            return Facts.Fact(label: scope.label(field, of: resource), values: values)
        }
    }

    /// The lists of lines, those that hold any.
    func tables(_ record: VisibleRecord, only names: [String]? = nil) -> [Table] {
        positions(names).compactMap { position in
            let field = resource.definition.fields[position]
            guard field.isListOfLines, !field.holdsFiles, let fields = field.kind.lineFields,
                let content = record.content(position), !content.elements.isEmpty
            else { return nil }
            return table(field, fields, content)
        }
    }

    private func positions(_ names: [String]?) -> [Int] {
        guard let names else { return Array(resource.definition.fields.indices) }
        return names.compactMap { resource.definition.positions[$0] }
    }

    private func table(_ field: AnyField, _ fields: [AnyField], _ content: FieldContent) -> Table {
        let key = "\(resource.name).\(field.name)"
        // A column in which nothing stands tells nothing.
        let shown = fields.indices.filter { index in
            content.elements.contains { $0.part(index).isNull == false }
        }
        let rows = content.elements.map { line in
            Table.Row(
                cells: shown.map { index in
                    let part = fields[index]
                    return reading.values(
                        line.part(index), part.kind, key: "\(key).\(part.name)",
                        format: part.format)
                })
        }
        return Table(
            title: scope.label(field, of: resource),
            columns: shown.map { index in
                Table.Column(
                    label: scope.label("\(key).\(fields[index].name)"),
                    isNumber: [.integer, .money].contains(fields[index].kind))
            }, rows: rows)
    }
}

extension AnyField {
    /// Whether it holds several lines, which people read as a table.
    fileprivate var isListOfLines: Bool { kind.isList && kind.lineFields != nil }
}

extension FieldContent {
    /// One part of a line; nothing where there is none.
    fileprivate func part(_ index: Int) -> FieldContent {
        guard case .line(let parts) = self, parts.indices.contains(index) else { return .null }
        return parts[index]
    }
}
