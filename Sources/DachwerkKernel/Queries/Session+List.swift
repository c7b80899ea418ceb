package import DachwerkKit

extension Session {
    /// One page of records.
    ///
    /// The order always ends with the identity, so that pages neither lose nor repeat a record
    /// while others write.
    package func list(_ resource: ResourceID, _ request: ListRequest) throws -> RecordPage {
        let view = try view(resource)
        guard view.may(.read) else { throw Refusal.notFound }
        let plan = try ListPlan(self, view, request)
        let page = try tenant.read { try plan.page(in: $0, self) }
        noteReading(page.records, view.resource)
        return page
    }

    /// One page of records as JSON; the same as ``list(_:_:)``, written from the rows.
    package func listText(_ resource: ResourceID, _ request: ListRequest) throws -> RecordPageText {
        let view = try view(resource)
        guard view.may(.read) else { throw Refusal.notFound }
        let plan = try ListPlan(self, view, request)
        let page = try tenant.read { try plan.text(tenant.standings, in: $0) }
        noteReading(page.guarded, view.resource)
        return page
    }

    /// The same as ``listText(_:_:)`` if the page is found at once; `nil` if too much has to be
    /// looked at, which is for ``listText(_:_:)`` to do where it keeps nobody waiting.
    package func glance(_ resource: ResourceID, _ request: ListRequest) throws -> RecordPageText? {
        let view = try view(resource)
        guard view.may(.read) else { throw Refusal.notFound }
        let plan = try ListPlan(self, view, request)
        let page = try tenant.glance { try plan.text(tenant.standings, in: $0) }
        noteReading(page?.guarded ?? [], view.resource)
        return page
    }
}

/// A list request turned into one store query.
struct ListPlan {
    let view: AccessView
    let condition: StoreCondition
    let order: [StoreQuery.Order]
    let limit: Int
    private let masks: RowMasks
    private let sort: [SortCriterion]
    private let scope: String

    /// What every record has and what tells of every change, also of those that the actor may not
    /// see: to look for it, one has to see the whole record.
    private static let telling: Set = ["version", "updatedAt"]

    init(_ session: Session, _ view: AccessView, _ request: ListRequest) throws {
        self.view = view
        let resource = view.resource
        limit = max(1, min(request.limit, ListRequest.maximumLimit))
        sort = request.sort.filter { $0.path.field != "id" }
        let idDescending =
            request.sort.first { $0.path.field == "id" }?.isDescending
            ?? sort.first?.isDescending ?? false
        let today = session.tenant.info.zone.date(of: session.tenant.platform.clock.now())
        let translator = ConditionTranslator(resource, session.actor, today: today)
        masks = RowMasks(view, translator)
        var conditions = [translator.translate(view.readableRows)]
        for filter in request.filters {
            conditions.append(translator.translate(filter.condition))
            if !filter.condition.fields.isDisjoint(with: Self.telling) {
                conditions.append(translator.translate(view.rowsSeenWhole))
            }
            if let position = filter.position {
                conditions.append(translator.translate(view.rows(revealing: position)))
            }
        }
        for criterion in sort {
            // An order by a hidden field would show what the field holds: such a list has only
            // the records in which the actor may see it.
            let rows: Condition
            if let position = resource.definition.positions[criterion.path.field] {
                rows = view.rows(revealing: position)
            } else if Self.telling.contains(criterion.path.field) {
                rows = view.rowsSeenWhole
            } else {
                continue
            }
            guard rows != .never else {
                throw Refusal.invalid(Messages.parameter.hidden(field: "sort"))
            }
            conditions.append(translator.translate(rows))
        }
        if let search = request.search {
            conditions.append(Self.search(search, view, translator))
        }
        let languages =
            request.languages.isEmpty ? session.tenant.info.languages : request.languages
        var order = sort.map { translator.order($0, languages: languages) }
        order.append(StoreQuery.Order("id", descending: idDescending))
        self.order = order
        scope = Self.scope(session, resource, order, request.question)
        if let text = request.cursor {
            let cursor = try Cursor(text, scope: scope, count: sort.count)
            conditions.append(Self.after(cursor, order))
        }
        condition = .all(conditions.filter { $0 != .always })
    }

    /// The page with its records put together, each looked at for what the actor may see of it.
    func page(in snapshot: any StoreSnapshot, _ session: Session) throws -> RecordPage {
        let records = try RecordStore(view.resource).records(
            where: condition, order: order, limit: limit + 1, in: snapshot)
        let shown = Array(records.prefix(limit))
        var next: String?
        if records.count > limit, let last = shown.last {
            let values = zip(sort, order).map { Self.place(value($0.path, last), in: $1) }
            next = Cursor(values: values, id: last.id).text(scope: scope)
        }
        return RecordPage(records: try session.visible(shown, view, in: snapshot), next: next)
    }

