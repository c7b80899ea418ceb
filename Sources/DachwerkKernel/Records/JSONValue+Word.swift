import DachwerkKit

extension JSONValue {
    /// What the value is, as a word that each reader finds in their own language.
    var kindWord: FieldContent {
        switch self {
        case .null: .word("kind.null")
        case .bool: .word("kind.boolean")
        case .number: .word("kind.number")
        case .string: .word("kind.text")
        case .array: .word("kind.list")
        case .object: .word("kind.object")
        }
    }
}
