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
            noteExport(of: shown.count, view.resource, "xlsx")
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

    // MARK: Names

    /// What the records that others refer to are called, as far as the actor may see it.
    private func names(
        of records: [VisibleRecord], _ resource: CompiledResource, _ languages: [LanguageTag],
        in snapshot: any StoreSnapshot
    ) throws -> [RecordID: String] {
        var wanted: [ResourceID: Set<RecordID>] = [:]
        for record in records {
            for position in resource.referring {
                guard let content = record.content(position) else { continue }
                Self.collect(content, resource.definition.fields[position].kind, into: &wanted)
            }
        }
        var names: [RecordID: String] = [:]
        for (target, ids) in wanted {
            let view = try view(target)
            guard view.may(.read) else { continue }
            let judge = judge(view.resource, at: tenant.platform.clock.now())
            for chunk in Array(ids).chunks(of: 200) {
                let found = try RecordStore(view.resource).records(
                    where: .isOneOf("id", chunk.map { .text($0.description) }), order: [],
                    limit: .max, in: snapshot)
                for record in found {
                    guard let mask = view.readable(record, judge) else { continue }
                    let standing = RecordStanding(whole: record)
                    names[record.id] = Self.name(
                        VisibleRecord(record, mask, of: view.resource, standing), languages)
                }
            }
        }
        return names
    }

    private static func collect(
        _ content: FieldContent, _ kind: FieldKind, into wanted: inout [ResourceID: Set<RecordID>]
    ) {
        switch (kind, content) {
        case (.reference(let target), .identifier(let id)):
            wanted[target, default: []].insert(id)
        case (.list(let element), .list(let contents)):
            for content in contents { collect(content, element, into: &wanted) }
        case (.line(let fields), .line(let contents)):
            for (field, content) in zip(fields, contents) {
                collect(content, field.kind, into: &wanted)
            }
        default: break
        }
    }

    /// By which of its fields people know a record; the first one that says something.
    private static let namingFields = [
        "name", "title", "label", "number", "inventoryCode", "code", "subject",
    ]

    private static func name(_ record: VisibleRecord, _ languages: [LanguageTag]) -> String? {
        let positions = record.resource.definition.positions
        for field in namingFields {
            switch positions[field].flatMap({ record.content($0) }) {
            case .text(let text)?: return text
            case .localized(let text)?: return text.choose(languages).text
            case .integer(let number)?: return String(number)
            default: continue
            }
        }
        return nil
    }
}
