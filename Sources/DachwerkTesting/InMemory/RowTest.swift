import DachwerkKernel

/// A condition with its columns found, ready for many rows of one table.
indirect enum RowTest {
    case constant(Bool)
    case all([RowTest])
    case any([RowTest])
    case not(RowTest)
    case compare(Int, StoreComparison, StoreValue)
    case isNull(Int)
    case isOneOf(Int, Set<ByteValue>)
    case compareInOrder(Int, StoreSequence, StoreComparison, ByteKey)
    case contains(Int, SearchText)
    case containsInTexts(Int, SearchText)
    /// The children by a lookup of their owner column.
    case hasChild(key: Int, MemoryTable, owner: Int, RowTest)
    /// The owners of all children that pass, found beforehand.
    case isOwner(key: Int, Set<ByteValue>)

    /// Finds the columns of a condition.
    init(_ condition: StoreCondition, on table: MemoryTable, in state: MemoryState) throws {
        switch condition {
        case .always: self = .constant(true)
        case .never: self = .constant(false)
        case .all(let parts):
            self = .all(try parts.map { try RowTest($0, on: table, in: state) })
        case .any(let parts):
            self = .any(try parts.map { try RowTest($0, on: table, in: state) })
        case .not(let part):
            self = .not(try RowTest(part, on: table, in: state))
        case .compare(let column, let comparison, let value):
            self = .compare(try table.position(of: column), comparison, value)
        case .compareInOrder(let column, let sequence, let comparison, let value):
            self = .compareInOrder(
                try table.position(of: column), sequence, comparison,
                ByteKey(value, sequence == .bytes ? .bytes : .words))
        case .isNull(let column):
            self = .isNull(try table.position(of: column))
        case .isOneOf(let column, let values):
            let sought = Set(values.filter { !$0.isNull }.map(ByteValue.init))
            self = .isOneOf(try table.position(of: column), sought)
        case .contains(let column, let text):
            self = .contains(try table.position(of: column), SearchText(text))
        case .containsInTexts(let column, let text):
            self = .containsInTexts(try table.position(of: column), SearchText(text))
        case .exists(let child, let owner, let condition):
            self = try Self.exists(child, owner, condition, on: table, in: state)
        }
    }

    private static func exists(
        _ child: TableSchema, _ owner: String, _ condition: StoreCondition,
        on table: MemoryTable, in state: MemoryState
    ) throws -> RowTest {
        let key = try table.keyPosition()
        let children = try state.table(child.name)
        let position = try children.position(of: owner)
        let test = try RowTest(condition, on: children, in: state)
        if children.hasLookup(at: position) {
            return .hasChild(key: key, children, owner: position, test)
        }
        var owners: Set<ByteValue> = []
        children.rows.forEach { _, row in
            if test.passes(row) { owners.insert(ByteValue(row[position])) }
            return true
        }
        return .isOwner(key: key, owners)
    }

    /// Whether a row passes.
    func passes(_ row: [StoreValue]) -> Bool {
        switch self {
        case .constant(let answer): answer
        case .all(let parts): parts.allSatisfy { $0.passes(row) }
        case .any(let parts): parts.contains { $0.passes(row) }
        case .not(let part): !part.passes(row)
        case .compare(let position, let comparison, let value):
            comparison.holds(row[position], value)
        case .isNull(let position): row[position].isNull
        case .isOneOf(let position, let values): values.contains(ByteValue(row[position]))
        case .compareInOrder(let position, let sequence, let comparison, let key):
            comparison.holds(ByteKey(row[position], sequence).value, key.value)
        case .contains(let position, let sought):
            row[position].text.map(sought.isFound(in:)) ?? false
        case .containsInTexts(let position, let sought):
            row[position].text.map { sought.isFound(amongTextsOf: Array($0.utf8)) } ?? false
        case .hasChild(let key, let children, let owner, let test):
            children.numbers(with: row[key], at: owner).contains { number in
                children.rows[number].map(test.passes) ?? false
            }
        case .isOwner(let key, let owners): owners.contains(ByteValue(row[key]))
        }
    }
}
