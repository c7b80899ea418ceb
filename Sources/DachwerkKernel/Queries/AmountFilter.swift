import DachwerkKit

/// A filter on an amount in the unit in which amounts are written: `deposit.amount.ge=100` means a
/// hundred euro, or a hundred yen, and so does `100.00`.
struct AmountFilter {
    private let path: FieldPath
    private let operation: String
    private let value: String

    init(_ path: FieldPath, _ operation: String, _ value: String) {
        self.path = path
        self.operation = operation
        self.value = value
    }

    /// The most decimals that any currency has.
    private static let decimals = 3

    /// The condition; the fault is noted when the value is no amount.
    func condition(at pointer: JSONPointer, _ faults: inout [FieldFault]) -> Condition? {
        let texts =
            operation == "in"
            ? value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            : [value]
        let amounts = texts.compactMap(Self.thousandths)
        guard operation != "overlaps", amounts.count == texts.count, texts.count <= 100 else {
            faults.append(Messages.value.amount(at: pointer))
            return nil
        }
        if operation == "ne" { return .not(.any(amounts.map { compared(.equal, $0) })) }
        let comparison = Condition.Comparison(rawValue: operation) ?? .equal
        return amounts.count == 1
            ? compared(comparison, amounts[0]) : .any(amounts.map { compared(.equal, $0) })
    }

    /// How many thousandths of a unit a text such as `100` or `99.50` means.
    private static func thousandths(_ text: String) -> Int64? {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let parts = text.utf8.dropFirst(isNegative ? 1 : 0).split(
            separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count),
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }),
            parts[0].count <= 15, parts.count == 1 || parts[1].count <= decimals
        else { return nil }
        let fraction = parts.count == 2 ? String(Substring(parts[1])) : ""
        let zeros = String(repeating: "0", count: decimals - fraction.utf8.count)
        return Int64("\(isNegative ? "-" : "")\(Substring(parts[0]))\(fraction)\(zeros)")
    }

    /// Compares in each currency in its own minor unit.
    private func compared(_ comparison: Condition.Comparison, _ amount: Int64) -> Condition {
        let currency = FieldPath(path.field, .currency)
        var known: [FieldContent] = []
        var parts: [Condition] = []
        for decimals in [0, 3] {
            let currencies = Money.currencies(withDecimals: decimals).map(FieldContent.text)
            known += currencies
            parts.append(
                .all([
                    .isOneOf(currency, currencies), compared(comparison, amount, decimals),
                ]))
        }
        parts.append(
            .all([.not(.isOneOf(currency, known)), compared(comparison, amount, 2)]))
        return .any(parts)
    }

    /// Compares in minor units; what lies between two of them is next to both.
    private func compared(
        _ comparison: Condition.Comparison, _ amount: Int64, _ decimals: Int
    ) -> Condition {
        let size: Int64 = [0: 1_000, 2: 10, 3: 1][decimals] ?? 10
        var (units, rest) = amount.quotientAndRemainder(dividingBy: size)
        if rest == 0 { return .compare(path, comparison, .integer(units)) }
        if rest < 0 { units -= 1 }
        // The minor unit below the amount: greater than the amount is greater than that.
        switch comparison {
        case .equal: return .never
        case .notEqual: return .not(.isNull(path))
        case .less, .lessOrEqual: return .compare(path, .lessOrEqual, .integer(units))
        case .greater, .greaterOrEqual: return .compare(path, .greater, .integer(units))
        }
    }
}
