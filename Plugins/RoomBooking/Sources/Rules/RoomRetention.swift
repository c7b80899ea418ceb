import DachwerkKit

/// When the persons behind bookings and what belongs to them are forgotten; what is counted stays.
enum RoomRetention {
    static func register(_ settings: Values<RoomSettings>, in registrar: inout Registrar) {
        let months = settings.retentionMonths
        // A booking that never ends is forgotten as long after somebody last changed it.
        registrar.add(
            Retention(Booking.self, from: .moment(Booking.endedAt), months: months)
                .marking { $0.isAnonymous = true })
        registrar.add(Retention(Series.self, months: months))
        registrar.add(Retention(Incident.self, from: .states(.resolved), months: months))
        registrar.add(
            Retention(
                Inquiry.self, from: .states(.accepted, .declined, .withdrawn), months: months,
                by: .erasing))
    }
}
