/// Lines of calendar files (RFC 5545): moments, texts and folding, for whatever writes one.
public enum CalendarLines {
    private static let longestLine = 74

    /// The lines of one event that takes place.
    ///
    /// - Parameters:
    ///   - id: What stays the same however often the event changes.
    ///   - sequence: The number of the change.
    ///   - changedAt: When it last changed.
    ///   - period: When it takes place.
    ///   - summary: What it is called.
    ///   - location: Where it is; no line for an empty text.
    /// - Returns: The lines, as ``document(_:)`` takes them.
    public static func event(
        id: String, sequence: Int64, changedAt: Instant, period: Period, summary: String,
        location: String
    ) -> [String] {
        let place = location.isEmpty ? [] : ["LOCATION:\(escaped(location))"]
        return [
            "BEGIN:VEVENT", "UID:\(escaped(id))", "SEQUENCE:\(sequence)",
            "DTSTAMP:\(moment(changedAt))", "DTSTART:\(moment(period.start))",
            "DTEND:\(moment(period.end))", "STATUS:CONFIRMED", "SUMMARY:\(escaped(summary))",
        ] + place + ["END:VEVENT"]
    }

    /// A calendar of events, in bytes.
    public static func document(_ events: [String]) -> [UInt8] {
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dachwerk//Dachwerk//EN"]
        return Array(text(head + events + ["END:VCALENDAR"]).utf8)
    }

    /// Lines as they stand in a file: folded, each with its end.
    public static func text(_ lines: [String]) -> String {
        lines.map { folded($0) + "\r\n" }.joined()
    }

    /// `20260304T050607Z`.
    public static func moment(_ instant: Instant) -> String {
        let text = "\(Instant(milliseconds: instant.milliseconds / 1_000 * 1_000))"
        let digits = text.utf8.filter { byte in !"-:".utf8.contains(byte) }
        let plain = String(decoding: digits, as: UTF8.self)
        return plain.split(separator: ".")[0].hasSuffix("Z")
            ? plain : "\(plain.split(separator: ".")[0])Z"
    }

    /// A text as the value of a property.
    public static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
                bytes += [UInt8(ascii: "\\"), byte]
            // A line break would begin another property.
            case 0..<32, 127: bytes.append(UInt8(ascii: " "))
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A line in pieces of at most 75 bytes, none of which breaks a letter.
    private static func folded(_ line: String) -> String {
        var pieces = [""]
        for scalar in line.unicodeScalars {
            if pieces[pieces.count - 1].utf8.count + String(scalar).utf8.count > longestLine {
                pieces.append("")
            }
            pieces[pieces.count - 1].unicodeScalars.append(scalar)
        }
        return pieces.joined(separator: "\r\n ")
    }
}
