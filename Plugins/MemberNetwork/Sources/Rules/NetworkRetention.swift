import DachwerkKit
import MemberNetworkContract

/// When the network forgets whom it no longer needs to reach.
enum NetworkRetention {
    static func register(in registrar: inout Registrar) {
        // Who acts for an organisation today is known however long nobody touched the entry.
        registrar.add(
            Retention(
                Contact.self, from: .date(Contact.validUntil), by: .erasing,
                keptWhile: { $0.validUntil.isEmpty || $0.validUntil.isOnOrAfterToday }))
        // An organisation that is shown is reached; the tenant itself always is.
        registrar.add(
            Retention(
                Organisation.self, from: .states(.archived),
                keptWhile: { $0.state.isOne(of: [.listed, .stale]) || $0.isTenant == true }))
    }
}
