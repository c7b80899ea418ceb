/// A Swift type that a field can hold.
///
/// Modules rarely conform types themselves: an enumeration conforms through ``Choice``, a group of
/// fields through ``Line``.
public protocol FieldValue: Sendable, Hashable {
    /// What the field holds.
    static var fieldKind: FieldKind { get }
    /// Whether the field may be empty.
    static var isOptional: Bool { get }
    /// Under which name a choice has its words, whichever field holds it; `nil` for what is none.
    static var wordsName: String? { get }
    /// Reads the value; `nil` when the content is of another kind.
    init?(content: FieldContent)
    /// The value without its type.
    var content: FieldContent { get }
}

extension FieldValue {
    /// Fields are required unless their type is optional or a list.
    public static var isOptional: Bool { false }
    /// Only choices have words of their own.
    public static var wordsName: String? { nil }
}

/// An enumeration of texts: states, kinds, conditions.
public protocol Choice: FieldValue, RawRepresentable<String>, CaseIterable {}

extension Choice {
    /// One of the cases.
    public static var fieldKind: FieldKind { .choice(allCases.map(\.rawValue)) }

    /// The name of the type with a small letter in front, behind that of the type it stands in:
    /// `compartment`, `membership.role`.
    public static var wordsName: String? {
        let parts = String(reflecting: Self.self).split(separator: ".").dropFirst()
        return parts.filter { !$0.contains("(") }
            .map { $0.prefix(1).lowercased() + $0.dropFirst() }.joined(separator: ".")
    }

    /// Reads the raw text of a case.
    public init?(content: FieldContent) {
        guard case .text(let text) = content else { return nil }
        self.init(rawValue: text)
    }

    /// The raw text.
    public var content: FieldContent { .text(rawValue) }
}

extension Bool: FieldValue {
    /// True or false.
    public static var fieldKind: FieldKind { .boolean }
    /// Reads a truth value.
    public init?(content: FieldContent) {
        guard case .boolean(let value) = content else { return nil }
        self = value
    }
    /// The value without its type.
    public var content: FieldContent { .boolean(self) }
}

extension Int: FieldValue {
    /// A whole number.
    public static var fieldKind: FieldKind { .integer }
    /// Reads a whole number.
    public init?(content: FieldContent) {
        guard case .integer(let value) = content else { return nil }
        self.init(exactly: value)
    }
    /// The value without its type.
    public var content: FieldContent { .integer(Int64(self)) }
}

extension String: FieldValue {
    /// A text.
    public static var fieldKind: FieldKind { .text }
    /// Reads a text.
    public init?(content: FieldContent) {
        guard case .text(let value) = content else { return nil }
        self = value
    }
    /// The value without its type.
    public var content: FieldContent { .text(self) }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    /// What is wrapped.
    public static var fieldKind: FieldKind { Wrapped.fieldKind }
    /// An optional may be empty.
    public static var isOptional: Bool { true }
    /// The name of what is wrapped.
    public static var wordsName: String? { Wrapped.wordsName }
    /// Reads nothing as `nil`, anything else as the wrapped type.
    @inlinable
    public init?(content: FieldContent) {
        if content.isNull {
            self = .none
        } else {
            guard let value = Wrapped(content: content) else { return nil }
            self = .some(value)
        }
    }
    /// The value without its type.
    @inlinable public var content: FieldContent { self?.content ?? .null }
}

extension Array: FieldValue where Element: FieldValue {
    /// Several values of the element's kind.
    public static var fieldKind: FieldKind { .list(Element.fieldKind) }
    /// A list may be empty; a `count` option can demand more.
    public static var isOptional: Bool { true }
    /// The name of the elements.
    public static var wordsName: String? { Element.wordsName }
    /// Reads every element; nothing reads as the empty list.
    @inlinable
    public init?(content: FieldContent) {
        if content.isNull {
            self = []
            return
        }
        guard case .list(let elements) = content else { return nil }
        var result: [Element] = []
        result.reserveCapacity(elements.count)
        for element in elements {
            guard let value = Element(content: element) else { return nil }
            result.append(value)
        }
        self = result
    }
    /// The value without its type.
    @inlinable public var content: FieldContent { .list(map { $0.content }) }
}
