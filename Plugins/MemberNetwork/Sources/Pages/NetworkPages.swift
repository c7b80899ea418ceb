import DachwerkKit
import MemberNetworkContract

/// What the pages of the network say beyond what follows from its declarations.
enum NetworkPages {
    static func register(in registrar: inout Registrar) {
        registrar.add(
            FieldGroup(
                "reachability", of: Organisation.self, fields: Organisation.street,
                Organisation.postcode, Organisation.city, Organisation.addressVisibility,
                Organisation.email, Organisation.emailVisibility, Organisation.phone,
                Organisation.phoneVisibility, Organisation.web, Organisation.webVisibility))
        registrar.add(
            FieldGroup(
                "address", of: Place.self, fields: Place.street, Place.postcode, Place.city,
                Place.district, Place.latitude, Place.longitude, Place.addressVisibility))
        registrar.add(
            FieldGroup(
                "opening", of: Place.self, fields: Place.openingHours, Place.isByAppointment,
                Place.closesOnPublicHolidays, Place.seasons, Place.exceptions))
        registrar.add(PageWording(of: Organisation.self, on: .moving(Organisation.merge), .lead))
        registrar.add(
            MapPoints(of: Place.self, latitude: Place.latitude, longitude: Place.longitude))
        registrar.add(duplicates)
    }

    /// Entries that look like the same organisation, side by side before anybody merges them.
    private static let duplicates = Panel(
        "duplicates", of: Organisation.self, for: MemberNetwork.editor,
        MemberNetwork.administrator
    ) { organisation, reader in
        guard !organisation.likelyDuplicates.isEmpty else { return nil }
        var table = PageTable(
            .name(of: Organisation.self), .name(of: Organisation.kind),
            .name(of: Organisation.registerNumber), .name(of: Organisation.city),
            .name(of: Organisation.email))
        for link in organisation.likelyDuplicates {
            guard let other = try reader.record(link) else { continue }
            table.add(
                .record(link), .field(Organisation.kind, of: other),
                .field(Organisation.registerNumber, of: other),
                .field(Organisation.city, of: other), .field(Organisation.email, of: other))
        }
        return table
    }
}
