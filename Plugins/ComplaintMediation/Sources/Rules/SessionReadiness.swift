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
            return Refusal("complaint-mediation.mediator-missing")
        }
        guard file.hasMediation, states.contains(file.state) else {
            return Refusal("complaint-mediation.not-in-mediation", .conflict)
        }
        let parties = try CaseParties(of: file.reference, context)
        let invited = SessionRules.invited(to: session, parties)
        guard invited.count == (session.kind == .joint ? 2 : 1) else {
            return Refusal("complaint-mediation.other-party-missing")
        }
        guard invited.allSatisfy({ $0.consentsToMediation == true }) else {
            return Refusal("complaint-mediation.mediation-not-wanted")
        }
        let interpreters = session.interpreters + invited.compactMap(\.interpreter)
        for interpreter in interpreters
        where try !SessionRules.mayInterpret(interpreter, in: file, parties, context) {
            return Refusal("complaint-mediation.interpreter-not-neutral", .invalid)
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
                return Refusal("complaint-mediation.language-unknown")
            }
            let need = LanguageNeed(
                language, level: settings.languageLevel,
                allowsClose: party.acceptsCloseLanguage ?? false)
            guard !speakers.contains(where: { need.match($0.languages) != nil }) else { continue }
            missing.insert(language)
        }
        guard !missing.isEmpty else { return nil }
        let names = missing.sorted().map(\.argument)
        return Refusal(
            "complaint-mediation.language-uncovered", arguments: ["languages": .list(names)])
    }
}
