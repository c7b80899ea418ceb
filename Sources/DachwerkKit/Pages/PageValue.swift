/// What stands in one place of a panel, a card or a page of a module.
///
/// A module says what it is; how it is read, in which language, and whether there is a link, is
/// decided by the page. A record is called by what the reader may see of it and by nothing else.
public struct PageValue: Sendable {
    /// How something stands, beside what it says: never said by colour alone.
    public enum Tone: String, Sendable, Hashable {
        /// As it should be.
        case good
        /// Less than it should be.
        case short
        /// Not there though it should be.
        case missing
    }

    package enum Content: Sendable {
        case plain(FieldContent)
        case field(AnyField, key: String, FieldContent)
        case record(ResourceID, RecordID)
        /// A word of the declaration in which the value stands.
        case label(String)
        case nothing
    }

    package let content: Content
    package private(set) var tone: Tone?

    private init(_ content: Content) {
        self.content = content
    }

    /// A value by itself, such as a number, a date or a name in several languages.
    public static func value<Value: FieldValue>(_ value: Value) -> PageValue {
        PageValue(.plain(value.content))
    }

    /// What a field of a record holds, read as everywhere: choices and languages by their names.
    public static func field<Owner: Resource, Value: FieldValue>(
        _ field: ShapeField<Owner, Value>, of record: Record<Owner>
    ) -> PageValue {
        PageValue(.field(field.erased, key: "\(Owner.id).\(field.name)", record[field].content))
    }

    /// What a field is called, such as the head of a column.
    public static func name<Owner: Resource, Value: FieldValue>(
        of field: ShapeField<Owner, Value>
    ) -> PageValue {
        PageValue(.plain(.word("\(Owner.id).\(field.name)")))
    }

    /// What a kind of record is called.
    public static func name<Owner: Resource>(of owner: Owner.Type) -> PageValue {
        PageValue(.plain(.word(Owner.id.description)))
    }

    /// A record, with a link to it where the reader may see it.
    public static func record<Owner: Resource>(_ reference: Reference<Owner>) -> PageValue {
        PageValue(.record(Owner.id, reference.id))
    }

    /// The state of a record.
    public static func state<Owner: Resource>(of record: Record<Owner>) -> PageValue {
        PageValue(.plain(.word("\(Owner.id).state.\(record.state.rawValue)")))
    }

    /// One of the labels that the declaration names, in the words of the module.
    public static func label(_ name: String) -> PageValue { PageValue(.label(name)) }

    /// The name of a language.
    public static func language(_ tag: LanguageTag) -> PageValue {
        PageValue(.plain(.word("language.\(tag)")))
    }

    /// Nothing.
    public static let nothing = PageValue(.nothing)

    /// The same, marked by how it stands.
    public func marked(_ tone: Tone) -> PageValue {
        var value = self
        value.tone = tone
        return value
    }
}

/// Rows under heads: what a panel or a page of a module shows.
public struct PageTable: Sendable {
    /// The head of each column.
    package let heads: [PageValue]
    /// The rows, each as long as the heads.
    package private(set) var rows: [[PageValue]] = []

    /// Begins a table.
    public init(_ heads: PageValue...) {
        self.heads = heads
    }

    /// Begins a table with heads that follow from records.
    public init(heads: [PageValue]) {
        self.heads = heads
    }

    /// Adds a row; what is missing at its end stays empty, and what is too much is left out.
    public mutating func add(_ row: PageValue...) {
        add(row: row)
    }

    /// Adds a row; what is missing at its end stays empty, and what is too much is left out.
    public mutating func add(row: [PageValue]) {
        let rest = max(0, heads.count - row.count)
        rows.append(row.prefix(heads.count) + Array(repeating: .nothing, count: rest))
    }
}
