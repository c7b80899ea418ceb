package import DachwerkKit

/// Finds what stands in a module's files of words and helps nobody: keys that nothing uses, and
/// translations of an English text that has changed since.
///
/// Neither stops the platform: what is outdated is shown until somebody mends it.
package struct WordAudit {
    private let registrar: Registrar
    private let capability: String
    private let declared: [DeclaredWord]
    private let isEveryMessageDeclared: Bool

    package init(_ module: AnyModule, _ registrar: Registrar) {
        self.registrar = registrar
        capability = module.manifest.capability
        declared = DeclaredWord.all(of: module, registrar)
        isEveryMessageDeclared = !registrar.messages.isEmpty
    }

    /// What is unused or outdated, with the file and the key.
    package func findings() -> [String] {
        registrar.words.flatMap { words -> [String] in
            guard let file = words.file else { return [] }
            let place = "Words/\(file): '"
            return unused(words).map { "\(place)\(short($0))' is used by nothing." }
                + outdated(words).map { key, source in
                    "\(place)\(short(key))' translates \"\(source)\", which is no longer the "
                        + "English text; mend msgid and msgstr."
                }
        }
    }

    private func short(_ key: String) -> String { WordFile.key(key, of: capability) }

    private func unused(_ words: Words) -> [String] {
        var used = Set(declared.flatMap { [$0.key] + $0.sources })
        used.formUnion(registrar.messages.flatMap { $0.texts.map(\.key) })
        return words.texts.keys.filter { key in
            // Without a catalog of messages, a name alone may be the code of one.
            !used.contains(key) && (isEveryMessageDeclared || short(key).contains("."))
        }.sorted()
    }

    private func outdated(_ words: Words) -> [(key: String, source: String)] {
        let english = registrar.words.filter { $0.file != nil && $0.language == .english }
        var names: [String: String] = [:]
        for word in declared {
            if let text = word.english { names[word.key] = text }
            for source in word.sources { names[source] = Vocabulary.readable(source) }
        }
        return words.sources.filter { key, source in
            (english.lazy.compactMap { $0.sources[key] }.first ?? names[key]).map { $0 != source }
                ?? false
        }.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
    }
}
