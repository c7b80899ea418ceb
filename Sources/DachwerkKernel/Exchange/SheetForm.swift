import DachwerkKit

/// How the records of one resource stand in tables for people: words as headers, a column for each
/// language, names instead of identities, a row for each line of the first list of lines, and a
/// table for each further list of lines.
struct SheetForm {
    let resource: CompiledResource
    let vocabulary: Vocabulary
    /// The languages of the reader, the first one first.
    let languages: [LanguageTag]
    /// The languages that get columns of their own.
    let columnLanguages: [LanguageTag]
    let zone: Zone
    /// What records are called, by their identity.
    var names: [RecordID: String] = [:]
    /// The fields that stand in the first table.
    private let fields: [(position: Int, field: AnyField)]
    /// The list each of whose lines gets a row of its own.
    private let expanded: Int?
    /// The lists that have a table of their own.
    private let further: [(position: Int, field: AnyField)]

    init(
        _ resource: CompiledResource, _ vocabulary: Vocabulary, languages: [LanguageTag],
        of tenant: TenantInfo, mask: FieldMask
    ) {
        self.resource = resource
        self.vocabulary = vocabulary
        self.languages = languages
        columnLanguages = tenant.languages
        zone = tenant.zone
        let shown = resource.definition.fields.enumerated()
            .filter { mask.contains($0.offset) && !resource.unseenFields.contains($0.offset) }
            .map { (position: $0.offset, field: $0.element) }
        let lists = shown.filter { $0.field.kind.lines != nil }
        let others = Array(lists.dropFirst())
        expanded = lists.first?.position
        further = others
        fields = shown.filter { one in !others.contains { $0.position == one.position } }
    }

    // MARK: Headers

    /// The tables in order: the records with the lines of their first list, then one for each
    /// further list.
    var tables: [SheetTable] {
        var columns: [String] = []
        if resource.definition.hasLifecycle { columns.append(word(Messages.column.state.key)) }
        for (position, field) in fields {
            let label = word("\(resource.name).\(field.name)")
            if position == expanded, let inner = field.kind.lines {
                columns += headers(of: inner, in: field, label: "\(label): ")
            } else {
                columns += headers(label, field.kind)
            }
        }
        columns += [Messages.column.createdAt, Messages.column.updatedAt].map { word($0.key) }
        if !further.isEmpty { columns.append(word(Messages.column.id.key)) }
        let main = SheetTable(name: word(resource.name), columns: columns)
        return [main]
            + further.map { _, field in
                SheetTable(
                    name: word("\(resource.name).\(field.name)"),
                    columns: [Messages.column.record, Messages.column.id].map { word($0.key) }
                        + headers(of: field.kind.lines ?? [], in: field, label: ""))
            }
    }

    private func headers(
        of inner: [AnyField], in field: AnyField, label: String
    ) -> [String] {
        inner.flatMap { part in
            let own = word("\(resource.name).\(field.name).\(part.name)")
            return headers("\(label)\(own)", part.kind)
        }
    }

    private func headers(_ label: String, _ kind: FieldKind) -> [String] {
        switch kind {
        case .localized: columnLanguages.map { "\(label) (\($0))" }
        case .period:
            [Messages.column.start, Messages.column.end].map { "\(label): \(word($0.key))" }
        default: [label]
        }
    }

    private func word(_ key: String) -> String { vocabulary.text(key, in: languages) }

    // MARK: Rows

    /// The rows of records for each table; a record is called what `name` says, if anything.
    func rows(
        _ records: [VisibleRecord], name: (VisibleRecord) -> String?
    ) -> [[[SheetCell]]] {
        let main = records.flatMap(rows)
        return [main]
            + further.map { position, field in
                records.flatMap { record in
                    let lines = record.content(position)?.elements ?? []
                    let head: [SheetCell] = [
                        name(record).map { .text($0) } ?? .empty, .text(record.id.description),
                    ]
                    return lines.map { head + cells(ofLine: $0, of: field) }
                }
            }
    }

    /// The rows of one record in the first table: one, or one for each of its lines.
    private func rows(_ record: VisibleRecord) -> [[SheetCell]] {
        let lines = expanded.flatMap { record.content($0) }?.elements ?? []
        guard !lines.isEmpty else { return [row(record, line: .null)] }
        return lines.map { row(record, line: $0) }
    }

    private func row(_ record: VisibleRecord, line: FieldContent) -> [SheetCell] {
        var cells: [SheetCell] = []
        if resource.definition.hasLifecycle {
            cells.append(.text(word("\(resource.name).state.\(record.state)")))
        }
        for (position, field) in fields {
            if position == expanded {
                cells += self.cells(ofLine: line, of: field)
            } else {
                let key = "\(resource.name).\(field.name)"
                cells += self.cells(record.content(position) ?? .null, field.kind, key: key)
            }
        }
        cells += [moment(record.createdAt), moment(record.updatedAt)]
        return further.isEmpty ? cells : cells + [.text(record.id.description)]
    }

    /// The cells of one line of a list; empty ones where there is no line.
    private func cells(ofLine line: FieldContent, of field: AnyField) -> [SheetCell] {
        let inner = field.kind.lines ?? []
        var contents = Array(repeating: FieldContent.null, count: inner.count)
        if case .line(let own) = line { contents = own }
        return zip(inner, contents).flatMap { part, content in
            cells(content, part.kind, key: "\(resource.name).\(field.name).\(part.name)")
        }
    }

    private func cells(_ content: FieldContent, _ kind: FieldKind, key: String) -> [SheetCell] {
        switch (kind, content) {
        case (.localized, .localized(let text)):
            columnLanguages.map { tag in text.versions[tag].map { .text($0) } ?? .empty }
        case (.localized, _): columnLanguages.map { _ in .empty }
        case (.period, .period(let period)): [moment(period.start), moment(period.end)]
        case (.period, _): [.empty, .empty]
        default: [cell(content, kind, key: key)]
        }
    }

    private func cell(_ content: FieldContent, _ kind: FieldKind, key: String) -> SheetCell {
        switch content {
        case .null: .empty
        case .list(let elements) where elements.isEmpty: .empty
        case .boolean(let value): .boolean(value)
        case .integer(let value): .integer(value)
        case .date(let date): .date(date)
        case .instant(let instant): moment(instant)
        case .money(let money): .amount(money)
        default: .text(text(content, kind, key: key))
        }
    }

    private func moment(_ instant: Instant) -> SheetCell {
        .moment(zone.date(of: instant), zone.time(of: instant))
    }

    /// A value within a text, as for the elements of a list.
    private func text(_ content: FieldContent, _ kind: FieldKind, key: String) -> String {
        switch content {
        case .text(let value):
            if case .choice = kind { word("\(key).\(value)") } else { value }
        case .identifier(let id): names[id] ?? id.description
        case .localized(let text): text.choose(languages).text
        case .list(let elements):
            elements.map { text($0, kind.element, key: key) }.joined(separator: ", ")
        case .null: ""
        default:
            PlainReading(
                language: languages.first?.language ?? "en", zone: zone, vocabulary: vocabulary
            ).text(content) ?? ""
        }
    }
}

extension FieldKind {
    /// The fields of a line, for a list of lines.
    fileprivate var lines: [AnyField]? {
        guard case .list(.line(let fields)) = self else { return nil }
        return fields
    }
}
