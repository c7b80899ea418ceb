import Foundation
import Testing

@testable import DachwerkKit

/// Random numbers that can be replayed: `DACHWERK_TIME_SEED` sets the seed, failures name it.
struct TimeGenerator: RandomNumberGenerator {
    static let seed =
        ProcessInfo.processInfo.environment["DACHWERK_TIME_SEED"].flatMap(UInt64.init)
        ?? 20_260_503

    private var state: UInt64

    init(_ purpose: String) {
        state = Self.seed
        print("\(purpose): DACHWERK_TIME_SEED=\(Self.seed)")
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
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
