/// A test on records as data: the store turns it into its own language, the kernel can judge a
/// single record by it, and both must agree.
public indirect enum Condition: Sendable, Hashable {
    /// Everything passes.
    case always
    /// Nothing passes.
    case never
    /// Every one of these passes.
    case all([Condition])
    /// At least one of these passes.
    case any([Condition])
    /// This one does not pass.
    case not(Condition)
    /// A field compares to a value; an empty field passes only ``Comparison/notEqual``.
    case compare(FieldPath, Comparison, FieldContent)
    /// A field is empty.
    case isNull(FieldPath)
    /// A field is one of these values.
    case isOneOf(FieldPath, [FieldContent])
    /// A list holds a value.
    case contains(FieldPath, FieldContent)
    /// A field names the actor or an organisation the actor acts for.
    case isOfActor(FieldPath, ActorLink)
    /// One of these text fields contains the text, without regard to case.
    case matches([FieldPath], String)
    /// A period overlaps another, both half-open.
    case overlaps(FieldPath, Period)
    /// A date compares to the local date of the operation; an empty field never passes.
    case comparesToToday(FieldPath, Comparison)

    /// How two values compare.
    public enum Comparison: String, Sendable, Hashable, CaseIterable {
        /// The same.
        case equal = "eq"
        /// Not the same.
        case notEqual = "ne"
        /// Smaller.
        case less = "lt"
        /// Smaller or the same.
        case lessOrEqual = "le"
        /// Greater.
        case greater = "gt"
        /// Greater or the same.
        case greaterOrEqual = "ge"
    }

    /// What of the actor a field is held against.
    public enum ActorLink: String, Sendable, Hashable {
        /// The person behind the actor.
        case person
        /// One of the organisations the actor acts for.
        case organisation
        /// One of the duties the actor holds.
        case duty
    }
}

/// The way to a value of a record: a field, or a part of one such as the start of a period.
public struct FieldPath: Sendable, Hashable, CustomStringConvertible {
    /// A part of a composite field.
    public enum Part: String, Sendable, Hashable, CaseIterable {
        /// The start of a period.
        case start
        /// The end of a period.
        case end
        /// The minor units of an amount.
        case amount
        /// The currency of an amount.
        case currency
    }

    /// The field, or `id`, `state`, `version`, `createdAt`, `updatedAt`.
    public let field: String
    /// The part of the field, if only one is meant.
    public let part: Part?

    /// Names a field or a part of one.
    public init(_ field: String, _ part: Part? = nil) {
        self.field = field
        self.part = part
    }

    /// `field` or `field.part`.
    public var description: String {
        part.map { "\(field).\($0.rawValue)" } ?? field
    }

    /// What every record has besides its fields.
    public static let recordFields: Set<String> = [
        "id", "state", "version", "createdAt", "updatedAt",
    ]
}
