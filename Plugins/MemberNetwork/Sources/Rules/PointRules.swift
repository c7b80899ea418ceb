import DachwerkKit
import MemberNetworkContract

/// What holds for the point of a place on a map.
enum PointRules {
    static let point = Rule("point", Place.self, on: .create, .change) { change, _ in
        let place = change.after
        if let latitude = place.latitude, GeographicPoint.latitude(latitude) == nil {
            throw messages.noLatitude()
        }
        if let longitude = place.longitude, GeographicPoint.longitude(longitude) == nil {
            throw messages.noLongitude()
        }
        guard (place.latitude == nil) == (place.longitude == nil) else {
            throw messages.halfPoint().at(
                place.latitude == nil ? Place.latitude : Place.longitude)
        }
    }
}
