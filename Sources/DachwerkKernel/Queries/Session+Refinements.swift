package import DachwerkKit

/// What modules add to pages, as far as it is for the actor.
extension Session {
    /// Whether the actor holds one of some duties.
    package func isAmong(_ duties: [Duty]) -> Bool {
        actor.kind == .system || duties.contains { $0 == .everyone || actor.holds($0) }
    }

    /// The panels of a record that the actor sees, with what stands in them.
    ///
    /// - Throws: What reading throws.
    package func panels(of record: VisibleRecord) throws -> [(panel: AnyPanel, table: PageTable)] {
        let judge = judge(record.resource, at: tenant.platform.clock.now())
        let panels = record.resource.contributions.panels.filter {
            isAmong($0.duties) && judge.passes($0.condition, record.redacted)
        }
        guard !panels.isEmpty else { return [] }
        return try reading { reader, snapshot in
            let store = RecordStore(record.resource, shelf: tenant.shelf)
            guard let whole = try store.record(record.id, in: snapshot) else { return [] }
            return try panels.compactMap { panel in
                try panel.content(whole, reader).map { (panel, $0) }
            }
        }
    }

    /// What the actor may begin from a record, with what stands in the form already.
    ///
    /// Only what the actor sees of the record gets there, and only into fields that the actor may
    /// set.
    package func actions(of record: VisibleRecord) throws -> [OfferedAction] {
        let judge = judge(record.resource, at: tenant.platform.clock.now())
        return try record.resource.contributions.actions.compactMap { action in
            guard judge.passes(action.condition, record.redacted),
                let target = tenant.composition.resource(action.target),
                try view(target).may(.create)
            else { return nil }
            let settable = try creatable(target)
            let filling = action.filling(record.redacted).filter { field, content in
                !content.isNull
                    && target.definition.positions[field.name].map(settable.contains) ?? false
            }
            return OfferedAction(action: action, target: target, filling: filling)
        }
    }

    /// The cards of modules on the desk of the actor, with what stands on them.
    ///
    /// - Throws: What reading throws.
    package func deskCards() throws -> [(card: DeskCard, content: DeskCard.Content)] {
        let cards = tenant.composition.refinements.deskCards.filter { isAmong($0.duties) }
        guard !cards.isEmpty else { return [] }
        return try reading { reader in
            try cards.compactMap { card in try card.content(reader).map { (card, $0) } }
        }
    }

    /// The pages of modules that the actor sees.
    package var modulePages: [ModulePage] {
        tenant.composition.refinements.pages.filter { isAmong($0.duties) }
    }

    /// What stands on a page of a module.
    ///
    /// - Throws: ``Refusal/notFound`` for whoever does not see it, or what reading throws.
    package func table(of page: ModulePage) throws -> PageTable {
        guard isAmong(page.duties) else { throw Refusal.notFound }
        return try reading { try page.content($0) }
    }
}

/// Something that the actor may begin from a record.
package struct OfferedAction: Sendable {
    package let action: AnyRecordAction
    /// What is begun.
    package let target: CompiledResource
    /// What stands in the form already.
    package let filling: [(field: AnyField, content: FieldContent)]
}