    /// The page as JSON, written from the rows themselves.
    func text(
        _ standings: StandingCache, in snapshot: any StoreSnapshot
    ) throws -> RecordPageText {
        let table = view.resource.table
        let columns = order.dropLast().compactMap { order in
            table.positions[order.column].map { ($0, order) }
        }
        var stream = RecordStream(view.resource, masks, limit: limit)
        let query = StoreQuery(
            table, where: condition, order: order, limit: limit + 1, tests: stream.tests)
        var count = 0
        var last: Cursor?
        try snapshot.scan(query) { row in
            count += 1
            guard count <= limit else { return }
            try stream.write(row)
            guard count == limit, let id = try row.value(0).text.flatMap({ RecordID($0) }) else {
                return
            }
            last = Cursor(
                values: try columns.map { Self.place(try row.value($0), in: $1) }, id: id)
        }
        return RecordPageText(
            items: try stream.finish(standings, in: snapshot),
            next: count > limit ? last?.text(scope: scope) : nil, guarded: stream.guarded)
    }

    private static func scope(
        _ session: Session, _ resource: CompiledResource, _ order: [StoreQuery.Order],
        _ question: UInt64
    ) -> String {
        let columns = order.map { order in
            var name = "\(order.isDescending ? "-" : "")\(order.column)"
            if case .texts(let languages) = order.sequence {
                name += "(\(languages.joined(separator: " ")))"
            }
            return name
        }
        return "\(session.tenant.id)/\(resource.id)/\(columns.joined(separator: ","))/\(question)"
    }

    private static func search(
        _ text: String, _ view: AccessView, _ translator: ConditionTranslator
    ) -> StoreCondition {
        var alternatives: [StoreCondition] = []
        for field in view.resource.searchable {
            guard let position = view.resource.definition.positions[field.name] else { continue }
            let rows = view.rows(revealing: position)
            guard rows != .never else { continue }
            let matches = translator.translate(.matches([FieldPath(field.name)], text))
            alternatives.append(
                rows == .always ? matches : .all([matches, translator.translate(rows)]))
        }
        return alternatives.isEmpty ? .never : .any(alternatives)
    }

    /// The rows that stand behind a cursor in an order; nothing stands first when ascending.
    private static func after(_ cursor: Cursor, _ order: [StoreQuery.Order]) -> StoreCondition {
        let values = cursor.values + [.text(cursor.id.description)]
        var alternatives: [StoreCondition] = []
        var equals: [StoreCondition] = []
        for (column, value) in zip(order, values) {
            let behind: StoreCondition
            switch (value.isNull, column.isDescending) {
            case (true, false): behind = .not(.isNull(column.column))
            case (true, true): behind = .never
            case (false, false): behind = compare(column, .greater, value)
            case (false, true):
                behind = .any([compare(column, .less, value), .isNull(column.column)])
            }
            alternatives.append(equals.isEmpty ? behind : .all(equals + [behind]))
            equals.append(
                value.isNull ? .isNull(column.column) : compare(column, .equal, value))
        }
        return .any(alternatives)
    }

    private static func compare(
        _ order: StoreQuery.Order, _ comparison: StoreComparison, _ value: StoreValue
    ) -> StoreCondition {
        switch order.sequence {
        case .bytes: .compare(order.column, comparison, value)
        case .words where comparison == .equal: .compare(order.column, comparison, value)
        case .words, .texts: .compareInOrder(order.column, order.sequence, comparison, value)
        }
    }

    /// What of a value a cursor carries: of a text in several languages the one it is ordered by.
    private static func place(_ value: StoreValue, in order: StoreQuery.Order) -> StoreValue {
        guard case .texts(let languages) = order.sequence, case .text(let json) = value else {
            return value
        }
        return TextOrder.text(of: Array(json.utf8), in: languages).map(StoreValue.text) ?? .null
    }

    private func value(_ path: FieldPath, _ record: RecordData) -> StoreValue {
        switch path.field {
        case "state": return .text(record.state)
        case "version": return .integer(record.version)
        case "createdAt": return .text(record.createdAt.description)
        case "updatedAt": return .text(record.updatedAt.description)
        default: break
        }
        guard let position = view.resource.definition.positions[path.field] else { return .null }
        var row: [StoreValue] = []
        FieldCoding.encode(
            record.contents[position], kind: view.resource.definition.fields[position].kind,
            into: &row)
        switch path.part {
        case .end, .currency: return row.count > 1 ? row[1] : .null
        default: return row.first ?? .null
        }
    }
}
