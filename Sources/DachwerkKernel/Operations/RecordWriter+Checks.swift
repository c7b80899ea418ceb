import DachwerkKit

extension RecordWriter {
    /// A new record with every field at its default.
    func blank(_ resource: CompiledResource, state: String, id: RecordID? = nil) -> RecordData {
        let moment = moment(of: resource)
        return RecordData(
            id: id ?? ids.next(at: moment), version: 0, state: state, createdAt: moment,
            updatedAt: moment,
            contents: resource.definition.fields.map(\.unset))
    }

    /// The version of a record as somebody sees it who sees only these fields.
    func shownVersion(
        _ record: RecordData, _ mask: FieldMask, _ resource: CompiledResource
    ) throws -> Int64 {
        try StandingBook(resource, cache: nil).standing(of: record, mask, in: transaction).version
    }

    /// The version at which a record with this identity was erased; 0 if it was never there.
    ///
    /// A record that is brought back goes on where its history ends.
    func lastVersion(of id: RecordID, _ resource: CompiledResource) throws -> Int64 {
        let last = try transaction.rows(
            StoreQuery(
                PlatformTables.history, where: .compare("record", .equal, .text(id.description)),
                order: [.init("version", descending: true)], limit: 1)
        ).first
        guard let last else { return 0 }
        guard last[1] == .text(resource.id.description), let version = last[3].integer,
            try RecordStore(resource).record(id, in: transaction) == nil
        else { throw Messages.record.exists() }
        return version
    }

    /// Holds every field against its bounds, and what rules set against its kind.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - change: The change.
    ///   - manner: How it is written.
    ///   - checked: Contents that were checked before; what is still the same is sound.
    /// - Throws: A ``Refusal`` that names every field that does not fit.
    func checkValues(
        _ resource: CompiledResource, _ change: RecordChange, _ manner: WritingManner = .ordinary,
        besides checked: [FieldContent]? = nil
    ) throws {
        var faults: [FieldFault] = []
        for (position, field) in resource.definition.fields.enumerated() {
            let content = change.after.contents[position]
            if let checked, checked[position] == content { continue }
            if let before = change.before, before.contents[position] == content { continue }
            if manner == .emptying && field.isNeeded && content.isNull { continue }
            FieldCheck.check(content, field, at: resource.pointers[position], &faults)
            FieldCheck.checkPast(
                content, field, today: today, now: now, at: resource.pointers[position], &faults)
        }
        faults += reasonFaults(change.reason)
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    /// Holds the reason of an erasure, which has no values to check, against its bounds.
    func checkReason(_ reason: String?) throws {
        let faults = reasonFaults(reason)
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    private func reasonFaults(_ reason: String?) -> [FieldFault] {
        guard let reason else { return [] }
        if reason.utf8.count > 8_000 || reason.unicodeScalars.count > 2_000 {
            return [
                Messages.value.length(1...2_000, at: .reason)
            ]
        }
        return TextCheck.isCleanText(reason)
            ? [] : [Messages.value.controlCharacters(at: .reason)]
    }

    /// A record may refer only to records of this tenant that are there.
    func checkReferences(_ resource: CompiledResource, _ change: RecordChange) throws {
        var faults: [FieldFault] = []
        for position in resource.referring {
            let content = change.after.contents[position]
            guard change.before?.contents[position] != content else { continue }
            let kind = resource.definition.fields[position].kind
            try References.check(
                content, kind, at: resource.pointers[position], &faults
            ) { target, id in
                try composition.resource(target).map { try isThere(id, $0) } ?? false
            }
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
    }

    private func isThere(_ id: RecordID, _ resource: CompiledResource) throws -> Bool {
        if isKnown(id, of: resource) { return true }
        return try transaction.find(resource.table, .text(id.description), tests: []) { _ in }
    }

    /// What is handed to rules only does not reach the store.
    static func withoutTransient(
        _ change: RecordChange, _ resource: CompiledResource
    ) -> RecordChange {
        var kept = change
        for (position, field) in resource.definition.fields.enumerated() where field.isTransient {
            kept.after.contents[position] = field.kind.isList ? .list([]) : .null
        }
        return kept
    }

    /// What stands against a write, by the field whose value another record has.
    func refusal(_ error: StoreError, _ resource: CompiledResource) -> Refusal {
        let field = resource.definition.fields.first {
            FieldLayout.snakeCase($0.name) == error.columns.first
        }
        guard let field else { return Messages.record.exists() }
        return Messages.record.notUnique().with([Messages.value.taken(field: field.name)])
    }
}
