import DachwerkKernel
import Foundation

/// How a sealed value stands in the file: a control character, which no text that anybody writes
/// can hold, the name of the key, a colon, and in Base64 what the key made of kind and value.
enum SealForm {
    /// What is sealed cannot be opened with the keys at hand.
    struct Fault: Error {}

    /// What every sealed value begins with.
    static let mark: UInt8 = 2

    private static let number = UInt8(ascii: "i")
    private static let text = UInt8(ascii: "t")

    /// The beginning of everything that a key has sealed.
    static func prefix(of key: String) -> String { "\u{2}\(key):" }

    /// Seals a value with the present key; nothing stays nothing.
    static func seal(_ value: StoreValue, by cipher: any ColumnCipher) throws -> String {
        let bytes: [UInt8]
        switch value {
        case .null: throw Fault()
        case .integer(let value): bytes = [number] + Array(String(value).utf8)
        case .text(let value): bytes = [text] + Array(value.utf8)
        }
        return prefix(of: cipher.key) + Data(try cipher.seal(bytes)).base64EncodedString()
    }

    /// Opens a value that some key has sealed.
    static func open(_ sealed: String, by cipher: any ColumnCipher) throws -> StoreValue {
        let parts = sealed.utf8.dropFirst().split(separator: UInt8(ascii: ":"), maxSplits: 1)
        guard sealed.utf8.first == mark, parts.count == 2, let key = String(parts[0]),
            let bytes = Data(base64Encoded: Data(parts[1]))
        else { throw Fault() }
        let opened = try cipher.open(Array(bytes), key: key)
        let value = String(decoding: opened.dropFirst(), as: UTF8.self)
        switch opened.first {
        case text: return .text(value)
        case number:
            guard let number = Int64(value) else { throw Fault() }
            return .integer(number)
        default: throw Fault()
        }
    }
}
