import DachwerkKit

/// The legal holds that are in force: what must be kept although its time is over.
struct HoldBook {
    /// The last day of the hold on everything, if there is one.
    private let everything: LocalDate?
    private let records: [RecordID: LocalDate]

    /// Reads the holds that are in force on a day.
    init(
        on today: LocalDate, _ composition: Composition, in snapshot: any StoreSnapshot
    ) throws {
        var everything: LocalDate?
        var records: [RecordID: LocalDate] = [:]
        if let resource = composition.resource(PlatformHold.id) {
            let rows = ConditionTranslator(resource, .scheduler, today: today)
                .translate(Condition.comparesToToday(FieldPath("until"), .greaterOrEqual))
            try RecordStore(resource).visit(where: rows, in: snapshot) { data in
                let hold = Record<PlatformHold>(data)
                guard let text = hold.record else {
                    return everything = max(everything ?? hold.until, hold.until)
                }
                guard let id = RecordID(text) else { return }
                records[id] = max(records[id] ?? hold.until, hold.until)
            }
        }
        self.everything = everything
        self.records = records
    }

    /// The last day on which a record is kept by a hold on it or on everything.
    func end(of record: RecordID) -> LocalDate? {
        [everything, records[record]].compactMap { $0 }.max()
    }

    /// The last day on which a record is kept by a hold on it alone.
    func ownEnd(of record: RecordID) -> LocalDate? { records[record] }
}

extension RecordWriter {
    /// Whether the tenant has a record of this identity, of whatever kind.
    func holds(_ id: RecordID) throws -> Bool {
        try composition.resources.contains {
            try transaction.row($0.table, .text(id.description)) != nil
        }
    }

    /// Refuses to take something away for good that is under a legal hold.
    ///
    /// - Parameters:
    ///   - record: The record.
    ///   - isOrdinary: Whether this is part of a module's everyday work, which a hold on
    ///     everything does not bring to a stop.
    /// - Throws: A ``Refusal`` that names the last day of the hold.
    func requireUnheld(_ record: RecordID, isOrdinary: Bool = false) throws {
        let holds = try HoldBook(on: today, composition, in: transaction)
        guard let end = isOrdinary ? holds.ownEnd(of: record) : holds.end(of: record) else {
            return
        }
        throw Messages.record.held(end)
    }
}
