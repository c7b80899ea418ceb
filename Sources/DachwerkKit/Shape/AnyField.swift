import Synchronization

/// A field without its Swift types: what the kernel, the stores and the edges work with.
public struct AnyField: Sendable, Hashable {
    /// How a text looks and is checked.
    public enum TextFormat: String, Sendable, Hashable {
        /// One line.
        case line
        /// Several lines.
        case text
        /// An address for electronic mail.
        case email
        /// A web address with `https` or `http`.
        case webAddress
        /// A telephone number.
        case phone
        /// A postcode; spreadsheets take the zero in front away, so an import looks at it.
        case postcode
        /// An identifier in the tenant file or a file name: `a-z`, `0-9`, dashes.
        case identifier
    }

    /// What is said about the field; shared by all copies, so that a copy costs next to nothing.
    private final class Storage: Sendable {
        let facts: Facts
        /// Where the field stood in the shape that it was last put into.
        let position = Atomic<Int>(-1)

        init(_ facts: Facts) { self.facts = facts }
    }

    private struct Facts: Sendable, Hashable {
        let name: String
        let kind: FieldKind
        let isOptional: Bool
        let wordsName: String?
        var range: ClosedRange<Int64>?
        var length: ClosedRange<Int>?
        var count: ClosedRange<Int>?
        var amounts: ClosedRange<Int64>?
        var currency: String?
        var isNotInThePast = false
        var format = TextFormat.line
        var defaultContent: FieldContent?
        var isComputed = false
        var isTransient = false
        var isFixed = false
        var isNeeded = false
        var isLater = false
        var isUnique = false
        var isSearchable = false
        var isIndexed = false
        var summary = ""
        var privacy: Privacy?
        var fileTypes: [FileType]?
        var formerNames: [String] = []
        var formerChoices: [String: String] = [:]
    }

    private var storage: Storage

    private var facts: Facts {
        get { storage.facts }
        set { storage = Storage(newValue) }
    }

    /// The name in the API and of the column, in camel case.
    public var name: String { storage.facts.name }
    /// What it holds.
    public var kind: FieldKind { storage.facts.kind }
    /// Whether it may be empty.
    public var isOptional: Bool { storage.facts.isOptional }
    /// Under which name the cases of a choice have their words, whichever field holds it.
    package var wordsName: String? { storage.facts.wordsName }
    /// The bounds of a number.
    public internal(set) var range: ClosedRange<Int64>? {
        get { storage.facts.range }
        set { facts.range = newValue }
    }
    /// The bounds of a text's length in Unicode scalars.
    public internal(set) var length: ClosedRange<Int>? {
        get { storage.facts.length }
        set { facts.length = newValue }
    }
    /// The bounds of a list's number of elements.
    public internal(set) var count: ClosedRange<Int>? {
        get { storage.facts.count }
        set { facts.count = newValue }
    }
    /// The bounds of an amount in minor units of its currency.
    public internal(set) var amounts: ClosedRange<Int64>? {
        get { storage.facts.amounts }
        set { facts.amounts = newValue }
    }
    /// The only currency that an amount may have.
    public internal(set) var currency: String? {
        get { storage.facts.currency }
        set { facts.currency = newValue }
    }
    /// Whether a day or moment that is over is refused when it is set.
    public internal(set) var isNotInThePast: Bool {
        get { storage.facts.isNotInThePast }
        set { facts.isNotInThePast = newValue }
    }
    /// How a text looks and is checked.
    public internal(set) var format: TextFormat {
        get { storage.facts.format }
        set { facts.format = newValue }
    }
    /// What stands in it when a new record does not say.
    public internal(set) var defaultContent: FieldContent? {
        get { storage.facts.defaultContent }
        set { facts.defaultContent = newValue }
    }
    /// Whether only rules may write it.
    public internal(set) var isComputed: Bool {
        get { storage.facts.isComputed }
        set { facts.isComputed = newValue }
    }
    /// Whether it is handed to rules and never stored.
    public internal(set) var isTransient: Bool {
        get { storage.facts.isTransient }
        set { facts.isTransient = newValue }
    }
    /// Whether it may be set at creation only.
    public internal(set) var isFixed: Bool {
        get { storage.facts.isFixed }
        set { facts.isFixed = newValue }
    }
    /// Whether people and rules must give it, though it stands empty once it is forgotten.
    public internal(set) var isNeeded: Bool {
        get { storage.facts.isNeeded }
        set { facts.isNeeded = newValue }
    }
    /// Whether it is said at a later step than the first.
    public internal(set) var isLater: Bool {
        get { storage.facts.isLater }
        set { facts.isLater = newValue }
    }
    /// Whether no two records may hold the same value.
    public internal(set) var isUnique: Bool {
        get { storage.facts.isUnique }
        set { facts.isUnique = newValue }
    }
    /// Whether the search looks into it.
    public internal(set) var isSearchable: Bool {
        get { storage.facts.isSearchable }
        set { facts.isSearchable = newValue }
    }
    /// Whether the store keeps an index on it.
    public internal(set) var isIndexed: Bool {
        get { storage.facts.isIndexed }
        set { facts.isIndexed = newValue }
    }
    /// What it means, in one English sentence for module authors and API readers.
    public internal(set) var summary: String {
        get { storage.facts.summary }
        set { facts.summary = newValue }
    }
    /// What the law asks of it, if it was said.
    public internal(set) var privacy: Privacy? {
        get { storage.facts.privacy }
        set { facts.privacy = newValue }
    }

    /// What the files in it may be; nothing where it holds none.
    public internal(set) var fileTypes: [FileType]? {
        get { storage.facts.fileTypes }
        set { facts.fileTypes = newValue }
    }
    /// What the field was called before.
    public internal(set) var formerNames: [String] {
        get { storage.facts.formerNames }
        set { facts.formerNames = newValue }
    }
    /// What choices were called before, with what they are called now.
    public internal(set) var formerChoices: [String: String] {
        get { storage.facts.formerChoices }
        set { facts.formerChoices = newValue }
    }

    package init(name: String, kind: FieldKind, isOptional: Bool, wordsName: String? = nil) {
        var facts = Facts(name: name, kind: kind, isOptional: isOptional, wordsName: wordsName)
        if kind.element == .text { facts.length = 1...500 }
        if kind.isList { facts.count = 0...200 }
        storage = Storage(facts)
    }

    /// Notes where the field stands in a shape.
    func note(position: Int) { storage.position.store(position, ordering: .relaxed) }

    /// Where the field stands among fields, if that is where it was put last.
    @usableFromInline
    func position(among fields: [AnyField]) -> Int? {
        let position = storage.position.load(ordering: .relaxed)
        guard fields.indices.contains(position), fields[position].storage === storage else {
            return nil
        }
        return position
    }

    /// Equal when everything that is said about them is.
    public static func == (left: AnyField, right: AnyField) -> Bool {
        left.storage === right.storage || left.storage.facts == right.storage.facts
    }

    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// Whether a new record must name it.
    public var isRequired: Bool {
        (!isOptional || isNeeded) && defaultContent == nil && !isComputed
    }

    /// What the field holds as long as nobody says anything.
    package var unset: FieldContent { defaultContent ?? (kind.isList ? .list([]) : .null) }

    /// Whether it can hold personal data, as far as it was said.
    public var isPersonal: Bool {
        privacy.map { $0.category != .impersonal } ?? false
    }
}
