import DachwerkKit

/// Hand-over and return happen only while the store is open, the closing instant included.
enum Opening {
    /// Refuses a step at the counter while the store is closed, unless the staff override that.
    static func check(_ loan: Record<Loan>, _ context: TenantContext) throws {
        guard !loan.isOverride, let store = loan.store else { return }
        let calendar = LendingStore.calendar(try context.existing(store), context)
        guard !calendar.isOpen(at: context.now, includingClosing: true) else { return }
        let opens = calendar.nextOpening(notBefore: context.now)
        throw Refusal(
            "equipment-lending.store-closed",
            arguments: ["next": opens.map { .instant($0) } ?? .null])
    }

    /// The shortest time around a period that starts and ends while the store is open.
    static func aligned(_ period: Period, _ calendar: OpeningCalendar) -> Period? {
        guard let start = lastOpen(notAfter: period.start, calendar) else { return nil }
        let isOpenAtEnd = calendar.isOpen(at: period.end, includingClosing: true)
        let end = isOpenAtEnd ? period.end : calendar.nextOpening(notBefore: period.end)
        return end.flatMap { Period(start: start, end: $0) }
    }

    /// How many days the search for an earlier opening looks back.
    private static let mostDays = 366

    private static func lastOpen(
        notAfter instant: Instant, _ calendar: OpeningCalendar
    ) -> Instant? {
        if calendar.isOpen(at: instant, includingClosing: true) { return instant }
        let date = calendar.zone.date(of: instant)
        for days in 0...mostDays {
            let openings = calendar.openings(on: date.adding(days: -days))
            if let last = openings.last(where: { $0.end <= instant }) { return last.end }
        }
        return nil
    }
}
