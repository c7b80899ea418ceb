public import DachwerkKit
import MemberNetworkContract

/// Keeps the organisations of a network: who they are, who belongs since when, what they offer.
public struct MemberNetworkModule: CapabilityModule {
    /// Who the module is.
    public static let manifest = ModuleManifest(
        provides: "member-network", version: "1.0",
        summary: "Keep the members of a network and what they offer, each detail as it may be seen."
    )

    private let settings: Values<MemberNetworkSettings>

    /// Makes the module for the settings of one composition.
    public init(settings: Values<MemberNetworkSettings>) {
        self.settings = settings
    }

    /// Registers resources, rules, the job, figures and words.
    public func register(in registrar: inout Registrar) {
        registerResources(in: &registrar)
        registerRules(in: &registrar)
        Tenures.register(in: &registrar)
        registrar.add(Ageing.job(settings))
        NetworkRetention.register(in: &registrar)
        registrar.add(contentsOf: NetworkFigures.all)
        registrar.add(contentsOf: MembershipFigures.all)
        registrar.add(messages)
        registrar.add(words: WordFiles.all)
    }

    private func registerResources(in registrar: inout Registrar) {
        registrar.add(contentsOf: MemberNetwork.duties)
        registrar.add(Organisation.resource)
        registrar.add(Contact.resource)
        registrar.add(Membership.resource)
        registrar.add(Place.resource)
        registrar.add(Service.resource)
        registrar.add(PublicSection(Organisation.self, sort: .ascending(Organisation.name)))
        registrar.add(PublicSection(Place.self, sort: .ascending(Place.name)))
        registrar.add(PublicSection(Service.self, sort: .ascending(Service.name)))
        NetworkPages.register(in: &registrar)
    }

    private func registerRules(in registrar: inout Registrar) {
        registrar.add(contentsOf: OrganisationRules.all)
        registrar.add(contentsOf: DuplicateRules.all)
        registrar.add(contentsOf: MergeRules.all)
        registrar.add(contentsOf: OpeningRules.all)
        registrar.add(PointRules.point)
        registrar.add(contentsOf: MembershipRules.all)
        registrar.add(contentsOf: ServiceRules.all)

        registrar.add(
            contentsOf: ValidityRules.all { (contact: Record<Contact>) in
                (contact.validFrom, contact.validUntil)
            })
        registrar.add(
            contentsOf: ValidityRules.all { (membership: Record<Membership>) in
                (membership.validFrom, membership.validUntil)
            })
        registrar.add(Place.ending)
        registrar.add(Service.ending)
        registrar.add(contentsOf: ValidityRules.all(Place.self))
        registrar.add(contentsOf: ValidityRules.all(Service.self))

        OrganisationPartRules<Contact>.register(in: &registrar)
        OrganisationPartRules<Membership>.register(in: &registrar)
        OrganisationPartRules<Place>.register(in: &registrar)
        OrganisationPartRules<Service>.register(in: &registrar)

        registrar.add(contentsOf: ListingRules<Organisation>.all)
        registrar.add(contentsOf: ListingRules<Place>.all)
        registrar.add(contentsOf: ListingRules<Service>.all)
    }
}
