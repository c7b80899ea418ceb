import DachwerkKernel
import DachwerkKit

/// The page of one record: what it holds, what may be done, what refers to it, what happened.
struct RecordScreen {
    let scope: PageScope
    let resource: CompiledResource
    let id: RecordID

    /// The page.
    ///
    /// - Throws: ``Refusal/notFound`` when the record does not exist for the reader.
    func screen() throws -> Screen {
        let offered = try scope.session.offered(resource, id)
        let record = offered.record
        let name = record.name(scope.text.wishes)
        var screen = Screen(title: name ?? scope.label(resource.name))
        screen.trail = scope.trail(to: resource)
        if resource.definition.hasLifecycle {
            screen.badge = scope.state(record.state, of: resource)
        }
        screen.actions = actions(offered)
        let names = try scope.session.names(of: [record], resource, scope.text.wishes)
        let reading = ValueReading(scope: scope, names: names)
        screen.blocks.append(.facts(facts(record, reading)))
        screen.blocks += lines(record, reading)
        screen.blocks += files(record)
        screen.blocks += try related(record)
        if let timeline = try timeline(reading) { screen.blocks.append(.timeline(timeline)) }
        if let later = later(offered) { screen.blocks.append(.facts(later)) }
        return screen
    }

    // MARK: What may be done

    private func actions(_ offered: OfferedRecord) -> [PageAction] {
        var actions = offered.moves.map { move in
            PageAction(
                text: scope.label("\(resource.name).move.\(move.name)"),
                address: PageAddress.move(resource, id, move),
                isMain: move == offered.moves.first)
        }
        if offered.changeable != .none {
            actions.append(
                PageAction(
                    text: scope.words[.change], address: PageAddress.edit(resource, id)))
        }
        if offered.isErasable {
            actions.append(
                PageAction(
                    text: scope.words[.erase], address: PageAddress.erase(resource, id),
                    isGrave: true))
        }
        return actions
    }

    /// The steps that are not possible now, with the states in which they are.
    private func later(_ offered: OfferedRecord) -> Facts? {
        guard !offered.otherMoves.isEmpty else { return nil }
        return Facts(
            title: scope.words[.laterSteps],
            facts: offered.otherMoves.map { move in
                Facts.Fact(
                    label: scope.label("\(resource.name).move.\(move.name)"),
                    values: move.from.map {
                        ShownValue(text: scope.state($0, of: resource), isTag: true)
                    })
            })
    }

    // MARK: What it holds

    private func facts(_ record: VisibleRecord, _ reading: ValueReading) -> Facts {
        var facts: [Facts.Fact] = []
        for (position, field) in resource.definition.fields.enumerated()
        where field.kind.lineFields == nil || !field.kind.isList {
            guard let content = record.content(position) else { continue }
            let values = reading.values(
                content, field.kind, key: "\(resource.name).\(field.name)", format: field.format)
            guard !values.isEmpty else { continue }
            facts.append(
                Facts.Fact(label: scope.label(field, of: resource), values: values))
        }
        let stamps = [(PageWords.Key.createdAt, record.createdAt), (.updatedAt, record.updatedAt)]
        facts += stamps.map { word, moment in
            Facts.Fact(
                label: scope.words[word],
                values: [ShownValue(text: scope.plain(.instant(moment)))])
        }
        return Facts(facts: facts)
    }

    private func lines(_ record: VisibleRecord, _ reading: ValueReading) -> [Block] {
        resource.definition.fields.enumerated().compactMap { position, field in
            guard field.kind.isList, !field.holdsFiles, let fields = field.kind.lineFields,
                let content = record.content(position), !content.elements.isEmpty
            else { return nil }
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
            return .table(
                Table(
                    title: scope.label(field, of: resource),
                    columns: shown.map { index in
                        Table.Column(
                            label: scope.label("\(key).\(fields[index].name)"),
                            isNumber: [.integer, .money].contains(fields[index].kind))
                    }, rows: rows))
        }
    }

    // MARK: What refers to it

