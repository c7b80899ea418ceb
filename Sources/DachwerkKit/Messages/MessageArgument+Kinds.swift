extension MessageArgument where Value == String {
    /// A name or a text as somebody wrote it.
    public static func text(_ name: String) -> MessageArgument<String> {
        MessageArgument(name, samples: MessageSample.contents(of: .text)) { .text($0) }
    }
}

extension MessageArgument where Value == Int {
    /// A whole number.
    public static func number(_ name: String) -> MessageArgument<Int> {
        MessageArgument(name, samples: MessageSample.contents(of: .integer)) {
            .integer(Int64($0))
        }
    }
}

extension MessageArgument where Value == LocalDate {
    /// A day.
    public static func date(_ name: String) -> MessageArgument<LocalDate> {
        MessageArgument(name, samples: MessageSample.contents(of: .date)) { .date($0) }
    }
}

extension MessageArgument where Value == Instant {
    /// A moment, read on the tenant's wall clock.
    public static func moment(_ name: String) -> MessageArgument<Instant> {
        MessageArgument(name, samples: MessageSample.contents(of: .instant)) { .instant($0) }
    }
}

extension MessageArgument where Value == Period {
    /// A time from a moment until another.
    public static func period(_ name: String) -> MessageArgument<Period> {
        MessageArgument(name, samples: MessageSample.contents(of: .period)) { .period($0) }
    }
}

extension MessageArgument where Value == Money {
    /// An amount.
    public static func money(_ name: String) -> MessageArgument<Money> {
        MessageArgument(name, samples: MessageSample.contents(of: .money)) {
            .money($0)
        }
    }
}

extension MessageArgument where Value == LocalizedText {
    /// A name in several languages.
    public static func localized(_ name: String) -> MessageArgument<LocalizedText> {
        MessageArgument(name, samples: MessageSample.contents(of: .localized)) { .localized($0) }
    }
}

extension MessageArgument where Value == LanguageTag {
    /// A language, named in the language of the sentence.
    public static func language(_ name: String) -> MessageArgument<LanguageTag> {
        MessageArgument(name, samples: [.word("language.ar"), .word("language.uk")]) {
            .word("language.\($0)")
        }
    }
}

extension MessageArgument where Value == FieldContent {
    /// Whatever a field holds; the samples say what that can be.
    public static func content(
        _ name: String, samples: [FieldContent] = [.text("Zorabad 9")]
    ) -> MessageArgument<FieldContent> {
        MessageArgument(name, samples: samples) { $0 }
    }
}

extension MessageArgument {
    /// What a field of a record holds; the place has the name of the field.
    ///
    /// - Parameters:
    ///   - field: The field.
    ///   - name: The name of the place, where it is another.
    /// - Returns: The argument for the record.
    public static func field<Owner: Resource, Content: FieldValue>(
        _ field: ShapeField<Owner, Content>, as name: String? = nil
    ) -> MessageArgument<Record<Owner>> where Value == Record<Owner> {
        MessageArgument(
            name ?? field.name, samples: MessageSample.contents(of: Content.fieldKind.element)
        ) { $0[field].content }
    }
}

extension MessageArgument {
    /// A state of a life cycle, named in the language of the sentence.
    public static func state<Owner: Resource>(
        _ name: String, of owner: Owner.Type
    ) -> MessageArgument<Owner.State> where Value == Owner.State {
        let words = Owner.State.allCases.map { word(for: $0.rawValue, of: owner) }
        return MessageArgument(name, samples: words) { word(for: $0.rawValue, of: owner) }
    }

    private static func word<Owner: Resource>(
        for state: String, of owner: Owner.Type
    ) -> FieldContent {
        .word("\(Owner.id).state.\(state)")
    }
}

/// The contents with which sentences are tried out.
enum MessageSample {
    /// Days in months whose English name is not the German one, on different weekdays.
    private static let days = ["2026-03-04", "2026-05-12", "2026-10-24"]

    /// Moments on different weekdays.
    private static let moments = [1_772_617_500_000, 1_778_574_600_000, 1_792_828_800_000].map {
        Instant(milliseconds: $0)
    }

    /// Times on one day, and over several.
    private static let periods = moments.flatMap { start in
        [7_200_000, 200_000_000].compactMap { duration in
            Period(start: start, end: start.adding(milliseconds: duration))
        }
    }

    /// Contents of one kind, as different as they come; names belong to no language.
    static func contents(of kind: FieldKind) -> [FieldContent] {
        switch kind {
        case .boolean: [.boolean(true), .boolean(false)]
        case .integer: [.integer(3), .integer(1), .integer(0)]
        case .instant: moments.map { .instant($0) }
        case .date: days.compactMap { LocalDate($0) }.map { .date($0) }
        case .money: [.money(Money(cents: 1_250)), .money(Money(cents: 0))]
        case .period: periods.map { .period($0) }
        case .language: [.word("language.ar"), .word("language.uk")]
        case .choice(let cases): cases.map { .text($0) }
        case .time: [.text("09:30")]
        case .text, .hours, .reference, .localized, .line: [.text("Zorabad 7"), .text("Olun 12")]
        case .list(let element): contents(of: element)
        }
    }
}
