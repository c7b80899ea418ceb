/// One field of a resource, a line or a group of settings, with the type of its value.
///
/// Inside a resource it is written `Field<Value>`:
///
/// ```swift
/// public static let quantity = Field<Int>("quantity", .range(1...999))
/// ```
public struct ShapeField<Owner: Shaped, Value: FieldValue>: Sendable {
    /// The field without its types.
    public let erased: AnyField

    /// Declares a field.
    ///
    /// - Parameters:
    ///   - name: The name in the API and of the column, in camel case.
    ///   - options: What else is to be said, such as bounds, a default, or its privacy.
    public init(_ name: String, _ options: FieldOption<Value>...) {
        var field = AnyField(
            name: name, kind: Value.fieldKind, isOptional: Value.isOptional,
            wordsName: Value.wordsName)
        for option in options { option.apply(&field) }
        erased = field
    }

    /// The name in the API and of the column.
    public var name: String { erased.name }
}

/// A type that is described by fields: a resource, a line, or settings.
public protocol Shaped: Sendable {
    /// The fields in the order in which people see them.
    static var shape: Shape<Self> { get }
}

extension Shaped {
    /// A field of this type.
    public typealias Field<Value: FieldValue> = ShapeField<Self, Value>
}

/// The fields of a type, in order.
public struct Shape<Owner: Shaped>: Sendable {
    /// The fields without their types.
    public let fields: [AnyField]
    @usableFromInline let positions: [String: Int]

    /// Puts fields into an order.
    public init<each Value: FieldValue>(_ fields: repeat ShapeField<Owner, each Value>) {
        var erased: [AnyField] = []
        for field in repeat each fields { erased.append(field.erased) }
        self.init(erased)
    }

    init(_ fields: [AnyField]) {
        self.fields = fields
        for (position, field) in fields.enumerated() { field.note(position: position) }
        positions = Dictionary(
            fields.enumerated().map { ($0.element.name, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Where a field stands.
    @inlinable
    func position(of field: AnyField) -> Int? {
        field.position(among: fields) ?? positions[field.name]
    }
}

/// A group of fields that repeats inside a record: a loan line, a budget line.
public protocol Line: Shaped {}

/// The settings of a module for one tenant: typed, with defaults and ranges.
public protocol CapabilitySettings: Shaped {
    /// What does not fit together although each setting does by itself; nothing unless said.
    static func faults(in settings: Values<Self>) -> [SettingFault]
}

extension CapabilitySettings {
    /// Nothing.
    public static func faults(in settings: Values<Self>) -> [SettingFault] { [] }
}

/// A setting that does not fit the others, for whoever writes the tenant file.
public struct SettingFault: Sendable, Hashable {
    /// The setting.
    public let name: String
    /// What is wrong, as an English sentence.
    public let message: String
    /// How to mend it.
    public let hint: String?

    /// Names a setting and what is wrong with it.
    public init(_ name: String, _ message: String, hint: String? = nil) {
        self.name = name
        self.message = message
        self.hint = hint
    }
}

/// For modules without settings.
public enum NoSettings: CapabilitySettings {
    /// No fields.
    public static let shape = Shape<NoSettings>()
}
