import DachwerkKit

/// Whoever writes is named by the part in the case, never by name.
enum EntryRules {
    static let all = [authoring, TranslationRules.keeping]

    private static let authoring = Rule("authoring", Entry.self, on: .create) { change, context in
        let file = try CaseRules.file(change.after.caseFile, context)
        let parties = try CaseParties(of: file.reference, context)
        change.after.author = author(file, parties, context)
        let isChecked = change.after.translations.contains { $0.quality == .checked }
        if isChecked, parties.party(of: context.actor.person) != nil {
            throw messages.checkedByTeam()
        }
        if change.after.compartment == .mediatorNotes {
            change.after.writer = context.actor.person.map { Reference<TeamMember>($0) }
        }
        guard change.after.language == nil else { return }
        change.after.language = parties.party(of: context.actor.person)?.language
    }

    private static func author(
        _ file: Record<CaseFile>, _ parties: CaseParties, _ context: TenantReader
    ) -> AuthorRole? {
        guard let person = context.actor.person else { return nil }
        switch parties.party(of: person)?.role {
        case .complainant: return .complainant
        case .other: return .other
        default: break
        }
        if person == file.mediator?.id { return .mediator }
        if file.leading.contains(where: { $0.id == person }) { return .contactPerson }
        if parties.all.contains(where: { $0.interpreter?.id == person }) { return .interpreter }
        return context.actor.holds(Complaints.management) ? .management : nil
    }
}
