import DachwerkKit

extension Tenant {
    /// For how many hours a file may wait for a record that refers to it.
    static let waitingHours = 24

    /// Takes files away to which nothing refers any more.
    ///
    /// - Throws: A ``StoreError`` when one cannot be taken away; it is tried again later.
    func removeGoneFiles() async throws {
        let gone = try read { try AttachmentBook().gone(in: $0) }
        guard !gone.isEmpty else { return }
        let (attachments, id) = (platform.attachments, id)
        try await offThread { try attachments.remove(gone, of: id) }
        try await write { try AttachmentBook().forget(gone, in: $0) }
    }

    /// Takes away what was sent and never put on a record, what is let go, and what a crash left
    /// lying there.
    func sweepFiles(_ report: inout JobReport) async throws {
        let oldest = platform.clock.now().adding(hours: -Self.waitingHours)
        report.done += try await write {
            try AttachmentBook().takeOutWaiting(before: oldest, in: $0)
        }
        try await removeGoneFiles()
        let kept = try read { try AttachmentBook().names(in: $0) }
        let (attachments, id) = (platform.attachments, id)
        report.done += try await offThread {
            try attachments.removeStrays(
                of: id, olderThan: Self.waitingHours, keeping: kept)
        }
    }

    /// How many files the store knows that do not lie beside it.
    func missingFiles() async throws -> Int {
        let kept = try read { try AttachmentBook().names(in: $0) }
        guard !kept.isEmpty else { return 0 }
        let (attachments, id) = (platform.attachments, id)
        return try await offThread { kept.subtracting(try attachments.names(of: id)).count }
    }

    /// Copies everything of the tenant: its store to a new file, and its attachments to a folder
    /// beside that.
    ///
    /// - Throws: A ``StoreError`` when something stands there already, or cannot be written.
    package func backUp(to path: String) async throws {
        let hold = try await hold()
        defer { hold.end() }
        let (platform, id, schema) = (platform, id, composition.schema)
        try await offThread {
            // Files never change, so that those lying there later include those of the moment.
            try platform.stores.use(id, prepare: schema) { try $0.backup(to: path) }
            try platform.attachments.copy(of: id, to: Self.filesFolder(of: path))
        }
    }

    /// Where the attachments of a backup lie.
    static func filesFolder(of backup: String) -> String { "\(backup).files" }
}
