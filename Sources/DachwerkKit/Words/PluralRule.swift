/// Which of a language's plural forms a number takes, as the header of a PO file says it.
///
/// The rule is the C expression of gettext's `Plural-Forms`, such as
/// `nplurals=2; plural=(n != 1);`. It is read once and then only calculated.
package struct PluralRule: Sendable, Hashable {
    /// How many forms the language has.
    package let count: Int
    private let expression: PluralExpression

    /// English and German: one thing, and any other number of things.
    package static let english = PluralRule(
        count: 2, expression: .binary(.unequal, .number, .constant(1)))

    private init(count: Int, expression: PluralExpression) {
        self.count = count
        self.expression = expression
    }

    /// Reads a header's value; `nil` when it is no rule.
    package init?(_ header: String) {
        var count: Int?
        var expression: PluralExpression?
        for part in header.split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else {
                guard part.allSatisfy(\.isWhitespace) else { return nil }
                continue
            }
            switch sides[0].filter({ !$0.isWhitespace }) {
            case "nplurals": count = Int(sides[1].filter { !$0.isWhitespace })
            case "plural": expression = PluralParser.expression(sides[1])
            default: return nil
            }
        }
        guard let count, (1...9).contains(count), let expression else { return nil }
        self.init(count: count, expression: expression)
    }

    /// The place of the form that a number takes; the last one where the rule knows no better.
    package func form(of number: Int64) -> Int {
        let size = number.magnitude > UInt64(Int64.max) ? Int64.max : Int64(number.magnitude)
        guard let form = expression.value(size), form >= 0, form < Int64(count) else {
            return count - 1
        }
        return Int(form)
    }
}

/// A calculation with one number.
indirect enum PluralExpression: Sendable, Hashable {
    enum Sign: String {
        case or = "||"
        case and = "&&"
        case equal = "=="
        case unequal = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
        case plus = "+"
        case minus = "-"
        case times = "*"
        case over = "/"
        case rest = "%"
    }

    case number
    case constant(Int64)
    case not(PluralExpression)
    case binary(Sign, PluralExpression, PluralExpression)
    case choice(PluralExpression, PluralExpression, PluralExpression)

    /// The result for a number; `nil` where there is none, as for a division by nothing.
    func value(_ number: Int64) -> Int64? {
        switch self {
        case .number: return number
        case .constant(let value): return value
        case .not(let inner): return inner.value(number).map { $0 == 0 ? 1 : 0 }
        case .choice(let condition, let first, let second):
            guard let isTrue = condition.value(number) else { return nil }
            return isTrue != 0 ? first.value(number) : second.value(number)
        case .binary(let sign, let left, let right):
            guard let left = left.value(number), let right = right.value(number) else {
                return nil
            }
            return Self.calculate(sign, left, right)
        }
    }

    private static func calculate(_ sign: Sign, _ left: Int64, _ right: Int64) -> Int64? {
        func truth(_ isTrue: Bool) -> Int64 { isTrue ? 1 : 0 }
        func exact(_ result: (partialValue: Int64, overflow: Bool)) -> Int64? {
            result.overflow ? nil : result.partialValue
        }
        return switch sign {
        case .or: truth(left != 0 || right != 0)
        case .and: truth(left != 0 && right != 0)
        case .equal: truth(left == right)
        case .unequal: truth(left != right)
        case .lessOrEqual: truth(left <= right)
        case .greaterOrEqual: truth(left >= right)
        case .less: truth(left < right)
        case .greater: truth(left > right)
        case .plus: exact(left.addingReportingOverflow(right))
        case .minus: exact(left.subtractingReportingOverflow(right))
        case .times: exact(left.multipliedReportingOverflow(by: right))
        case .over: exact(left.dividedReportingOverflow(by: right))
        case .rest: exact(left.remainderReportingOverflow(dividingBy: right))
        }
    }
}
