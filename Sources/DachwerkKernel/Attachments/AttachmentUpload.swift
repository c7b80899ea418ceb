package import DachwerkKit
import Synchronization

/// A file on its way in: for one field of one resource, by one actor.
///
/// Its parts are written as they come; nothing is held in memory but the beginning.
package final class AttachmentUpload: Sendable {
    private struct State {
        var sniffer = FileSniffer()
        var filter = PictureFilter()
        var size = 0
        var isDone = false
    }

    private let session: Session
    private let resource: CompiledResource
    private let field: AnyField
    private let name: String
    private let intake: any AttachmentIntake
    private let inspection: AttachmentInspection
    private let state = Mutex(State())

    init(
        _ session: Session, _ resource: CompiledResource, _ field: AnyField, name: String,
        _ intake: any AttachmentIntake
    ) {
        self.session = session
        self.resource = resource
        self.field = field
        self.name = name
        self.intake = intake
        inspection = AttachmentInspection(session.tenant.platform.scanner)
    }

    /// Takes the next bytes.
    ///
    /// - Throws: A ``Refusal`` when there are more than a file may have, or a ``StoreError``.
    package func append(_ bytes: [UInt8]) async throws {
        let limit = session.tenant.file.attachments.file
        let kept: [UInt8]? = state.withLock { state in
            state.size += bytes.count
            guard state.size <= limit else { return nil }
            state.sniffer.take(bytes)
            return state.filter.take(bytes)
        }
        guard let kept else { throw Refusal.invalid(session.tooLarge(field)) }
        let (intake, inspection) = (intake, inspection)
        try await offThread {
            // What was sent is looked at, also what does not stay.
            try inspection.append(bytes)
            if !kept.isEmpty { try intake.append(kept) }
        }
    }

    /// Lets go of it, unless it was kept.
    package func discard() {
        let isDone = state.withLock { state in
            defer { state.isDone = true }
            return state.isDone
        }
        if !isDone { intake.discard() }
        inspection.discard()
    }

    /// Keeps the file, durably, until a record refers to it or its time is over.
    ///
    /// - Parameter key: Under which the same request has one effect; what it asks is filled in.
    /// - Returns: What is known of the file, and whether an earlier request has sent it.
    /// - Throws: A ``Refusal`` when it is not one that the field takes, or has no place.
    package func finish(
        idempotency key: String? = nil
    ) async throws -> (entry: AttachmentEntry, isRepetition: Bool) {
        defer { discard() }
        let (size, form) = state.withLock { ($0.size, $0.sniffer.type(named: name)) }
        let pointer = JSONPointer.root.appending(field.name)
        guard size > 0 else { throw Refusal.invalid(Messages.attachment.empty(at: pointer)) }
        guard let type = form, field.fileTypes?.contains(type) == true else {
            throw Refusal.invalid(field.wrongType(at: pointer))
        }
        guard let end = state.withLock({ $0.filter.finish() }) else {
            throw Refusal.invalid(Messages.attachment.broken(at: pointer))
        }
        let tenant = session.tenant
        let now = tenant.platform.clock.now()
        let id = tenant.platform.ids.next(at: now)
        let (intake, inspection) = (intake, inspection)
        let found = try await offThread { try inspection.finish() }
        if let found {
            tellOfHarm(found)
            throw Refusal.invalid(Messages.attachment.infected(at: pointer))
        }
        let kept = try await offThread {
            if !end.isEmpty { try intake.append(end) }
            return try intake.keep(as: id)
        }
        state.withLock { $0.isDone = true }
        let entry = AttachmentEntry(
            id, kept, type: type, name: name, for: field, of: resource, by: session.actor,
            at: now)
        do {
            let (session, resource) = (session, resource)
            let stands = try await tenant.write { transaction in
                try session.keep(entry, of: resource, under: key, at: now, in: transaction)
            }
            if stands.id != id { removeKept(kept) }
            return (stands, stands.id != id)
        } catch {
            removeKept(kept)
            throw error
        }
    }

    /// Tells the operator what the scanner found, and nothing of who sent it.
    private func tellOfHarm(_ name: String) {
        session.tenant.platform.observer.observe(
            PlatformEvent(
                "attachment.infected", .warning, tenant: session.tenant.id,
                "A file for \(resource.name).\(field.name) was refused: the scanner calls it "
                    + "\(name)."))
    }

    /// Takes back what lies there and is not referred to; what stays is found by the job.
    private func removeKept(_ kept: KeptFile) {
        try? session.tenant.platform.attachments.remove([kept.name], of: session.tenant.id)
    }
}

