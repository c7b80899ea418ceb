package import DachwerkKit

extension Session {
    /// The headers of a table for people.
    ///
    /// - Throws: ``Refusal`` when the actor may not export.
    package func sheetColumns(
        _ resource: ResourceID, languages: [LanguageTag]
    ) throws -> [String] {
        let view = try exported(resource)
        return form(view, languages).columns
    }

    /// A piece of a table for people; the pieces of one table in order make the whole.
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
            var form = form(view, languages)
            form.names = try names(of: shown, view.resource, languages, in: snapshot)
            return SheetPiece(
                rows: shown.flatMap(form.rows),
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
