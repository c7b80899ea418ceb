/// A module's words for people in one language: labels, states, refusals, notices.
///
/// Keys are the names that stand in the declarations: `equipment-lending.loan` for a resource,
/// `equipment-lending.loan.quantity` for a field, `equipment-lending.loan.state.approved` for a
/// state, `equipment-lending.loan.move.approve` for a transition, and the code of a refusal or a
/// notice. A module that brings words brings all of them in German and English; the labels of one
/// without any are made from its names. Placeholders stand in braces, as in `{free} of {total}`.
public struct Words: Sendable, Hashable {
    /// The language.
    public let language: LanguageTag
    /// The text by key.
    public let texts: [String: String]

    /// Collects words of one language.
    public init(_ language: LanguageTag, _ texts: [String: String]) {
        self.language = language
        self.texts = texts
    }
}
