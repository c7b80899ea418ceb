package import DachwerkKit

/// Turns a condition on records into a condition on rows.
package struct ConditionTranslator: Sendable {
    package let resource: CompiledResource
    package let actor: Actor
    package let today: LocalDate

    package init(_ resource: CompiledResource, _ actor: Actor, today: LocalDate) {
        self.resource = resource
        self.actor = actor
        self.today = today
    }

    package func translate(_ condition: Condition) -> StoreCondition {
        switch condition {
        case .always: return .always
        case .never: return .never
        case .all(let inner): return .all(inner.map(translate))
        case .any(let inner): return .any(inner.map(translate))
        case .not(let inner): return .not(translate(inner))
        case .isNull(let path):
            if let child = child(path) { return .not(.exists(child, owner: "owner", .always)) }
            return .isNull(column(first(path)))
        case .compare(let path, let comparison, let value):
            return compare(path, comparison, value)
        case .comparesToToday(let path, let comparison):
            return compare(path, comparison, .date(today))
        case .isOneOf(let path, let values): return oneOf(path, values)
        case .contains(let path, let value):
            return child(path).map { holds($0, value) } ?? .never
        case .isOfActor(let path, let link): return oneOf(path, actorValues(link))
        case .matches(let paths, let needle): return .any(paths.map { matches($0, needle) })
        case .overlaps(let path, let period):
            return .all([
                .compare(
                    column(FieldPath(path.field, .start)), .less, .text(period.end.description)),
                .compare(
                    column(FieldPath(path.field, .end)), .greater, .text(period.start.description)),
            ])
        }
    }

    /// An order by the values of a path, texts as people look them up.
    ///
    /// - Parameters:
    ///   - criterion: The path and its direction.
    ///   - languages: Whom texts in several languages are ordered for.
    /// - Returns: The order by the column of the path.
    package func order(
        _ criterion: SortCriterion, languages: [LanguageTag] = []
    ) -> StoreQuery.Order {
        let sequence: StoreSequence =
            switch criterion.path.part == nil
                ? resource.definition.field(criterion.path.field)?.kind : nil
            {
            case .text: .words
            case .localized: .texts(languages.map(\.description))
            default: .bytes
            }
        return StoreQuery.Order(
            column(criterion.path), descending: criterion.isDescending, by: sequence)
    }

    /// Whether a comparison asks for the place of a text among others, not for the text itself.
    static func isInWords(
        _ path: FieldPath, _ comparison: Condition.Comparison, _ resource: CompiledResource
    ) -> Bool {
        comparison != .equal && comparison != .notEqual && path.part == nil
            && resource.definition.field(path.field)?.kind == .text
    }

    /// The column of a path.
    package func column(_ path: FieldPath) -> String { TableBuilder.columnName(path) }

    private func compare(
        _ path: FieldPath, _ comparison: Condition.Comparison, _ value: FieldContent
    ) -> StoreCondition {
        if Self.isInWords(path, comparison, resource) {
            guard case .text(let text) = value else { return .never }
            return .compareInOrder(column(path), .words, store(comparison), .text(text))
        }
        let comparison = store(comparison)
        if case .money(let money) = value {
            let amount = column(FieldPath(path.field, .amount))
            let currency = column(FieldPath(path.field, .currency))
            let same = StoreCondition.compare(currency, .equal, .text(money.currency))
            let compared = StoreCondition.compare(amount, comparison, .integer(money.minorUnits))
            guard comparison == .notEqual else { return .all([same, compared]) }
            return .any([
                .isNull(amount), .compare(currency, .notEqual, .text(money.currency)), compared,
            ])
        }
        if case .period(let period) = value {
            let start = StoreCondition.compare(
                column(FieldPath(path.field, .start)), .equal, .text(period.start.description))
            let end = StoreCondition.compare(
                column(FieldPath(path.field, .end)), .equal, .text(period.end.description))
            switch comparison {
            case .equal: return .all([start, end])
            case .notEqual: return .not(.all([start, end]))
            default: return .never
            }
        }
        if value == .list([]), comparison == .equal { return translate(.isNull(path)) }
        guard let value = single(value), child(path) == nil, hasColumn(path) else { return .never }
        let compared = StoreCondition.compare(column(path), comparison, value)
        guard comparison == .notEqual, isOptional(path) else { return compared }
        // Nothing differs from every value.
        return .any([.isNull(column(path)), compared])
    }

    /// Whether nothing may stand in a field.
    private func isOptional(_ path: FieldPath) -> Bool {
        resource.definition.field(path.field)?.isOptional ?? false
    }

    /// The path of the first column of a field, where a value takes several.
    private func first(_ path: FieldPath) -> FieldPath {
        guard path.part == nil, let field = resource.definition.field(path.field) else {
            return path
        }
        switch field.kind {
        case .money: return FieldPath(path.field, .amount)
        case .period: return FieldPath(path.field, .start)
        default: return path
        }
    }

    private func oneOf(_ path: FieldPath, _ values: [FieldContent]) -> StoreCondition {
        let composite = values.filter { single($0) == nil && !$0.isNull }
        if !composite.isEmpty {
            return .any(
                composite.map { value in
                    child(path).map { holds($0, value) } ?? compare(path, .equal, value)
                })
        }
        let values = values.compactMap(single)
        guard !values.isEmpty, hasColumn(path) else { return .never }
        if let child = child(path) {
            return .exists(child, owner: "owner", .isOneOf("value", values))
        }
        return values.count == 1
            ? .compare(column(path), .equal, values[0]) : .isOneOf(column(path), values)
    }

    private func actorValues(_ link: Condition.ActorLink) -> [FieldContent] {
        switch link {
        case .organisation: actor.organisations.map(FieldContent.identifier)
        case .person: actor.person.map { [.identifier($0)] } ?? []
        case .duty: actor.heldDuties.sorted().map(FieldContent.text)
        }
    }

    private func matches(_ path: FieldPath, _ needle: String) -> StoreCondition {
        if let child = child(path) {
            let inner = matches("value", of: child, path, needle)
            return inner == .never ? .never : .exists(child, owner: "owner", inner)
        }
        return matches(column(path), of: resource.table, path, needle)
    }

    /// Only what people read as text is searched, not the form in which it is kept.
    private func matches(
        _ name: String, of table: TableSchema, _ path: FieldPath, _ needle: String
    ) -> StoreCondition {
        guard let position = table.positions[name] else { return .never }
        switch table.columns[position].kind {
        case .boolean, .integer: return .never
        case .json:
            let isLocalized = resource.definition.field(path.field)?.kind.element == .localized
            return isLocalized ? .containsInTexts(name, needle) : .never
        default: return .contains(name, needle)
        }
    }

    /// Whether a list holds a value.
    private func holds(_ child: TableSchema, _ value: FieldContent) -> StoreCondition {
        let parts: [(String, StoreValue)]
        switch value {
        case .money(let money):
            parts = [
                ("value_amount", .integer(money.minorUnits)),
                ("value_currency", .text(money.currency)),
            ]
        case .period(let period):
            parts = [
                ("value_start", .text(period.start.description)),
                ("value_end", .text(period.end.description)),
            ]
        default:
            guard let value = single(value) else { return .never }
            parts = [("value", value)]
        }
        guard parts.allSatisfy({ child.positions[$0.0] != nil }) else { return .never }
        return .exists(
            child, owner: "owner", .all(parts.map { .compare($0.0, .equal, $0.1) }))
    }

    /// Whether a value of a field stands in one column, its own or that of its list.
    private func hasColumn(_ path: FieldPath) -> Bool {
        child(path).map { $0.positions["value"] != nil }
            ?? (resource.table.positions[column(path)] != nil)
    }

    private func child(_ path: FieldPath) -> TableSchema? {
        guard let position = resource.definition.positions[path.field],
            case .child(let table) = resource.layouts[position].place
        else { return nil }
        return table
    }

    private func single(_ content: FieldContent) -> StoreValue? {
        switch content {
        case .boolean(let value): .integer(value ? 1 : 0)
        case .integer(let value): .integer(value)
        case .text(let value): .text(value)
        case .instant(let value): .text(value.description)
        case .date(let value): .text(value.description)
        case .identifier(let value): .text(value.description)
        default: nil
        }
    }

    private func store(_ comparison: Condition.Comparison) -> StoreComparison {
        switch comparison {
        case .equal: .equal
        case .notEqual: .notEqual
        case .less: .less
        case .lessOrEqual: .lessOrEqual
        case .greater: .greater
        case .greaterOrEqual: .greaterOrEqual
        }
    }
}
