package import DachwerkKit

/// The arguments of a notice as text, each with its kind, so that they come back as they were.
package enum NoticeArguments {
    package static func write(_ arguments: [String: FieldContent]) -> String? {
        guard !arguments.isEmpty else { return nil }
        var writer = JSONWriter()
        writer.beginObject()
        for (name, content) in arguments.sorted(by: { $0.key < $1.key }) {
            guard let label = label(of: content) else { continue }
            writer.key(name)
            write(content, label, to: &writer)
        }
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    package static func read(_ text: String?) -> [String: FieldContent] {
        guard let text, let node = try? JSONReader.read(Array(text.utf8)),
            case .object(let object) = node.value
        else { return [:] }
        var arguments: [String: FieldContent] = [:]
        for member in object.members { arguments[member.name] = content(member.node) }
        return arguments
    }

    /// What fields hold goes by its kind; words and lists exist in arguments only.
    private static let kinds: [String: FieldKind] = [
        "boolean": .boolean, "integer": .integer, "text": .text, "instant": .instant,
        "date": .date, "money": .money, "period": .period, "localized": .localized,
        "record": .reference(PlatformNotice.id),
    ]

    private static func write(
        _ content: FieldContent, _ label: String, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key(label)
        if case .list(let elements) = content {
            writer.beginArray()
            for element in elements {
                guard let inner = Self.label(of: element), inner != "list" else { continue }
                write(element, inner, to: &writer)
            }
            writer.endArray()
        } else {
            ContentWriter.write(content, kind: kinds[label] ?? .text, to: &writer)
        }
        writer.endObject()
    }

    private static func content(_ node: JSONNode) -> FieldContent? {
        guard case .object(let object) = node.value, let value = object.members.first else {
            return nil
        }
        switch (value.name, value.node.value) {
        case ("word", .string(let key)): return .word(key)
        case ("list", .array(let elements)): return .list(elements.compactMap(element))
        default:
            return kinds[value.name].flatMap { ContentReader.content(value.node, kind: $0) }
        }
    }

    /// An element is no list again, whatever somebody wrote into the store.
    private static func element(_ node: JSONNode) -> FieldContent? {
        guard case .object(let object) = node.value, object.members.first?.name != "list" else {
            return nil
        }
        return content(node)
    }

    private static func label(of content: FieldContent) -> String? {
        switch content {
        case .boolean: "boolean"
        case .integer: "integer"
        case .text: "text"
        case .instant: "instant"
        case .date: "date"
        case .money: "money"
        case .period: "period"
        case .localized: "localized"
        case .identifier: "record"
        case .word: "word"
        case .list: "list"
        case .null, .line: nil
        }
    }
}
