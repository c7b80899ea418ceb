import DachwerkKit

/// Brings what a German spreadsheet writes into the form that the platform reads.
///
/// What has another form goes through unchanged, so that its fault is named as in any other file.
enum TableText {
    /// `12,50` as `12.50`.
    static func point(_ amount: String) -> String {
        let commas = amount.utf8.count { $0 == UInt8(ascii: ",") }
        guard commas == 1, !amount.utf8.contains(UInt8(ascii: ".")) else { return amount }
        return amount.replacing(",", with: ".")
    }

    /// `03.05.2025` as `2025-05-03`.
    static func date(_ text: String) -> String {
        localDate(text)?.description ?? text
    }

    /// `03.05.2025 14:30` on the wall as a moment in UTC.
    static func instant(_ text: String, in zone: Zone) -> String {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = localDate(String(parts[0])),
            let time = LocalTime(String(parts[1]))
        else { return text }
        return zone.instant(date, time).description
    }

    private static func localDate(_ text: String) -> LocalDate? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [2, 2, 4],
            parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }
}