extension Session {
    /// Begins a file for a field.
    ///
    /// - Parameters:
    ///   - resource: The resource.
    ///   - name: The name of the field.
    ///   - fileName: What the file is called where it comes from.
    ///   - size: How many bytes are announced, if they are.
    /// - Returns: What takes the bytes.
    /// - Throws: ``Refusal/notFound`` where there is no such field for the actor, another refusal
    ///   where it may not be set or the file is too large.
    package func upload(
        to resource: CompiledResource, field name: String, called fileName: String,
        size: Int? = nil
    ) throws -> AttachmentUpload {
        let view = try view(resource)
        guard let position = resource.definition.positions[name],
            resource.filing.contains(position)
        else { throw Refusal.notFound }
        let field = resource.definition.fields[position]
        guard view.maySet(position) else {
            throw view.everReadable.contains(position) ? Refusal.forbidden : Refusal.notFound
        }
        if let size, size > tenant.file.attachments.file {
            throw Refusal.invalid(tooLarge(field))
        }
        let intake = try tenant.platform.attachments.begin(
            tenant.id, sealed: field.isSensitive)
        return AttachmentUpload(
            self, resource, field, name: FileName.tidy(fileName, field), intake)
    }

    func tooLarge(_ field: AnyField) -> FieldFault {
        Messages.attachment.tooLarge(
            tenant.file.attachments.file / 1_000_000, at: .root.appending(field.name))
    }

    /// Notes a file that lies there, unless the same request sent it before.
    func keep(
        _ entry: AttachmentEntry, of resource: CompiledResource, under key: String?,
        at now: Instant, in transaction: any StoreTransaction
    ) throws -> AttachmentEntry {
        let (book, keys) = (AttachmentBook(), IdempotencyBook(now: now))
        let request = key.map {
            Operation.Idempotency(
                key: $0, request: "file \(entry.field) \(entry.kept.sha256) \(entry.name)")
        }
        if let request,
            let memory = try keys.memory(of: request, resource.id, actor, in: transaction),
            let former = try book.entry(memory.record, in: transaction)
        {
            return former
        }
        let limits = tenant.file.attachments
        let size = entry.kept.size
        guard try book.size(in: transaction) + size <= limits.tenant else {
            throw Messages.attachment.tenantFull()
        }
        guard try book.waiting(of: actor, in: transaction) + size <= limits.waiting else {
            throw Messages.attachment.waiting()
        }
        try book.insert(entry, in: transaction)
        if let request {
            try keys.remember(request, resource.id, actor, entry.id, in: transaction)
        }
        return entry
    }

    /// Opens a file on a record, or in its history, for reading.
    ///
    /// - Throws: ``Refusal/notFound`` when the actor may not read the field that it stands in.
    package func attachment(
        _ resource: CompiledResource, _ record: RecordID, _ file: RecordID
    ) throws -> (entry: AttachmentEntry, reader: any AttachmentReader) {
        guard !resource.filing.isEmpty, try shows(resource, record, file),
            let entry = try tenant.read({ try AttachmentBook().entry(file, in: $0) })
        else { throw Refusal.notFound }
        return (entry, try tenant.platform.attachments.open(entry.kept.name, of: tenant.id))
    }

    /// Whether a record shows a file to the actor, as it is or as it was.
    private func shows(
        _ resource: CompiledResource, _ id: RecordID, _ file: RecordID
    ) throws -> Bool {
        let shown = try read(resource.id, id)
        let holds = { (content: FieldContent?) in
            content?.elements.contains { $0.attachedFile == file } ?? false
        }
        if resource.filing.contains(where: { holds(shown.content($0)) }) { return true }
        guard actor.kind != .anonymous else { return false }
        let names = Set(resource.filing.map { resource.definition.fields[$0].name })
        var last: Int64 = 0
        while true {
            let entries = try history(resource.id, id, after: last, limit: 500)
            let changes = entries.flatMap(\.changes).filter { names.contains($0.field) }
            if changes.contains(where: { holds($0.from) || holds($0.to) }) { return true }
            guard entries.count == 500, let end = entries.last?.version, end > last else {
                return false
            }
            last = end
        }
    }
}

extension AccessView {
    /// Whether the actor may set a field of some record, new or not.
    fileprivate func maySet(_ position: Int) -> Bool {
        let field = resource.definition.fields[position]
        if field.isComputed { return false }
        let moves = resource.definition.moves.filter { $0.sets.contains(field.name) }
        return everSettable.contains(position) || everChangeable.contains(position)
            || moves.contains { may(move: $0.name) }
    }
}

/// The name under which a file was sent.
enum FileName {
    /// The last part of a path, without what no name may hold, at most 200 characters.
    static func tidy(_ name: String, _ field: AnyField) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init)
        let clean = (last ?? "").unicodeScalars.filter { TextCheck.isCleanLine(String($0)) }
        let tidy = TextForm.tidy(String(String.UnicodeScalarView(clean.prefix(200))))
        return tidy.isEmpty || tidy == "." || tidy == ".." ? field.name : tidy
    }
}
