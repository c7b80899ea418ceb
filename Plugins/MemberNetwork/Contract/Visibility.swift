public import DachwerkKit

/// Who sees one field of an entry, chosen by those whom the field is about.
///
/// The choice stands in a field beside the one it governs and takes effect through the grants, so
/// that page, list, search, export and feed cannot differ.
public enum Visibility: String, Choice {
    /// Anybody, also without signing in.
    case everyone = "public"
    /// Members of the network, its viewers and its editors.
    case members
    /// The organisation itself and the editors.
    case editors
}
