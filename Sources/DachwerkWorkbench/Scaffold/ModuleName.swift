import DachwerkKit

/// The name of a new module, checked, with the names that follow from it.
struct ModuleName: Sendable {
    /// `NoticeBoard`: the folder, and the beginning of the type names.
    let name: String
    /// `notice-board`: the capability.
    let capability: String
    /// `notice board`: in sentences.
    let words: String

    private static let endings = ["Module", "Plugin", "PluginTests", "Contract", "Tests"]

    /// Checks a name.
    ///
    /// - Throws: A ``CommandFault`` that says what a good name looks like.
    init(_ name: String) throws {
        let bytes = Array(name.utf8)
        guard bytes.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) }) else {
            throw CommandFault(
                "'\(name)' is no name for a module: only letters a to z and digits.",
                "Did you mean '\(Self.camelCase(name))'?")
        }
        guard let first = bytes.first, Self.isUpper(first) else {
            throw CommandFault(
                "'\(name)' is no name for a module: it begins with a capital letter.",
                "Did you mean '\(Self.camelCase(name))'?")
        }
        guard (3...30).contains(bytes.count) else {
            throw CommandFault("A module's name has 3 to 30 letters, such as NoticeBoard.")
        }
        if let ending = Self.endings.first(where: { name.hasSuffix($0) }) {
            let rest = String(name.dropLast(ending.count))
            throw CommandFault(
                "The ending '\(ending)' is added by itself.",
                "Did you mean '\(rest.isEmpty ? "NoticeBoard" : rest)'?")
        }
        self.name = name
        capability = Self.lowerCase(bytes, separator: UInt8(ascii: "-"))
        words = Self.lowerCase(bytes, separator: UInt8(ascii: " "))
        guard KebabCase.isValid(capability), capability != "platform", name != "Dachwerk" else {
            throw CommandFault(
                "'\(capability)' cannot be the name of a capability; choose another.")
        }
    }

    /// `NoticeBoard` as `notice-board`; a run of capitals counts as one word.
    private static func lowerCase(_ bytes: [UInt8], separator: UInt8) -> String {
        var result: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            guard isUpper(byte) else {
                result.append(byte)
                continue
            }
            let followsLower = index > 0 && !isUpper(bytes[index - 1])
            let endsRun =
                index > 0 && isUpper(bytes[index - 1]) && index + 1 < bytes.count
                && !isUpper(bytes[index + 1]) && !isDigit(bytes[index + 1])
            if followsLower || endsRun { result.append(separator) }
            result.append(byte + 32)
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// A guess at what was meant.
    private static func camelCase(_ text: String) -> String {
        var result: [UInt8] = []
        var isStart = true
        for byte in text.utf8 {
            guard isLetter(byte) || (isDigit(byte) && !result.isEmpty) else {
                isStart = true
                continue
            }
            result.append(isStart && (97...122).contains(byte) ? byte - 32 : byte)
            isStart = false
        }
        return result.count < 3 ? "NoticeBoard" : String(decoding: result, as: UTF8.self)
    }

    private static func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool {
        isUpper(byte) || (97...122).contains(byte)
    }
}
