extension Instant: FieldValue {
    /// A point in time.
    public static var fieldKind: FieldKind { .instant }
    /// Reads a point in time.
    public init?(content: FieldContent) {
        guard case .instant(let value) = content else { return nil }
        self = value
    }
    /// The value without its type.
    public var content: FieldContent { .instant(self) }
}

extension LocalDate: FieldValue {
    /// A local date.
    public static var fieldKind: FieldKind { .date }
    /// Reads a local date.
    public init?(content: FieldContent) {
        guard case .date(let value) = content else { return nil }
        self = value
    }
    /// The value without its type.
    public var content: FieldContent { .date(self) }
}

extension LocalTime: FieldValue {
    /// A local time of day.
    public static var fieldKind: FieldKind { .time }
    /// Reads `HH:MM`.
    public init?(content: FieldContent) {
        guard case .text(let text) = content else { return nil }
        self.init(text)
    }
    /// The value without its type.
    public var content: FieldContent { .text(description) }
}

extension Period: FieldValue {
    /// A half-open interval.
    public static var fieldKind: FieldKind { .period }
    /// Reads an interval.
    public init?(content: FieldContent) {
        guard case .period(let value) = content else { return nil }
        self = value
    }
    /// The value without its type.
    public var content: FieldContent { .period(self) }
}

extension WeeklyHours: FieldValue {
    /// The opening hours of a week.
    public static var fieldKind: FieldKind { .hours }
    /// Reads the text form.
    public init?(content: FieldContent) {
        guard case .text(let text) = content else { return nil }
        self.init(text)
    }
    /// The value without its type.
    public var content: FieldContent { .text(description) }
}

extension Money: FieldValue {
    /// An amount with its currency.
    public static var fieldKind: FieldKind { .money }
    /// Reads an amount.
    public init?(content: FieldContent) {
        guard case .money(let value) = content else { return nil }
        self = value
    }
    /// The value without its type.
    public var content: FieldContent { .money(self) }
}

extension LanguageTag: FieldValue {
    /// A language tag.
    public static var fieldKind: FieldKind { .language }
    /// Reads a tag.
    public init?(content: FieldContent) {
        guard case .text(let text) = content else { return nil }
        self.init(text)
    }
    /// The value without its type.
    public var content: FieldContent { .text(description) }
}

extension LocalizedText: FieldValue {
    /// A text in several languages.
    public static var fieldKind: FieldKind { .localized }
    /// Reads a text in several languages.
    public init?(content: FieldContent) {
        guard case .localized(let value) = content else { return nil }
        self = value
    }
    /// The value without its type.
    public var content: FieldContent { .localized(self) }
}
