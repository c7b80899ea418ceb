import DachwerkKernel
import Foundation

/// Answers with a fault.
struct FaultySnapshot: StoreSnapshot {
    private let fault: FaultyStore.Fault
    private let inner: any StoreSnapshot
    private let uncommitted: [StoreValue]?

    init(
        _ fault: FaultyStore.Fault, _ inner: any StoreSnapshot, uncommitted: [StoreValue]? = nil
    ) {
        self.fault = fault
        self.inner = inner
        self.uncommitted = uncommitted
    }

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try inner.row(table, key).map(changed)
    }

    func contains(_ table: TableSchema) throws -> Bool {
        try fault == .findsEveryTable || inner.contains(table)
    }

    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        try inner.count(table, where: changed(condition)) + (uncommitted == nil ? 0 : 1)
    }

    func groups(_ query: StoreGroupQuery) throws -> [StoreGroup] {
        do {
            let groups = try inner.groups(query)
            return fault == .leavesOutWhatIsEmpty ? groups.filter { !$0.value.isNull } : groups
        } catch let error as StoreError where fault == .capsSums && error.code == .value {
            return [StoreGroup(value: .null, count: 1, sum: .max)]
        }
    }

    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        var query = query
        query.condition = changed(query.condition)
        let limit = query.limit
        switch fault {
        case .forgetsTheLimit: query.limit = .max
        case .ordersByOneColumn: query.order = Array(query.order.prefix(1))
        case .ordersWordsByBytes:
            query.order = query.order.map { .init($0.column, descending: $0.isDescending) }
        case .pagesByOneColumn where limit < .max:
            query.order = Array(query.order.suffix(1))
        case .putsNothingLast, .ordersTextsAsPeopleDo: query.limit = .max
        case .confirmsEveryTest: query.tests = query.tests.map { _ in .always }
        default: break
        }
        var rows = try inner.rows(query)
        if let order = query.order.first, let position = query.table.positions[order.column] {
            if fault == .putsNothingLast {
                let empty = rows.filter { $0[position].isNull }
                let full = rows.filter { !$0[position].isNull }
                rows = order.isDescending ? empty + full : full + empty
            }
            if fault == .ordersTextsAsPeopleDo {
                rows.sort { left, right in
                    let (left, right) = (left[position].text ?? "", right[position].text ?? "")
                    return order.isDescending ? right < left : left < right
                }
            }
        }
        if limit < rows.count, fault != .forgetsTheLimit {
            rows = Array(rows.prefix(max(0, limit)))
        }
        return rows.map(changed)
    }

    private func changed(_ row: [StoreValue]) -> [StoreValue] {
        guard fault == .countsLargeNumbersAsDouble else { return row }
        return row.map { value in
            guard case .integer(let number) = value else { return value }
            return .integer(Int64(exactly: Double(number)) ?? number)
        }
    }

    /// The condition as a store without care would ask it.
    func changed(_ condition: StoreCondition) -> StoreCondition {
        switch condition {
        case .all(let parts): return .all(parts.map(changed))
        case .any(let parts): return .any(parts.map(changed))
        case .exists(let child, let owner, let inner):
            return .exists(child, owner: owner, changed(inner))
        case .not(.compare(let column, let comparison, let value))
        where fault == .negatesWithThreeValues:
            return .all([.not(.compare(column, comparison, value)), .not(.isNull(column))])
        case .not(let part): return .not(changed(part))
        case .compareInOrder(let column, _, let comparison, let value)
        where fault == .comparesWordsByBytes:
            return .compare(column, comparison, value)
        case .contains(let column, let text) where fault == .searchesOneForm:
            return .contains(column, text.replacingOccurrences(of: "ue", with: "u"))
        case .contains(_, "%") where fault == .readsPatterns: return .always
        case .containsInTexts(let column, let text) where fault == .searchesTheFormOfTexts:
            return .contains(column, text)
        case .compare(let column, .equal, .text(let text)) where fault == .comparesTextsComposed:
            return .isOneOf(
                column,
                [
                    .text(text), .text(text.precomposedStringWithCanonicalMapping),
                    .text(text.decomposedStringWithCanonicalMapping),
                ])
        default: return condition
        }
    }
}

/// Answers each question from another moment.
struct TornSnapshot: StoreSnapshot {
    let store: any TenantStore

    func row(_ table: TableSchema, _ key: StoreValue) throws -> [StoreValue]? {
        try store.read { try $0.row(table, key) }
    }

    func rows(_ query: StoreQuery) throws -> [[StoreValue]] {
        try store.read { try $0.rows(query) }
    }

    func contains(_ table: TableSchema) throws -> Bool {
        try store.read { try $0.contains(table) }
    }

    func count(_ table: TableSchema, where condition: StoreCondition) throws -> Int {
        try store.read { try $0.count(table, where: condition) }
    }
}
