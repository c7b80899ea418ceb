/// How much a document may ask of its reader.
public struct JSONLimits: Sendable {
    /// The deepest nesting that any reader accepts, whatever its limits say.
    ///
    /// Releasing nested values takes stack space for each level, so the depth stays bounded even
    /// where a caller would rather not bound it.
    public static let deepest = 256

    /// How many bytes a document may have.
    public var bytes: Int
    /// How many objects and lists may stand inside one another, at most ``deepest``.
    public var depth: Int
    /// How many values a document may hold; objects and lists count as well as what they hold.
    public var elements: Int

    /// Sets the limits; the defaults suit a request body and a tenant file.
    public init(bytes: Int = 262_144, depth: Int = 32, elements: Int = 50_000) {
        self.bytes = bytes
        self.depth = depth
        self.elements = elements
    }
}
