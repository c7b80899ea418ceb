import DachwerkKit
import MemberNetworkContract

/// What an organisation has of the rooms around some time, and how much more it may have.
struct ShareBook {
    /// What stands in the way of more.
    enum Obstacle {
        /// So many hours in a month, of which so many are booked already.
        case hours(limit: Int, taken: Int, month: LocalDate)
        /// So many rooms at the same time, and so many at the busiest moment.
        case simultaneous(limit: Int, taken: Int)
    }

    /// Something that the organisation has.
    private struct Taking {
        let period: Period
        let room: RecordID
        let parts: Set<RecordID>
    }

    private let shares: [Record<Share>]
    private let lapse: Instant?
    private let zone: Zone
    private var takings: [Taking]

    /// Reads what counts.
    ///
    /// - Parameters:
    ///   - organisation: Whose share it is.
    ///   - period: The time in question; whole months around it are read.
    ///   - booking: A booking that does not count, because it is the one in question.
    ///   - settings: When shares lapse.
    ///   - context: The tenant.
    /// - Throws: What the store throws.
    init(
        of organisation: Reference<Organisation>, around period: Period,
        besides booking: Reference<Booking>? = nil, _ settings: Values<RoomSettings>,
        _ context: TenantReader
    ) throws {
        let zone = context.tenant.zone
        self.zone = zone
        lapse = settings.shareLapsesDays.map {
            zone.startOfDay(context.today.adding(days: $0 + 1))
        }
        shares = try Self.shares(of: organisation, context)
        takings = []
        guard !shares.isEmpty else { return }
        let months = Self.months(of: period, zone)
        guard let first = months.first, let last = months.last else { return }
        // A booking of the longest kind may reach into the first month.
        let from = zone.startOfDay(first.adding(days: -31))
        let until = zone.startOfDay(last.adding(months: 1))
        let bookings = try context.records(Booking.self) {
            $0.organisation == organisation && $0.period.start >= from
                && $0.period.start < until
                && $0.state.isOne(of: BookingState.held + BookingState.used)
        }
        for other in bookings where other.reference != booking {
            try add(other.period, try context.existing(other.room))
        }
    }

    /// Counts something more.
    mutating func add(_ period: Period, _ room: Record<Room>) throws {
        takings.append(
            Taking(period: period, room: room.id, parts: Set(room.parts.map(\.id))))
    }

    /// What stands in the way of a room at a time, if anything does.
    func obstacle(to room: Record<Room>, in period: Period) -> Obstacle? {
        if let lapse, period.start < lapse { return nil }
        for share in shares where share.counts(room.id, Set(room.parts.map(\.id))) {
            let counted = takings.filter { share.counts($0.room, $0.parts) }
            if let obstacle = hours(share, counted, period) { return obstacle }
            if let obstacle = simultaneous(share, counted, room, period) { return obstacle }
        }
        return nil
    }

    /// Refuses a wish beyond the share, with the next time that would be within it.
    func check(
        _ wish: Wish, besides booking: Reference<Booking>, _ context: TenantReader
    ) throws {
        switch obstacle(to: wish.room, in: wish.period) {
        case nil: return
        case .hours(let limit, let taken, let month)?:
            let next = try next(wish, from: month.adding(months: 1), booking, context)
            throw messages.shareHours(limit, taken, month, next)
        case .simultaneous(let limit, let taken)?:
            let day = zone.date(of: wish.period.start)
            throw messages.shareSimultaneous(
                limit, taken, try next(wish, from: day, booking, context))
        }
    }

    /// How many days are tried, each at the same time of the clock.
    private static let daysTried = 31

    private func next(
        _ wish: Wish, from day: LocalDate, _ booking: Reference<Booking>, _ context: TenantReader
    ) throws -> Period? {
        let wished = zone.date(of: wish.period.start)
        let shift = max(1, wished.days(until: day))
        for days in shift..<(shift + Self.daysTried) {
            let start = zone.instant(wished.adding(days: days), zone.time(of: wish.period.start))
            guard
                let period = Period(
                    start: start,
                    end: start.adding(milliseconds: wish.period.durationMilliseconds)),
                obstacle(to: wish.room, in: period) == nil,
                try wish.at(period).answer(besides: booking, context).isFeasible
            else { continue }
            return period
        }
        return nil
    }

    private func hours(
        _ share: Record<Share>, _ counted: [Taking], _ period: Period
    ) -> Obstacle? {
        guard let limit = share.maxHoursPerMonth else { return nil }
        for month in Self.months(of: period, zone) {
            guard
                let span = Period(
                    start: zone.startOfDay(month), end: zone.startOfDay(month.adding(months: 1)))
            else { continue }
            let taken = counted.reduce(Int64(0)) { $0 + Self.time($1.period, in: span) }
            let hour: Int64 = 3_600_000
            guard taken + Self.time(period, in: span) > Int64(limit) * hour else { continue }
            return .hours(
                limit: limit, taken: Int((taken + hour - 1) / hour), month: month)
        }
        return nil
    }

    private func simultaneous(
        _ share: Record<Share>, _ counted: [Taking], _ room: Record<Room>, _ period: Period
    ) -> Obstacle? {
        guard let limit = share.maxSimultaneous else { return nil }
        let near = counted.filter { $0.period.overlaps(period) }
        let moments = [period.start] + near.map { max($0.period.start, period.start) }
        let taken =
            moments.map { moment in
                near.reduce(0) {
                    $0 + ($1.period.contains(moment) ? max(1, $1.parts.count) : 0)
                }
            }.max() ?? 0
        return taken + RoomTerms.units(room) > limit
            ? .simultaneous(limit: limit, taken: taken) : nil
    }

    private static func time(_ period: Period, in span: Period) -> Int64 {
        period.intersection(span)?.durationMilliseconds ?? 0
    }

    /// The first days of the months that a period touches.
    private static func months(of period: Period, _ zone: Zone) -> [LocalDate] {
        let day = zone.date(of: period.start)
        guard var month = LocalDate(year: day.year, month: day.month, day: 1) else { return [] }
        var months: [LocalDate] = []
        while zone.startOfDay(month) < period.end {
            months.append(month)
            let following = month.adding(months: 1)
            guard following > month else { break }
            month = following
        }
        return months
    }

    /// What counts for an organisation: its own shares, and those for all where it has none.
    private static func shares(
        of organisation: Reference<Organisation>, _ context: TenantReader
    ) throws -> [Record<Share>] {
        let all = try context.records(Share.self) {
            $0.organisation.isEmpty || $0.organisation == organisation
        }
        let own = all.filter { $0.organisation != nil }
        return own
            + all.filter { share in
                share.organisation == nil && !own.contains { $0.room == share.room }
            }
    }
}

extension Record<Share> {
    /// Whether a room counts, by itself or as what it consists of.
    fileprivate func counts(_ room: RecordID, _ parts: Set<RecordID>) -> Bool {
        guard let own = self.room else { return true }
        return own.id == room || parts.contains(own.id)
    }
}
