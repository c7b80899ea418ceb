/// Days on which a place is closed although its week and the holidays say otherwise.
public struct Closure: Sendable, Hashable {
    /// The days.
    public let span: DateSpan
    /// What people are told, such as "summer break".
    public let reason: String

    /// Creates a closure.
    public init(span: DateSpan, reason: String) {
        self.span = span
        self.reason = reason
    }
}
