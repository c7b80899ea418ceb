import DachwerkKit
import MemberNetworkContract

/// How long people and organisations of the network may act.
enum Tenures {
    static func register(in registrar: inout Registrar) {
        registrar.add(Tenure(of: Organisation.self) { entry, _ in entry.state != .archived })
        registrar.add(
            Tenure(of: Contact.self, within: Contact.organisation) { contact, today in
                DateSpan(from: contact.validFrom, until: contact.validUntil)?.contains(today)
                    ?? false
            })
        // Who never was a member, such as a partner, is not concerned; who left is.
        registrar.add(
            Tenure(of: Membership.organisation) { membership, today in
                Membership.span(membership)?.contains(today) ?? false
            })
    }
}
