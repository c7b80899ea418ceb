import DachwerkKit

/// What stands against a session: nobody is made to come, and everybody is spoken to in the own
/// language by somebody who is bound to nobody in the case and free at that time.
enum SessionReadiness {
    /// The states in which mediators talk with the parties.
    static let states: [CaseState] = [.inMediation, .agreement, .followUp]

    /// What a session lacks; nothing when it can take place.
    static func obstacle(
        to session: Record<MediationSession>, _ settings: Values<ComplaintSettings>,
        _ context: TenantReader
    ) throws -> Refusal? {
        let file = try CaseRules.file(session.caseFile, context)
        guard let mediator = try file.mediator.flatMap({ try context.record($0) }) else {
            return messages.mediatorMissing()
        }
        guard file.hasMediation, states.contains(file.state) else {
            return messages.notInMediation()
        }
        let parties = try CaseParties(of: file.reference, context)
        let invited = SessionRules.invited(to: session, parties)
        guard invited.count == (session.kind == .joint ? 2 : 1) else {
            return messages.otherPartyMissing()
        }
        guard invited.allSatisfy({ $0.consentsToMediation == true }) else {
            return messages.mediationNotWanted()
        }
        let interpreters = session.interpreters + invited.compactMap(\.interpreter)
        for interpreter in interpreters
        where try !SessionRules.mayInterpret(interpreter, in: file, parties, context) {
            return messages.interpreterNotNeutral()
        }
        let speakers = [mediator] + (try interpreters.compactMap { try context.record($0) })
        if let obstacle = uncovered(invited, by: speakers, settings) { return obstacle }
        return try SessionTable(of: session, context).clash(context)
    }

    /// The languages of parties that nobody at the table speaks well enough.
    private static func uncovered(
        _ parties: [Record<Party>], by speakers: [Record<TeamMember>],
        _ settings: Values<ComplaintSettings>
    ) -> Refusal? {
        var missing: Set<LanguageTag> = []
        for party in parties {
            guard let language = party.language else {
                return messages.languageUnknown()
            }
            let need = LanguageNeed(
                language, level: settings.languageLevel,
                allowsClose: party.acceptsCloseLanguage ?? false)
            guard !speakers.contains(where: { need.match($0.languages) != nil }) else { continue }
            missing.insert(language)
        }
        return missing.isEmpty ? nil : messages.languageUncovered(missing.sorted())
    }
}
