import DachwerkKit

/// A text that depends on a number, in every form that its language has.
struct PluralPattern {
    private let forms: [TextPattern]
    private let rule: PluralRule
    /// The names of the places of the English text for several things: those that the text for one
    /// thing leaves out, then the others, each in order.
    private let deciding: [String]

    init(_ plural: Words.Plural) {
        forms = plural.forms.map { TextPattern($0) }
        rule = plural.rule
        let shared = Set(TextPattern(plural.one).names)
        let names = TextPattern(plural.source).names
        deciding = names.filter { !shared.contains($0) } + names.filter(shared.contains)
    }

    /// The names of the places in any of the forms.
    var names: [String] { forms.flatMap(\.names) }

    /// The form for what fills the text: a whole number that the English text for one thing need
    /// not say decides, else the first one.
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
