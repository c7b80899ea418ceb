import DachwerkKernel
import DachwerkKit

/// The cards that modules put on the desk.
struct DeskCards {
    let scope: PageScope

    /// The cards; none where there are none for this reader.
    ///
    /// - Throws: What reading throws.
    func cards() throws -> [Cards.Card] {
        try scope.session.deskCards().map { card, content in
            let reading = PageTableReading(scope, key: card.id, of: content.values)
            return Cards.Card(
                title: scope.label(card.id), address: address(card),
                lines: content.values.flatMap(reading.values), count: content.count)
        }
    }

    /// Where a card leads, as far as the reader may go there.
    private func address(_ card: DeskCard) -> String? {
        switch card.target {
        case .page(let name)?:
            let capability = Reading.parts(card.id).capability
            return scope.session.modulePages.first { $0.id == "\(capability).\(name)" }
                .map(ModulePageScreen.address)
        case .list(let id)?:
            return scope.composition.resource(id).flatMap { resource in
                let mayRead = (try? scope.session.view(resource))?.may(.read) ?? false
                return mayRead ? PageAddress.list(resource) : nil
            }
        case nil: return nil
        }
    }
}
