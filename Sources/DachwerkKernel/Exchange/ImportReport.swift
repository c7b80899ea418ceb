package import DachwerkKit

/// What an import did, or would do.
package struct ImportReport: Sendable, Hashable {
    package var created = 0
    package var changed = 0
    package var unchanged = 0
    /// What rules found odd, with the way to the row and field.
    package var warnings: [FieldFault] = []
    /// Whether the same import had been carried out before.
    package var isRepetition = false

    package init() {}

    /// Reads what an earlier import was answered.
    init(repeating text: String?) throws {
        guard let text, case .object(let object) = try JSONReader.read(Array(text.utf8)).value,
            case .array(let kept)? = object["warnings"]?.value
        else { throw Messages.operation.reusedKey() }
        func number(_ name: String) -> Int {
            guard case .number(let number)? = object[name]?.value else { return 0 }
            return number.integer.map { Int(clamping: $0) } ?? 0
        }
        created = number("created")
        changed = number("changed")
        unchanged = number("unchanged")
        warnings = kept.compactMap(Self.warning)
        isRepetition = true
    }

    /// The report as it is kept for a repetition.
    var text: String {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("created", created)
        writer.member("changed", changed)
        writer.member("unchanged", unchanged)
        writer.key("warnings")
        writer.beginArray()
        for warning in warnings {
            writer.beginObject()
            writer.key("pointer")
            writer.beginArray()
            for name in warning.pointer.names { writer.string(name) }
            writer.endArray()
            writer.member("code", warning.code.description)
            if let arguments = NoticeArguments.write(warning.arguments) {
                writer.member("arguments", arguments)
            }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func warning(_ node: JSONNode) -> FieldFault? {
        guard case .object(let object) = node.value,
            case .array(let names)? = object["pointer"]?.value,
            case .string(let code)? = object["code"]?.value
        else { return nil }
        var pointer = JSONPointer.root
        for name in names {
            if case .string(let name) = name.value { pointer = pointer.appending(name) }
        }
        var arguments: [String: FieldContent] = [:]
        if case .string(let text)? = object["arguments"]?.value {
            arguments = NoticeArguments.read(text)
        }
        return FieldFault(undeclared: Refusal.Code(code), arguments, at: pointer)
    }
}
