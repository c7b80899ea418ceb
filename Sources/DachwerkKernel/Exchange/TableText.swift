import DachwerkKit

/// Brings what a German spreadsheet writes into the form that the platform reads.
///
/// What has another form goes through unchanged, so that its fault is named as in any other file.
enum TableText {
    /// `12,50` as `12.50`, and `1.234,50` as `1234.50`.
    static func point(_ amount: String) -> String {
        let parts = amount.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return amount }
        let groups = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
            groups.count == 1 || (1...3).contains(groups[0].utf8.count { (48...57).contains($0) })
        else { return amount }
        return "\(groups.joined()).\(parts[1])"
    }

    /// `03.05.2025` as `2025-05-03`.
    static func date(_ text: String) -> String {
        localDate(text)?.description ?? text
    }

    /// `03.05.2025 14:30` on the wall as a moment in UTC.
    static func instant(_ text: String, in zone: Zone) -> String {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = localDate(String(parts[0])),
            let time = LocalTime(time(String(parts[1])))
        else { return text }
        return zone.instant(date, time).description
    }

    /// `9:30:00` as `09:30`.
    static func time(_ text: String) -> String {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 3, parts[2] == "00" { parts.removeLast() }
        guard parts.count == 2 else { return text }
        if parts[0].utf8.count == 1 { parts[0] = "0" + parts[0] }
        return parts.joined(separator: ":")
    }

    /// `WAHR`, `TRUE` and `ja` as `true`.
    static func boolean(_ text: String) -> String {
        switch text.lowercased() {
        case "true", "wahr", "ja", "yes": "true"
        case "false", "falsch", "nein", "no": "false"
        default: text
        }
    }

    /// Whether a date has a year of two digits, which may be of either century.
    static func hasShortYear(_ text: String) -> Bool {
        let day = text.prefix { $0 != " " }
        let parts = day.split(omittingEmptySubsequences: false) { "./-".contains($0) }
        return parts.count == 3 && parts.allSatisfy { (1...2).contains($0.utf8.count) }
            && parts.joined().utf8.allSatisfy { (48...57).contains($0) }
    }

    /// Whether a spreadsheet has shortened a long number, as in `4,01234E+12`.
    static func isShortened(_ text: String) -> Bool {
        guard let mark = text.utf8.firstIndex(of: UInt8(ascii: "E")) else { return false }
        let digits = text.utf8[..<mark]
        let exponent = text.utf8[mark...].dropFirst(2)
        let sign = text.utf8[mark...].dropFirst().first
        return sign == UInt8(ascii: "+") && (1...3).contains(exponent.count)
            && exponent.allSatisfy { (48...57).contains($0) }
            && (digits.first.map { (48...57).contains($0) } ?? false)
            && digits.allSatisfy { (48...57).contains($0) || $0 == 44 || $0 == 46 }
    }

    /// `1,2E+03` as `1200`, where that is a whole number.
    static func whole(_ text: String) -> String {
        guard isShortened(text) else { return text }
        let parts = text.split(separator: "E+")
        let number = parts[0].split { $0 == "," || $0 == "." }
        guard parts.count == 2, number.count <= 2, let exponent = Int(parts[1]), exponent <= 18
        else { return text }
        let fraction = number.count == 2 ? String(number[1]) : ""
        guard fraction.utf8.count <= exponent else { return text }
        let zeros = String(repeating: "0", count: exponent - fraction.utf8.count)
        return number[0] + fraction + zeros
    }

    private static func localDate(_ text: String) -> LocalDate? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].utf8.count),
            (1...2).contains(parts[1].utf8.count), parts[2].utf8.count == 4,
            parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return LocalDate(year: year, month: month, day: day)
    }
}
