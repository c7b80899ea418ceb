public import DachwerkKit

/// The duties of the member network and what its parts share.
public enum MemberNetwork {
    /// Sees what is meant for members, and changes nothing.
    public static let viewer = Duty(
        "member-network.viewer", "Reads the directory with what is meant for members.")

    /// Acts for a member organisation: keeps its own entries, and reads what is meant for members.
    public static let member = Duty(
        "member-network.member",
        "Keeps the entries of the own organisation and reads what is meant for members.")

    /// Keeps the directory: checks and lists what was proposed.
    public static let editor = Duty(
        "member-network.editor", "Keeps the directory: checks, lists and confirms entries.")

    /// Decides on memberships and on what leaves the directory for good.
    public static let administrator = Duty(
        "member-network.administrator",
        "Keeps memberships, names the umbrella, archives and erases.")

    /// Asks for the network's figures.
    public static let reporter = Duty(
        "member-network.reporter", "Asks for the figures of the network at a date.")

    /// Every duty of the capability, for registration.
    public static let duties = [viewer, member, editor, administrator, reporter]
}

extension FieldOption {
    /// How an organisation is reached; in small associations this is often a private number.
    static var reachability: FieldOption {
        .personal(
            purpose: "reaching the organisation", basis: .legitimateInterest,
            retention: .months(36))
    }

    /// Who confirmed that an entry is right.
    static var assurance: FieldOption {
        .personal(
            purpose: "showing editors who confirmed the entry", basis: .legitimateInterest,
            retention: .months(36))
    }
}
