package import DachwerkKit

/// A resource ready for work: its tables, its rules, its keys, all worked out once.
package final class CompiledResource: Sendable {
    package let definition: AnyResource
    /// The module that registered it.
    package let module: String
    /// The position in its composition, for access views.
    package let index: Int
    package let table: TableSchema
    package let layouts: [FieldLayout]
    /// The child tables, one per list field.
    package let children: [TableSchema]
    /// What is asked about each row: whether there is anything in each child table.
    let listTests: [StoreCondition]
    package let contributions: ResourceContributions
    /// What no reader ever sees: what is let go after an operation, and who is admitted where.
    package let unseenFields: FieldMask
    /// The fields of which is noted who looked at them.
    let guardedFields: FieldMask
    /// Whether a record is the same as long as its row is: lists that are worked out from other
    /// records change by themselves.
    let isToldByRow: Bool
    /// The fields that can be searched.
    package let searchable: [AnyField]
    /// The key bytes of each field, ready for JSON.
    package let preparedKeys: [[UInt8]]
    /// What writes the state, where there are states.
    let stateWriter: ColumnWriter?
    /// What writes each field from its columns; nothing where a child table has it.
    let fieldWriters: [ColumnWriter?]
    /// The same without references.
    let rowSteps: RowSteps
    /// What writes the parts of one element of each list that a child table has.
    let elementWriters: [[ColumnWriter]]
    /// Where each field stands in a document, for faults.
    let pointers: [JSONPointer]
    /// The positions of the fields that refer to records, themselves or in their lines.
    let referring: [Int]
    /// The positions of the fields that hold files.
    package let filing: [Int]
    /// The identifier as text.
    package let name: String
    private let rulesBefore: [OperationKind: [AnyRule]]
    private let rulesAfter: [OperationKind: [AnyRule]]

    /// The columns that every resource table starts with.
    package static let fixedColumns = 5

    package init(
        _ definition: AnyResource, module: String, index: Int, rules: [AnyRule],
        contributions: ResourceContributions
    ) {
        self.definition = definition
        self.module = module
        self.index = index
        self.contributions = contributions
        let unseen = contributions.personLists
        isToldByRow = unseen.isEmpty
        unseenFields = FieldMask(definition.fields) { $0.isTransient || unseen.contains($0.name) }
        guardedFields = FieldMask(definition.fields) { !$0.isTransient && $0.isSensitive }
        let built = TableBuilder.build(definition)
        table = built.table
        layouts = built.layouts
        children = built.layouts.compactMap {
            if case .child(let table) = $0.place { table } else { nil }
        }
        listTests = children.map { .exists($0, owner: "owner", .always) }
        searchable = definition.fields.filter(\.isSearchable)
        preparedKeys = definition.fields.map { JSONWriter.preparedKey($0.name) }
        stateWriter = definition.hasLifecycle ? .state(definition.states) : nil
        fieldWriters = built.layouts.map(\.columnWriter)
        rowSteps = RowSteps(preparedKeys, fieldWriters)
        elementWriters = built.layouts.map(\.elementWriters)
        pointers = definition.fields.map { JSONPointer.root.appending($0.name) }
        referring = definition.fields.indices.filter {
            Self.refers(definition.fields[$0].kind)
        }
        filing = definition.fields.indices.filter { definition.fields[$0].holdsFiles }
        name = definition.id.description
        var before: [OperationKind: [AnyRule]] = [:]
        var after: [OperationKind: [AnyRule]] = [:]
        for rule in rules {
            for kind in rule.kinds {
                if rule.moment == .before {
                    before[kind, default: []].append(rule)
                } else {
                    after[kind, default: []].append(rule)
                }
            }
        }
        rulesBefore = before
        rulesAfter = after
    }

    package var id: ResourceID { definition.id }

    /// How the records can be taken for a while, if they can.
    package var capacity: AnyCapacity? { contributions.capacity }

    /// Whether a value of a kind can hold a reference.
    private static func refers(_ kind: FieldKind) -> Bool {
        switch kind {
        case .reference: true
        case .list(let element): refers(element)
        case .line(let fields): fields.contains { refers($0.kind) }
        default: false
        }
    }

    /// The rules of one moment of one kind of operation, in order.
    package func rules(_ kind: OperationKind, _ moment: AnyRule.Moment) -> [AnyRule] {
        (moment == .before ? rulesBefore : rulesAfter)[kind] ?? []
    }

    /// The mask that covers every field that some reader may see.
    package var seenFields: FieldMask {
        var mask = allFields
        mask.subtract(unseenFields)
        return mask
    }

    /// The mask that covers every field.
    package var allFields: FieldMask { FieldMask(count: definition.fields.count) }
}

/// A set of fields of one resource, by their positions.
package struct FieldMask: Sendable, Hashable {
    package private(set) var bits: UInt64

    package static let none = FieldMask(bits: 0)

    /// Covers the first so many fields; resources have at most 60.
    package init(count: Int) {
        bits = count >= 64 ? .max : (1 << UInt64(max(0, count))) - 1
    }

    private init(bits: UInt64) {
        self.bits = bits
    }

    /// Covers the fields that pass a test.
    package init(_ fields: [AnyField], where test: (AnyField) -> Bool) {
        bits = 0
        for (position, field) in fields.enumerated() where test(field) { insert(position) }
    }

    package var isEmpty: Bool { bits == 0 }

    package func contains(_ position: Int) -> Bool {
        position < 64 && bits & (1 << UInt64(position)) != 0
    }

    package mutating func insert(_ position: Int) {
        if position < 64 { bits |= 1 << UInt64(position) }
    }

    package mutating func formUnion(_ other: FieldMask) { bits |= other.bits }

    package func intersection(_ other: FieldMask) -> FieldMask {
        FieldMask(bits: bits & other.bits)
    }

    package mutating func subtract(_ other: FieldMask) { bits &= ~other.bits }

    package func isSuperset(of other: FieldMask) -> Bool { other.bits & ~bits == 0 }
}
