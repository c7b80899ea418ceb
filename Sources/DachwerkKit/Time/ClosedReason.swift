/// Why a place is closed on a date.
public struct ClosedReason: Sendable, Hashable {
    /// A stable code: `weekday`, `holiday` or `closure`; later versions may add more.
    public let code: String
    /// The English name of the weekday, the German name of the holiday, or the closure's reason.
    public let name: String
    /// The holiday with its names, if the code is `holiday`.
    public let holiday: PublicHoliday?
    /// The closure with its names, if the code is `closure`.
    public let closure: Closure?

    static func weekday(_ weekday: Weekday) -> ClosedReason {
        ClosedReason(code: "weekday", name: weekday.name, holiday: nil, closure: nil)
    }

    static func holiday(_ holiday: PublicHoliday) -> ClosedReason {
        ClosedReason(
            code: "holiday", name: holiday.germanName, holiday: holiday, closure: nil)
    }

    static func closure(_ closure: Closure) -> ClosedReason {
        ClosedReason(code: "closure", name: closure.reason, holiday: nil, closure: closure)
    }

    /// The reason as it stands in a sentence, read by everybody in their own language.
    public var content: FieldContent {
        if let holiday {
            let names = LocalizedText(
                source: .german,
                versions: [.german: holiday.germanName, .english: holiday.englishName])
            return names.map(FieldContent.localized) ?? .text(name)
        }
        if let names = closure?.names { return .localized(names) }
        if code == "weekday" { return .word("weekday.\(name)") }
        return name.isEmpty ? .word("capacity.closed-then") : .text(name)
    }
}
