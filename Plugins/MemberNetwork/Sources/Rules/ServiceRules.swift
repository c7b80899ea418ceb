import DachwerkKit
import MemberNetworkContract

/// What holds between services.
enum ServiceRules {
    static let all: [Rule<Service>] = [
        Rule("same-service", Service.self, on: .create, .change) { change, context in
            try checkRepetition(&change, context)
        }
    ]

    /// An entry repeats the original, never another repetition, so that both count as one.
    private static func checkRepetition(
        _ change: inout Change<Service>, _ context: TenantReader
    ) throws {
        guard change.changes(Service.sameAs), let original = change.after.sameAs else { return }
        let own = change.after.reference
        let isRepeated = try context.exists(Service.self) { $0.sameAs == own }
        let target = try context.existing(original)
        guard original != own, target.sameAs == nil, !isRepeated,
            target.organisation != change.after.organisation
        else {
            throw messages.repeatedService()
        }
    }
}
