import DachwerkKit

/// Why somebody may do something with a record, or why not.
struct ExplanationMessages: MessageCatalog {
    static let capability = "explain"

    /// What can be done with records.
    enum Deed: String, CaseIterable {
        case read, change, erase, export

        var action: Action {
            switch self {
            case .read: .read
            case .change: .change
            case .erase: .erase
            case .export: .export
            }
        }
    }

    /// How somebody stands whose access is asked for.
    enum Standing: String, CaseIterable {
        case member, memberUntil = "member-until", support, token
        case over, notYet = "not-yet", left, tokenOver = "token-over"

        var places: [String] {
            switch self {
            case .member, .notYet: ["name", "from"]
            case .memberUntil: ["name", "from", "until"]
            case .support, .token, .over, .tokenOver: ["name", "until"]
            case .left: ["name"]
            }
        }
    }

    /// What decides.
    enum Reason: String, CaseIterable {
        case own, ownWhere = "own-where", everybody, everybodyWhere = "everybody-where"
        case everybodyOnly = "everybody-only"
        case entrusted, entrustedWhere = "entrusted-where"
        case only, others, nobody, compartment, resource, readOnly = "read-only"
        case state, factor, hands, hidden, standing

        var places: [String] {
            switch self {
            case .own, .factor: ["duty"]
            case .ownWhere, .only: ["duty", "condition"]
            case .everybodyWhere, .everybodyOnly: ["condition"]
            case .entrusted: ["duty", "giver", "until"]
            case .entrustedWhere: ["duty", "giver", "until", "condition"]
            case .others: ["duties"]
            case .state: ["state", "states"]
            case .hidden: ["fields"]
            case .everybody, .nobody, .compartment, .resource, .readOnly, .hands, .standing: []
            }
        }
    }

    /// A condition on a record.
    enum Test: String, CaseIterable {
        case organisation, person, duty, empty, among, contains, fits
        case equal = "eq"
        case notEqual = "ne"
        case less = "lt"
        case lessOrEqual = "le"
        case greater = "gt"
        case greaterOrEqual = "ge"
        case both, either, opposite, nothing

        var places: [String] {
            switch self {
            case .organisation, .person, .duty, .empty, .fits: ["field"]
            case .among: ["field", "values"]
            case .contains, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
                ["field", "value"]
            case .both, .either: ["left", "right"]
            case .opposite: ["condition"]
            case .nothing: []
            }
        }
    }

    let deed = phrases("deed", for: Deed.self)
    let standing = phrases("standing", for: Standing.self) { $0.places }
    let reason = phrases("reason", for: Reason.self) { $0.places }
    let test = phrases("test", for: Test.self) { $0.places }
    /// The day on which it is asked.
    let today = phrase("today")
    /// What the state of a record is called.
    let state = phrase("state")
}
