import DachwerkKernel
import DachwerkKit
import DachwerkServer

/// What a form that was sent asks of the one door.
struct FormWish {
    let scope: PageScope
    let resource: CompiledResource
    let purpose: FormPurpose
    /// The fields that the form asked for.
    let fields: [AnyField]
    let entries: FormEntries

    /// The operation.
    ///
    /// - Throws: A ``Refusal`` of the code `invalid` that names every control in which something
    ///   cannot be read.
    func operation() throws -> Operation {
        var faults: [FieldFault] = []
        let contents = contents(&faults)
        let references = unresolved()
        faults += references
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        // The page gave an identity; whatever else comes back is no key.
        let key = RecordID(entries[FormScreen.key])
        let reason = entries[FormScreen.reason]
        let state = entries[FormScreen.state]
        return Operation(
            resource.id, wish, fields: contents,
            state: state.isEmpty ? nil : state,
            expectedTags: purpose.offered == nil ? nil : [entries[FormScreen.tag]],
            reason: reason.isEmpty ? nil : reason,
            idempotency: key.map {
                .init(key: $0.description, request: RequestDigest.text(of: digested))
            })
    }

    private var wish: Operation.Wish {
        switch purpose {
        case .create: .create
        case .change(let offered): .change(offered.record.id)
        case .move(let move, let offered): .move(offered.record.id, move.name)
        case .erase(let offered): .erase(offered.record.id)
        }
    }

    private func contents(_ faults: inout [FieldFault]) -> [String: FieldContent] {
        let reader = FormReader(
            entries: entries, zone: scope.zone, languages: scope.tenant.info.languages)
        var contents: [String: FieldContent] = [:]
        for field in fields {
            let content = reader.content(
                field, at: field.name, JSONPointer.root.appending(field.name), &faults)
            // Empty says nothing of a new record, and takes away what was there before.
            if content.isNull && !holdsSomething(field) { continue }
            contents[field.name] = content
        }
        return contents
    }

    /// Whether the reader sees something in a field that the form can take away.
    private func holdsSomething(_ field: AnyField) -> Bool {
        guard let record = purpose.offered?.record,
            let position = resource.definition.positions[field.name],
            let content = record.content(position)
        else { return false }
        return !content.isNull
    }

    /// The references for which a name was typed and no record was chosen.
    private func unresolved() -> [FieldFault] {
        fields.compactMap { field in
            guard case .reference = field.kind, entries[field.name].isEmpty,
                !entries["\(field.name).search"].isEmpty
            else { return nil }
            return Messages.page.choose(field: field.name)
        }
    }

    /// What makes two sendings of one form the same.
    private var digested: [String] {
        entries.values.filter { $0.key != FormScreen.key }
            .flatMap { name, values in values.map { "\(name)=\($0)" } }.sorted()
    }
}

extension FormEntries {
    /// Adds an empty line to a list.
    mutating func addLine(to name: String) {
        let number = (lines(of: name).last ?? -1) + 1
        self["\(name).\(number)._line"] = ""
    }
}
