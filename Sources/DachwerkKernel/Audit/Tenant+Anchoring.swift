import DachwerkKit

extension AuditAnchor {
    /// The anchor of a store that is about to take its place.
    init(of store: any TenantStore, at now: Instant, isPending: Bool) throws {
        self = try store.read { snapshot in
            let end = try AuditBook().end(in: snapshot)
            return AuditAnchor(
                generation: try Restorations.latest(in: snapshot) ?? 0, count: end.sequence,
                head: end.hash, at: now, isPending: isPending)
        }
    }
}

extension Tenant {
    /// Anchors the audit as far as it has come.
    ///
    /// An anchor never moves from a chain to another one: that would hide what it is there to show.
    ///
    /// - Throws: ``StoreError`` when the store or the anchor cannot be used, of the code
    ///   `store.damaged` when the chain is not the one that was anchored.
    package func anchorAudit() throws {
        let (generation, end) = try read { snapshot in
            (try Restorations.latest(in: snapshot) ?? 0, try AuditBook().end(in: snapshot))
        }
        guard !end.isBeginning else { return }
        let known = platform.anchors.anchors(of: id).filter { !$0.isPending }
        if let last = known.last(where: { $0.generation == generation }) {
            guard last.count != end.sequence || last.head != end.hash else { return }
            let entry = try read {
                try $0.row(PlatformTables.audit, .integer(last.count))
            }
            guard entry?[AuditBook.hashColumn] == .text(last.head) else { throw broken }
        } else if let last = known.last, last.generation > generation {
            throw broken
        }
        try platform.anchors.set(
            AuditAnchor(
                generation: generation, count: end.sequence, head: end.hash,
                at: platform.clock.now()), of: id)
    }

    private var broken: StoreError {
        StoreError(
            .damaged, PlatformTables.audit.name,
            "The audit of \(id) is not the one that was anchored. See: dachwerk audit verify \(id)")
    }

    /// Anchors what was written, and tells when that is not possible.
    package func anchorAndTell() {
        do {
            try anchorAudit()
        } catch {
            let message = (error as? StoreError)?.message ?? "\(error)"
            tell("audit.unanchored", .error, message)
        }
    }
}
