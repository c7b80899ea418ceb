import DachwerkKernel
import DachwerkKit

/// One operation of a fill, at the moment at which it is said to have happened.
struct FillStep: Sendable {
    let operation: Operation
    let moment: Instant
}

/// The resources and fields that a fill names.
///
/// The command line does not know the modules, so it asks the composition for them by name.
struct FillVocabulary {
    static let organisation: ResourceID = "member-network.organisation"
    static let store: ResourceID = "equipment-lending.store"
    static let model: ResourceID = "equipment-lending.item-model"
    static let item: ResourceID = "equipment-lending.item"
    static let loan: ResourceID = "equipment-lending.loan"
    static let quota: ResourceID = "equipment-lending.quota"

    private let composition: Composition

    /// Finds the resources; refused when the tenant does not have them.
    init(_ composition: Composition, tenant: String) throws {
        for id in [Self.organisation, Self.store, Self.model, Self.item, Self.loan]
        where composition.resource(id) == nil {
            throw CommandFault(
                "The tenant \(tenant) has no '\(id)'.",
                "Fill a tenant that has switched on member-network and equipment-lending.")
        }
        self.composition = composition
    }

    /// The contents of one line of a list field, by the names of its own fields.
    func line(
        _ resource: ResourceID, _ field: String, _ values: [String: FieldContent]
    ) -> FieldContent {
        let declared = composition.resource(resource)?.definition.field(field)
        guard case .list(.line(let fields)) = declared?.kind else { return .null }
        return .line(fields.map { values[$0.name] ?? $0.unset })
    }

    /// A setting of equipment lending in this tenant.
    func setting(_ name: String) -> FieldContent {
        guard
            let capability = composition.capabilities.first(where: {
                $0.id == Self.loan.capability
            }),
            let position = capability.module.settings.firstIndex(where: { $0.name == name }),
            capability.settings.indices.contains(position)
        else { return .null }
        return capability.settings[position]
    }
}
