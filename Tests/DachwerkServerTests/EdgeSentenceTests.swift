import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkServer
@testable import DachwerkWeb

/// Everything that the edge and the pages say, in every language without meeting it.
@Suite struct EdgeSentenceTests {
    private static let voices = [EdgeWords.voice, PageWords.voice]
    private static let platform = ModuleCatalog([], voices: voices).platform

    @Test func `whatever the edge says reads well, also when something is missing`() throws {
        let messages = Messages.edge.declarations + Messages.page.declarations
        let faults = MessageReading(try SampleTenants().alpha).faults(of: messages)
        #expect(faults.isEmpty, "\(faults)")
        #expect(messages.flatMap(\.texts).count > 40)
    }

    @Test func `the edge and the pages have words for all that they declare, and for nothing else`()
    {
        let registrar = Self.platform.register([])
        #expect(DeclarationChecks([(Self.platform, registrar)]).faults().isEmpty)
        #expect(WordAudit(Self.platform, registrar).findings().isEmpty)
    }

    @Test func `control: a message of the edge without words keeps the platform from starting`() {
        let voice = Voice([], [UnwordedMessages()])
        let platform = ModuleCatalog([], voices: Self.voices + [voice]).platform
        let faults = DeclarationChecks([(platform, platform.register([]))]).faults()
        #expect(faults.map(\.id) == ["words.missing", "words.missing"])
    }
}

private struct UnwordedMessages: MessageCatalog {
    static let capability = "head"

    let unheard = refusal("unheard-of", .invalid)
}
