/// A text with places to fill, such as `{limit} hours at most`.
struct TextPattern {
    private enum Part {
        case text(Substring)
        case name(String)
    }

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            // A brace that holds no name, as in an example of JSON, is text.
            guard !name.isEmpty, name.utf8.allSatisfy(Self.isLetter) else {
                parts.append(.text(rest[...close]))
                rest = rest[rest.index(after: close)...]
                continue
            }
            parts.append(.text(rest[..<open]))
            parts.append(.name(String(name)))
            rest = rest[rest.index(after: close)...]
        }
        self.parts = parts + [.text(rest)]
    }

    /// The names of the places, in order.
    var names: [String] {
        parts.compactMap { if case .name(let name) = $0 { name } else { nil } }
    }

    /// The text with every place filled; `nil` when one stays empty.
    func filled(_ value: (String) -> String?) -> String? {
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .name(let name):
                guard let text = value(name), text.utf8.contains(where: { $0 != 0x20 }) else {
                    return nil
                }
                result += text
            }
        }
        return result
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
