package import DachwerkKit

/// A record by whose date the actor has something to do.
package struct DueRecord: Sendable {
    package let record: VisibleRecord
    /// Where the date stands.
    package let path: FieldPath
    /// The moment, or where the day begins.
    package let moment: Instant
    /// Whether it is a day and no moment of it.
    package let isWholeDay: Bool
    /// What the actor may do with the record as it stands, the way on first.
    package let moves: [AnyMove]
}

extension Session {
    /// What the actor has to do by a date, the most urgent first.
    ///
    /// - Parameter most: How many records of each date are looked at.
    /// - Returns: Each record once, by its first date.
    /// - Throws: What the store throws.
    package func due(most: Int) throws -> [DueRecord] {
        let now = tenant.platform.clock.now()
        let found = try tenant.read { snapshot in
            try tenant.composition.resources.flatMap { resource -> [DueRecord] in
                let view = try view(resource)
                guard view.may(.read), view.may(.move) || view.may(.change) else { return [] }
                return try resource.contributions.dueDates.flatMap {
                    try due($0, view, now, most, snapshot)
                }
            }
        }
        // One record is one thing to do, whichever of its dates comes first.
        var seen: Set<RecordID> = []
        return found.sorted { ($0.moment, $0.record.id) < ($1.moment, $1.record.id) }
            .filter { seen.insert($0.record.id).inserted }
    }

    private func due(
        _ due: AnyDueDate, _ view: AccessView, _ now: Instant, _ most: Int,
        _ snapshot: any StoreSnapshot
    ) throws -> [DueRecord] {
        let resource = view.resource
        let zone = tenant.info.zone
        let today = zone.date(of: now)
        guard let position = resource.definition.positions[due.path.field] else { return [] }
        let isWholeDay = resource.definition.fields[position].kind == .date
        let last: FieldContent =
            isWholeDay
            ? .date(today.adding(days: due.days))
            : .instant(zone.startOfDay(today.adding(days: due.days + 1)))
        let names = resource.definition.moves.filter { !$0.isInternal }.map(\.name)
        let translator = ConditionTranslator(resource, actor, today: today)
        let records = try RecordStore(resource).records(
            where: translator.translate(
                .all([
                    due.condition, .compare(due.path, .lessOrEqual, last), view.readableRows,
                    view.rows(revealing: position),
                    .any([view.rows(moving: Set(names)), view.changeableRows]),
                ])),
            order: [.init(translator.column(due.path)), .init("id")], limit: most, in: snapshot)
        let judge = judge(resource, at: now)
        let shown = Dictionary(
            try visible(records, view, in: snapshot).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        return records.compactMap { record in
            guard let shown = shown[record.id],
                let moment = moment(shown.content(position), due.path, zone)
            else { return nil }
            let moves = resource.definition.moves(from: record.state).filter {
                view.may(move: $0.name, record, judge)
            }
            guard !moves.isEmpty || view.mask(.change, record, judge) != nil else { return nil }
            return DueRecord(
                record: shown, path: due.path, moment: moment, isWholeDay: isWholeDay,
                moves: moves)
        }
    }

    private func moment(_ content: FieldContent?, _ path: FieldPath, _ zone: Zone) -> Instant? {
        switch content {
        case .date(let date)?: zone.startOfDay(date)
        case .instant(let instant)?: instant
        case .period(let period)?: path.part == .end ? period.end : period.start
        default: nil
        }
    }
}
