import DachwerkKit

/// A room in which people meet; it holds one session at a time.
enum Room: Resource {
    static let id: ResourceID = "complaint-mediation.room"

    /// The name by language.
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// The house in which it is.
    static let house = Field<Reference<House>?>("house", .indexed)
    /// How to find it.
    static let directions = Field<LocalizedText?>(
        "directions", .length(1...500), .impersonal)

    static let resource = ResourceDefinition(
        Room.self, fields: name, house, directions, access: access)

    private static let access = Access<Room> {
        for reader in [Complaints.resident] + Complaints.helpers { $0.allow(reader, .read) }
        $0.allow(
            Complaints.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}
