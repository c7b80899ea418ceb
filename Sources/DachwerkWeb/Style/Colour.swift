import Foundation

/// A colour of the screen, with what it takes to be read.
struct Colour: Sendable, Hashable {
    let red: Int
    let green: Int
    let blue: Int

    static let white = Colour(red: 255, green: 255, blue: 255)
    static let black = Colour(red: 0, green: 0, blue: 0)
    /// The background of dark pages.
    static let night = Colour(red: 20, green: 23, blue: 26)
    /// The background of cards on dark pages, and on light ones: links stand on these, too.
    static let dusk = Colour(red: 34, green: 38, blue: 43)
    static let mist = Colour(red: 243, green: 245, blue: 247)
    /// The accent of organisations that name none.
    static let standard = Colour(red: 11, green: 87, blue: 122)

    /// The contrast that small text needs (WCAG 2.2, 1.4.3).
    static let readable = 4.5

    init(red: Int, green: Int, blue: Int) {
        self.red = min(max(red, 0), 255)
        self.green = min(max(green, 0), 255)
        self.blue = min(max(blue, 0), 255)
    }

    /// Reads `#rrggbb`.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 7, bytes[0] == UInt8(ascii: "#"), bytes[1] != UInt8(ascii: "+"),
            let number = Int(text.dropFirst(), radix: 16), number >= 0
        else { return nil }
        self.init(red: number >> 16 & 0xFF, green: number >> 8 & 0xFF, blue: number & 0xFF)
    }

    /// `#rrggbb`.
    var description: String {
        let number = red << 16 | green << 8 | blue
        let digits = String(number, radix: 16)
        return "#" + String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    }

    /// The contrast with another colour, from 1 to 21.
    func contrast(with other: Colour) -> Double {
        let pair = [luminance, other.luminance].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
    }

    /// White or black, whichever is read better on this colour.
    var text: Colour {
        contrast(with: .white) >= contrast(with: .black) ? .white : .black
    }

    /// The nearest shade of this colour that can be read on a background.
    func readable(on background: Colour) -> Colour {
        let end: Colour = background.luminance > 0.5 ? .black : .white
        for step in 0..<20 {
            let shade = mixed(with: end, share: step)
            if shade.contrast(with: background) >= Self.readable { return shade }
        }
        return end
    }

    /// This colour with so many twentieths of another.
    func mixed(with other: Colour, share: Int) -> Colour {
        func mix(_ from: Int, _ to: Int) -> Int { (from * (20 - share) + to * share) / 20 }
        return Colour(
            red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    private var luminance: Double {
        0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
    }

    private static func linear(_ part: Int) -> Double {
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
