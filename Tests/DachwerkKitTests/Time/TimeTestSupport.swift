import Foundation
import Testing

@testable import DachwerkKit

extension SeededGenerator {
    static let timeSeed =
        ProcessInfo.processInfo.environment["DACHWERK_TIME_SEED"].flatMap(UInt64.init)
        ?? 20_260_503

    /// Makes a generator whose run can be replayed: `DACHWERK_TIME_SEED` sets the seed, and the
    /// output names it.
    init(timeTest purpose: String) {
        self.init(seed: Self.timeSeed)
        print("\(purpose): DACHWERK_TIME_SEED=\(Self.timeSeed)")
    }
}

/// Short ways to write known-good values in tests.
func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }
func date(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }
func time(_ text: String) throws -> LocalTime { try #require(LocalTime(text)) }
func period(_ text: String) throws -> Period { try #require(Period(text)) }
func zone(_ identifier: String) throws -> Zone { try #require(Zone(identifier)) }
func hours(_ text: String) throws -> WeeklyHours { try #require(WeeklyHours(text)) }
func span(_ from: String, _ until: String?) throws -> DateSpan {
    try #require(DateSpan(from: date(from), until: until.map { try date($0) }))
}
