extension OpeningCalendar {
    /// The first moment of a period at which the place is closed; nothing where it is open
    /// throughout, to the closing itself.
    public func firstClosed(in period: Period) -> Instant? {
        var reached = period.start
        forEachOpening(after: period.start) { opening in
            guard opening.start <= reached else { return false }
            reached = opening.end
            return reached < period.end
        }
        return reached < period.end ? reached : nil
    }

    /// The first time from a moment on in which the place is open for so long without a break.
    ///
    /// - Parameters:
    ///   - milliseconds: How long.
    ///   - moment: It does not begin before this.
    /// - Returns: Exactly so long; nothing where the place is never open for so long.
    public func stretch(lasting milliseconds: Int64, notBefore moment: Instant) -> Period? {
        var open: Period?
        var found: Period?
        forEachOpening(after: moment) { opening in
            // Twenty-four hours and the next day's first are one stretch.
            let start = open.flatMap { $0.end == opening.start ? $0.start : nil } ?? opening.start
            open = Period(start: start, end: opening.end)
            if start.milliseconds(until: opening.end) >= milliseconds {
                found = Period(start: start, end: start.adding(milliseconds: milliseconds))
            }
            return found == nil
        }
        return found
    }
}
