import DachwerkKernel

/// Writes a condition as SQL, with all values as parameters.
///
/// Conditions come from outside and can be nested, so the work stands on a stack of its own.
struct ConditionWriter {
    /// How deep conditions may be nested; SQLite's own parser gives up not far above.
    static let depthLimit = 24
    /// How many conditions stand side by side before they are put into groups.
    private static let groupSize = 64
    /// How many values stand as parameters before they become one JSON text.
    private static let parameterLimit = 500

    private(set) var text = ""
    private(set) var values: [StoreValue] = []

    private var work: [Step] = []
    private var aliasCount = 0

    private enum Step {
        case text(String)
        case condition(StoreCondition, Scope)
    }

    /// The table that a condition is about, its name inside the statement, and the depth.
    private struct Scope {
        let table: TableSchema
        let alias: String
        /// The table's own text, where the table stands under its usual name.
        let text: TableText?
        var depth = 0

        func column(_ name: String) throws -> TableText.Column {
            if let text { return try text.column(name) }
            let column = try QueryText.column(name, of: table)
            return TableText.Column(
                text: QueryText.reading(column, of: alias), schema: column)
        }
    }

    /// Writes a condition on a table.
    mutating func write(_ condition: StoreCondition, on table: TableText) throws {
        let scope = Scope(table: table.table, alias: QueryText.alias, text: table)
        work = [.condition(condition, scope)]
        while let step = work.popLast() {
            switch step {
            case .text(let words): text += words
            case .condition(let condition, let scope): try expand(condition, scope)
            }
        }
    }

    private mutating func expand(_ condition: StoreCondition, _ scope: Scope) throws {
        guard scope.depth <= Self.depthLimit else {
            throw StoreError(.value, scope.table.name, "The condition is nested too deeply.")
        }
        var inner = scope
        inner.depth += 1
        switch condition {
        case .always: text += "1"
        case .never: text += "0"
        case .all(let parts): group(parts, inner, word: " AND ", empty: "1") { .all($0) }
        case .any(let parts): group(parts, inner, word: " OR ", empty: "0") { .any($0) }
        case .not(let part):
            // Unknown counts as not found, and so as found when turned round.
            text += "("
            work += [.text(") IS NOT TRUE"), .condition(part, inner)]
        case .compare(let name, let comparison, let value):
            try compare(name, comparison, value, scope)
        case .compareInOrder(let name, let sequence, let comparison, let value):
            try compare(name, sequence, comparison, value, scope)
        case .isNull(let name):
            text += try scope.column(name).text
            text += " IS NULL"
        case .isOneOf(let name, let candidates): try isOneOf(name, candidates, scope)
        case .contains(let name, let needle):
            try find(needle, in: name, by: FoldingFunction.name, scope)
        case .containsInTexts(let name, let needle):
            try find(needle, in: name, by: FoldingFunction.nameForTexts, scope)
        case .exists(let child, let owner, let part):
            try exists(child, owner, part, inner)
        }
    }

    private mutating func group(
        _ parts: [StoreCondition], _ scope: Scope, word: String, empty: String,
        join: ([StoreCondition]) -> StoreCondition
    ) {
        guard !parts.isEmpty else { return text += empty }
        var parts = parts
        if parts.count > Self.groupSize {
            parts = stride(from: 0, to: parts.count, by: Self.groupSize).map { start in
                join(Array(parts[start..<min(start + Self.groupSize, parts.count)]))
            }
        }
        text += "("
        work.append(.text(")"))
        for (index, part) in parts.enumerated().reversed() {
            work.append(.condition(part, scope))
            if index > 0 { work.append(.text(word)) }
        }
    }

    private mutating func compare(
        _ name: String, _ comparison: StoreComparison, _ value: StoreValue, _ scope: Scope
    ) throws {
        let column = try scope.column(name)
        try check(value, column, scope)
        guard !value.isNull else { return text += "0" }
        text += column.text
        text += " "
        text += comparison.rawValue
        if column.schema.kind == .boolean, case .integer(let number) = value,
            (0...1).contains(number)
        {
            // Only from a number that stands there SQLite sees that an index has all such rows.
            text += " \(number)"
            return
        }
        text += " ?"
        values.append(value)
    }

