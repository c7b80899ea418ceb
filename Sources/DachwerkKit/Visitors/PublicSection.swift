/// That records of a resource stand on the first page of the organisation, as far as everybody
/// may see them.
///
/// ```swift
/// registrar.add(PublicSection(Cohort.self, sort: .ascending(Cohort.startsOn)))
/// ```
///
/// Where there are none that everybody may see, there is no section.
public struct PublicSection<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyPublicSection

    /// Shows records.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - sort: The order, by fields that everybody may see of every record shown.
    ///   - most: How many stand on the first page itself; the list has all of them.
    public init(_ owner: Owner.Type, sort: Sort<Owner>..., most: Int = 6) {
        erased = AnyPublicSection(
            resource: Owner.id, sort: sort.map { $0.criterion }, most: max(1, most))
    }
}

/// A section of the first page without its Swift types.
public struct AnyPublicSection: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// The order.
    public let sort: [SortCriterion]
    /// How many stand on the first page.
    public let most: Int
}
