import DachwerkKit

/// Who of several parties sees which entry: worked out when something is written, so that reading
/// asks the store one plain question.
struct CompartmentKeeper {
    let writer: RecordWriter

    /// Fills in who may read a record that lies in a compartment.
    func admit(_ record: inout RecordData, _ resource: CompiledResource) throws {
        guard let (compartments, entry) = resource.contributions.kept,
            let readers = resource.definition.positions[entry.readers]
        else { return }
        record.contents[readers] = .list([])
        guard let root = identity(entry.root, record, resource),
            let name = content(entry.compartment, record, resource)?.textValue,
            let matter = try matter(root, compartments)
        else { return }
        let members = try members(of: matter, compartments)
        record.contents[readers] = Self.list(members.admitted(to: name))
    }

    /// Keeps the lists of persons in step with what was written.
    func refresh(after change: RecordChange, _ resource: CompiledResource) throws {
        let contributions = resource.contributions
        if let compartments = contributions.divided, change.kind != .erase {
            try refresh(change.after.id, compartments)
        }
        for (compartments, field) in contributions.followed {
            let roots = [change.before, change.after].compactMap { record in
                record.flatMap { identity(field, $0, resource) }
            }
            for root in Set(roots) { try refresh(root, compartments) }
        }
    }

    /// Works out anew who sees what of some matters.
    func readmit(_ resource: CompiledResource, where condition: Condition) throws {
        guard let compartments = resource.contributions.divided else { return }
        let rows = ConditionTranslator(resource, writer.actor, today: writer.today)
            .translate(condition)
        try RecordStore(resource).visit(where: rows, in: writer.transaction) { matter in
            try refresh(matter.id, compartments)
        }
    }

    private func refresh(_ root: RecordID, _ compartments: AnyCompartments) throws {
        guard let matter = try matter(root, compartments) else { return }
        let members = try members(of: matter, compartments)
        try refreshLists(of: matter, compartments, members)
        for entry in compartments.entries {
            guard let resource = writer.composition.resource(entry.resource),
                let readers = resource.definition.positions[entry.readers]
            else { continue }
            let store = RecordStore(resource)
            let condition = StoreCondition.compare(
                FieldLayout.snakeCase(entry.root), .equal, .text(root.description))
            // What is derived changes neither version nor history: nobody ever sees it.
            for record in try store.records(
                where: condition, order: [.init("id")], limit: .max, in: writer.transaction)
            {
                let name = content(entry.compartment, record, resource)?.textValue ?? ""
                var admitted = record
                admitted.contents[readers] = Self.list(members.admitted(to: name))
                guard admitted.contents != record.contents else { continue }
                try store.update(admitted, from: record, in: writer.transaction)
                writer.reread(record.id)
            }
        }
    }

    private func refreshLists(
        of matter: RecordData, _ compartments: AnyCompartments, _ members: CompartmentMembers
    ) throws {
        let resource = try writer.resource(compartments.root)
        var listed = matter
        for list in compartments.lists {
            guard let position = resource.definition.positions[list.field] else { continue }
            let persons = list.compartment.map { members.admitted(to: $0) } ?? members.everyone
            listed.contents[position] = Self.list(persons)
        }
        guard listed.contents != matter.contents else { return }
        try RecordStore(resource).update(listed, from: matter, in: writer.transaction)
        writer.reread(matter.id)
    }

    private func matter(_ root: RecordID, _ compartments: AnyCompartments) throws -> RecordData? {
        try writer.record(root, of: writer.resource(compartments.root))
    }

    private func members(
        of matter: RecordData, _ compartments: AnyCompartments
    ) throws -> CompartmentMembers {
        try writer.acting(for: compartments.root.capability) { context in
            try compartments.members(matter, context)
        }
    }

    private func identity(
        _ field: String, _ record: RecordData, _ resource: CompiledResource
    ) -> RecordID? {
        content(field, record, resource)?.identifierValue
    }

    private func content(
        _ field: String, _ record: RecordData, _ resource: CompiledResource
    ) -> FieldContent? {
        resource.definition.positions[field].map { record.contents[$0] }
    }

    private static func list(_ persons: [RecordID]) -> FieldContent {
        .list(persons.map { .text($0.description) })
    }
}
