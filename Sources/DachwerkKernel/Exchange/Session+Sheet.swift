package import DachwerkKit

extension Session {
    /// The tables for people that one resource makes: its records, and what lies in their lists.
    ///
    /// - Throws: ``Refusal`` when the actor may not export.
    package func sheetTables(
        _ resource: ResourceID, languages: [LanguageTag]
    ) throws -> [SheetTable] {
        let view = try exported(resource)
        return form(view, languages).tables
    }

    /// A piece of the tables for people; the pieces in order make the whole.
    package func sheetPiece(
        _ resource: ResourceID, languages: [LanguageTag], after last: RecordID?, limit: Int = 500
    ) throws -> SheetPiece {
        let view = try exported(resource)
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        let translator = ConditionTranslator(view.resource, actor, today: today)
        var condition = StoreCondition.all([
            translator.translate(view.readableRows), translator.translate(view.exportableRows),
        ])
        if let last {
            condition = .all([condition, .compare("id", .greater, .text(last.description))])
        }
        return try tenant.read { snapshot in
            let records = try RecordStore(view.resource).records(
                where: condition, order: [.init("id")], limit: limit + 1, in: snapshot)
            let piece = Array(records.prefix(limit))
            let shown = try takenOut(visible(piece, view, in: snapshot), view)
            noteExport(of: shown.count, view.resource, "xlsx")
            var form = form(view, languages)
            form.names = try names(of: shown, view.resource, languages, in: snapshot)
            return SheetPiece(
                rows: form.rows(shown) { $0.name(languages) },
                next: records.count > limit ? piece.last?.id : nil)
        }
    }

    private func exported(_ resource: ResourceID) throws -> AccessView {
        let view = try view(resource)
        try view.requireBeginning(.export)
        return view
    }

    private func form(_ view: AccessView, _ languages: [LanguageTag]) -> SheetForm {
        SheetForm(
            view.resource, tenant.composition.vocabulary, languages: languages, of: tenant.info,
            mask: view.everExportable)
    }
}
