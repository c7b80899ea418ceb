import DachwerkKernel
import DachwerkKit

extension RecordPages {
    /// A page of a module at its own address, or in place of a list.
    ///
    /// - Throws: What reading throws.
    func added(_ segments: [Substring]) throws -> Screen? {
        if let page = ModulePageScreen.page(segments, scope) {
            return try ModulePageScreen(scope: scope, page: page).screen()
        }
        guard segments.count == 2, let resource = resource(segments),
            parameters.allSatisfy({ $0.name == "lang" }),
            let page = ModulePageScreen.replacing(
                .list(resource.id), of: resource.id.capability, scope)
        else { return nil }
        var screen = try ModulePageScreen(scope: scope, page: page).screen()
        // Every record is still found, one step further.
        screen.actions = [
            PageAction(
                text: scope.words[.allOfThem],
                address: PageAddress.query(PageAddress.list(resource), [("all", "true")]))
        ]
        return screen
    }

    /// A sheet of a record, or one of its columns.
    ///
    /// - Throws: What the store throws.
    func entrySheet(
        _ resource: CompiledResource, _ id: RecordID, _ name: String, column: RecordID? = nil
    ) async throws -> PageResult? {
        let sheets = scope.session.sheets(of: resource)
        guard
            let offered = sheets.first(where: {
                $0.sheet.name == name && $0.sheet.owner == resource.id
            })
        else { return nil }
        guard let column else {
            guard form == nil else { return nil }
            return .screen(
                try EntrySheetScreen(scope: scope, offered: offered, owner: id).screen())
        }
        let found = try scope.session.columns(of: offered, owner: id, only: column)
        guard let column = found.first else { return nil }
        return try await EntryColumnForm(
            scope: scope, offered: offered, owner: id, column: column, token: formToken
        ).result(
            form, obstacle: obstacle,
            isDone: parameters.contains { $0.name == "done" && $0.value == "saved" })
    }
}

extension RecordScreen {
    /// What modules let people do from a record: begin others, and enter many at once.
    ///
    /// - Throws: What the store throws.
    func addedActions(_ record: VisibleRecord) throws -> [PageAction] {
        let begun = try scope.session.actions(of: record).map { offered in
            var entries = FormEntries()
            for (field, content) in offered.filling {
                entries.put(content, field.kind, at: field.name, zone: scope.zone)
            }
            let pairs = entries.values.sorted { $0.key < $1.key }.flatMap { name, values in
                values.map { (name: name, value: $0) }
            }
            return PageAction(
                text: scope.label(offered.action.key),
                address: PageAddress.query(PageAddress.new(offered.target), pairs))
        }
        let sheets = scope.session.sheets(of: resource).compactMap { offered -> PageAction? in
            let sheet = offered.sheet
            if sheet.owner == resource.id {
                return PageAction(
                    text: scope.label(sheet.key),
                    address: PageAddress.entrySheet(sheet, record.id, scope))
            }
            guard let position = resource.definition.positions[sheet.ownerLink],
                case .identifier(let owner)? = record.content(position)
            else { return nil }
            return PageAction(
                text: scope.label(sheet.key),
                address: PageAddress.sheetColumn(sheet, owner, record.id, scope))
        }
        return sheets + begun
    }

    /// What modules show on a record.
    ///
    /// - Throws: What reading throws.
    func panels(_ record: VisibleRecord) throws -> [Block] {
        try scope.session.panels(of: record).map { panel, table in
            .table(
                PageTableReading.table(
                    table, scope, key: panel.key, title: scope.label(panel.key)))
        }
    }
}
