package import DachwerkKernel
package import DachwerkKit

extension ModuleTrial {
    /// Everything that the module can say, said in every language without meeting the situation.
    ///
    /// Each message is filled with real contents of the declared kinds, and once more with each of
    /// them missing, which must lead to a more general sentence and never to one with a hole.
    func messages() throws -> [Finding] {
        let tenant = try platform().tenant("alpha")
        guard let own = tenant.composition.capabilities.first(where: { $0.id == capability })
        else { return [] }
        let registrar = own.module.register(own.settings)
        guard !registrar.words.isEmpty else { return [] }
        return MessageReading(tenant).faults(of: registrar.messages).map {
            Finding(check: "module.messages", message: $0)
        }
    }
}

/// Says declared messages in every language and reads them as people would.
package struct MessageReading {
    private let vocabulary: Vocabulary
    private let wording: WordingCheck
    private let zone: Zone

    package init(_ tenant: Tenant) {
        vocabulary = tenant.composition.vocabulary
        wording = WordingCheck(tenant)
        zone = tenant.info.zone
    }

    /// What is wrong with any sentence of these messages, each fault once.
    package func faults(of messages: [MessageDeclaration]) -> [String] {
        Set(messages.flatMap { $0.texts.flatMap { faults(of: $0.key, $0.places) } }).sorted()
    }

    /// What is wrong with one sentence, filled with samples and with each of them missing.
    package func faults(of key: String, _ places: [MessageForm.Place]) -> [String] {
        let rounds = places.map(\.samples.count).max() ?? 1
        var faults: [String] = []
        for round in 0..<max(1, rounds) {
            var arguments: [String: FieldContent] = [:]
            for place in places where !place.samples.isEmpty {
                arguments[place.name] = place.samples[round % place.samples.count]
            }
            faults += wording.faults(of: key, arguments)
            guard round == 0 else { continue }
            for place in places {
                var incomplete = arguments
                incomplete[place.name] = nil
                faults += general(key, incomplete, without: place.name)
            }
        }
        return faults
    }

    /// What is said when something is missing: a sentence, and none of this one's.
    private func general(
        _ key: String, _ arguments: [String: FieldContent], without name: String
    ) -> [String] {
        vocabulary.languages.filter { vocabulary.has(key, in: $0) }.compactMap { language in
            let tags = LanguageTag(language).map { [$0] } ?? []
            let text = RefusalText(vocabulary, languages: tags, zone: zone).detail(
                Refusal(undeclared: Refusal.Code(key), arguments: arguments))
            let isSound = !text.isEmpty && !text.contains("{") && !text.contains(key)
            return isSound
                ? nil : "\(key) in '\(language)' without {\(name)} reads '\(text)'"
        }
    }
}
