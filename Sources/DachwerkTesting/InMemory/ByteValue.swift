import DachwerkKernel

/// A value that is hashed, compared and ordered as the store protocol says: texts by their bytes.
///
/// `==` on strings means canonical equivalence, so that composed and decomposed "é" would meet in
/// one key of a dictionary. Here they stay two.
struct ByteValue: Hashable, Sendable {
    let value: StoreValue

    init(_ value: StoreValue) {
        self.value = value
    }

    static func == (left: ByteValue, right: ByteValue) -> Bool {
        switch (left.value, right.value) {
        case (.null, .null): true
        case (.integer(let first), .integer(let second)): first == second
        case (.text(let first), .text(let second)): hasSameBytes(first, second)
        default: false
        }
    }

    func hash(into hasher: inout Hasher) {
        // Texts with the same bytes are canonically equivalent, so the hash of the text will do.
        hasher.combine(value)
    }

    /// Whether a value stands before another one in ascending order: nothing, numbers, texts.
    static func precedes(_ left: StoreValue, _ right: StoreValue) -> Bool {
        switch (left, right) {
        case (.null, .null), (.integer, .null), (.text, .null), (.text, .integer): false
        case (.null, _), (.integer, .text): true
        case (.integer(let first), .integer(let second)): first < second
        case (.text(let first), .text(let second)):
            first.utf8.lexicographicallyPrecedes(second.utf8)
        }
    }

    private static func hasSameBytes(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left == right
            && left.utf8.elementsEqual(right.utf8)
    }
}

extension StoreComparison {
    /// Whether the comparison holds; it never does where nothing stands on one side.
    func holds(_ left: StoreValue, _ right: StoreValue) -> Bool {
        if left.isNull || right.isNull { return false }
        return switch self {
        case .equal: ByteValue(left) == ByteValue(right)
        case .notEqual: ByteValue(left) != ByteValue(right)
        case .less: ByteValue.precedes(left, right)
        case .lessOrEqual: !ByteValue.precedes(right, left)
        case .greater: ByteValue.precedes(right, left)
        case .greaterOrEqual: !ByteValue.precedes(left, right)
        }
    }
}
