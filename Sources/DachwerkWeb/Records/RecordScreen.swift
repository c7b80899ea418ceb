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
        var screen = Screen(title: scope.title(of: record))
        screen.trail = scope.trail(to: resource)
        if resource.definition.hasLifecycle {
            screen.badge = scope.state(record.state, of: resource)
        }
        screen.actions = try actions(offered)
        let names = try scope.session.names(of: [record], resource, scope.text.wishes)
        let reading = ValueReading(scope: scope, names: names)
        let facts = RecordFacts(scope: scope, resource: resource, reading: reading)
        screen.blocks += self.facts(record, facts).map { .facts($0) }
        screen.blocks += facts.tables(record).map { .table($0) }
        screen.blocks += files(record)
        screen.blocks += try panels(record)
        screen.blocks += try related(record)
        if let timeline = try timeline(reading) { screen.blocks.append(.timeline(timeline)) }
        if let later = later(offered) { screen.blocks.append(.facts(later)) }
        return screen
    }

    // MARK: What may be done

    private func actions(_ offered: OfferedRecord) throws -> [PageAction] {
        let state = offered.record.state
        let moves = resource.definition.moves(from: state).filter(offered.moves.contains)
        var actions = moves.map { move in
            PageAction(
                text: scope.label("\(resource.name).move.\(move.name)"),
                address: PageAddress.move(resource, id, move),
                isMain: move == moves.first && resource.definition.leadsOn(move, from: state))
        }
        actions += try addedActions(offered.record)
        if offered.changeable != .none {
            actions.append(
                PageAction(
                    text: scope.words[.change], address: PageAddress.edit(resource, id)))
        }
        if scope.session.actor.kind != .anonymous {
            let forms = scope.session.printForms(of: offered.record)
            actions.append(
                PageAction(
                    text: forms.first.map { scope.label($0.key) } ?? scope.words[.print],
                    address: PageAddress.sheet(resource, id, forms.first?.name)))
        }
        if AdministrationPages.isOpen(to: scope.session) {
            actions.append(
                PageAction(
                    text: scope.words.text("administration.access"),
                    address: PageAddress.query(
                        "\(AdministrationPages.address)/access",
                        [("record", id.description)])))
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

    private func facts(_ record: VisibleRecord, _ facts: RecordFacts) -> [Facts] {
        let moments = [(PageWords.Key.createdAt, record.createdAt), (.updatedAt, record.updatedAt)]
        let stamps = moments.map { word, moment in
            Facts.Fact(
                label: scope.words[word],
                values: [ShownValue(text: scope.plain(.instant(moment)))])
        }
        let groups = FieldGroups(scope: scope, resource: resource)
        guard !groups.isEmpty else { return [Facts(facts: facts.facts(record) + stamps)] }
        return groups.facts(record, facts) + [Facts(facts: stamps)]
    }

    // MARK: What refers to it

    private func related(_ record: VisibleRecord) throws -> [Block] {
        try scope.composition.resources.flatMap { other -> [Block] in
            let view = try scope.session.view(other)
            guard view.may(.read) || view.may(.create) else { return [] }
            return try other.definition.fields.enumerated().flatMap { position, field -> [Block] in
                guard field.kind == .reference(resource.id) else { return [] }
                return try related(other, view, field, position)
            }
        }
    }

    /// How many related records stand on the page itself.
    private static let mostRelated = 5
    /// How many of a matter between parties do, in all compartments.
    private static let mostApart = 60

    private func related(
        _ other: CompiledResource, _ view: AccessView, _ field: AnyField, _ position: Int
    ) throws -> [Block] {
        var records: [VisibleRecord] = []
        let filter = (name: field.name, value: id.description)
        let entry = other.contributions.kept?.entry
        let isApart = entry?.root == field.name
        if view.everReadable.contains(position) {
            var request = try ListRequestReader(other).read([filter])
            request.limit = isApart ? Self.mostApart : Self.mostRelated
            request.sort = [SortCriterion(FieldPath("createdAt"), descending: true)]
            records = try scope.session.list(other.id, request).records
        }
        let mayCreate =
            try view.may(.create) && scope.session.creatable(other).contains(position)
        guard !records.isEmpty || mayCreate else { return [] }
        let positions = ColumnChoice(resource: other, view: view).positions(showing: records)
        let rows = RecordRows(
            scope: scope, resource: other, positions: positions.filter { $0 != position })
        if let entry, isApart, !records.isEmpty {
            return try CompartmentTables(
                scope: scope, resource: other, entry: entry, matter: filter
            ).tables(records, rows, mayCreate: mayCreate).map { .table($0) }
        }
        let label = scope.several(other)
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
        return [.table(table)]
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
            reason: entry.reason == FirstRecordsRun.reason
                ? scope.words[.firstRecord] : entry.reason,
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
