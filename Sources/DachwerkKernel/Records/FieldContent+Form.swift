import DachwerkKit

extension FieldContent {
    /// The content with its texts in one form: composed, without blanks at their ends; a text of
    /// blanks is empty, and an empty text in a field that may be empty is nothing.
    func tidied(for field: AnyField) -> FieldContent {
        let tidied = tidied(field.kind)
        return field.isOptional && tidied == .text("") ? .null : tidied
    }

    private func tidied(_ kind: FieldKind) -> FieldContent {
        switch (self, kind) {
        case (.text(let text), .text): return .text(TextForm.tidy(text))
        case (.localized(let text), _): return Self.tidied(text).map(FieldContent.localized) ?? self
        case (.list(let elements), .list(let element)):
            guard element.holdsText else { return self }
            return .list(elements.map { $0.tidied(element) })
        case (.line(let contents), .line(let fields)) where contents.count == fields.count:
            return .line(zip(contents, fields).map { $0.tidied(for: $1) })
        default: return self
        }
    }

    /// A language in which nothing stands is left out, unless the others were translated from it.
    private static func tidied(_ text: LocalizedText) -> LocalizedText? {
        let versions = text.versions.mapValues(TextForm.tidy)
        return LocalizedText(
            source: text.source,
            versions: versions.filter { !$0.value.isEmpty || $0.key == text.source })
    }
}

extension FieldKind {
    fileprivate var holdsText: Bool {
        switch self {
        case .text, .localized, .line, .list: true
        default: false
        }
    }
}
