import DachwerkKit

/// Finds messages that would be said with holes, in no words, or under two meanings.
struct MessageChecks {
    private let parts: [(module: AnyModule, registrar: Registrar)]
    private let vocabulary: Vocabulary

    init(_ parts: [(module: AnyModule, registrar: Registrar)], _ vocabulary: Vocabulary) {
        self.parts = parts
        self.vocabulary = vocabulary
    }

    func faults() -> [CheckFault] {
        parts.flatMap { module, registrar in
            names(registrar.messages, module.manifest)
                // A module without any words is said by the names of its codes.
                + (registrar.words.isEmpty
                    ? [] : registrar.messages.flatMap { words($0, module.manifest.module) })
        }
    }

    /// Each code is the capability's own and stands once; the platform's have no name in front.
    private func names(
        _ messages: [MessageDeclaration], _ manifest: ModuleManifest
    ) -> [CheckFault] {
        var faults: [CheckFault] = []
        var seen: Set<String> = []
        let prefix = manifest.capability + "."
        for message in messages {
            let isNamed =
                manifest.capability == PlatformModule.manifest.capability
                || message.code.hasPrefix(prefix)
                    && KebabCase.isValid(message.code.dropFirst(prefix.count))
            if !isNamed {
                faults.append(
                    CheckFault(
                        "message.code", manifest.module,
                        "'\(message.code)' is no name under '\(prefix)'."))
            }
            for text in message.texts where !seen.insert(text.key).inserted {
                faults.append(
                    CheckFault(
                        "message.code", manifest.module, "'\(text.key)' is declared twice."))
            }
        }
        return faults
    }

    /// Words in German and English, and in each further language for all or none of the sentences
    /// of one message; each is filled with exactly what was declared.
    ///
    /// The phrases of an enumeration are no sentences of one message: each is said by itself, and
    /// in a language that does not have it, in English.
    private func words(_ message: MessageDeclaration, _ module: String) -> [CheckFault] {
        let spoken = vocabulary.languages.filter { language in
            message.texts.contains { vocabulary.has($0.key, in: language) }
        }
        let isOneMessage = !message.code.hasSuffix(".")
        let required = Set(["de", "en"] + (isOneMessage ? spoken : []))
        return required.union(spoken).sorted().flatMap { language in
            message.texts.compactMap { text -> CheckFault? in
                guard vocabulary.has(text.key, in: language) else {
                    guard required.contains(language) else { return nil }
                    return CheckFault(
                        "words.missing", module, "'\(text.key)' has no words in '\(language)'.")
                }
                let declared = Set(text.places.map(\.name))
                let found = vocabulary.placeholders(of: text.key, in: language)
                guard declared != found else { return nil }
                let names = declared.symmetricDifference(found).sorted().joined(separator: ", ")
                return CheckFault(
                    "message.places", module,
                    "'\(text.key)' in '\(language)' is not filled as it was declared: \(names).")
            }
        }
    }
}
