public import DachwerkKit

/// How far an entry of the directory has come: proposed, shown, aged, gone.
public enum ListingState: String, LifecycleState {
    /// Entered, and not yet looked at.
    case proposed
    /// An editor has checked it.
    case checked
    /// Shown, and assured within the time that the tenant set.
    case listed
    /// Shown with a mark: nobody has assured it for a while.
    case stale
    /// Not shown at present.
    case unlisted
    /// No longer there; kept for reports about the past.
    case archived

    /// The states in which readers outside the organisation see the entry.
    public static let shown: [ListingState] = [.listed, .stale]

    /// Whether readers outside the organisation see the entry.
    public var isShown: Bool { ListingState.shown.contains(self) }
}
