/// A field without its Swift types: what the kernel, the stores and the edges work with.
public struct AnyField: Sendable, Hashable {
    /// How a text looks and is checked.
    public enum TextFormat: String, Sendable, Hashable {
        /// One line.
        case line
        /// Several lines.
        case text
        /// An address for electronic mail.
        case email
        /// A web address with `https` or `http`.
        case webAddress
        /// A telephone number.
        case phone
        /// An identifier in the tenant file or a file name: `a-z`, `0-9`, dashes.
        case identifier
    }

    /// The name in the API and of the column, in camel case.
    public let name: String
    /// What it holds.
    public let kind: FieldKind
    /// Whether it may be empty.
    public let isOptional: Bool
    /// The bounds of a number.
    public internal(set) var range: ClosedRange<Int64>?
    /// The bounds of a text's length in Unicode scalars.
    public internal(set) var length: ClosedRange<Int>?
    /// The bounds of a list's number of elements.
    public internal(set) var count: ClosedRange<Int>?
    /// How a text looks and is checked.
    public internal(set) var format: TextFormat
    /// What stands in it when a new record does not say.
    public internal(set) var defaultContent: FieldContent?
    /// Whether only rules may write it.
    public internal(set) var isComputed = false
    /// Whether it is handed to rules and never stored.
    public internal(set) var isTransient = false
    /// Whether it may be set at creation only.
    public internal(set) var isFixed = false
    /// Whether no two records may hold the same value.
    public internal(set) var isUnique = false
    /// Whether the search looks into it.
    public internal(set) var isSearchable = false
    /// Whether the store keeps an index on it.
    public internal(set) var isIndexed = false
    /// What it means, in one English sentence for module authors and API readers.
    public internal(set) var summary = ""
    /// What the law asks of it, if it was said.
    public internal(set) var privacy: Privacy?

    init(name: String, kind: FieldKind, isOptional: Bool) {
        self.name = name
        self.kind = kind
        self.isOptional = isOptional
        self.format = .line
        if kind.element == .text { length = 1...500 }
        if kind.isList { count = 0...200 }
    }

    /// Whether a new record must name it.
    public var isRequired: Bool { !isOptional && defaultContent == nil && !isComputed }

    /// What the field holds as long as nobody says anything.
    package var unset: FieldContent { defaultContent ?? (kind.isList ? .list([]) : .null) }

    /// Whether it can hold personal data, as far as it was said.
    public var isPersonal: Bool {
        privacy.map { $0.category != .impersonal } ?? false
    }
}
