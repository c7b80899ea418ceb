/// A bundle of permissions that a module declares; a tenant's own roles map to duties.
public struct Duty: Sendable, Hashable {
    /// The capability and the duty's own name, as in `equipment-lending.keeper`.
    public let id: String
    /// What the holder does, in one English sentence.
    public let summary: String

    /// Declares a duty.
    public init(_ id: String, _ summary: String) {
        self.id = id
        self.summary = summary
    }

    /// What anybody holds, also without signing in.
    public static let everyone = Duty("everyone", "Anybody, also without signing in.")

    /// Duties are the same when their names are.
    public static func == (left: Duty, right: Duty) -> Bool { left.id == right.id }
    /// Hashes the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// What a duty may do with records.
public enum Action: String, Sendable, Hashable, CaseIterable {
    /// See records, their history and availability.
    case read
    /// Make new records.
    case create
    /// Set fields of records.
    case change
    /// Lead records through their life cycle; the grant names the transitions.
    case move
    /// Take records away for good.
    case erase
    /// Take all readable records out of the platform.
    case export
    /// Bring many records in at once.
    case `import`
}
