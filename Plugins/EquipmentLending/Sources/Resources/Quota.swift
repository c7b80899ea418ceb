import DachwerkKit
import MemberNetworkContract

/// How much an organisation may borrow at the same time or in a year.
enum Quota: Resource {
    static let id: ResourceID = "equipment-lending.quota"

    /// For whom it counts; nothing means for every organisation by itself.
    static let organisation = Field<Reference<Organisation>?>("organisation", .indexed)
    /// Which model it counts; nothing means all.
    static let model = Field<Reference<ItemModel>?>("model")
    /// Which category it counts; nothing means all.
    static let category = Field<String?>("category", .length(1...80), .impersonal)
    /// How many pieces at the same time.
    static let maxSimultaneous = Field<Int?>("maxSimultaneous", .range(1...99_999))
    /// How many loans that start in the same calendar year.
    static let maxLoansPerYear = Field<Int?>("maxLoansPerYear", .range(1...9_999))

    static let resource = ResourceDefinition(
        Quota.self, fields: organisation, model, category, maxSimultaneous, maxLoansPerYear,
        access: access)

    static let access = Access<Quota> {
        $0.allow(
            Lending.borrower, .read,
            where: { $0.organisation.isEmpty || $0.organisation.isOfActor })
        $0.allow(Lending.viewer, .read)
        $0.allow(Lending.keeper, .read)
        $0.allow(Lending.manager, .read, .create, .change, .erase, .export, .import)
    }
}
