/// The value of a field without its Swift type: what the kernel validates, stores and sends.
public enum FieldContent: Sendable, Hashable {
    /// Nothing; only optional fields may hold it.
    case null
    /// True or false.
    case boolean(Bool)
    /// A whole number.
    case integer(Int64)
    /// A text, an enumerated case, a language tag or another value with a text form.
    case text(String)
    /// A point in time.
    case instant(Instant)
    /// A local date.
    case date(LocalDate)
    /// An amount with its currency.
    case money(Money)
    /// A half-open interval of time.
    case period(Period)
    /// The identity of a record.
    case identifier(RecordID)
    /// A text in several languages.
    case localized(LocalizedText)
    /// The key of a word, such as a state, a choice or a weekday; only in what is said to people,
    /// who read it in their own language, never in a field.
    case word(String)
    /// Several values of one kind.
    case list([FieldContent])
    /// The values of one line, in the order of the line's fields.
    case line([FieldContent])

    /// Whether this is ``null``.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The elements of a list, or none.
    public var elements: [FieldContent] {
        if case .list(let elements) = self { elements } else { [] }
    }

    /// The whole number in it, if it is one.
    public var integerValue: Int64? {
        if case .integer(let value) = self { value } else { nil }
    }

    /// The text in it, if it is one.
    public var textValue: String? {
        if case .text(let value) = self { value } else { nil }
    }

    /// The identity in it, if it is one.
    public var identifierValue: RecordID? {
        if case .identifier(let value) = self { value } else { nil }
    }
}
