package import DachwerkKit

extension Actor {
    /// Whoever works on the machine itself, with a command or a file.
    package static let `operator` = Actor(kind: .system, id: "operator")
}

extension Session {
    /// Notes that records were shown whose fields must be guarded closely.
    func noteReading(_ records: [RecordID], _ resource: CompiledResource, _ detail: String? = nil) {
        guard !records.isEmpty, actor.kind != .system else { return }
        for record in records {
            tenant.note(
                AuditEvent(
                    .read, by: author(of: resource), resource: resource.name, record: record,
                    detail: detail))
        }
    }

    /// Notes those of some records that show fields which must be guarded closely.
    func noteReading(_ records: [VisibleRecord], _ resource: CompiledResource) {
        guard !resource.guardedFields.isEmpty else { return }
        noteReading(
            records.filter { !$0.mask.intersection(resource.guardedFields).isEmpty }.map(\.id),
            resource)
    }

    /// Notes that what fields were is shown which must be guarded closely.
    func noteReading(
        of record: RecordID, _ entries: [HistoryEntry], _ resource: CompiledResource
    ) {
        guard !resource.guardedFields.isEmpty else { return }
        let isGuarded = entries.contains { entry in
            entry.changes.contains { change in
                resource.definition.positions[change.field].map(resource.guardedFields.contains)
                    ?? false
            }
        }
        if isGuarded { noteReading([record], resource, "history") }
    }

    /// Notes that records left the platform as a file.
    func noteExport(of count: Int, _ resource: CompiledResource, _ format: String) {
        guard count > 0 else { return }
        tenant.note(
            AuditEvent(
                .exported, by: author(of: resource), resource: resource.name, detail: format,
                count: Int64(count)))
    }

    /// Notes an attempt that was refused; what was only written wrongly, or came too late, is none.
    func noteRefused(_ operation: Operation, _ refusal: Refusal, _ resource: CompiledResource) {
        switch operation.wish {
        case .create: noteRefused(refusal, resource, nil)
        case .change(let id), .move(let id, _), .erase(let id): noteRefused(refusal, resource, id)
        }
    }

    /// Notes an attempt at a record that was refused.
    package func noteRefused(
        _ refusal: Refusal, _ resource: CompiledResource, _ record: RecordID?
    ) {
        switch refusal.kind {
        case .forbidden, .notFound, .rule, .conflict: break
        case .invalid, .unauthenticated, .stale, .versionMissing, .busy, .fault: return
        }
        tenant.note(
            AuditEvent(
                .refused, by: author(of: resource), resource: resource.name, record: record,
                detail: refusal.code.description))
    }

    /// Who is named as the author of what happens with records of a resource.
    private func author(of resource: CompiledResource) -> Actor {
        resource.definition.isAnonymous ? .anonymous : actor
    }
}
