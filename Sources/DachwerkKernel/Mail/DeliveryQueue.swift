import DachwerkKit

/// Makes deliveries of new notices.
///
/// Whoever records a notice writes nothing more: here the history is read on from where it was read
/// last, in the order in which everything was written, so that none is left out and none is taken
/// twice.
struct DeliveryQueue {
    let tenant: Tenant
    let now: Instant

    private static let noticesAtOnce = 200
    /// So many other entries are read again rather than noted.
    private static let entriesUnnoted: Int64 = 1_000

    /// Queues what was recorded since the last time.
    ///
    /// - Returns: How many deliveries there are now that were not before.
    func fill() async throws -> Int {
        var count = 0
        while true {
            let isWorthIt = try tenant.read { snapshot in
                let start = try Self.mark(in: snapshot) ?? 0
                let isNew = try !Self.entries(after: start, limit: 1, in: snapshot).isEmpty
                return try isNew || Self.last(in: snapshot) - start > Self.entriesUnnoted
            }
            guard isWorthIt else { return count }
            let (queued, isDone) = try await tenant.write { try self.fill(in: $0) }
            count += queued
            if isDone { return count }
        }
    }

    private func fill(in transaction: any StoreTransaction) throws -> (Int, isDone: Bool) {
        let start = try Self.mark(in: transaction) ?? 0
        let entries = try Self.entries(
            after: start, limit: Self.noticesAtOnce, in: transaction)
        let isDone = entries.count < Self.noticesAtOnce
        let end = try isDone ? Self.last(in: transaction) : entries.last?[0].integer ?? start
        let writer = tenant.recordWriter(as: .scheduler, at: now, in: transaction)
        let restored = try Restorations.latest(in: transaction)
        var count = 0
        for entry in entries where !Self.isOfFirstRecords(entry) {
            guard let id = entry[2].text.flatMap({ RecordID($0) }) else { continue }
            count += try queue(id, after: restored, writer)
        }
        try StoreMarks.set(StoreMarks.deliveriesMark, to: "\(end)", in: transaction)
        return (count, isDone)
    }

    private func queue(
        _ id: RecordID, after restored: Int64?, _ writer: RecordWriter
    ) throws -> Int {
        guard let data = try writer.record(id, of: writer.resource(PlatformNotice.id)) else {
            return 0
        }
        let notice = Record<PlatformNotice>(data)
        guard let recipient = NoticeRecipient(notice) else { return 0 }
        // What a backup brought may have gone out before it took the place of another store.
        let isDoubtful = restored.map { notice.createdAt.milliseconds < $0 } ?? false
        if isDoubtful, try isQueued(id, writer) { return 0 }
        let found = try tenant.platform.addresses.addressees(
            of: recipient, tenant, in: writer.transaction)
        var addresses: Set<String> = []
        var count = 0
        for addressee in found {
            let address = addressee.address?.lowercased()
            if let address, !addresses.insert(address).inserted { continue }
            try queue(notice, addressee, isDoubtful: isDoubtful, writer)
            count += 1
        }
        return count
    }

    private func queue(
        _ notice: Record<PlatformNotice>, _ addressee: Addressee, isDoubtful: Bool,
        _ writer: RecordWriter
    ) throws {
        let wish = try MailWishes(writer).wish(of: addressee.id)
        let isDaily = wish?.rhythm == .daily
        let earliest = max(notice.createdAt, notice.notBefore ?? notice.createdAt)
        let cause: PlatformDelivery.Cause? =
            if wish?.rhythm == .never { .wish } else if addressee.address == nil {
                .noAddress
            } else if isDoubtful { .interrupted } else { nil }
        let values = Values<PlatformDelivery> { values in
            values.notice = notice.id.description
            values.recipient = addressee.id.description
            values.daily = isDaily
            values.cause = cause
            values.due = cause == nil ? (isDaily ? morning(after: earliest) : earliest) : nil
        }
        let resource = try writer.resource(PlatformDelivery.id)
        let state: PlatformDelivery.State =
            switch cause {
            case nil: .queued
            case .interrupted: .uncertain
            default: .refused
            }
        var record = writer.blank(resource, state: state.rawValue)
        record.contents = values.contents
        _ = try writer.write(resource, .create, before: nil, after: record, reason: nil)
    }

    private func isQueued(_ notice: RecordID, _ writer: RecordWriter) throws -> Bool {
        let condition = StoreCondition.compare("notice", .equal, .text(notice.description))
        return try writer.transaction.count(
            writer.resource(PlatformDelivery.id).table, where: condition) > 0
    }

    /// When the letter of the day goes out.
    private func morning(after moment: Instant) -> Instant {
        let zone = tenant.info.zone
        let today = zone.instant(zone.date(of: moment), .reminding)
        return today > moment
            ? today : zone.instant(zone.date(of: moment).adding(days: 1), .reminding)
    }

    // MARK: The history

    private static func entries(
        after start: Int64, limit: Int, in snapshot: any StoreSnapshot
    ) throws -> [[StoreValue]] {
        try snapshot.rows(
            StoreQuery(
                PlatformTables.history,
                where: .all([
                    .compare("sequence", .greater, .integer(start)),
                    .compare("resource", .equal, .text(PlatformNotice.id.description)),
                    .compare("operation", .equal, .text(OperationKind.create.rawValue)),
                ]), order: [.init("sequence")], limit: limit))
    }

    /// What an organisation begins with was told to nobody when it happened.
    private static func isOfFirstRecords(_ entry: [StoreValue]) -> Bool {
        let actor = FirstRecordsRun.actor
        return entry[7] == .text(actor.kind.rawValue) && entry[8] == .text(actor.id)
    }

    private static func mark(in snapshot: any StoreSnapshot) throws -> Int64? {
        try snapshot.row(PlatformTables.mark, .text(StoreMarks.deliveriesMark))?[1].text
            .flatMap { Int64($0) }
    }

    private static func last(in snapshot: any StoreSnapshot) throws -> Int64 {
        try snapshot.rows(
            StoreQuery(
                PlatformTables.history, order: [.init("sequence", descending: true)], limit: 1)
        ).first?[0].integer ?? 0
    }

    /// Begins with what is told from now on, in a store from before there was mail.
    static func begin(_ tenant: Tenant) async throws {
        guard tenant.platform.post != nil, try tenant.read({ try mark(in: $0) }) == nil else {
            return
        }
        try await tenant.write { transaction in
            guard try mark(in: transaction) == nil else { return }
            try StoreMarks.set(
                StoreMarks.deliveriesMark, to: "\(try last(in: transaction))", in: transaction)
        }
    }
}

/// How people want to be told.
struct MailWishes {
    private let writer: RecordWriter

    init(_ writer: RecordWriter) { self.writer = writer }

    func wish(of recipient: RecordID) throws -> Record<PlatformMailWish>? {
        try RecordStore(writer.resource(PlatformMailWish.id)).records(
            where: .compare("recipient", .equal, .text(recipient.description)), order: [], limit: 1,
            in: writer.transaction
        ).first.map { Record($0) }
    }
}
