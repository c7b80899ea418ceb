import DachwerkKernel
import DachwerkKit

/// Contents as they stand on pages: words for choices, names for references, marked languages.
struct ValueReading {
    let scope: PageScope
    /// What the records are called that others refer to.
    let names: [RecordID: String]

    /// The values of a field; none when nothing stands in it.
    ///
    /// - Parameters:
    ///   - content: What the field holds.
    ///   - kind: The kind of the content, or of an element of it.
    ///   - key: Under which key the field has its words.
    ///   - format: How a text looks.
    /// - Returns: What is shown, in order.
    func values(
        _ content: FieldContent, _ kind: FieldKind, key: String,
        format: AnyField.TextFormat = .line
    ) -> [ShownValue] {
        switch content {
        case .null: []
        case .list(let elements):
            elements.flatMap { values($0, kind.element, key: key, format: format) }
        case .text(let text): [self.text(text, kind, key: key, format)]
        case .localized(let text): [localized(text, isLong: format == .text)]
        case .identifier(let id): [reference(id, kind)]
        case .line(let contents): [ShownValue(text: line(contents, kind, key: key))]
        default: [ShownValue(text: scope.plain(content))]
        }
    }

    private func text(
        _ text: String, _ kind: FieldKind, key: String, _ format: AnyField.TextFormat
    ) -> ShownValue {
        switch kind {
        case .choice: return ShownValue(text: scope.label("\(key).\(text)"))
        case .language: return ShownValue(text: languageName(text))
        default: break
        }
        switch format {
        case .email: return ShownValue(text: text, address: "mailto:\(text)")
        case .phone:
            let digits = text.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
            return ShownValue(text: text, address: "tel:\(digits)")
        case .webAddress:
            // Only these two: other schemes would run when they are followed.
            let isPlain = text.hasPrefix("https://") || text.hasPrefix("http://")
            return ShownValue(text: text, address: isPlain ? text : nil)
        case .text: return ShownValue(text: text, isLong: true)
        default: return ShownValue(text: text)
        }
    }

    private func localized(_ text: LocalizedText, isLong: Bool) -> ShownValue {
        let choice = text.choose([scope.language] + scope.text.wishes)
        return ShownValue(
            text: choice.text,
            language: choice.language == scope.language ? nil : choice.language, isLong: isLong)
    }

    private func reference(_ id: RecordID, _ kind: FieldKind) -> ShownValue {
        guard case .reference(let target) = kind, let name = names[id],
            let resource = scope.composition.resource(target)
        else { return ShownValue(text: scope.words[.unnamed]) }
        return ShownValue(text: name, address: PageAddress.record(resource, id))
    }

    private func languageName(_ tag: String) -> String {
        guard let tag = LanguageTag(tag) else { return tag }
        return tag.name?.choose([scope.language]).text ?? tag.ownName ?? tag.description
    }

    /// A line within a sentence, as in a history.
    private func line(_ contents: [FieldContent], _ kind: FieldKind, key: String) -> String {
        guard case .line(let fields) = kind.element else { return "" }
        if kind.element == RecordFile.fieldKind { return ShownFile(contents).name }
        return zip(fields, contents).compactMap { field, content -> String? in
            let own = "\(key).\(field.name)"
            let texts = values(content, field.kind, key: own, format: field.format).map(\.text)
            guard !texts.isEmpty else { return nil }
            return "\(scope.label(own)): \(texts.joined(separator: ", "))"
        }.joined(separator: "; ")
    }
}

extension FieldKind {
    /// The fields of a line, for a list of lines or a single one.
    var lineFields: [AnyField]? {
        guard case .line(let fields) = element else { return nil }
        return fields
    }
}
