/// What a field holds, as data: the source of columns, validation, forms and API descriptions.
public enum FieldKind: Sendable, Hashable {
    /// True or false.
    case boolean
    /// A whole number of 64 bits.
    case integer
    /// A text.
    case text
    /// One of these texts.
    case choice([String])
    /// A point in time, in UTC.
    case instant
    /// A local date.
    case date
    /// A local time of day, in text `HH:MM`.
    case time
    /// An amount with its currency.
    case money
    /// A half-open interval of time.
    case period
    /// A BCP 47 language tag.
    case language
    /// The opening hours of a week in text.
    case hours
    /// A link to a record of this resource.
    case reference(ResourceID)
    /// A text in several languages.
    case localized
    /// Several values of one kind, in order.
    indirect case list(FieldKind)
    /// A line with fields of its own.
    case line([AnyField])

    /// The kind of the elements for a list, else the kind itself.
    public var element: FieldKind {
        if case .list(let element) = self { element } else { self }
    }

    /// Whether it is a list.
    public var isList: Bool {
        if case .list = self { true } else { false }
    }

    /// Whether a person may type free text into it.
    public var isFreeText: Bool {
        switch element {
        case .text, .localized: true
        default: false
        }
    }
}
