package import DachwerkKit

/// What is known of one file.
package struct AttachmentEntry: Sendable, Hashable {
    package let id: RecordID
    package let kept: KeptFile
    package let type: String
    package let name: String
    /// The field that it was sent for.
    let resource: String
    let field: String
    let actorKind: String
    let actor: String
    let at: Instant
    /// Whether no record has referred to it yet.
    var isWaiting = true

    var row: [StoreValue] {
        [
            .text(id.description), .text(kept.name), .text(kept.sha256),
            .integer(Int64(kept.size)), .text(type), .text(name), .text(resource), .text(field),
            .text(actorKind), .text(actor), .text(at.description), .integer(isWaiting ? 1 : 0),
        ]
    }

    init(
        _ id: RecordID, _ kept: KeptFile, type: FileType, name: String, for field: AnyField,
        of resource: CompiledResource, by actor: Actor, at now: Instant
    ) {
        self.id = id
        self.kept = kept
        self.type = type.rawValue
        self.name = name
        self.resource = resource.name
        self.field = field.name
        actorKind = actor.kind.rawValue
        self.actor = actor.id
        at = now
    }

    init(_ row: [StoreValue]) throws {
        guard let id = row[0].text.flatMap({ RecordID($0) }), let name = row[1].text,
            let sha256 = row[2].text, let size = row[3].integer,
            let at = row[10].text.flatMap({ Instant($0) })
        else {
            throw StoreError(
                .damaged, AttachmentTables.file.name, "What is known of a file is unreadable.")
        }
        self.id = id
        kept = KeptFile(name: name, sha256: sha256, size: Int(size))
        type = row[4].text ?? ""
        self.name = row[5].text ?? ""
        resource = row[6].text ?? ""
        field = row[7].text ?? ""
        actorKind = row[8].text ?? ""
        actor = row[9].text ?? ""
        self.at = at
        isWaiting = row[11].integer != 0
    }

    /// The content of a field that holds it.
    package var content: FieldContent {
        .line([
            .text(id.description), .text(name), .text(type), .integer(Int64(kept.size)),
            .text(kept.sha256),
        ])
    }

    func isOf(_ actor: Actor) -> Bool {
        actorKind == actor.kind.rawValue && self.actor == actor.id
    }
}

/// Which files there are and which records refer to them, in the same transaction as the records.
struct AttachmentBook {
    func entry(_ id: RecordID, in snapshot: any StoreSnapshot) throws -> AttachmentEntry? {
        try snapshot.row(AttachmentTables.file, .text(id.description)).map(AttachmentEntry.init)
    }

    func insert(_ entry: AttachmentEntry, in transaction: any StoreTransaction) throws {
        try transaction.insert(entry.row, into: AttachmentTables.file)
    }

    /// All files.
    func entries(in snapshot: any StoreSnapshot) throws -> [AttachmentEntry] {
        try snapshot.rows(StoreQuery(AttachmentTables.file)).map(AttachmentEntry.init)
    }

    /// Notes that the same file lies under another name, unless it is not there any more.
    func move(
        _ entry: AttachmentEntry, to name: String, in transaction: any StoreTransaction
    ) throws -> Bool {
        let count = try transaction.update(
            AttachmentTables.file, set: ["kept": .text(name)],
            where: .all([
                .compare("id", .equal, .text(entry.id.description)),
                .compare("kept", .equal, .text(entry.kept.name)),
            ]))
        if count > 0 {
            try transaction.insert([.text(entry.kept.name)], into: AttachmentTables.gone)
        }
        return count > 0
    }

    /// The bytes of all files together.
    func size(in snapshot: any StoreSnapshot) throws -> Int {
        try sum(where: .always, in: snapshot)
    }

    /// The bytes of what an actor sent and no record refers to yet.
    func waiting(of actor: Actor, in snapshot: any StoreSnapshot) throws -> Int {
        try sum(
            where: .all([
                .compare("is_waiting", .equal, .integer(1)),
                .compare("actor_kind", .equal, .text(actor.kind.rawValue)),
                .compare("actor", .equal, .text(actor.id)),
            ]), in: snapshot)
    }

    private func sum(
        where condition: StoreCondition, in snapshot: any StoreSnapshot
    ) throws -> Int {
        let groups = try snapshot.groups(
            StoreGroupQuery(AttachmentTables.file, summing: "size", where: condition))
        return Int(groups.reduce(0) { $0 + $1.sum })
    }

