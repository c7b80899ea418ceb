import DachwerkKit

/// Where something lies that was told in a case, and so who may read it.
enum Compartment: String, Choice {
    /// Both parties and those who help them.
    case shared
    /// The complainant, its interpreter, contact person and mediator.
    case partyA
    /// The other party, its interpreter, contact person and mediator.
    case partyB
    /// Contact person and mediator, for instance what a witness says.
    case team
    /// The mediator alone.
    case mediatorNotes
    /// Management and contact person.
    case management

    /// The compartment of a party's own side.
    static func side(of role: PartyRole) -> Compartment {
        switch role {
        case .complainant: .partyA
        case .other: .partyB
        case .witness: .team
        }
    }
}
