import DachwerkKit

/// Taking a record away: nothing may refer to it, and nothing of it stays but that it was there.
extension RecordWriter {
    func erase(
        _ resource: CompiledResource, _ before: RecordData, reason: String?,
        manner: WritingManner = .ordinary
    ) throws -> RecordData {
        try enter()
        defer { leave() }
        var change = RecordChange(
            resource: resource.id, kind: .erase, move: nil, reason: reason, before: before,
            after: before)
        if manner != .forgetting { try runRules(resource, .before, &change) }
        try checkReferrers(before.id, of: resource)
        try checkSleepers(before.id, of: resource)
        try release(holder: before.id)
        try dropDeadlines(of: before.id, name: nil)
        try tellings.dropReminders(of: before.id, resource)
        try ForgettingBook().drop(before.id, in: transaction)
        try RecordStore(resource).delete(before.id, in: transaction)
        reread(before.id)
        try enterHistory(change, resource)
        try HistoryBook(resource).redact(before.id, in: transaction)
        try redactNotices(about: before.id)
        try letGoOfFiles(of: before.id)
        try compartments.refresh(after: change, resource)
        if manner != .forgetting { try runRules(resource, .after, &change) }
        return before
    }

    /// Refuses to erase what other records refer to.
    private func checkReferrers(_ id: RecordID, of resource: CompiledResource) throws {
        for referrer in composition.referrers[resource.id] ?? [] {
            let condition = StoreCondition.all([
                referrer.condition(id),
                .not(
                    referrer.resource.id == resource.id
                        ? .compare("id", .equal, .text(id.description)) : .never),
            ])
            if try transaction.count(referrer.resource.table, where: condition) > 0 {
                throw inUse(by: referrer.resource)
            }
        }
    }

    /// What still refers to a record is named, unless that would tell who is party to a matter.
    private func inUse(by resource: CompiledResource) -> Refusal {
        guard resource.contributions.insiders == nil else {
            return Messages.record.inUseElsewhere()
        }
        let id = resource.id.description
        return Messages.record.inUse(id, .word(id))
    }

    /// Refuses to erase what records of capabilities name that are switched off at present: they
    /// would name nobody once their capability is on again.
    private func checkSleepers(_ id: RecordID, of resource: CompiledResource) throws {
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
                throw Messages.record.inUseElsewhere()
            }
            let capability = referrer.resource.id.capability
            throw Messages.record.inUseAsleep(capability, name(ofSleeping: capability))
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
