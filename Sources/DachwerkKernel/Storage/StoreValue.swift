/// What stands in one column of one row.
///
/// Two forms carry everything, so that every store can keep them and people can read them:
/// truth values are 0 and 1, instants are 24 characters of UTC, dates `yyyy-mm-dd`, identities
/// lower-case text, texts in several languages JSON.
public enum StoreValue: Sendable, Hashable {
    /// Nothing.
    case null
    /// A whole number.
    case integer(Int64)
    /// A text, compared by its UTF-8 bytes.
    case text(String)
}

extension StoreValue {
    /// The text in it, if it is one.
    public var text: String? {
        if case .text(let value) = self { value } else { nil }
    }

    /// The whole number in it, if it is one.
    public var integer: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }

    /// Whether nothing stands in it.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }
}
