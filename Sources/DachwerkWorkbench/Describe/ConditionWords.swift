import DachwerkKit

/// A condition on records in words, for whoever checks who may do what.
enum ConditionWords {
    /// The words for a condition; several parts stand in brackets where they need to.
    static func text(_ condition: Condition, isInner: Bool = false) -> String {
        switch condition {
        case .always: "any record"
        case .never: "no record"
        case .all(let parts): joined(parts, "and", isInner)
        case .any(let parts): joined(parts, "or", isInner)
        case .not(let part): "not (\(text(part)))"
        case .compare(let path, let comparison, let value):
            "\(path) \(sign(comparison)) \(self.value(value))"
        case .isNull(let path): "\(path) is empty"
        case .isOneOf(let path, let values):
            "\(path) is \(values.map(value).joined(separator: " or "))"
        case .contains(let path, let value): "\(path) holds \(self.value(value))"
        case .isOfActor(let path, .person): "\(path) is the person"
        case .isOfActor(let path, .organisation): "\(path) is an organisation of the person"
        case .isOfActor(let path, .duty): "\(path) is a duty of the person"
        case .matches(let paths, let needle):
            "\(paths.map(\.description).joined(separator: " or ")) has the words \(needle)"
        case .overlaps(let path, let period):
            "\(path) overlaps \(period.start) to \(period.end)"
        case .comparesToToday(let path, let comparison): "\(path) \(sign(comparison)) today"
        }
    }

    private static func joined(_ parts: [Condition], _ word: String, _ isInner: Bool) -> String {
        let text = parts.map { self.text($0, isInner: parts.count > 1) }
            .joined(separator: " \(word) ")
        return isInner && parts.count > 1 ? "(\(text))" : text
    }

    private static func sign(_ comparison: Condition.Comparison) -> String {
        switch comparison {
        case .equal: "is"
        case .notEqual: "is not"
        case .less: "before"
        case .lessOrEqual: "at most"
        case .greater: "after"
        case .greaterOrEqual: "at least"
        }
    }

    private static func value(_ content: FieldContent) -> String {
        switch content {
        case .null: "empty"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .text(let value), .word(let value): value.isEmpty ? "empty" : value
        case .instant(let value): value.description
        case .date(let value): value.description
        case .money(let value): value.description
        case .period(let value): "\(value.start) to \(value.end)"
        case .identifier(let value): value.description
        case .localized(let value): value.choose([]).text
        case .list(let values), .line(let values):
            values.isEmpty ? "empty" : values.map(Self.value).joined(separator: ", ")
        }
    }
}
