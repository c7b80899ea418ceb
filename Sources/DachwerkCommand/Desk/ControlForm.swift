import DachwerkKit

/// The members of a command's body, read with patience: what does not fit is not there.
struct ControlForm {
    private let object: JSONObject

    init(_ object: JSONObject) {
        self.object = object
    }

    func has(_ name: String) -> Bool { object[name] != nil }

    func text(_ name: String) -> String? {
        guard case .string(let text) = object[name]?.value, !text.isEmpty else { return nil }
        return text
    }

    func texts(_ name: String) -> [String] {
        guard case .array(let nodes) = object[name]?.value else { return [] }
        return nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }

    /// The objects of a list.
    func forms(_ name: String) -> [ControlForm] {
        guard case .array(let nodes) = object[name]?.value else { return [] }
        return nodes.compactMap {
            if case .object(let object) = $0.value { ControlForm(object) } else { nil }
        }
    }

    func boolean(_ name: String) -> Bool? {
        guard case .bool(let value) = object[name]?.value else { return nil }
        return value
    }

    func integer(_ name: String) -> Int? {
        guard case .number(let number) = object[name]?.value else { return nil }
        return number.integer.flatMap { Int(exactly: $0) }
    }
}
