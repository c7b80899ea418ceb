import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// What a form shows of a value is what it reads back.
@Suite struct FormReadingTests {
    private static let zone = Zone("Europe/Berlin") ?? .utc
    private static let languages: [LanguageTag] = [.german, .english]

    private func read(
        _ pairs: [(name: String, value: String)], _ kind: FieldKind, isOptional: Bool = true
    ) -> (content: FieldContent, faults: [FieldFault]) {
        let reader = FormReader(
            entries: FormEntries(pairs), zone: Self.zone, languages: Self.languages)
        var faults: [FieldFault] = []
        let field = AnyField(name: "f", kind: kind, isOptional: isOptional)
        let content = reader.content(
            field, at: "f", JSONPointer.root.appending("f"), &faults)
        return (content, faults)
    }

    private static let line: [AnyField] = [
        AnyField(name: "what", kind: .text, isOptional: false),
        AnyField(name: "many", kind: .integer, isOptional: true),
        AnyField(name: "when", kind: .period, isOptional: true),
    ]

    private static let samples: [(FieldKind, FieldContent)] = [
        (.boolean, .boolean(true)), (.boolean, .boolean(false)),
        (.integer, .integer(-12)), (.text, .text("zwei\nZeilen")),
        (.choice(["a", "b"]), .text("b")), (.time, .text("08:30")),
        (.language, .text("ckb")), (.hours, .text("mo-fr 10:00-18:00")),
        (.date, LocalDate("2026-02-28").map { .date($0) } ?? .null),
        (.instant, .instant("2026-07-01T10:00:00.000Z")),
        (.money, .money(Money(cents: 123_450))), (.money, .money(Money(cents: -5))),
        (
            .period,
            Period("2026-03-28T09:00:00.000Z/2026-03-29T09:00:00.000Z").map { .period($0) }
                ?? .null
        ),
        (
            .localized,
            LocalizedText(source: .german, versions: [.german: "Zelt", .english: "Tent"])
                .map { .localized($0) } ?? .null
        ),
        (.list(.text), .list([.text("eins"), .text("zwei")])), (.list(.text), .list([])),
        (.list(.choice(["a", "b"])), .list([.text("a"), .text("b")])),
        (
            .list(.line(line)),
            .list([
                .line([.text("Zelt"), .integer(2), .null]), .line([.text("Bank"), .null, .null]),
            ])
        ),
    ]

    @Test(arguments: 0..<samples.count)
    func `what a record fills in is what is read`(number: Int) throws {
        let (kind, content) = Self.samples[number]
        try #require(!content.isNull)
        var entries = FormEntries()
        entries.put(content, kind, at: "f", zone: Self.zone)
        let pairs = entries.values.flatMap { name, values in values.map { (name, $0) } }
        let read = read(pairs, kind, isOptional: kind != .boolean)
        #expect(read.faults.isEmpty)
        #expect(read.content == content)
    }

    @Test(arguments: [
        ("12", 1_200), ("12,5", 1_250), ("12.50", 1_250), (" 12,50 € ", 1_250),
        ("12,50 EUR", 1_250), ("0", 0),
    ])
    func `an amount is read as people write it`(text: String, cents: Int64) {
        #expect(read([("f", text)], .money).content == .money(Money(cents: cents)))
    }

    @Test(arguments: ["1.234,50", "zwölf", "1,234", "12,50 CHF"])
    func `an amount that can be meant in two ways is refused`(text: String) {
        let read = read([("f", text)], .money)
        #expect(read.faults.map(\.code) == ["value.money"])
    }

    @Test func `half a period names the half that is missing`() {
        let read = read([("f.start", "2026-05-01T10:00")], .period)
        #expect(read.faults.map(\.pointer.description) == ["/f/end"])
        #expect(read.faults.map(\.code) == ["value.missing"])
        let turned = self.read(
            [("f.start", "2026-05-02T10:00"), ("f.end", "2026-05-01T10:00")], .period)
        #expect(turned.faults.map(\.code) == ["value.period"])
    }

    @Test func `times are those of the organisation's wall clock`() {
        let summer: Instant = "2026-07-01T08:00:00.000Z"
        #expect(read([("f", "2026-07-01T10:00")], .instant).content == .instant(summer))
        let winter: Instant = "2026-01-01T09:00:00.000Z"
        #expect(read([("f", "2026-01-01T10:00")], .instant).content == .instant(winter))
    }

    @Test func `empty lines are taken away and the others counted anew`() {
        var entries = FormEntries([
            ("f.0.what", ""), ("f.0.many", ""), ("f.3.what", "Zelt"), ("f.3.many", "x"),
            ("g", "kept"),
        ])
        entries.compactLines(of: "f")
        #expect(entries.lines(of: "f") == [0])
        #expect(entries["f.0.what"] == "Zelt")
        #expect(entries["g"] == "kept")
        let reader = FormReader(entries: entries, zone: Self.zone, languages: Self.languages)
        var faults: [FieldFault] = []
        let field = AnyField(name: "f", kind: .list(.line(Self.line)), isOptional: false)
        _ = reader.content(field, at: "f", JSONPointer.root.appending("f"), &faults)
        #expect(faults.map(\.pointer.description) == ["/f/0/many"])
    }

    @Test func `what is no number says so at its place`() {
        #expect(read([("f", "drei")], .integer).faults.map(\.code) == ["value.whole-number"])
        #expect(
            read([("f", "99999999999999999999")], .integer).faults.map(\.code)
                == ["value.whole-number"])
        #expect(read([("f", "  ")], .integer).content == .null)
    }
}
