import Foundation
import Synchronization

/// The changes of one zone's offset, asked of Foundation once and then read in nanoseconds.
final class ZoneTable: Sendable {
    /// The offset that holds from an instant on.
    private struct Change {
        let milliseconds: Int64
        let offset: Int
    }

    /// 1970-01-01; earlier instants are rare enough to be asked of Foundation each time.
    private static let firstDay: Int64 = 0
    /// 2100-01-01, with the same exception for what comes later.
    private static let endDay: Int64 = 47_482

    private static let known = Mutex<[String: ZoneTable]>([:])

    /// The table of the zone that every other one is measured against.
    static let utc = ZoneTable(.gmt)

    private let zone: TimeZone
    private let changes: [Change]

    /// The table of an identifier, or nothing if there is no such zone.
    ///
    /// Only real zones enter the cache, so it cannot grow beyond their number.
    static func table(for identifier: String) -> ZoneTable? {
        if let table = known.withLock({ $0[identifier] }) { return table }
        guard let zone = zone(identifier) else { return nil }
        let table = ZoneTable(zone)
        return known.withLock { tables in
            if let earlier = tables[identifier] { return earlier }
            tables[identifier] = table
            return table
        }
    }

    /// Finds a zone of the IANA data base by its exact name.
    ///
    /// Foundation also reads `GMT+3` and abbreviations such as `PST`, which are no zones: nobody
    /// can say when their clocks change.
    private static func zone(_ identifier: String) -> TimeZone? {
        let bytes = identifier.utf8
        guard bytes.count <= 64, bytes.allSatisfy(isAllowed) else { return nil }
        if identifier == "UTC" || identifier == "GMT" { return .gmt }
        let isAreaAndPlace = bytes.contains(UInt8(ascii: "/")) && !identifier.hasPrefix("SystemV/")
        guard isAreaAndPlace || singleWords.contains(identifier),
            let zone = TimeZone(identifier: identifier), zone.identifier == identifier
        else { return nil }
        return zone
    }

    private static let singleWords: Set<String> = [
        "CET", "CST6CDT", "EET", "EST", "EST5EDT", "HST", "MET", "MST", "MST7MDT", "PST8PDT", "WET",
    ]

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
            UInt8(ascii: "-"), UInt8(ascii: "+"):
            return true
        default:
            return false
        }
    }

    private init(_ zone: TimeZone) {
        self.zone = zone
        changes = Self.changes(of: zone)
    }

    /// Asks for the offset once a day, and searches within the days on which it changed.
    private static func changes(of zone: TimeZone) -> [Change] {
        let daySeconds: Int64 = 86_400
        var offset = Self.offset(of: zone, atSecond: firstDay * daySeconds)
        var changes = [Change(milliseconds: .min, offset: offset)]
        for day in firstDay..<endDay {
            let next = Self.offset(of: zone, atSecond: (day + 1) * daySeconds)
            guard next != offset else { continue }
            var low = day * daySeconds
            var high = low + daySeconds
            while high - low > 1 {
                let middle = low + (high - low) / 2
                if Self.offset(of: zone, atSecond: middle) == offset {
                    low = middle
                } else {
                    high = middle
                }
            }
            changes.append(Change(milliseconds: high * 1_000, offset: next))
            offset = next
        }
        return changes
    }

    private static func offset(of zone: TimeZone, atSecond second: Int64) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
    }

    /// The seconds to add to UTC at an instant.
    func offsetSeconds(atMilliseconds milliseconds: Int64) -> Int {
        let day = milliseconds.dividedDown(by: CivilCalendar.millisecondsPerDay)
        guard day >= Self.firstDay, day < Self.endDay else {
            return Self.offset(of: zone, atSecond: milliseconds.dividedDown(by: 1_000))
        }
        return changes[index(atMilliseconds: milliseconds)].offset
    }

    /// The first millisecond of the offset that holds at `high`, found by halving.
    ///
    /// The offset must differ between the two bounds and change only once between them.
    func change(after low: Int64, upTo high: Int64) -> Int64 {
        let before = offsetSeconds(atMilliseconds: low)
        var low = low
        var high = high
        while high - low > 1 {
            let middle = low + (high - low) / 2
            let isBefore = offsetSeconds(atMilliseconds: middle) == before
            if isBefore { low = middle } else { high = middle }
        }
        return high
    }

    /// The index of the last change at or before an instant; the first one is before everything.
    private func index(atMilliseconds milliseconds: Int64) -> Int {
        var low = 0
        var high = changes.count
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if changes[middle].milliseconds <= milliseconds { low = middle } else { high = middle }
        }
        return low
    }
}
