/// From when on the months of a retention count; where it never comes, the last change counts.
public struct RetentionStart<Owner: Resource>: Sendable {
    let erased: AnyRetention.Start

    /// Since somebody last changed the record; what the platform does by itself is no change.
    public static var lastChange: RetentionStart { RetentionStart(erased: .lastChange) }

    /// Since the record came into one of these states.
    public static func states(_ states: Owner.State...) -> RetentionStart {
        RetentionStart(erased: .states(states.map(\.rawValue)))
    }

    /// Since the day in a field.
    public static func date<Value: LocalDateValue>(
        _ field: ShapeField<Owner, Value>
    ) -> RetentionStart {
        RetentionStart(erased: .field(field.name))
    }

    /// Since the moment in a field.
    public static func moment<Value: InstantValue>(
        _ field: ShapeField<Owner, Value>
    ) -> RetentionStart {
        RetentionStart(erased: .field(field.name))
    }

    /// Since the end of the period in a field.
    public static func end(_ field: ShapeField<Owner, Period>) -> RetentionStart {
        RetentionStart(erased: .field(field.name))
    }
}

/// A value that is a moment or may be one.
public protocol InstantValue: FieldValue {}
extension Instant: InstantValue {}
extension Optional: InstantValue where Wrapped == Instant {}

/// What happens to a record whose time has come.
public struct RetentionMeans<Owner: Resource>: Sendable {
    let erased: AnyRetention.Means

    /// Its personal fields are emptied and the record stays, so that counts stay.
    ///
    /// A record with a personal field that cannot stand empty goes whole; declare such a field
    /// with an optional type and `.needed` to keep the record.
    public static var emptying: RetentionMeans { RetentionMeans(erased: .emptying) }

    /// It is taken away, as soon as nothing refers to it any more.
    public static var erasing: RetentionMeans { RetentionMeans(erased: .erasing) }

    /// It goes through these transitions, as far as its state allows, and its personal fields are
    /// emptied; so they are whenever somebody leads a record through the last of them.
    public static func moving(_ moves: Move<Owner>...) -> RetentionMeans {
        RetentionMeans(erased: .moving(moves.map(\.erased.name)))
    }
}
