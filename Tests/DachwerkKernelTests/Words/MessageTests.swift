import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// Messages are declared once, and what is declared is what is said.
@Suite struct MessageTests {
    private let messages = SampleMessages()

    @Test func `a message becomes a refusal with its capability, its field and its arguments`() {
        let refusal = messages.late(3, nil)
        #expect(refusal.code == "sample.late-for-now")
        #expect(refusal.kind == .conflict)
        #expect(refusal.arguments == ["days": .integer(3)])
        #expect(refusal.faults.map(\.code) == ["sample.late-for-now"])
        #expect(refusal.faults.map(\.arguments) == [["days": .integer(3)]])
    }

    @Test func `what is optional has a sentence of its own, and an empty text counts as missing`() {
        #expect(messages.told("").code == "sample.told")
        #expect(messages.told(nil).code == "sample.told")
        #expect(messages.told("Rain").code == "sample.told-because")
        #expect(messages.told("Rain").arguments == ["grounds": .text("Rain")])
    }

    @Test func `a choice ends the code, and a list stands in one place`() {
        let warning = messages.odd(.rain, ["a", "b"])
        #expect(warning.code == "sample.odd-rain")
        #expect(warning.arguments == ["names": .list([.text("a"), .text("b")])])
    }

    @Test func `a catalog declares every one of its messages, in every way to say it`() {
        let keys = messages.declarations.flatMap { $0.texts.map(\.key) }
        #expect(
            keys == [
                "sample.late", "sample.late-for-now", "sample.told-because", "sample.told",
                "sample.odd-rain", "sample.odd-snow",
            ])
    }

    @Test func `a message without words or with other places is found when the platform starts`()
        async
    {
        let failure = await #expect(throws: TestPlatform.BootFailure.self) {
            try await TestPlatform.boot([StutteringModule.self])
        }
        let text = failure.map { "\($0)" } ?? ""
        #expect(text.contains("words.missing"))
        #expect(text.contains("message.places"))
    }
}

private struct SampleMessages: MessageCatalog {
    enum Weather: String, CaseIterable { case rain, snow }

    static let capability = "sample"
    let late = refusal(
        "late", .conflict, at: Note.title, .number("days"),
        .optional(.date("next"), without: "for-now"))
    let told = notice("told", .optional(.text("grounds"), with: "because"))
    let odd = warning("odd", .variant(Weather.self), .list(.text("names")))
}
