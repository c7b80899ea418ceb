package import DachwerkKit

/// Holds a content against a kind, so that nothing of another kind ever reaches a module.
package enum KindCheck {
    /// Whether a content is of a kind; nothing fits every kind.
    package static func fits(_ content: FieldContent, _ kind: FieldKind) -> Bool {
        switch (kind, content) {
        case (_, .null), (.boolean, .boolean), (.integer, .integer), (.text, .text),
            (.instant, .instant), (.date, .date), (.money, .money), (.period, .period),
            (.reference, .identifier), (.localized, .localized):
            true
        case (.choice(let cases), .text(let text)): cases.contains(text)
        case (.time, .text(let text)): LocalTime(text) != nil
        case (.language, .text(let text)): LanguageTag(text) != nil
        case (.hours, .text(let text)): WeeklyHours(text) != nil
        case (.list(let element), .list(let contents)): contents.allSatisfy { fits($0, element) }
        case (.line(let fields), .line(let contents)):
            fields.count == contents.count
                && zip(fields, contents).allSatisfy { fits($1, $0.kind) }
        default: false
        }
    }
}
