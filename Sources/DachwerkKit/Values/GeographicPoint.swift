/// A point on the earth (WGS 84), in degrees.
public struct GeographicPoint: Sendable, Hashable {
    /// Degrees north of the equator, -90 to 90.
    public let latitude: Double
    /// Degrees east of Greenwich, -180 to 180.
    public let longitude: Double

    /// Reads two decimal numbers, with a point or a comma; `nil` unless both are in bounds.
    public init?(latitude: String, longitude: String) {
        guard let north = Self.latitude(latitude), let east = Self.longitude(longitude) else {
            return nil
        }
        self.latitude = north
        self.longitude = east
    }

    /// Degrees north of the equator; `nil` for what is no decimal number from -90 to 90.
    public static func latitude(_ text: String) -> Double? { degrees(text, within: 90) }

    /// Degrees east of Greenwich; `nil` for what is no decimal number from -180 to 180.
    public static func longitude(_ text: String) -> Double? { degrees(text, within: 180) }

    private static func degrees(_ text: String, within bound: Double) -> Double? {
        var digits = 0
        var points = 0
        for (position, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."), UInt8(ascii: ","): points += 1
            case UInt8(ascii: "-") where position == 0: continue
            default: return nil
            }
        }
        guard (1...17).contains(digits), points <= 1,
            let value = Double(text.replacing(",", with: ".")), abs(value) <= bound
        else { return nil }
        return value
    }
}