    private func related(_ record: VisibleRecord) throws -> [Block] {
        try scope.composition.resources.flatMap { other -> [Block] in
            let view = try scope.session.view(other)
            guard view.may(.read) || view.may(.create) else { return [] }
            return try other.definition.fields.enumerated().compactMap { position, field in
                guard field.kind == .reference(resource.id) else { return nil }
                return try related(other, view, field, position)
            }
        }
    }

    /// How many related records stand on the page itself.
    private static let mostRelated = 5

    private func related(
        _ other: CompiledResource, _ view: AccessView, _ field: AnyField, _ position: Int
    ) throws -> Block? {
        var records: [VisibleRecord] = []
        let filter = (name: field.name, value: id.description)
        if view.everReadable.contains(position) {
            var request = try ListRequestReader(other).read([filter])
            request.limit = Self.mostRelated
            request.sort = [SortCriterion(FieldPath("createdAt"), descending: true)]
            records = try scope.session.list(other.id, request).records
        }
        let mayCreate =
            try view.may(.create) && scope.session.creatable(other).contains(position)
        guard !records.isEmpty || mayCreate else { return nil }
        let positions = ColumnChoice(resource: other, view: view).positions
        let rows = RecordRows(
            scope: scope, resource: other, positions: positions.filter { $0 != position })
        let label = scope.label(other.name)
        var table = Table(
            title: other.id == resource.id || isAmbiguous(other)
                ? "\(label): \(scope.label(field, of: other))" : label,
            columns: rows.columns(), rows: try rows.rows(records))
        table.empty = scope.words[.relatedEmpty]
        if records.count == Self.mostRelated {
            table.links.append(
                Link(
                    text: scope.words[.allOfThem],
                    address: PageAddress.query(PageAddress.list(other), [filter])))
        }
        if mayCreate {
            table.links.append(
                Link(
                    text: scope.words[.new],
                    address: PageAddress.query(PageAddress.new(other), [filter])))
        }
        return .table(table)
    }

    /// Whether another resource refers to this one in more than one way.
    private func isAmbiguous(_ other: CompiledResource) -> Bool {
        other.definition.fields.filter { $0.kind == .reference(resource.id) }.count > 1
    }

    // MARK: What happened

    private static let mostEntries = 30

    private func timeline(_ reading: ValueReading) throws -> Timeline? {
        guard scope.session.actor.kind != .anonymous else { return nil }
        let entries = try scope.session.history(resource.id, id, limit: 500)
        guard !entries.isEmpty else { return nil }
        return Timeline(
            title: scope.words[.history],
            entries: entries.suffix(Self.mostEntries).reversed().map { entry($0, reading) })
    }

    private func entry(_ entry: HistoryEntry, _ reading: ValueReading) -> Timeline.Entry {
        let title =
            entry.move.map { scope.label("\(resource.name).move.\($0)") }
            ?? scope.words.operation(entry.operation)
        return Timeline.Entry(
            title: title, stamp: scope.plain(.instant(entry.at)), moment: entry.at.description,
            reason: entry.reason,
            changes: entry.operation == .create
                ? [] : entry.changes.compactMap { change($0, reading) })
    }

    private func change(
        _ change: HistoryEntry.FieldChange, _ reading: ValueReading
    ) -> Facts.Fact? {
        guard let field = resource.definition.field(change.field) else { return nil }
        let key = "\(resource.name).\(field.name)"
        func shown(_ content: FieldContent) -> String {
            let texts = reading.values(content, field.kind, key: key, format: .line).map(\.text)
            return texts.isEmpty ? scope.words[.nothingThere] : texts.joined(separator: ", ")
        }
        let arrow = scope.language.isRightToLeft ? "←" : "→"
        return Facts.Fact(
            label: scope.label(field, of: resource),
            values: [ShownValue(text: "\(shown(change.from)) \(arrow) \(shown(change.to))")])
    }
}

extension FieldContent {
    /// One part of a line; nothing where there is none.
    fileprivate func part(_ index: Int) -> FieldContent {
        guard case .line(let parts) = self, parts.indices.contains(index) else { return .null }
        return parts[index]
    }
}
