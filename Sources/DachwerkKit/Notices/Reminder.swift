/// A notice some days before or after a date of a record; the platform keeps the moment.
///
/// ```swift
/// registrar.add(
///     Reminder(
///         Telling(messages.returnTomorrow, to: .organisation(HandOut.organisation)),
///         days: -1, from: .end(HandOut.period), while: { $0.state == .out }))
/// ```
///
/// It is told once for each date, also across restarts: when the date moves it is told again, and
/// when the record is not in question any more it is not told. One before its date is made up for
/// until the day of the date begins and never after that; one after its date is made up for when
/// the platform was away, but not for records that came into question later.
///
/// Where the tenant says when somebody can be reached, it comes in that time: one that falls
/// outside waits for the next working day, and one that must come before its date comes on the
/// last working day before. So its words name the date, and not "tomorrow".
public struct Reminder<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyReminder

    /// Declares a reminder.
    ///
    /// - Parameters:
    ///   - telling: What is told, and to whom.
    ///   - days: How many calendar days after the date; negative for before.
    ///   - date: The date.
    ///   - time: The time of day, in the zone of the tenant.
    ///   - filter: Which records are in question; looked at again when the moment has come.
    public init(
        _ telling: Telling<Owner>, days: Int, from date: ReminderDate<Owner>,
        at time: LocalTime = .reminding, while filter: (FilterBuilder<Owner>) -> Filter<Owner>
    ) {
        erased = AnyReminder(
            resource: Owner.id, telling: telling.erased, days: days, date: date.date,
            path: date.path, time: time, condition: filter(FilterBuilder()).condition)
    }
}

extension LocalTime {
    /// When people are reminded where nothing else is said: at eight in the morning.
    public static let reminding = LocalTime(uncheckedMinute: 480)
}

/// The date that a reminder goes by.
public struct ReminderDate<Owner: Resource>: Sendable {
    let path: FieldPath
    let date: @Sendable (RecordData, Zone) -> LocalDate?

    /// The date in a field.
    public static func date<Value: LocalDateValue>(
        _ field: ShapeField<Owner, Value>
    ) -> ReminderDate {
        ReminderDate(path: FieldPath(field.name)) { data, _ in
            guard case .date(let date) = Record<Owner>(data)[field].content else { return nil }
            return date
        }
    }

    /// The day of the moment in a field.
    public static func moment<Value: InstantValue>(
        _ field: ShapeField<Owner, Value>
    ) -> ReminderDate {
        ReminderDate(path: FieldPath(field.name)) { data, zone in
            guard case .instant(let moment) = Record<Owner>(data)[field].content else { return nil }
            return zone.date(of: moment)
        }
    }

    /// The day on which a period starts.
    public static func start(_ field: ShapeField<Owner, Period>) -> ReminderDate {
        ReminderDate(path: FieldPath(field.name, .start)) { data, zone in
            zone.date(of: Record<Owner>(data)[field].start)
        }
    }

    /// The day on which a period ends.
    public static func end(_ field: ShapeField<Owner, Period>) -> ReminderDate {
        ReminderDate(path: FieldPath(field.name, .end)) { data, zone in
            zone.date(of: Record<Owner>(data)[field].end)
        }
    }
}

/// A reminder without its Swift types.
public struct AnyReminder: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// What is told.
    public let telling: AnyTelling
    /// How many days after the date.
    package let days: Int
    /// The date of a record.
    package let date: @Sendable (RecordData, Zone) -> LocalDate?
    /// Where the date stands.
    package let path: FieldPath
    /// The time of day.
    package let time: LocalTime
    /// Which records are in question.
    package let condition: Condition

    /// What tells it from the other reminders of its resource.
    package var name: String { "\(telling.codes[0]) \(days) \(path)" }
}
