package import DachwerkKit

extension Session {
    /// What the records that others refer to are called, as far as the actor may see it.
    package func names(
        of records: [VisibleRecord], _ resource: CompiledResource, _ languages: [LanguageTag]
    ) throws -> [RecordID: String] {
        try tenant.read { try names(of: records, resource, languages, in: $0) }
    }

    /// What the records that others refer to are called, as far as the actor may see it.
    func names(
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
                    names[record.id] = VisibleRecord(record, mask, of: view.resource, standing)
                        .name(languages)
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
}

extension VisibleRecord {
    /// What people call the record: the first of its naming fields that says something to the
    /// actor; `nil` when none does.
    package func name(_ languages: [LanguageTag]) -> String? {
        for position in resource.namingFields {
            switch content(position) {
            case .text(let text)?: return text
            case .localized(let text)?: return text.choose(languages).text
            case .integer(let number)?: return String(number)
            default: continue
            }
        }
        return nil
    }
}

extension CompiledResource {
    /// By which of its fields people know a record, the best one first.
    package var namingFields: [Int] {
        ["name", "title", "label", "number", "inventoryCode", "code", "subject"]
            .compactMap { definition.positions[$0] }
    }
}
