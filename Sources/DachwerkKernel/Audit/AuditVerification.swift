import DachwerkKit

/// What is wrong with an audit.
package struct AuditFault: Sendable, Hashable {
    /// What it is.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An entry is unreadable.
        case unreadable
        /// Entries are missing, or stand there twice.
        case gap
        /// An entry is not the one that was written, or does not follow the one before it.
        case hash
        /// Nothing outside of the store says how far the audit had come.
        case unanchored
        /// Entries at the end are missing.
        case cut
        /// The chain is sound in itself, but not the one that was anchored.
        case rewritten
        /// The store is not the one that was in use last.
        case otherStore = "other-store"
        /// The history lacks what the audit tells of.
        case historyMissing = "history-missing"
        /// The history tells of something else than what was written.
        case historyChanged = "history-changed"
        /// The history tells of something of which the audit knows nothing.
        case historyAdded = "history-added"
    }

    package let kind: Kind
    /// The number of the entry, where there is one.
    package let sequence: Int64?
}

/// What an examination of an audit has found.
package struct AuditFindings: Sendable {
    /// How many entries there are.
    package fileprivate(set) var entries: Int64 = 0
    /// The number of the last entry that an anchor holds fast.
    package fileprivate(set) var anchored: Int64 = 0
    package fileprivate(set) var faults: [AuditFault] = []
    /// How many faults there are; of the same kind only the first are told.
    package fileprivate(set) var faultCount = 0

    fileprivate mutating func add(_ kind: AuditFault.Kind, _ sequence: Int64? = nil) {
        faultCount += 1
        if faults.count < 100 { faults.append(AuditFault(kind: kind, sequence: sequence)) }
    }
}

/// Examines a chain from its first entry to its last.
///
/// It is handed entries in their order with those of the history, page by page, so that an audit of
/// any length can be examined.
package struct AuditVerification {
    /// What stands there otherwise than it was written, unless something else explains it.
    fileprivate struct Doubt {
        let sequence: Int64
        let record: RecordID?
        let resource: String
    }

    private var findings = AuditFindings()
    private let anchors: [AuditAnchor]
    private let generation: Int64
    private var last: AuditLink?
    /// The hash at the place where the anchor of this store was set.
    private var hashAtAnchor: String?
    /// Entries of the history that cannot be compared any more.
    private var unsalted: [Doubt] = []
    private var missing: [Doubt] = []
    private var forgotten: Set<RecordID> = []
    private var renamed: Set<String> = []
    private var purged: Set<String> = []
    private var purgedRecords: Set<RecordID> = []

    /// - Parameters:
    ///   - anchors: What stands outside of the store, read before the entries are.
    ///   - generation: Which store of the tenant it is.
    package init(anchors: [AuditAnchor], generation: Int64) {
        self.anchors = anchors
        self.generation = generation
    }

    private var anchor: AuditAnchor? { anchors.last { $0.generation == generation } }

    /// Examines the next entries.
    ///
    /// - Parameters:
    ///   - rows: Entries of the audit, in the order of their numbers.
    ///   - history: Finds the entries of the history between two numbers.
    package mutating func take(
        _ rows: [[StoreValue]],
        history: (ClosedRange<Int64>) throws -> [[StoreValue]]
    ) rethrows {
        var operations: [Int64: AuditEntry] = [:]
        let first = last.map { $0.sequence + 1 } ?? rows.first?.first?.integer ?? 0
        for row in rows {
            findings.entries += 1
            guard let entry = AuditEntry(row) else {
                findings.add(.unreadable, row.first?.integer)
                continue
            }
            if let last, entry.sequence != last.sequence + 1 {
                findings.add(.gap, entry.sequence)
            }
            if AuditBook.hash(of: row, after: last?.hash ?? "") != entry.hash {
                findings.add(.hash, entry.sequence)
            }
            last = AuditLink(sequence: entry.sequence, hash: entry.hash)
            if let anchor, entry.sequence == anchor.count { hashAtAnchor = entry.hash }
            take(entry, &operations)
        }
        guard let end = last?.sequence, end >= first else { return }
        try compare(&operations, history(first...end))
    }

    private mutating func take(_ entry: AuditEntry, _ operations: inout [Int64: AuditEntry]) {
        guard let kind = AuditEvent.Kind(rawValue: entry.kind) else { return }
        if kind.isOperation { operations[entry.sequence] = entry }
        switch kind {
        case .forgotten, .erased:
            if let record = entry.record { forgotten.insert(record) }
        case .renamed:
            if let resource = entry.resource { renamed.insert(resource) }
        case .purged:
            if let capability = entry.detail { purged.insert(capability) }
            if let record = entry.record { purgedRecords.insert(record) }
        default: break
        }
    }

    /// Compares operations with the history, where each has one entry of the same number.
    private mutating func compare(
        _ operations: inout [Int64: AuditEntry], _ rows: [[StoreValue]]
    ) {
        for row in rows {
            guard let number = row[0].integer, let entry = operations.removeValue(forKey: number)
            else {
                findings.add(.historyAdded, row[0].integer)
                continue
            }
            guard Self.isOf(row, entry) else {
                findings.add(.historyChanged, number)
                continue
            }
            guard entry.seal != nil else { continue }
            if let salt = row[12].text {
                if AuditBook.seal(of: row, salt: salt) != entry.seal {
                    findings.add(.historyChanged, number)
                }
            } else {
                unsalted.append(Doubt(entry))
            }
        }
        missing += operations.keys.sorted().compactMap { operations[$0].map { Doubt($0) } }
    }

    /// Whether an entry of the history says of who, what and when the same as the audit.
    private static func isOf(_ row: [StoreValue], _ entry: AuditEntry) -> Bool {
        let kind = row[4].text.flatMap { OperationKind(rawValue: $0) }.map { AuditEvent.Kind($0) }
        return row[2].text == entry.record?.description && row[3].integer == entry.version
            && kind?.rawValue == entry.kind && row[5].text == entry.detail
            && row[7].text == entry.actorKind && row[8].text == entry.actor
            && row[10].text == entry.at.description
    }

    /// Ends the examination.
    ///
    /// - Parameter laterHistory: How many entries of the history stand behind a number.
    /// - Returns: What was found.
    package mutating func finish(laterHistory: (Int64) throws -> Int) rethrows -> AuditFindings {
        for doubt in unsalted
        where !(doubt.record.map(forgotten.contains) ?? false)
            && !renamed.contains(doubt.resource)
        {
            findings.add(.historyChanged, doubt.sequence)
        }
        for doubt in missing
        where !(doubt.record.map(purgedRecords.contains) ?? false)
            && !purged.contains(String(doubt.resource.prefix { $0 != "." }))
        {
            findings.add(.historyMissing, doubt.sequence)
        }
        if let last, try laterHistory(last.sequence) > 0 { findings.add(.historyAdded) }
        checkAnchor()
        return findings
    }

    private mutating func checkAnchor() {
        let settled = anchors.filter { !$0.isPending }
        guard let anchor else {
            if !settled.isEmpty {
                findings.add(.otherStore)
            } else if findings.entries > 0 {
                findings.add(.unanchored)
            }
            return
        }
        if let newest = settled.last, newest.generation > generation {
            return findings.add(.otherStore)
        }
        let end = last?.sequence ?? 0
        findings.anchored = min(anchor.count, end)
        if end < anchor.count {
            findings.add(.cut, end)
        } else if hashAtAnchor != anchor.head {
            findings.add(.rewritten, anchor.count)
        }
    }
}

