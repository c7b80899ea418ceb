import DachwerkKit

/// Quotes pieces of a file in a message: short, and with nothing invisible.
package enum Quotation {
    private static let longest = 60

    static func of(_ text: String) -> String {
        "\"\(visible(text, upTo: longest))\""
    }

    /// A text with nothing invisible in it, cut off behind so many scalars.
    package static func visible(_ text: String, upTo most: Int) -> String {
        var result = ""
        for (index, scalar) in text.unicodeScalars.enumerated() {
            guard index < most else { return result + "…" }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
                result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            default:
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    static func of(_ value: JSONValue?) -> String {
        switch value {
        case .string(let text)?: of(text)
        case .number(let number)?: number.text
        case .bool(let value)?: value ? "true" : "false"
        case .array?: "A list"
        case .object?: "An object"
        case .null?: "null"
        case nil: "The value"
        }
    }
}
