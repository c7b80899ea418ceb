@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// A translation stays what its writer wrote; others read it, check it, or write one of their own.
@Suite struct TranslationTests {
    private struct Scene {
        let world: ComplaintFixture
        let entry: Record<Entry>

        init() async throws {
            let world = try await ComplaintFixture.boot()
            self.world = world
            let file = try await world.heard()
            try await world.lead.change(try world.party(.other, of: file)) {
                $0.interpreter = world.interpreter.reference
            }
            entry = try await world.sideB.create(Entry.self) {
                $0.caseFile = file.reference
                $0.compartment = .partyB
                $0.text = "الأطفال يلعبون"
            }
        }

        static func german(
            _ text: String, _ quality: TranslationQuality = .human
        ) -> Values<Translation> {
            Values<Translation> {
                $0.language = .german
                $0.text = text
                $0.quality = quality
            }
        }

        @discardableResult
        func translate(
            _ actor: TestActor, _ translations: [Values<Translation>]
        ) async throws -> Record<Entry> {
            try await actor.change(try actor.read(entry.reference)) {
                $0.translations = translations
            }
        }

        func refused(
            _ actor: TestActor, _ translations: [Values<Translation>]
        ) async -> Refusal.Code? {
            await refusal { try await translate(actor, translations) }?.code
        }
    }

    @Test func `nobody writes over what somebody else translated, or takes it away`() async throws {
        let scene = try await Scene()
        let own = Scene.german("Die Kinder spielen.")
        try await scene.translate(scene.world.interpreting, [own])
        let others = "complaint-mediation.translation-of-others" as Refusal.Code
        let lead = scene.world.lead
        #expect(await scene.refused(lead, [Scene.german("Die Kinder toben.")]) == others)
        #expect(
            await scene.refused(lead, [Scene.german("Die Kinder spielen.", .machine)]) == others)
        #expect(await scene.refused(lead, []) == others)
        let kept = try lead.read(scene.entry.reference)
        #expect(kept.translations.map(\.text) == ["Die Kinder spielen."])
        // The writer mends it.
        try await scene.translate(
            scene.world.interpreting, [Scene.german("Die Kinder spielen dort.")])
        // Another language is beside it.
        let english = Values<Translation> {
            $0.language = .english
            $0.text = "The children play there."
            $0.quality = .human
        }
        try await scene.translate(lead, [Scene.german("Die Kinder spielen dort."), english])
    }

    @Test func `who wrote a translation does not check it, somebody else does`() async throws {
        let scene = try await Scene()
        let text = "Die Kinder spielen."
        let another = "complaint-mediation.checked-by-another" as Refusal.Code
        let writer = scene.world.interpreting
        #expect(await scene.refused(writer, [Scene.german(text, .checked)]) == another)
        try await scene.translate(writer, [Scene.german(text)])
        #expect(await scene.refused(writer, [Scene.german(text, .checked)]) == another)
        try await scene.translate(scene.world.lead, [Scene.german(text, .checked)])
        // What was checked is not checked any more once its words change.
        let changed = "Die Kinder spielen laut."
        #expect(await scene.refused(writer, [Scene.german(changed, .checked)]) == another)
        try await scene.translate(writer, [Scene.german(changed)])
        #expect(
            try scene.world.lead.read(scene.entry.reference).translations.map(\.quality)
                == [.human])
    }

    @Test func `what a program made is replaced by whoever can`() async throws {
        let scene = try await Scene()
        try await scene.translate(scene.world.lead, [Scene.german("Kinder Spiel.", .machine)])
        try await scene.translate(scene.world.interpreting, [Scene.german("Die Kinder spielen.")])
        #expect(
            await scene.refused(scene.world.lead, [Scene.german("Kinder Spiel.", .machine)])
                == "complaint-mediation.translation-of-others")
    }

    @Test func `there is one translation into a language, and nobody reads who wrote it`()
        async throws
    {
        let scene = try await Scene()
        let twice = [Scene.german("Eins."), Scene.german("Zwei.")]
        #expect(
            await scene.refused(scene.world.interpreting, twice)
                == "complaint-mediation.translation-twice")
        try await scene.translate(scene.world.interpreting, [Scene.german("Eins.")])
        for reader in [scene.world.lead, scene.world.sideB, scene.world.interpreting] {
            #expect(try reader.read(scene.entry.reference).translators.isEmpty)
        }
    }
}
