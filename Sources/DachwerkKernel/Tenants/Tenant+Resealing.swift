import DachwerkKit

extension Tenant {
    /// Seals with the present key what another one has sealed, or none, and leaves nothing of
    /// before in the files.
    ///
    /// - Returns: How many rows and files on records were sealed.
    /// - Throws: A ``StoreError`` when a value cannot be opened, or the files not be cleaned.
    package func reseal() async throws -> (rows: Int, files: Int) {
        let hold = try await hold()
        defer { hold.end() }
        // Files first: the last row that a key has sealed lets the store forget that key.
        let files = try await resealFiles()
        let rows = try await platform.stores.useAsynchronously(id, prepare: composition.schema) {
            try await $0.reseal()
        }
        if rows > 0 {
            try await platform.stores.useAsynchronously(id, prepare: composition.schema) {
                try await $0.scrub()
            }
        }
        return (rows, files)
    }

    /// Writes files anew under another name, and lets go of those that lay there.
    private func resealFiles() async throws -> Int {
        let (attachments, id) = (platform.attachments, id)
        var count = 0
        for entry in try read({ try AttachmentBook().entries(in: $0) }) {
            let isSealed = isSensitive(entry)
            let kept: KeptFile? = try await offThread {
                let name = entry.kept.name
                guard try attachments.isSealedAnew(name, of: id, sealed: isSealed) else {
                    return nil
                }
                let reader = try attachments.open(name, of: id)
                let intake = try attachments.begin(id, sealed: true)
                defer { intake.discard() }
                while let bytes = try reader.next() { try intake.append(bytes) }
                return try intake.keep(as: entry.id)
            }
            guard let kept else { continue }
            let isMoved = try await write {
                try AttachmentBook().move(entry, to: kept.name, in: $0)
            }
            // One that was taken away meanwhile leaves nothing behind.
            if isMoved { count += 1 } else { try attachments.remove([kept.name], of: id) }
        }
        try await removeGoneFiles()
        return count
    }

    /// Whether the field that a file was sent for must be guarded closely.
    private func isSensitive(_ entry: AttachmentEntry) -> Bool {
        guard let resource = composition.resources.first(where: { $0.name == entry.resource }),
            let position = resource.definition.positions[entry.field]
        else { return false }
        return resource.definition.fields[position].isSensitive
    }

    /// Whether something of the tenant must be guarded closely.
    package var holdsSensitive: Bool {
        composition.resources.contains { $0.definition.fields.contains(where: \.isSensitive) }
    }
}
