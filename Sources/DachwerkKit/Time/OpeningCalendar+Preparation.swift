extension OpeningCalendar {
    /// The instant from which a thing is needed that must be prepared before it is handed over.
    ///
    /// Preparation takes the `n` opening days before the day of the hand-over. Nothing if `n` is
    /// not between 0 and 1000, or if the days are not found within three years.
    public func startOfPreparation(openingDays n: Int, before instant: Instant) -> Instant? {
        guard (0...1_000).contains(n) else { return nil }
        if n == 0 { return instant }
        var date = zone.date(of: instant)
        var remaining = n
        for _ in 0..<Self.searchDays {
            date = date.adding(days: -1)
            if isOpeningDay(date) { remaining -= 1 }
            if remaining == 0 { return zone.startOfDay(date) }
        }
        return nil
    }
}
