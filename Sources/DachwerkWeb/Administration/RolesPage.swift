import DachwerkKernel
import DachwerkKit

/// The roles of the organisation, and what each may do, in words.
struct RolesPage {
    let page: AdministrationPage

    private var words: AdministrationWords { page.words }

    private static let actions: [(Action, AdministrationWords.Key)] = [
        (.read, .read), (.create, .create), (.change, .edit), (.move, .move), (.erase, .erase),
        (.export, .export),
    ]

    func screen() -> Screen {
        var screen = page.screen(words[.roles])
        screen.lead = words[.rolesLead]
        screen.blocks = page.tenant.file.roles.map { role in
            let facts = page.scope.composition.resources.compactMap { fact($0, Set(role.duties)) }
            let title = page.scope.text.plain(role.name)
            guard !facts.isEmpty else {
                return .passage(Passage(title: title, texts: [words[.rolesNothing]]))
            }
            return .facts(Facts(title: title, facts: facts))
        }
        return screen
    }

    /// What holders of some duties may do with the records of a resource.
    private func fact(_ resource: CompiledResource, _ duties: Set<String>) -> Facts.Fact? {
        let grants = resource.definition.grants.filter { duties.contains($0.duty.id) }
        let deeds = Self.actions.compactMap { action, word -> String? in
            let own = grants.filter { $0.actions.contains(action) }
            guard !own.isEmpty else { return nil }
            var deed = words[word]
            if action == .move {
                let moves = Set(own.flatMap(\.moves)).sorted()
                    .map { page.scope.label("\(resource.name).move.\($0)") }
                deed += " (\(moves.joined(separator: ", ")))"
            }
            let isWhole = own.contains { $0.rows == nil || $0.rows == .always }
            return isWhole ? deed : "\(deed) – \(words[.some])"
        }
        guard !deeds.isEmpty else { return nil }
        return Facts.Fact(
            label: page.scope.label(resource.name), values: deeds.map { ShownValue(text: $0) })
    }
}
