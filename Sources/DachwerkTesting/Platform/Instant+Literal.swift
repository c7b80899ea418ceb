public import DachwerkKit

extension Instant: ExpressibleByStringLiteral {
    /// An instant in the form of RFC 3339, such as `"2025-05-02T10:00:00Z"`, for tests only.
    ///
    /// A literal that is no instant is a fault of the test: it stops there.
    public init(stringLiteral text: String) {
        guard let instant = Instant(text) else {
            preconditionFailure("'\(text)' is no instant such as 2025-05-02T10:00:00Z.")
        }
        self = instant
    }
}
