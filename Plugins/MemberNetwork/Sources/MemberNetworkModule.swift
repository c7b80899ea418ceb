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
        for figure in NetworkFigures.all { registrar.add(figure) }
        for figure in MembershipFigures.all { registrar.add(figure) }
        registrar.add(MemberNetworkWords.german)
        registrar.add(MemberNetworkWords.english)
    }

    private func registerResources(in registrar: inout Registrar) {
        for duty in MemberNetwork.duties { registrar.add(duty) }
        registrar.add(Organisation.resource)
        registrar.add(Contact.resource)
        registrar.add(Membership.resource)
        registrar.add(Place.resource)
        registrar.add(Service.resource)
    }

    private func registerRules(in registrar: inout Registrar) {
        OrganisationRules.register(in: &registrar)
        for rule in DuplicateRules.all { registrar.add(rule) }
        for rule in MergeRules.all { registrar.add(rule) }
        for rule in OpeningRules.all { registrar.add(rule) }
        MembershipRules.register(in: &registrar)
        ServiceRules.register(in: &registrar)

        ValidityRules.register(Contact.self, in: &registrar) { ($0.validFrom, $0.validUntil) }
        ValidityRules.register(Membership.self, in: &registrar) { ($0.validFrom, $0.validUntil) }
        ValidityRules.register(Place.self, in: &registrar)
        ValidityRules.register(Service.self, in: &registrar)

        OrganisationPartRules<Contact>.register(in: &registrar)
        OrganisationPartRules<Membership>.register(in: &registrar)
        OrganisationPartRules<Place>.register(in: &registrar)
        OrganisationPartRules<Service>.register(in: &registrar)

        ListingRules<Organisation>.register(in: &registrar)
        ListingRules<Place>.register(in: &registrar)
        ListingRules<Service>.register(in: &registrar)
    }
}