extension AuditVerification.Doubt {
    fileprivate init(_ entry: AuditEntry) {
        self.init(
            sequence: entry.sequence, record: entry.record, resource: entry.resource ?? "")
    }
}

extension Tenant {
    private static let entriesAtOnce = 1_000

    /// Examines the whole audit at one moment of the store.
    package func verifyAudit() throws -> AuditFindings {
        // Read first: an anchor that is set meanwhile would be ahead of what is read.
        let anchors = platform.anchors.anchors(of: id)
        return try read { snapshot in
            var examination = AuditVerification(
                anchors: anchors, generation: try Restorations.latest(in: snapshot) ?? 0)
            var last: Int64 = .min
            while true {
                let rows = try snapshot.rows(
                    StoreQuery(
                        PlatformTables.audit, where: .compare("sequence", .greater, .integer(last)),
                        order: [.init("sequence")], limit: Self.entriesAtOnce))
                try examination.take(rows) { try Self.history($0, in: snapshot) }
                guard rows.count == Self.entriesAtOnce, let end = rows.last?[0].integer else {
                    break
                }
                last = end
            }
            return try examination.finish { end in
                try snapshot.count(
                    PlatformTables.history, where: .compare("sequence", .greater, .integer(end)))
            }
        }
    }

    private static func history(
        _ numbers: ClosedRange<Int64>, in snapshot: any StoreSnapshot
    ) throws -> [[StoreValue]] {
        try snapshot.rows(
            StoreQuery(
                PlatformTables.history,
                where: .all([
                    .compare("sequence", .greaterOrEqual, .integer(numbers.lowerBound)),
                    .compare("sequence", .lessOrEqual, .integer(numbers.upperBound)),
                ]), order: [.init("sequence")]))
    }
}
