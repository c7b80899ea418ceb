/// What a module adds to pages beyond what follows from its declarations.
package struct PageRefinements: Sendable {
    /// Tables on pages of records.
    package internal(set) var panels: [AnyPanel] = []
    /// What people begin from pages of records.
    package internal(set) var actions: [AnyRecordAction] = []
    /// Fields that belong together.
    package internal(set) var groups: [AnyFieldGroup] = []
    /// What pages say.
    package internal(set) var wordings: [AnyPageWording] = []
    /// Where many records are entered at once.
    package internal(set) var sheets: [AnyEntrySheet] = []
    /// Records that stand on a map.
    package internal(set) var maps: [AnyMapPoints] = []
    /// Cards on desks.
    package internal(set) var deskCards: [DeskCard] = []
    /// Pages of modules.
    package internal(set) var pages: [ModulePage] = []
}

extension Registrar {
    /// Adds a table to the pages of records.
    public mutating func add<Owner: Resource>(_ panel: Panel<Owner>) {
        refinements.panels.append(panel.erased)
    }

    /// Adds something that people begin from the pages of records.
    public mutating func add<Owner: Resource>(_ action: RecordAction<Owner>) {
        refinements.actions.append(action.erased)
    }

    /// Adds fields that belong together.
    public mutating func add<Owner: Resource>(_ group: FieldGroup<Owner>) {
        refinements.groups.append(group.erased)
    }

    /// Adds what a page says.
    public mutating func add<Owner: Resource>(_ wording: PageWording<Owner>) {
        refinements.wordings.append(wording.erased)
    }

    /// Adds a sheet on which many records are entered at once.
    public mutating func add<Entry: Resource>(_ sheet: EntrySheet<Entry>) {
        refinements.sheets.append(sheet.erased)
    }

    /// Adds that records stand on a map.
    public mutating func add<Owner: Resource>(_ map: MapPoints<Owner>) {
        refinements.maps.append(map.erased)
    }

    /// Adds a card to desks.
    public mutating func add(_ card: DeskCard) {
        refinements.deskCards.append(card)
    }

    /// Adds a page.
    public mutating func add(_ page: ModulePage) {
        refinements.pages.append(page)
    }
}
