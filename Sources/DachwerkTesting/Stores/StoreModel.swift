import DachwerkKernel
import DachwerkKit
import Foundation

/// What the tables of the fixture hold, kept and searched in the plainest way.
///
/// The conformance suite compares stores with it, so it shares nothing with any of them and follows
/// the words of ``StoreCondition`` one by one.
struct StoreModel {
    var articles: [[StoreValue]] = []
    var loans: [[StoreValue]] = []
    var lines: [[StoreValue]] = []

    /// The rows of a table.
    func rows(_ table: TableSchema) -> [[StoreValue]] {
        switch table.name {
        case "articles": articles
        case "loans": loans
        default: lines
        }
    }

    /// The identities of the rows that pass, in order.
    func ids(_ table: TableSchema, where condition: StoreCondition) -> [StoreValue] {
        rows(table).filter { passes($0, of: table, condition) }.compactMap(\.first)
            .sorted { $0.exact.lexicographicallyPrecedes($1.exact) }
    }

    /// Whether a row passes.
    func passes(
        _ row: [StoreValue], of table: TableSchema, _ condition: StoreCondition
    ) -> Bool {
        func value(_ column: String) -> StoreValue {
            table.positions[column].map { row[$0] } ?? .null
        }
        switch condition {
        case .always: return true
        case .never: return false
        case .all(let parts): return parts.allSatisfy { passes(row, of: table, $0) }
        case .any(let parts): return parts.contains { passes(row, of: table, $0) }
        case .not(let part): return !passes(row, of: table, part)
        case .compare(let column, let comparison, let other):
            return Self.holds(value(column), comparison, other)
        case .compareInOrder(let column, let sequence, let comparison, let other):
            return Self.holds(
                Self.key(value(column), sequence), comparison,
                Self.key(other, sequence == .bytes ? .bytes : .words))
        case .isNull(let column): return value(column).isNull
        case .isOneOf(let column, let others):
            return others.contains { Self.holds(value(column), .equal, $0) }
        case .contains(let column, let sought):
            guard let text = value(column).text else { return false }
            return Self.contains(text, sought)
        case .containsInTexts(let column, let sought):
            return Self.texts(value(column)).contains { Self.contains($0, sought) }
        case .exists(let child, let owner, let inner):
            guard let position = child.positions[owner], let key = row.first else { return false }
            return rows(child).contains { childRow in
                childRow[position].exact == key.exact && passes(childRow, of: child, inner)
            }
        }
    }

    private static func holds(
        _ left: StoreValue, _ comparison: StoreComparison, _ right: StoreValue
    ) -> Bool {
        let isSmaller: Bool
        switch (left, right) {
        case (.integer(let left), .integer(let right)): isSmaller = left < right
        case (.text(let left), .text(let right)):
            isSmaller = left.utf8.lexicographicallyPrecedes(right.utf8)
        default: return false
        }
        let isSame = left.exact == right.exact
        return switch comparison {
        case .equal: isSame
        case .notEqual: !isSame
        case .less: isSmaller
        case .lessOrEqual: isSmaller || isSame
        case .greater: !isSmaller && !isSame
        case .greaterOrEqual: !isSmaller
        }
    }

    /// What a value is compared by in an order, as digits that sort like its bytes.
    private static func key(_ value: StoreValue, _ sequence: StoreSequence) -> StoreValue {
        guard sequence != .bytes, let text = value.text else { return value }
        var found: String? = text
        if case .texts(let languages) = sequence {
            found = TextOrder.text(of: Array(text.utf8), in: languages)
        }
        guard let found else { return .null }
        let digits = TextOrder.key(found).map { String(256 + Int($0)) }
        return .text(digits.joined())
    }

    /// The texts of a JSON object without the members about them.
    private static func texts(_ value: StoreValue) -> [String] {
        let data = Data((value.text ?? "").utf8)
        let object = try? JSONSerialization.jsonObject(with: data) as? [String: String]
        return (object ?? [:]).filter { !$0.key.hasPrefix("@") }.map(\.value)
    }

    private static func contains(_ text: String, _ sought: String) -> Bool {
        contains(TextFolding.fold(text).utf8, TextFolding.fold(sought).utf8)
            || contains(TextFolding.expand(text).utf8, TextFolding.expand(sought).utf8)
    }

    private static func contains(_ text: String.UTF8View, _ sought: String.UTF8View) -> Bool {
        var rest = Array(text)[...]
        let pattern = Array(sought)
        while rest.count >= pattern.count {
            if rest.starts(with: pattern) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}

extension StoreModel {
    /// Random rows for all tables.
    init(random: inout SeededGenerator) {
        for number in 0..<60 {
            articles.append(
                StoreFixture.article(
                    number, name: random.text().text ?? "", size: random.numberOrNothing(),
                    note: random.textOrNothing(), isLent: random.once(in: 2),
                    title: random.titleOrNothing()))
        }
        for number in 0..<40 {
            let article = random.once(in: 5) ? .null : StoreFixture.id(random.below(60))
            loans.append(
                StoreFixture.loan(
                    number, article: article, day: random.pick(["2026-02-27", "2026-02-28"])))
        }
        for number in 0..<60 {
            lines.append(
                StoreFixture.line(
                    number, of: random.below(40), label: random.textOrNothing(),
                    amount: random.numberOrNothing()))
        }
    }

    /// Puts all rows into an empty tenant.
    func fill(_ tenant: any TenantStore) async throws {
        let model = self
        try await tenant.write { transaction in
            for row in model.articles { try transaction.insert(row, into: StoreFixture.articles) }
            for row in model.loans { try transaction.insert(row, into: StoreFixture.loans) }
            for row in model.lines { try transaction.insert(row, into: StoreFixture.lines) }
        }
    }
}
