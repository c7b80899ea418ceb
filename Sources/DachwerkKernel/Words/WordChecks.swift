import DachwerkKit

/// Finds what is missing or wrong in the words that modules bring.
///
/// A module that brings words has all of them in English, where names may speak for themselves; one
/// that brings German words has all of them in German, too. The labels of a module without any
/// words are made from its names.
struct WordChecks {
    private let parts: [(module: AnyModule, registrar: Registrar)]
    private let vocabulary: Vocabulary

    init(_ parts: [(module: AnyModule, registrar: Registrar)]) {
        self.parts = parts
        vocabulary = Vocabulary(parts)
    }

    func faults() -> [CheckFault] {
        parts.flatMap { module, registrar in
            let name = module.manifest.module
            return registrar.wordFaults.map { fault in
                CheckFault(
                    "words.file", name, "Words/\(fault.file), line \(fault.line): \(fault.message)",
                    hint: fault.remedy)
            } + missing(name, module, registrar)
        } + placeholders()
    }

    private func missing(
        _ name: String, _ module: AnyModule, _ registrar: Registrar
    ) -> [CheckFault] {
        let bringsGerman = registrar.words.contains { $0.language == .german }
        guard !registrar.words.isEmpty else { return [] }
        let declared = DeclaredWord.all(of: module, registrar)
        var keys = declared.filter(\.isRequired).map(\.key)
        // The words of a choice stand under its type, where an English name may say it already.
        let known = Set(declared.map(\.key) + declared.flatMap(\.sources))
        keys += Set(registrar.words.flatMap(\.texts.keys)).subtracting(known).sorted()
        return keys.flatMap { key in
            (bringsGerman ? ["de", "en"] : ["en"]).filter { !vocabulary.has(key, in: $0) }
                .map { fault(key, $0, name, module, registrar) }
        }
    }

    private func fault(
        _ key: String, _ language: String, _ name: String, _ module: AnyModule,
        _ registrar: Registrar
    ) -> CheckFault {
        let isBuiltIn = registrar.words.contains { $0.file != nil }
        let file = language == "en" ? "words.pot" : "\(language).po"
        let own = WordFile.key(key, of: module.manifest.capability)
        return CheckFault(
            "words.missing", name, "'\(key)' has no words in '\(language)'.",
            hint: isBuiltIn
                ? "Add msgctxt \"\(own)\" to Words/\(file)." : "Add the key to the module's words.")
    }

    /// A sentence is filled with the same things in every language.
    private func placeholders() -> [CheckFault] {
        let others = vocabulary.languages.filter { $0 != "en" }
        return vocabulary.keys(in: "en").flatMap { key in
            let wanted = vocabulary.placeholders(of: key, in: "en")
            return others.compactMap { language -> CheckFault? in
                guard vocabulary.has(key, in: language) else { return nil }
                let found = vocabulary.placeholders(of: key, in: language)
                guard found != wanted else { return nil }
                let names = found.symmetricDifference(wanted).sorted().joined(separator: ", ")
                return CheckFault(
                    "words.placeholders", capability(of: key),
                    "'\(key)' is filled differently in 'en' and in '\(language)': \(names).",
                    hint: "Use the same names in braces in every language.")
            }
        }
    }

    private func capability(of key: String) -> String {
        String(key.prefix { $0 != "." })
    }
}
