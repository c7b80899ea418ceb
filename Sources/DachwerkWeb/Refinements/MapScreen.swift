import DachwerkKernel
import DachwerkKit

/// The records of a resource on a map, as far as the reader sees their points.
struct MapScreen {
    let scope: PageScope
    let resource: CompiledResource

    /// More points than this nobody tells apart.
    private static let most = ListRequest.maximumLimit

    /// The map; `nil` where there is none for this reader.
    ///
    /// - Throws: What the store throws.
    static func map(of resource: CompiledResource, _ scope: PageScope) throws -> PointMap? {
        guard let declared = resource.contributions.map,
            let latitude = resource.definition.positions[declared.latitude],
            let longitude = resource.definition.positions[declared.longitude]
        else { return nil }
        let view = try scope.session.view(resource)
        guard view.may(.read), view.everReadable.contains(latitude) else { return nil }
        var request = ListRequest()
        request.limit = most
        request.languages = [scope.language] + scope.text.wishes
        let points = try scope.session.list(resource.id, request).records.compactMap { record in
            point(record, latitude, longitude).map {
                PointMap.Point(
                    title: scope.title(of: record),
                    address: PageAddress.record(resource, record.id), point: $0)
            }
        }
        let map = PointMap(
            title: "\(scope.several(resource)): \(scope.words[.map])",
            points: points.sorted { TextOrder.precedes($0.title, $1.title) })
        return map.isWorthDrawing ? map : nil
    }

    private static func point(
        _ record: VisibleRecord, _ latitude: Int, _ longitude: Int
    ) -> GeographicPoint? {
        guard let north = record.content(latitude)?.textValue,
            let east = record.content(longitude)?.textValue
        else { return nil }
        return GeographicPoint(latitude: north, longitude: east)
    }

    /// The page; `nil` where there is no map for this reader.
    ///
    /// - Throws: What the store throws.
    func screen() throws -> Screen? {
        guard let map = try Self.map(of: resource, scope) else { return nil }
        var screen = Screen(title: map.title)
        screen.trail = scope.trail(to: resource)
        screen.blocks = [.map(map)]
        return screen
    }
}
