import DachwerkKit
import MemberNetworkContract

/// How much of the rooms one organisation may have, so that there is something left for others.
enum Share: Resource {
    /// The name of the resource.
    static let id: ResourceID = "room-booking.share"

    /// For whom it counts; nothing means for every organisation by itself.
    ///
    /// One of its own counts instead of that for all.
    static let organisation = Field<Reference<Organisation>?>("organisation", .indexed)
    /// Which room it counts; nothing means all together.
    static let room = Field<Reference<Room>?>("room")
    /// How many hours in a calendar month.
    static let maxHoursPerMonth = Field<Int?>("maxHoursPerMonth", .range(1...10_000))
    /// How many rooms at the same time; a combination counts as its parts.
    static let maxSimultaneous = Field<Int?>("maxSimultaneous", .range(1...1_000))

    /// The declaration.
    static let resource = ResourceDefinition(
        Share.self, fields: organisation, room, maxHoursPerMonth, maxSimultaneous, access: access)

    private static let access = Access<Share> {
        $0.allow(
            Rooms.booker, .read,
            where: { $0.organisation.isEmpty || $0.organisation.isOfActor })
        $0.allow(Rooms.viewer, .read)
        $0.allow(Rooms.manager, .read, .create, .change, .erase, .export, .import)
    }
}