    /// Notes that a record refers to a file.
    func use(
        _ file: RecordID, by record: RecordID, _ field: String, of resource: CompiledResource,
        in transaction: any StoreTransaction
    ) throws {
        let key = StoreValue.text("\(record) \(field) \(file)")
        guard try transaction.row(AttachmentTables.use, key) == nil else { return }
        try transaction.insert(
            [
                key, .text(file.description), .text(resource.name), .text(record.description),
                .text(field),
            ], into: AttachmentTables.use)
        try transaction.update(
            AttachmentTables.file, set: ["is_waiting": .integer(0)],
            where: .compare("id", .equal, .text(file.description)))
    }

    /// Lets a record refer to none of its files any more, or to none of some fields.
    ///
    /// - Returns: Whether files are to be taken away now.
    func letGo(
        of record: RecordID, fields: Set<String>? = nil, in transaction: any StoreTransaction
    ) throws -> Bool {
        try letGo(
            where: .compare("record", .equal, .text(record.description)),
            in: transaction
        ) { fields?.contains($0) ?? true }
    }

    /// Lets no record of a resource refer to files any more.
    func letGo(
        ofAll resource: CompiledResource, in transaction: any StoreTransaction
    ) throws -> Bool {
        try letGo(
            where: .compare("resource", .equal, .text(resource.name)), in: transaction
        ) { _ in true }
    }

    private func letGo(
        where condition: StoreCondition, in transaction: any StoreTransaction,
        _ isMeant: (String) -> Bool
    ) throws -> Bool {
        var files: Set<RecordID> = []
        for row in try transaction.rows(StoreQuery(AttachmentTables.use, where: condition)) {
            guard let field = row[4].text, isMeant(field) else { continue }
            if let file = row[1].text.flatMap({ RecordID($0) }) { files.insert(file) }
            try transaction.delete(
                from: AttachmentTables.use, where: .compare("id", .equal, row[0]))
        }
        var isLetGo = false
        for file in files where try !isUsed(file, in: transaction) {
            try takeOut(file, in: transaction)
            isLetGo = true
        }
        return isLetGo
    }

    private func isUsed(_ file: RecordID, in snapshot: any StoreSnapshot) throws -> Bool {
        try snapshot.count(
            AttachmentTables.use, where: .compare("file", .equal, .text(file.description))) > 0
    }

    /// Takes out what was sent before a moment and no record came to refer to.
    func takeOutWaiting(before moment: Instant, in transaction: any StoreTransaction) throws -> Int
    {
        let rows = try transaction.rows(
            StoreQuery(
                AttachmentTables.file,
                where: .all([
                    .compare("is_waiting", .equal, .integer(1)),
                    .compare("at", .less, .text(moment.description)),
                ])))
        for row in rows {
            if let id = row[0].text.flatMap({ RecordID($0) }) { try takeOut(id, in: transaction) }
        }
        return rows.count
    }

    private func takeOut(_ file: RecordID, in transaction: any StoreTransaction) throws {
        guard let entry = try entry(file, in: transaction) else { return }
        try transaction.delete(
            from: AttachmentTables.file, where: .compare("id", .equal, .text(file.description)))
        let name = StoreValue.text(entry.kept.name)
        guard try transaction.row(AttachmentTables.gone, name) == nil else { return }
        try transaction.insert([name], into: AttachmentTables.gone)
    }

    /// The names of the files that are to be taken away.
    func gone(in snapshot: any StoreSnapshot) throws -> [String] {
        try snapshot.rows(StoreQuery(AttachmentTables.gone)).compactMap { $0[0].text }
    }

    /// Forgets the names of files that were taken away.
    func forget(_ names: [String], in transaction: any StoreTransaction) throws {
        for name in names {
            try transaction.delete(
                from: AttachmentTables.gone, where: .compare("kept", .equal, .text(name)))
        }
    }

    /// The names of the files that are to stay.
    func names(in snapshot: any StoreSnapshot) throws -> Set<String> {
        var names: Set<String> = []
        try snapshot.scan(StoreQuery(AttachmentTables.file)) { row in
            if let name = try row.value(1).text { names.insert(name) }
        }
        return names
    }
}
