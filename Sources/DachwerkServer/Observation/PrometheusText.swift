/// The text form of Prometheus, one sample per line.
struct PrometheusText {
    private(set) var bytes: [UInt8] = []

    mutating func type(_ name: String, _ type: String) {
        bytes.append(contentsOf: "# TYPE \(name) \(type)\n".utf8)
    }

    mutating func sample(_ name: String, _ labels: String, _ value: Double) {
        let place = labels.isEmpty ? name : "\(name){\(labels)}"
        bytes.append(contentsOf: "\(place) \(Self.number(value))\n".utf8)
    }

    /// Whole numbers without a point, as counters are read best.
    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        guard value.magnitude < 9e15, value == value.rounded() else { return "\(value)" }
        return "\(Int64(value))"
    }

    /// A text as a metric or label name: what may not stand in one becomes an underscore.
    static func name(_ text: String) -> String {
        var bytes = text.utf8.map { byte -> UInt8 in
            let isAllowed =
                (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
            return isAllowed ? byte : UInt8(ascii: "_")
        }
        if bytes.first.map({ (48...57).contains($0) }) ?? true { bytes.insert(95, at: 0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A label value with what would end it or its line escaped.
    static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
