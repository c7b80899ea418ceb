package import DachwerkKit

extension JSONValue {
    /// What the value is, as a word that each reader finds in their own language.
    package var kindWord: FieldContent {
        let kind: PlainMessages.Kind =
            switch self {
            case .null: .null
            case .bool: .boolean
            case .number: .number
            case .string: .text
            case .array: .list
            case .object: .object
            }
        return Messages.plain.kind[kind].word
    }
}
