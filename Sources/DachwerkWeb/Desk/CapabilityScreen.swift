import DachwerkKernel
import DachwerkKit

/// The page of a capability: its lists, how much is in each state, and what may be made.
struct CapabilityScreen {
    let scope: PageScope
    let capability: Composition.Capability

    /// The page; `nil` where the reader can do nothing in the capability.
    ///
    /// - Throws: What a page of the module throws that stands in its place.
    func screen() throws -> Screen? {
        let resources = scope.openResources(of: capability)
        let pages = scope.session.modulePages.filter { $0.parts.capability == capability.id }
        guard !resources.isEmpty || !pages.isEmpty else { return nil }
        if let page = ModulePageScreen.replacing(.overview, of: capability.id, scope) {
            var screen = try ModulePageScreen(scope: scope, page: page).screen()
            screen.trail = []
            screen.blocks.append(
                .cards(Cards(title: scope.words[.lists], cards: resources.map(card))))
            return screen
        }
        var screen = Screen(title: scope.label(capability.id))
        screen.lead = summary
        screen.blocks = [
            .cards(
                Cards(
                    title: scope.words[.lists],
                    cards: pages.filter(\.isLinked).map(card) + resources.map(card)))
        ]
        return screen
    }

    private var summary: String? {
        let key = "\(capability.id).summary"
        let isKnown = scope.composition.vocabulary.has(key, in: scope.language.language)
        return isKnown ? scope.label(key) : nil
    }

    private func card(_ page: ModulePage) -> Cards.Card {
        Cards.Card(
            title: scope.label(page.id), address: ModulePageScreen.address(page),
            lines: [ShownValue(text: scope.label(page.leadKey))])
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