    private mutating func find(
        _ needle: String, in name: String, by function: String, _ scope: Scope
    ) throws {
        let column = try scope.column(name)
        try check(.text(needle), column, scope)
        text += "\(function)(\(column.text), ?, ?)"
        values.append(.text(TextFolding.fold(needle)))
        values.append(.text(TextFolding.expand(needle)))
    }

    /// Compares by the keys of an order; two keys are the same only if their texts are.
    private mutating func compare(
        _ name: String, _ sequence: StoreSequence, _ comparison: StoreComparison,
        _ value: StoreValue, _ scope: Scope
    ) throws {
        let column = try scope.column(name)
        guard sequence != .bytes else { return try compare(name, comparison, value, scope) }
        try check(value, column, scope)
        guard !value.isNull else { return text += "0" }
        let (key, languages) = QueryText.key(of: column.text, sequence)
        text += "\(key) \(comparison.rawValue) \(FoldingFunction.orderName)(?)"
        values += languages + [value]
    }

    private mutating func isOneOf(
        _ name: String, _ candidates: [StoreValue], _ scope: Scope
    ) throws {
        let column = try scope.column(name)
        for candidate in candidates { try check(candidate, column, scope) }
        let candidates = candidates.filter { !$0.isNull }
        guard candidates.count > Self.parameterLimit else {
            return appendParameters(candidates, column.text)
        }
        // SQLite's JSON ends texts at a zero byte; such texts go as parameters.
        let (whole, odd) = (
            candidates.filter { $0.text?.utf8.contains(0) != true },
            candidates.filter { $0.text?.utf8.contains(0) == true }
        )
        text += "(\(column.text) IN (SELECT value FROM json_each(?)) OR "
        values.append(.text(JSONList.text(whole)))
        appendParameters(odd, column.text)
        text += ")"
    }

    private mutating func appendParameters(_ candidates: [StoreValue], _ column: String) {
        guard let last = candidates.last else { return text += "0" }
        // Few different lengths, so that few different statements have to be prepared.
        var count = 1
        while count < candidates.count { count *= 2 }
        text += "\(column) IN (?" + String(repeating: ",?", count: count - 1) + ")"
        values += candidates + Array(repeating: last, count: count - candidates.count)
    }

    private mutating func exists(
        _ child: TableSchema, _ owner: String, _ part: StoreCondition, _ scope: Scope
    ) throws {
        aliasCount += 1
        let inner = Scope(
            table: child, alias: "t\(aliasCount)", text: nil, depth: scope.depth)
        let key = try scope.column(try QueryText.key(of: scope.table).name).text
        text += "EXISTS (SELECT 1 FROM \(QueryText.quote(child.name)) AS \(inner.alias)"
        text += " WHERE \(try inner.column(owner).text) = \(key) AND "
        work += [.text(")"), .condition(part, inner)]
    }

    private func check(
        _ value: StoreValue, _ column: TableText.Column, _ scope: Scope
    ) throws {
        guard column.schema.hasType(of: value) else {
            let name = column.schema.name
            throw StoreError(
                .value, "\(scope.table.name).\(name)",
                "\(scope.table.name).\(name) keeps "
                    + "\(column.schema.isNumber ? "whole numbers" : "texts") only.")
        }
    }
}

/// Writes values as one JSON list.
enum JSONList {
    static func text(_ values: [StoreValue]) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for value in values {
            if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
            switch value {
            case .null: bytes += "null".utf8
            case .integer(let number): bytes += String(number).utf8
            case .text(let text): append(text, to: &bytes)
            }
        }
        bytes.append(UInt8(ascii: "]"))
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20:
                bytes += "\\u00".utf8
                bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
