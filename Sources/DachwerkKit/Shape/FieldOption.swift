/// Something more to say about a field: a bound, a default, its privacy.
public struct FieldOption<Value: FieldValue>: Sendable {
    let apply: @Sendable (inout AnyField) -> Void

    /// Stands in a new record that does not say otherwise.
    public static func `default`(_ value: Value) -> FieldOption {
        FieldOption { $0.defaultContent = value.content }
    }

    /// Only rules write it; requests that name it are refused.
    public static var computed: FieldOption { FieldOption { $0.isComputed = true } }

    /// Handed to rules with a request and then let go: never stored, never shown, never in history.
    ///
    /// For what belongs elsewhere, such as the text of a complaint that a rule puts into the
    /// compartment of the party who wrote it.
    public static var transient: FieldOption { FieldOption { $0.isTransient = true } }

    /// Set at creation and never changed.
    public static var fixed: FieldOption { FieldOption { $0.isFixed = true } }

    /// Said at a later step: a form for a new record asks for it last, folded away, and in the
    /// lines of a list not at all.
    public static var later: FieldOption { FieldOption { $0.isLater = true } }

    /// Required when it is made, empty once it is forgotten: for a field of an optional type.
    ///
    /// ```swift
    /// static let name = Field<String?>("name", .needed, .personal(…))
    /// ```
    public static var needed: FieldOption { FieldOption { $0.isNeeded = true } }

    /// No two records of the tenant hold the same value.
    public static var unique: FieldOption {
        FieldOption {
            $0.isUnique = true
            $0.isIndexed = true
        }
    }

    /// The search looks into it.
    public static var searchable: FieldOption { FieldOption { $0.isSearchable = true } }

    /// Lists are often filtered or sorted by it, so the store keeps an index.
    public static var indexed: FieldOption { FieldOption { $0.isIndexed = true } }

    /// What it means, in one English sentence.
    public static func summary(_ text: String) -> FieldOption {
        FieldOption { $0.summary = text }
    }

    /// What the field was called before: what stands under a former name comes along.
    ///
    /// It stays declared for as long as a store from that time may turn up, such as a backup.
    public static func formerly(_ names: String...) -> FieldOption {
        FieldOption { $0.formerNames += names }
    }

    /// What one of the choices was called before: records that hold it hold the one of now.
    public static func formerly<Case: Choice>(_ name: String, is choice: Case) -> FieldOption {
        FieldOption { $0.formerChoices[name] = choice.rawValue }
    }

    /// The number of elements a list may have.
    public static func count(_ bounds: ClosedRange<Int>) -> FieldOption {
        FieldOption { $0.count = bounds }
    }

    /// Cannot hold personal data.
    public static var impersonal: FieldOption {
        FieldOption {
            $0.privacy = Privacy(.impersonal, purpose: "", basis: nil, retention: nil)
        }
    }

    /// Can hold personal data.
    public static func personal(
        purpose: String, basis: Privacy.Basis, retention: Privacy.Retention
    ) -> FieldOption {
        FieldOption {
            $0.privacy = Privacy(.personal, purpose: purpose, basis: basis, retention: retention)
        }
    }

    /// Can hold health, origin, religion, politics or a complaint.
    public static func sensitive(
        purpose: String, basis: Privacy.Basis, retention: Privacy.Retention
    ) -> FieldOption {
        FieldOption {
            $0.privacy = Privacy(.sensitive, purpose: purpose, basis: basis, retention: retention)
        }
    }
}

/// A value that is a whole number or may be one.
public protocol WholeNumberValue: FieldValue {}
extension Int: WholeNumberValue {}
extension Optional: WholeNumberValue where Wrapped == Int {}

/// A value that is an amount or may be one.
public protocol AmountValue: FieldValue {}
extension Money: AmountValue {}
extension Optional: AmountValue where Wrapped == Money {}

/// A value that is a day or a moment or may be one.
public protocol DayValue: FieldValue {}
extension LocalDate: DayValue {}
extension Instant: DayValue {}
extension Optional: DayValue where Wrapped: DayValue {}

/// A value that is text or may be, also in several languages.
public protocol TextValue: FieldValue {}
extension String: TextValue {}
extension LocalizedText: TextValue {}
extension Optional: TextValue where Wrapped: TextValue {}
extension Array: TextValue where Element: TextValue {}

extension FieldOption where Value: WholeNumberValue {
    /// The bounds of a number, both included.
    public static func range(_ bounds: ClosedRange<Int>) -> FieldOption {
        FieldOption { $0.range = Int64(bounds.lowerBound)...Int64(bounds.upperBound) }
    }
}

extension FieldOption where Value: AmountValue {
    /// The bounds of an amount in minor units, both included; no other currency is taken.
    public static func amount(_ bounds: ClosedRange<Int>, in currency: String) -> FieldOption {
        FieldOption {
            $0.amounts = Int64(bounds.lowerBound)...Int64(bounds.upperBound)
            $0.currency = currency
        }
    }

    /// The only currency that is taken.
    public static func currency(_ currency: String) -> FieldOption {
        FieldOption { $0.currency = currency }
    }
}

extension FieldOption where Value: DayValue {
    /// A day or moment that is over when it is set is refused; one that passes later stays.
    public static var notInThePast: FieldOption { FieldOption { $0.isNotInThePast = true } }
}

extension FieldOption where Value: TextValue {
    /// The bounds of a text's length in Unicode scalars; 1 to 500 unless said otherwise.
    public static func length(_ bounds: ClosedRange<Int>) -> FieldOption {
        FieldOption { $0.length = bounds }
    }

    /// How the text looks and is checked; one line unless said otherwise.
    public static func format(_ format: AnyField.TextFormat) -> FieldOption {
        FieldOption { $0.format = format }
    }
}
