import DachwerkKit

/// A text that depends on a number, in every form that its language has.
struct PluralPattern {
    private let forms: [TextPattern]
    private let rule: PluralRule
    /// The names of the places of the English text for several things, in order.
    private let deciding: [String]

    init(_ plural: Words.Plural) {
        forms = plural.forms.map { TextPattern($0) }
        rule = plural.rule
        deciding = TextPattern(plural.source).names
    }

    /// The names of the places in any of the forms.
    var names: [String] { forms.flatMap(\.names) }

    /// The form for what fills the text: the first whole number among the places of the English
    /// text for several things decides.
    func pattern(for arguments: [String: FieldContent]) -> TextPattern? {
        for name in deciding {
            if case .integer(let number) = arguments[name] {
                let form = rule.form(of: number)
                return forms.indices.contains(form) ? forms[form] : forms.last
            }
        }
        return forms.last
    }
}
