import DachwerkKit

/// What records of capabilities refer to that are switched off at present.
extension OperationRun {
    /// Refuses to erase what they name: they would name nobody once their capability is on again.
    func checkSleepers(_ id: RecordID, of resource: CompiledResource) throws {
        for referrer in composition.asleep.referrers[resource.id] ?? [] {
            // Most stores never had the capability.
            guard try transaction.contains(referrer.resource.table) else { continue }
            let isNamed: Bool
            do {
                isNamed =
                    try transaction.count(
                        referrer.resource.table, where: referrer.condition(id)) > 0
            } catch let error as StoreError
                where [.damaged, .schema].contains(error.code)
            {
                // Kept in a form of another time: what cannot be read may name it.
                isNamed = true
            }
            guard isNamed else { continue }
            guard referrer.resource.contributions.insiders == nil else {
                throw Refusal("record.in-use-elsewhere", .conflict)
            }
            let capability = referrer.resource.id.capability
            throw Refusal(
                "record.in-use-asleep", .conflict,
                arguments: [
                    "capability": .text(capability),
                    "name": name(ofSleeping: capability),
                ])
        }
    }

    /// The name of a capability whose words the tenant does not have, in every language it offers.
    private func name(ofSleeping capability: String) -> FieldContent {
        let vocabulary = composition.asleep.vocabulary
        let languages = tenant.languages + vocabulary.languages.compactMap { LanguageTag($0) }
        let source = languages.first ?? .english
        let versions = Dictionary(
            languages.map { ($0, vocabulary.text(capability, in: [$0, source])) },
            uniquingKeysWith: { first, _ in first })
        return LocalizedText(source: source, versions: versions).map(FieldContent.localized)
            ?? .text(capability)
    }
}
