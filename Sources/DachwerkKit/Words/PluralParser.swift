/// Reads the C expression of a plural rule.
struct PluralParser {
    private static let levels: [[PluralExpression.Sign]] = [
        [.or], [.and], [.equal, .unequal], [.lessOrEqual, .greaterOrEqual, .less, .greater],
        [.plus, .minus], [.times, .over, .rest],
    ]
    /// Deeper than any rule of a language, and far from the end of the stack.
    private static let deepest = 60

    private var rest: Substring
    private var depth = 0

    /// The expression of a text; `nil` when it is none.
    static func expression(_ text: Substring) -> PluralExpression? {
        var parser = PluralParser(rest: text)
        guard let expression = parser.choice() else { return nil }
        parser.skipBlanks()
        return parser.rest.isEmpty ? expression : nil
    }

    private init(rest: Substring) {
        self.rest = rest
    }

    private mutating func choice() -> PluralExpression? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest, let condition = level(0) else { return nil }
        guard take("?") else { return condition }
        guard let first = choice(), take(":"), let second = choice() else { return nil }
        return .choice(condition, first, second)
    }

    private mutating func level(_ index: Int) -> PluralExpression? {
        guard index < Self.levels.count else { return single() }
        guard var left = level(index + 1) else { return nil }
        while let sign = Self.levels[index].first(where: { take($0.rawValue) }) {
            guard let right = level(index + 1) else { return nil }
            left = .binary(sign, left, right)
        }
        return left
    }

    private mutating func single() -> PluralExpression? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { return nil }
        if take("!") { return single().map { .not($0) } }
        if take("(") {
            guard let inner = choice(), take(")") else { return nil }
            return inner
        }
        if take("n") { return .number }
        skipBlanks()
        let digits = rest.prefix { ("0"..."9").contains($0) }
        rest = rest[digits.endIndex...]
        return Int64(digits).map { .constant($0) }
    }

    private mutating func take(_ sign: String) -> Bool {
        skipBlanks()
        guard rest.hasPrefix(sign) else { return false }
        rest = rest.dropFirst(sign.count)
        return true
    }

    private mutating func skipBlanks() {
        rest = rest.drop(while: \.isWhitespace)
    }
}
