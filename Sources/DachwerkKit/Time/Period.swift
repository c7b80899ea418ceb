/// A stretch of time between two instants that includes its start and excludes its end.
///
/// Half-open periods fit together without a gap: one that ends at ten and one that begins at ten
/// touch but do not overlap.
public struct Period: Sendable, Hashable, CustomStringConvertible {
    /// The first instant of the period.
    public let start: Instant
    /// The first instant after the period.
    public let end: Instant

    /// Creates a period, or nothing unless `start` lies before `end`.
    public init?(start: Instant, end: Instant) {
        guard start < end else { return nil }
        self.start = start
        self.end = end
    }

    /// Reads an ISO 8601 interval: two RFC 3339 instants with a slash between them.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, let start = Instant(String(Substring(parts[0]))),
            let end = Instant(String(Substring(parts[1])))
        else { return nil }
        self.init(start: start, end: end)
    }

    /// Says whether an instant lies in the period; the end does not.
    public func contains(_ instant: Instant) -> Bool {
        start <= instant && instant < end
    }

    /// Says whether the two periods have an instant in common.
    public func overlaps(_ other: Period) -> Bool {
        start < other.end && other.start < end
    }

    /// The part that both periods have in common, if any.
    public func intersection(_ other: Period) -> Period? {
        Period(start: max(start, other.start), end: min(end, other.end))
    }

    /// The length of the period in milliseconds, at least 1.
    public var durationMilliseconds: Int64 { start.milliseconds(until: end) }

    /// The period with time added on both sides; negative amounts count as zero.
    public func widened(before: Int64, after: Int64) -> Period {
        let earlier = start.adding(milliseconds: -max(before, 0))
        let later = end.adding(milliseconds: max(after, 0))
        return Period(start: earlier, end: later) ?? self
    }

    /// The period as an ISO 8601 interval, `start/end`.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(49)
        start.appendDescription(to: &bytes)
        bytes.append(UInt8(ascii: "/"))
        end.appendDescription(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
