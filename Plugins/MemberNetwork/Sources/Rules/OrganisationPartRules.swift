import DachwerkKit
import MemberNetworkContract

/// Keeps with each part of an organisation whether the organisation is shown.
///
/// A grant can look at the record it speaks of and at no other, so the answer is stored with the
/// part, and changed in the same transaction as the organisation.
enum OrganisationPartRules<Part: OrganisationPart> {
    static func register(in registrar: inout Registrar) {
        registrar.add(
            Rule("organisation-listed", Part.self, on: .create, .change, .move) { change, context in
                let organisation = try context.record(change.after[Part.organisation])
                change.after[Part.isOrganisationListed] = organisation?.state.isShown ?? false
            })
        registrar.add(
            Rule("listed-parts", Organisation.self, on: .move, at: .after) { change, context in
                try follow(change.after, context)
            })
    }

    /// Brings the parts of an organisation in line with whether it is shown.
    static func follow(
        _ organisation: Record<Organisation>, _ context: TenantContext
    ) throws {
        let isShown = organisation.state.isShown
        let parts = try context.records(Part.self) {
            $0.organisation == organisation.reference && $0.isOrganisationListed != isShown
        }
        for part in parts {
            try context.change(part) { $0[Part.isOrganisationListed] = isShown }
        }
    }
}
