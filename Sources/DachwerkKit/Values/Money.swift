/// An amount in integer minor units with its ISO 4217 currency, in text `500.00 EUR`.
public struct Money: Sendable, Hashable, CustomStringConvertible {
    /// The amount in minor units, for euro in cents.
    public let minorUnits: Int64
    /// The ISO 4217 code: three upper-case letters.
    public let currency: String

    /// Makes an amount in euro.
    ///
    /// - Parameter cents: The amount in euro cents.
    public init(cents: Int64) {
        minorUnits = cents
        currency = "EUR"
    }

    /// Makes an amount; `nil` unless the code has three upper-case letters.
    public init?(minorUnits: Int64, currency: String) {
        guard currency.utf8.count == 3, currency.utf8.allSatisfy({ (65...90).contains($0) })
        else { return nil }
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Reads `500.00 EUR`: a point, exactly as many decimals as the currency has, a blank, a code.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard parts.count == 2, let currency = String(parts[1]) else { return nil }
        var digits = Money.decimals(of: currency)
        var negative = false
        var amount: Int64 = 0
        var seenPoint = false
        var seenDigit = false
        for (index, byte) in parts[0].enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: negative = true
            case UInt8(ascii: ".") where !seenPoint && seenDigit: seenPoint = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if seenPoint { digits -= 1 }
                let scaled = amount.multipliedReportingOverflow(by: 10)
                let sum = scaled.partialValue.addingReportingOverflow(Int64(byte - 48))
                guard !scaled.overflow, !sum.overflow, digits >= 0 else { return nil }
                amount = sum.partialValue
                seenDigit = true
            default: return nil
            }
        }
        guard seenDigit, digits == 0 else { return nil }
        self.init(minorUnits: negative ? -amount : amount, currency: currency)
    }

    /// How many decimals the currency is written with.
    public var decimals: Int { Money.decimals(of: currency) }

    /// The text form, for instance `500.00 EUR`.
    public var description: String {
        let digits = decimals
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        if minorUnits < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        var rest = minorUnits.magnitude
        var count = 0
        while rest > 0 || count <= digits {
            if digits > 0, count == digits { bytes.append(UInt8(ascii: ".")) }
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
            rest = quotient
            count += 1
        }
        // The digits came out from the last to the first.
        bytes[start...].reverse()
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: currency.utf8)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The currencies that are written with so many decimals; all others have two.
    package static func currencies(withDecimals decimals: Int) -> [String] {
        switch decimals {
        case 0: withoutDecimals
        case 3: withThreeDecimals
        default: []
        }
    }

    private static let withoutDecimals = [
        "JPY", "KRW", "VND", "ISK", "CLP", "XAF", "XOF", "UGX", "RWF", "PYG", "GNF",
    ]
    private static let withThreeDecimals = ["TND", "KWD", "BHD", "IQD", "JOD", "LYD", "OMR"]

    private static func decimals(of currency: String) -> Int {
        // Asked for each amount that is read or written: most are in euro.
        if currency == "EUR" { return 2 }
        return withoutDecimals.contains(currency) ? 0 : withThreeDecimals.contains(currency) ? 3 : 2
    }
}
