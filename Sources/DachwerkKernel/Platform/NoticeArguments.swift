package import DachwerkKit

/// The arguments of a notice as text, each with its kind, so that they come back as they were.
package enum NoticeArguments {
    package static func write(_ arguments: [String: FieldContent]) -> String? {
        guard !arguments.isEmpty else { return nil }
        var writer = JSONWriter()
        writer.beginObject()
        for (name, content) in arguments.sorted(by: { $0.key < $1.key }) {
            guard let (label, kind) = kind(of: content) else { continue }
            writer.key(name)
            writer.beginObject()
            writer.key(label)
            ContentWriter.write(content, kind: kind, to: &writer)
            writer.endObject()
        }
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    package static func read(_ text: String?) -> [String: FieldContent] {
        guard let text, let node = try? JSONReader.read(Array(text.utf8)),
            case .object(let object) = node.value
        else { return [:] }
        var arguments: [String: FieldContent] = [:]
        for member in object.members {
            guard case .object(let inner) = member.node.value, let value = inner.members.first,
                let kind = kinds[value.name],
                let content = ContentReader.content(value.node, kind: kind)
            else { continue }
            arguments[member.name] = content
        }
        return arguments
    }

    private static let kinds: [String: FieldKind] = [
        "boolean": .boolean, "integer": .integer, "text": .text, "instant": .instant,
        "date": .date, "money": .money, "period": .period, "localized": .localized,
        "record": .reference(PlatformNotice.id),
    ]

    private static func kind(of content: FieldContent) -> (String, FieldKind)? {
        let label: String
        switch content {
        case .boolean: label = "boolean"
        case .integer: label = "integer"
        case .text: label = "text"
        case .instant: label = "instant"
        case .date: label = "date"
        case .money: label = "money"
        case .period: label = "period"
        case .localized: label = "localized"
        case .identifier: label = "record"
        case .null, .list, .line: return nil
        }
        return kinds[label].map { (label, $0) }
    }
}
