import DachwerkKernel
import DachwerkKit

/// Figures and tables of the tenant as pages speak of them.
struct FigureWords {
    let scope: PageScope

    /// The figures that the reader may ask for.
    var figures: [Figure] {
        let actor = scope.session.actor
        return scope.composition.figures.filter { actor.kind == .system || actor.holds($0.duty) }
    }

    /// The tables that the reader may ask for in some form.
    var tables: [Tabulation] {
        scope.composition.tabulations.filter { $0.isReadable(by: scope.session.actor) }
    }

    var isOffered: Bool { !figures.isEmpty || !tables.isEmpty }

    /// What is counted, in a sentence; in the language of the page or not at all.
    func summary(_ id: String, _ english: String) -> String {
        let key = "\(id).summary"
        if scope.composition.vocabulary.has(key, in: scope.language.language) {
            return scope.label(key)
        }
        return scope.language == .english ? english : ""
    }

    func value(_ value: FigureValue) -> String {
        if value.kind == .unknown { return scope.words[.unknown] }
        guard let whole = value.denominator else { return "\(value.numerator)" }
        let share = Self.hundredths(value).map { " (\(scope.text.share($0)))" } ?? ""
        return scope.words.sentence(
            .outOf, ["part": "\(value.numerator)", "whole": "\(whole)"]) + share
    }

    /// A share in hundredths of a per cent; nothing where there is no whole.
    static func hundredths(_ value: FigureValue) -> Int? {
        guard value.kind != .unknown, let whole = value.denominator, whole > 0 else { return nil }
        let (scaled, isTooMuch) = value.numerator.multipliedReportingOverflow(by: 10_000)
        return isTooMuch ? nil : scaled / whole
    }

    /// Who stated a number and for which day, where it was not counted here.
    func origin(_ kind: FigureKind, _ source: String?, _ day: LocalDate?) -> String? {
        let parts = [
            kind == .reported ? scope.words[.reported] : nil, source,
            day.map { "\(scope.words[.asOf]) \(scope.plain(.date($0)))" },
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}

/// The days that figures speak of.
struct FigurePeriod {
    let from: LocalDate
    let until: LocalDate

    /// Reads the days that an address asks for; this year up to today where it asks for none or
    /// for an impossible period.
    init(_ parameters: [(name: String, value: String)], today: LocalDate) {
        func day(_ name: String) -> LocalDate? {
            parameters.first { $0.name == name }.flatMap { LocalDate($0.value) }
        }
        let until = day("until") ?? today
        let start = LocalDate(year: until.year, month: 1, day: 1) ?? until
        let from = day("from") ?? start
        self.from = from <= until ? from : start
        self.until = until
    }

    private init(from: LocalDate, until: LocalDate) {
        self.from = from
        self.until = until
    }

    var span: DateSpan? { DateSpan(from: from, until: until) }

    var parameters: [(name: String, value: String)] {
        [("from", "\(from)"), ("until", "\(until)")]
    }

    /// The year up to a day, the year before it, and the quarter before the running one.
    static func usual(_ today: LocalDate) -> [(word: WorkWord, period: FigurePeriod)] {
        let year = LocalDate(year: today.year, month: 1, day: 1) ?? today
        let quarter =
            LocalDate(
                year: today.year, month: (today.month - 1) / 3 * 3 + 1, day: 1) ?? today
        return [
            (.thisYear, FigurePeriod(from: year, until: today)),
            (
                .lastQuarter,
                FigurePeriod(from: quarter.adding(months: -3), until: quarter.adding(days: -1))
            ),
            (
                .lastYear,
                FigurePeriod(from: year.adding(years: -1), until: year.adding(days: -1))
            ),
        ]
    }

    /// The form in which people choose the days.
    func form(_ address: String, _ words: PageWords) -> FilterForm {
        FilterForm(
            address: address,
            controls: [("from", PageWords.Key.from, from), ("until", .until, until)].map {
                name, word, day in
                Control(
                    name: name, label: words[word],
                    body: .input(.date, day.description, suffix: nil))
            }, submit: words[.filter])
    }
}
