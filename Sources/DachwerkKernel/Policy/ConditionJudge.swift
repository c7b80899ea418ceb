package import DachwerkKit

/// Judges one record by a condition; agrees with what ``ConditionTranslator`` asks of the store.
package struct ConditionJudge: Sendable {
    package let resource: CompiledResource
    package let actor: Actor
    package let today: LocalDate

    package init(_ resource: CompiledResource, _ actor: Actor, today: LocalDate) {
        self.resource = resource
        self.actor = actor
        self.today = today
    }

    package func passes(_ condition: Condition, _ record: RecordData) -> Bool {
        switch condition {
        case .always: return true
        case .never: return false
        case .all(let inner): return inner.allSatisfy { passes($0, record) }
        case .any(let inner): return inner.contains { passes($0, record) }
        case .not(let inner): return !passes(inner, record)
        case .isNull(let path):
            let content = content(path, record)
            return content.isNull || content == .list([])
        case .compare(let path, let comparison, let value):
            if ConditionTranslator.isInWords(path, comparison, resource) {
                guard let left = content(path, record).textValue, let right = value.textValue
                else { return false }
                return Self.holds(
                    comparison, Self.order(TextOrder.key(left), TextOrder.key(right)))
            }
            return Self.compares(content(path, record), comparison, value)
        case .comparesToToday(let path, let comparison):
            return Self.compares(content(path, record), comparison, .date(today))
        case .isOneOf(let path, let values):
            let content = content(path, record)
            return values.contains { value in
                Self.compares(content, .equal, value)
                    || content.elements.contains { Self.compares($0, .equal, value) }
            }
        case .contains(let path, let value):
            return content(path, record).elements.contains { Self.compares($0, .equal, value) }
        case .isOfActor(let path, let link): return isOfActor(content(path, record), link)
        case .matches(let paths, let needle):
            let sought = SearchText(needle)
            return paths.contains { path in
                let content = content(path, record)
                return (content.elements.isEmpty ? [content] : content.elements).contains {
                    Self.matches($0, sought)
                }
            }
        case .overlaps(let path, let period):
            guard case .period(let own) = content(path, record) else { return false }
            return own.overlaps(period)
        }
    }

    private func isOfActor(_ content: FieldContent, _ link: Condition.ActorLink) -> Bool {
        let values = content.elements.isEmpty ? [content] : content.elements
        return values.contains { value in
            switch (link, value) {
            case (.organisation, .identifier(let id)): actor.organisations.contains(id)
            case (.person, .identifier(let id)): actor.person == id
            case (.organisation, .text(let id)):
                actor.organisations.contains { $0.description == id }
            case (.person, .text(let id)): actor.person?.description == id
            case (.duty, .text(let duty)): actor.heldDuties.contains(duty)
            default: false
            }
        }
    }

    private func content(_ path: FieldPath, _ record: RecordData) -> FieldContent {
        switch path.field {
        case "id": return .identifier(record.id)
        case "state": return .text(record.state)
        case "version": return .integer(record.version)
        case "createdAt": return .instant(record.createdAt)
        case "updatedAt": return .instant(record.updatedAt)
        default: break
        }
        guard let position = resource.definition.positions[path.field] else { return .null }
        let content = record.contents[position]
        switch (path.part, content) {
        case (.start, .period(let period)): return .instant(period.start)
        case (.end, .period(let period)): return .instant(period.end)
        case (.amount, .money(let money)): return .integer(money.minorUnits)
        case (.currency, .money(let money)): return .text(money.currency)
        default: return content
        }
    }

    /// The order is that of the stored forms, so that both sides agree.
    private static func compares(
        _ left: FieldContent, _ comparison: Condition.Comparison, _ right: FieldContent
    ) -> Bool {
        switch right {
        case .list(let elements): return comparison == .equal && elements.isEmpty && left == right
        case .localized, .line: return false
        default: break
        }
        guard !right.isNull else { return false }
        // Nothing differs from every value, and compares to none.
        guard !left.isNull else { return comparison == .notEqual }
        let order: Int
        switch (left, right) {
        case (.integer(let left), .integer(let right)): order = Self.order(left, right)
        case (.money(let left), .money(let right)):
            guard left.currency == right.currency else { return comparison == .notEqual }
            order = Self.order(left.minorUnits, right.minorUnits)
        case (.boolean(let left), .boolean(let right)):
            order = Self.order(left ? 1 : 0, right ? 1 : 0)
        case (.period(let left), .period(let right)):
            switch comparison {
            case .equal: return left == right
            case .notEqual: return left != right
            default: return false
            }
        case (.list, _), (.line, _), (.localized, _): return false
        default:
            order = Self.order(Array(text(left).utf8), Array(text(right).utf8))
        }
        return holds(comparison, order)
    }

    private static func holds(_ comparison: Condition.Comparison, _ order: Int) -> Bool {
        switch comparison {
        case .equal: return order == 0
        case .notEqual: return order != 0
        case .less: return order < 0
        case .lessOrEqual: return order <= 0
        case .greater: return order > 0
        case .greaterOrEqual: return order >= 0
        }
    }

    private static func order(_ left: Int64, _ right: Int64) -> Int {
        left == right ? 0 : left < right ? -1 : 1
    }

    private static func order(_ left: [UInt8], _ right: [UInt8]) -> Int {
        left == right ? 0 : left.lexicographicallyPrecedes(right) ? -1 : 1
    }

    private static func text(_ content: FieldContent) -> String {
        switch content {
        case .text(let value): value
        case .instant(let value): value.description
        case .date(let value): value.description
        case .identifier(let value): value.description
        default: ""
        }
    }

    /// Whether a text, or one version of it, contains what is sought, both folded.
    private static func matches(_ content: FieldContent, _ sought: SearchText) -> Bool {
        let texts: [String]
        switch content {
        case .localized(let value): texts = Array(value.versions.values)
        case .null, .list, .line, .money, .period, .boolean, .integer: texts = []
        default: texts = [text(content)]
        }
        return texts.contains(where: sought.isFound(in:))
    }
}
