/// That records of a resource stand on a map by their coordinates.
///
/// ```swift
/// registrar.add(MapPoints(of: Place.self, latitude: Place.latitude, longitude: Place.longitude))
/// ```
///
/// The map is drawn on the server from the points that the reader may see, and nothing is fetched
/// from elsewhere for it; the list stands below. Where there are fewer than two points, there is
/// no map.
public struct MapPoints<Owner: Resource>: Sendable {
    /// The declaration without its types.
    public let erased: AnyMapPoints

    /// Shows records on a map.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - latitude: Degrees north of the equator, as a decimal number.
    ///   - longitude: Degrees east of Greenwich, as a decimal number.
    public init(
        of owner: Owner.Type, latitude: ShapeField<Owner, String?>,
        longitude: ShapeField<Owner, String?>
    ) {
        erased = AnyMapPoints(
            resource: Owner.id, latitude: latitude.name, longitude: longitude.name)
    }
}

/// Points on a map without their Swift types.
public struct AnyMapPoints: Sendable {
    /// The resource.
    public let resource: ResourceID
    /// The field with the degrees north of the equator.
    package let latitude: String
    /// The field with the degrees east of Greenwich.
    package let longitude: String
}
