import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Everything that the kernel itself refuses, said in every language.
@Suite struct KernelSentenceTests {
    @Test func `whatever the kernel refuses reads well, also when something is missing`()
        async throws
    {
        let platform = try await TestPlatform.boot([SoundModule.self])
        let tenant = platform.tenant("alpha")
        let reading = MessageReading(tenant)
        let vocabulary = tenant.composition.vocabulary
        var count = 0
        // It shows how texts by language are written, braces and all.
        let keys = KernelWords.vocabulary.keys(in: "en").filter { $0 != "value.localized" }
        for key in keys {
            let places = vocabulary.placeholders(of: key, in: "en").sorted()
            #expect(vocabulary.placeholders(of: key, in: "de").sorted() == places)
            #expect(
                places.allSatisfy { Self.samples[$0] != nil }, "\(key) is filled with \(places)")
            let faults = reading.faults(
                of: key, places.map { .init(name: $0, samples: Self.samples[$0] ?? []) })
            #expect(faults.isEmpty, "\(faults)")
            count += places.isEmpty ? 0 : 1
        }
        #expect(count > 25)
    }

    /// What fills the places of the kernel's sentences, by their names.
    private static let samples: [String: [FieldContent]] = [
        "actor": [.text("“counter”")], "allowed": [.list([.word("word.yes"), .word("word.no")])],
        "allowedNames": [.list([.word("word.yes"), .word("word.no")])],
        "capability": [.text("notes")], "choices": [.text("true, false")],
        "count": [.integer(3)], "currency": [.text("EUR")], "detail": [.text("csv")],
        "duty": [.text("notes.editr")],
        "expected": [.word("kind.number")], "found": [.word("kind.text")],
        "free": [.integer(0)], "fromNames": [.list([.word("word.yes")])],
        "high": [.integer(9)], "id": [.text("0198a3f2-7b1c-7d4e-8f5a-9b6c7d8e9f0a")],
        "low": [.integer(1)], "most": [.integer(5_000)], "moveName": [.word("word.no")],
        "name": [.text("Zorabad 7")], "nearest": [.text("notes.editor")],
        "next": [MessageSamples.period], "reason": [.word("weekday.monday")],
        "resource": [.text("Loan")],
        "role": [.text("helper")], "row": [.integer(7)], "rows": [.integer(6_000)],
        "stateName": [.word("word.yes")], "step": [.integer(2)],
        "time": [MessageSamples.period], "total": [.integer(3)],
        "until": [.date(MessageSamples.day)], "value": [.text("1E+05")],
        "version": [.integer(4)], "wished": [.integer(2)],
    ]
}

/// Contents for sentences.
private enum MessageSamples {
    static let day = LocalDate("2026-03-04") ?? .first
    static let period: FieldContent =
        Period(
            start: Instant(milliseconds: 1_772_617_500_000),
            end: Instant(milliseconds: 1_772_817_500_000)
        ).map { .period($0) } ?? .null
}
