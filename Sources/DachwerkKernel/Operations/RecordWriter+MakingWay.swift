import DachwerkKit

/// How records make way for others that are written in the same transaction, until they are written
/// themselves: whoever reads one of them by its identity meanwhile sees it as it was.
extension RecordWriter {
    /// Takes a unique value of a record out of the way of another one.
    ///
    /// - Returns: Whether that was possible.
    func park(_ id: RecordID, _ resource: CompiledResource, field position: Int) throws -> Bool {
        guard parked[id] == nil, let record = try record(id, of: resource),
            case .columns(let columns) = resource.layouts[position].place
        else { return false }
        var values: [String: StoreValue] = [:]
        for column in resource.table.columns[columns] {
            guard let aside = Self.aside(column, id) else { return false }
            values[column.name] = aside
        }
        try transaction.update(
            resource.table, set: values, where: .compare("id", .equal, .text(id.description)))
        reread(id)
        parked[id] = record
        return true
    }

    /// What stands in a column of a record meanwhile: nothing, or what no other record has.
    private static func aside(_ column: ColumnSchema, _ id: RecordID) -> StoreValue? {
        if column.isNullable { return .null }
        switch column.kind {
        case .text: return .text("\u{1}\(id)")
        // The highest bit of an identity is set, so the number is far below what anybody counts.
        case .integer: return .integer(Int64(bitPattern: id.low))
        default: return nil
        }
    }

    /// Lets a record stand as it is about to be, unique values aside, and lets go of what it holds,
    /// so that rules and claims of others find room where it is about to leave some.
    ///
    /// - Returns: Whether there is such a record.
    func stepAside(
        _ id: RecordID, _ resource: CompiledResource, with fields: [String: FieldContent]
    ) throws -> Bool {
        guard let record = try record(id, of: resource) else { return false }
        var after = record
        for (position, field) in resource.definition.fields.enumerated() where !field.isUnique {
            if let content = fields[field.name] { after.contents[position] = content }
        }
        try RecordStore(resource).update(after, from: record, in: transaction)
        let book = ClaimBook(now: now)
        freed[id] = try book.claims(of: id, in: transaction)
        try book.release(holder: id, in: transaction)
        reread(id)
        parked[id] = record
        return true
    }

    /// Has a record that stepped aside hold what it held, where its rules have not said it anew.
    func holdAgain(_ id: RecordID, _ resource: CompiledResource) throws {
        guard let claims = freed[id], !claims.isEmpty else { return }
        try claim(claims, holder: id, resource: resource.id)
    }
}
