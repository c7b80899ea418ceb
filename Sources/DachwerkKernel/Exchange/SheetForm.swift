import DachwerkKit

/// How the records of one resource stand in a table for people: words as headers, a column for each
/// language, names instead of identities, and a row for each line of the first list of lines.
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
    /// The fields that stand in the table.
    private let fields: [(position: Int, field: AnyField)]
    /// The list each of whose lines gets a row of its own.
    private let expanded: Int?

    init(
        _ resource: CompiledResource, _ vocabulary: Vocabulary, languages: [LanguageTag],
        of tenant: TenantInfo, mask: FieldMask
    ) {
        self.resource = resource
        self.vocabulary = vocabulary
        self.languages = languages
        columnLanguages = tenant.languages
        zone = tenant.zone
        fields = resource.definition.fields.enumerated()
            .filter { mask.contains($0.offset) && !resource.unseenFields.contains($0.offset) }
            .map { ($0.offset, $0.element) }
        expanded = fields.first { $0.field.kind.lines != nil }?.position
    }

    // MARK: Headers

    var columns: [String] {
        var columns: [String] = []
        if resource.definition.hasLifecycle { columns.append(word(Messages.column.state.key)) }
        for (position, field) in fields {
            let label = word("\(resource.name).\(field.name)")
            if position == expanded, let inner = field.kind.lines {
                for part in inner {
                    let own = word("\(resource.name).\(field.name).\(part.name)")
                    columns += headers("\(label): \(own)", part.kind)
                }
            } else {
                columns += headers(label, field.kind)
            }
        }
        return columns
            + [Messages.column.createdAt, Messages.column.updatedAt].map { word($0.key) }
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

    /// The rows of one record: one, or one for each of its lines.
    func rows(_ record: VisibleRecord) -> [[SheetCell]] {
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
            let key = "\(resource.name).\(field.name)"
            if position == expanded, let inner = field.kind.lines {
                var contents = Array(repeating: FieldContent.null, count: inner.count)
                if case .line(let own) = line { contents = own }
                for (part, content) in zip(inner, contents) {
                    cells += self.cells(content, part.kind, key: "\(key).\(part.name)")
                }
            } else {
                cells += self.cells(record.content(position) ?? .null, field.kind, key: key)
            }
        }
        return cells + [moment(record.createdAt), moment(record.updatedAt)]
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
            elements.map { text($0, kind.element, key: key) }
                .joined(separator: kind.lines == nil ? ", " : "\n")
        case .line(let contents):
            zip(kind.element.inner, contents).filter { !$1.isNull }.map { field, content in
                let own = word("\(key).\(field.name)")
                return "\(own): \(text(content, field.kind, key: "\(key).\(field.name)"))"
            }.joined(separator: "; ")
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

    /// The fields of a line.
    fileprivate var inner: [AnyField] {
        guard case .line(let fields) = self else { return [] }
        return fields
    }
}
