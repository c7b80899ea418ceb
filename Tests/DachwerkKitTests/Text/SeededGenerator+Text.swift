import DachwerkKit

extension SeededGenerator {
    /// A short text from pieces that are known to make trouble.
    mutating func text(from pieces: [String], upTo length: Int) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            text += pieces.randomElement(using: &self) ?? ""
        }
        return text
    }
}
