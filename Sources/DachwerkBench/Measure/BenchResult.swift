import DachwerkKit
import Foundation

/// One measured value beside its budget.
struct BenchResult: Sendable {
    /// Whether more or less is better.
    enum Budget: Sendable {
        case atLeast(Double)
        case atMost(Double)
        /// Shown to compare with; there is no budget for it.
        case none
    }

    let name: String
    let value: Double
    let unit: String
    let budget: Budget
    /// How the value came about, such as both rates of a ratio.
    let detail: String

    /// Whether the budget is met; `nil` where there is none.
    var isMet: Bool? {
        switch budget {
        case .atLeast(let limit): value >= limit
        case .atMost(let limit): value <= limit
        case .none: nil
        }
    }
}

/// All results, as a table for people and as JSON for machines.
struct BenchReport {
    let results: [BenchResult]
    /// What could not be measured, and why.
    let remarks: [String]

    var table: String {
        let rows = results.map { result in
            [
                result.name, Self.text(result.value, result.unit),
                Self.text(result.budget, result.unit),
                result.isMet.map { $0 ? "yes" : "NO" } ?? "", result.detail,
            ]
        }
        let head = ["what", "value", "budget", "met", "from"]
        var widths = head.map(\.unicodeScalars.count)
        for row in rows {
            for (index, cell) in row.enumerated() {
                widths[index] = max(widths[index], cell.unicodeScalars.count)
            }
        }
        let lines = ([head] + rows).map { row in
            zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - cell.unicodeScalars.count))
            }.joined(separator: "  ")
        }
        return (lines + remarks.map { "Not measured: \($0)" }).joined(separator: "\n")
    }

    var json: [UInt8] {
        var writer = JSONWriter(capacity: 4_096, pretty: true)
        writer.beginArray()
        for result in results {
            writer.beginObject()
            writer.member("name", result.name)
            writer.key("value")
            writer.number(result.value)
            writer.member("unit", result.unit)
            writer.key("budget")
            switch result.budget {
            case .atLeast(let limit), .atMost(let limit): writer.number(limit)
            case .none: writer.null()
            }
            writer.member("better", result.budget.better)
            writer.key("met")
            if let isMet = result.isMet { writer.bool(isMet) } else { writer.null() }
            writer.member("detail", result.detail)
            writer.endObject()
        }
        writer.endArray()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private static func text(_ value: Double, _ unit: String) -> String {
        let digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
        return String(format: "%.\(digits)f", value) + " \(unit)"
    }

    private static func text(_ budget: BenchResult.Budget, _ unit: String) -> String {
        switch budget {
        case .atLeast(let limit): "≥ \(text(limit, unit))"
        case .atMost(let limit): "≤ \(text(limit, unit))"
        case .none: ""
        }
    }
}

extension BenchResult.Budget {
    var better: String {
        switch self {
        case .atLeast: "more"
        case .atMost: "less"
        case .none: ""
        }
    }
}

extension JSONWriter {
    /// Writes a measured number with four digits after the point.
    fileprivate mutating func number(_ value: Double) {
        raw(Array(String(format: "%.4f", value.isFinite ? value : 0).utf8))
    }
}
