import DachwerkKit

extension RecordWriter {
    /// Writes a change into the history and into the audit.
    func enterHistory(_ change: RecordChange, _ resource: CompiledResource) throws {
        // What people were told follows from what was changed, and is long.
        let salt = resource.id == PlatformNotice.id ? nil : ids.salt()
        try HistoryBook(resource).append(
            change, by: actor, at: moment(of: resource), salt: salt, after: &auditEnd,
            in: transaction)
    }

    /// Notes that something was taken out of the history of a record: what is left of it there
    /// can be compared with nothing any more.
    func noteForgotten(_ record: RecordID, _ resource: CompiledResource) throws {
        let author = resource.definition.isAnonymous ? Actor.anonymous : actor
        try AuditBook().append(
            AuditEvent(.forgotten, by: author, resource: resource.name, record: record),
            at: moment(of: resource), after: &auditEnd, in: transaction)
    }

    /// Enters something that is not an operation on a record.
    func enterAudit(_ event: AuditEvent) throws {
        try AuditBook().append(event, at: now, after: &auditEnd, in: transaction)
    }
}
