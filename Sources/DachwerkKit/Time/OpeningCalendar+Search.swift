extension OpeningCalendar {
    /// How many days a search for an earlier opening looks back.
    private static let daysBack = 366

    /// The last moment at or before an instant at which the place is open, its closing counted in.
    public func lastOpening(notAfter instant: Instant) -> Instant? {
        if isOpen(at: instant, includingClosing: true) { return instant }
        let date = zone.date(of: instant)
        for days in 0...Self.daysBack {
            let openings = openings(on: date.adding(days: -days))
            if let last = openings.last(where: { $0.end <= instant }) { return last.end }
        }
        return nil
    }

    /// The first moment at or after an instant at which the place is open, its closing counted in.
    public func firstOpening(notBefore instant: Instant) -> Instant? {
        isOpen(at: instant, includingClosing: true) ? instant : nextOpening(notBefore: instant)
    }
}
