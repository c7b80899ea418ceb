import DachwerkKit
import Testing

@Suite struct PeriodTests {
    private let morning = "2026-05-03T08:00:00.000Z/2026-05-03T10:00:00.000Z"

    @Test func `a half-open period excludes its end`() throws {
        let period = try period(morning)
        #expect(period.contains(period.start))
        #expect(period.contains(period.end.adding(milliseconds: -1)))
        #expect(!period.contains(period.end))
        #expect(!period.contains(period.start.adding(milliseconds: -1)))
    }

    @Test func `periods that touch do not overlap`() throws {
        let first = try period(morning)
        let next = try period("2026-05-03T10:00:00Z/2026-05-03T12:00:00Z")
        let across = try period("2026-05-03T09:00:00Z/2026-05-03T11:00:00Z")
        #expect(!first.overlaps(next) && !next.overlaps(first))
        #expect(first.intersection(next) == nil)
        #expect(first.overlaps(across) && across.overlaps(next))
        #expect(
            try first.intersection(across)
                == period("2026-05-03T09:00:00Z/2026-05-03T10:00:00Z"))
    }

    @Test func `a period needs a start before its end`() throws {
        let start = try instant("2026-05-03T08:00:00Z")
        #expect(Period(start: start, end: start) == nil)
        #expect(Period(start: start, end: start.adding(milliseconds: -1)) == nil)
        #expect(Period(start: start, end: start.adding(milliseconds: 1))?.durationMilliseconds == 1)
    }

    @Test func `widening never shrinks and stops at the limits`() throws {
        let period = try period(morning)
        #expect(
            period.widened(before: 60_000, after: 120_000).description
                == "2026-05-03T07:59:00.000Z/2026-05-03T10:02:00.000Z")
        #expect(period.widened(before: -1, after: .min) == period)
        let widest = period.widened(before: .max, after: .max)
        #expect(widest.start == .distantPast && widest.end == .distantFuture)
    }

    @Test func `a period reads back from its text`() throws {
        #expect(try period(morning).description == morning)
        #expect(
            try period("2026-05-03T10:00:00+02:00/2026-05-03T12:00:00+02:00").description
                == morning)
    }

    @Test(arguments: [
        "", "/", "2026-05-03T08:00:00Z", "2026-05-03T08:00:00Z/", "/2026-05-03T08:00:00Z",
        "2026-05-03T08:00:00Z/2026-05-03T08:00:00Z", "2026-05-03T10:00:00Z/2026-05-03T08:00:00Z",
        "2026-05-03T08:00:00Z/PT2H", "2026-05-03T08:00:00Z--2026-05-03T10:00:00Z",
        "2026-05-03T08:00:00Z/2026-05-03T10:00:00Z/2026-05-03T12:00:00Z",
    ])
    func `text that is no interval is refused`(text: String) {
        #expect(Period(text) == nil)
    }

    @Test func `a span of dates includes its last day`() throws {
        let week = try span("2026-05-04", "2026-05-10")
        #expect(try week.contains(date("2026-05-04")) && week.contains(date("2026-05-10")))
        #expect(try !week.contains(date("2026-05-11")) && !week.contains(date("2026-05-03")))
        let open = try span("2026-05-10", nil)
        #expect(open.contains(.last))
        #expect(week.overlaps(open) && open.overlaps(week))
        let later = try span("2026-05-11", "2026-05-11")
        #expect(!week.overlaps(later) && !later.overlaps(week))
        #expect(open.overlaps(later) && later.overlaps(open))
        #expect(try DateSpan(from: date("2026-05-04"), until: date("2026-05-03")) == nil)
    }
}
