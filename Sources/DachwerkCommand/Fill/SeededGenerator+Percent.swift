import DachwerkKit

extension SeededGenerator {
    /// Whether something happens that happens so many times out of a hundred.
    mutating func happens(percent: Int) -> Bool {
        below(100) < percent
    }
}
