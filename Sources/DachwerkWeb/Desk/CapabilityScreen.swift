import DachwerkKernel
import DachwerkKit

/// The page of a capability: its lists, how much is in each state, and what may be made.
struct CapabilityScreen {
    let scope: PageScope
    let capability: Composition.Capability

    /// The page; `nil` where the reader can do nothing in the capability.
    func screen() -> Screen? {
        let resources = scope.openResources(of: capability)
        guard !resources.isEmpty else { return nil }
        var screen = Screen(title: scope.label(capability.id))
        screen.lead = summary
        screen.blocks = [
            .cards(Cards(title: scope.words[.lists], cards: resources.map(card)))
        ]
        return screen
    }

    private var summary: String? {
        let key = "\(capability.id).summary"
        let isKnown = scope.composition.vocabulary.has(key, in: scope.language.language)
        return isKnown ? scope.label(key) : nil
    }

    private func card(_ resource: CompiledResource) -> Cards.Card {
        let view = try? scope.session.view(resource)
        let mayRead = view?.may(.read) ?? false
        var card = Cards.Card(
            title: scope.several(resource),
            address: mayRead ? PageAddress.list(resource) : nil)
        if mayRead, let counts = try? scope.session.countsByState(resource) {
            card.lines = resource.definition.states.compactMap { state in
                guard let count = counts[state], count > 0 else { return nil }
                return ShownValue(
                    text: "\(scope.state(state, of: resource)): \(count)",
                    address: PageAddress.query(PageAddress.list(resource), [("state", state)]))
            }
        }
        if view?.may(.create) ?? false {
            card.links = [Link(text: scope.words[.new], address: PageAddress.new(resource))]
        }
        return card
    }
}
