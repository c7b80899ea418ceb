import DachwerkKernel
import DachwerkKit

extension SeededGenerator {
    /// A random condition on one of the fixture's tables.
    mutating func condition(on table: TableSchema, depth: Int = 3) -> StoreCondition {
        if depth == 0 || once(in: 3) { return leaf(on: table) }
        switch below(table.name == "loan_lines" ? 3 : 4) {
        case 0: return .not(condition(on: table, depth: depth - 1))
        case 1: return .all(parts(on: table, depth: depth - 1))
        case 2: return .any(parts(on: table, depth: depth - 1))
        default:
            if table.name == "articles" {
                return .exists(
                    StoreFixture.loans, owner: "article",
                    condition(on: StoreFixture.loans, depth: depth - 1))
            }
            return .exists(
                StoreFixture.lines, owner: "owner",
                condition(on: StoreFixture.lines, depth: depth - 1))
        }
    }

    private mutating func parts(on table: TableSchema, depth: Int) -> [StoreCondition] {
        (0..<below(4)).map { _ in condition(on: table, depth: depth) }
    }

    private mutating func leaf(on table: TableSchema) -> StoreCondition {
        let column = pick(table.columns)
        switch below(9) {
        case 0: return once(in: 2) ? .always : .never
        case 1: return .isNull(column.name)
        case 2, 3:
            return .isOneOf(column.name, (0..<below(4)).map { _ in value(for: column) })
        case 4 where column.kind == .text:
            return .contains(column.name, pick(Self.storeTexts))
        case 4 where column.kind == .json:
            return .containsInTexts(column.name, pick(Self.storeTexts + ["de", ":", "source"]))
        case 5 where column.kind == .text:
            return .compareInOrder(
                column.name, .words, pick(StoreComparison.allCases), value(for: column))
        case 5 where column.kind == .json:
            return .compareInOrder(
                column.name, .texts(once(in: 2) ? ["en", "de"] : []),
                pick(StoreComparison.allCases), text())
        default:
            return .compare(column.name, pick(StoreComparison.allCases), value(for: column))
        }
    }

    private mutating func value(for column: ColumnSchema) -> StoreValue {
        if once(in: 8) { return .null }
        return switch column.kind {
        case .integer: number()
        case .boolean: .integer(Int64(below(2)))
        case .identifier: StoreFixture.id(below(60))
        case .date: .text(pick(["2026-02-27", "2026-02-28", "2026-03-01"]))
        default: text()
        }
    }
}
