import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkKernel

/// Everything that the platform itself says, in every language.
@Suite struct KernelSentenceTests {
    private static let platform = ModuleCatalog([]).platform
    private static let registrar = platform.register([])

    @Test func `whatever the platform says reads well, also when something is missing`()
        async throws
    {
        let platform = try await TestPlatform.boot([SoundModule.self])
        // One shows how texts by language are written, braces and all.
        let messages = Self.registrar.messages.filter {
            $0 != Messages.value.localized.declaration
        }
        #expect(MessageReading(platform.tenant("alpha")).faults(of: messages).isEmpty)
        #expect(messages.flatMap(\.texts).count(where: { !$0.places.isEmpty }) > 25)
    }

    @Test func `every word of the platform is used, and translates what stands in English`() {
        #expect(WordAudit(Self.platform, Self.registrar).findings().isEmpty)
    }

    @Test func `control: a message of the platform without words or with other places is a fault`()
    {
        var registrar = Self.registrar
        registrar.add(UnwordedMessages())
        let module = AnyModule(manifest: PlatformModule.manifest, registrar: registrar)
        let faults = DeclarationChecks([(module, registrar)]).faults()
        let perLanguage = ["words.missing", "words.missing", "message.places", "message.places"]
        #expect(faults.map(\.id.description) == ["message.code"] + perLanguage)
    }
}

private struct UnwordedMessages: MessageCatalog {
    static let capability = "value"

    let unheard = refusal("unheard-of", .invalid)
    let kind = refusal("kind", .invalid, .text("elsewhere"))
}
