import DachwerkKit

/// A house of the tenant; a case names the house and, for its helpers, the stair, never a flat.
enum House: Resource {
    static let id: ResourceID = "complaint-mediation.house"

    /// The name or address by language.
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .searchable, .impersonal)
    /// The town.
    static let city = Field<String?>("city", .length(1...120), .impersonal)
    /// Its stairs, as they are called.
    static let stairs = Field<[String]>(
        "stairs", .length(1...40), .count(0...60), .impersonal)
    /// Who is in charge of its complaints; without anybody the rota decides.
    static let contactPerson = Field<Reference<TeamMember>?>("contactPerson", .indexed)

    static let resource = ResourceDefinition(
        House.self, fields: name, city, stairs, contactPerson, access: access)

    private static let access = Access<House> {
        // Who complains without an account says where.
        $0.allow(.everyone, .read, only: name, city, stairs)
        for reader in [Complaints.resident, Complaints.emergency] + Complaints.helpers {
            $0.allow(reader, .read, only: name, city, stairs)
        }
        $0.allow(Complaints.contactPerson, .read)
        $0.allow(
            Complaints.coordinator, .read, .create, .change, .erase, .export, .import)
    }
}
