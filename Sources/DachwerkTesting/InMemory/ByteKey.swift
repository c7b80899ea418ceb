import DachwerkKernel

/// The place of a value in an order of its own, as a value that is compared by its bytes.
struct ByteKey {
    let value: StoreValue

    init(_ value: StoreValue, _ sequence: StoreSequence) {
        switch (sequence, value) {
        case (.bytes, _), (_, .null), (_, .integer): self.value = value
        case (.words, .text(let text)): self.value = Self.text(TextOrder.key(text))
        case (.texts(let languages), .text(let json)):
            let text = TextOrder.text(of: Array(json.utf8), in: languages)
            self.value = text.map { Self.text(TextOrder.key($0)) } ?? .null
        }
    }

    private static func text(_ key: [UInt8]) -> StoreValue {
        .text(String(decoding: key, as: UTF8.self))
    }
}
