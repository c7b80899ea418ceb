import DachwerkKit

/// A matter between two sides; each leaky module differs from it in one thing.
enum Matter: Resource {
    static let id: ResourceID = "rooms.matter"
    static let title = Field<String>("title", .length(1...120), .impersonal)
    static let left = Field<Reference<Guest>>("left")
    static let right = Field<Reference<Guest>?>("right")
    static let remark = Field<String?>("remark", .transient, .length(1...500), .rooms)
    static let echo = Field<String?>("echo", .computed, .length(0...500), .rooms)
    static let confidant = Field<Reference<Guest>?>("confidant")
    static let persons = Field<[String]>("persons", .computed, .impersonal, .count(0...50))
    static let lefts = Field<[String]>("lefts", .computed, .impersonal, .count(0...50))
    static let resource = ResourceDefinition(
        Matter.self, fields: title, left, right, remark, echo, confidant, persons, lefts,
        access: access)

    private static let access = Access<Matter> {
        $0.allow(Rooms.keeper, .read, .create, .change, .erase, .export)
        $0.allow(Rooms.guest, .read, only: title, where: { $0.persons.isActor })
        $0.allow(Rooms.guest, .change, only: remark, where: { $0.lefts.isActor })
    }
}

/// A mark that must not lead back to whoever gave it.
enum Mark: Resource {
    static let id: ResourceID = "rooms.mark"
    static let points = Field<Int>("points", .range(1...5))
    static let resource = ResourceDefinition(
        Mark.self, fields: points, isAnonymous: true, access: access)

    private static let access = Access<Mark> {
        $0.allow(Rooms.keeper, .read, .change, .export)
        $0.allow(Rooms.guest, .create)
    }
}

/// Somebody who may be on a side.
enum Guest: Resource {
    static let id: ResourceID = "rooms.guest"
    static let name = Field<String?>(
        "name", .needed, .length(1...120),
        .personal(purpose: "x", basis: .consent, retention: .months(1)))
    static let resource = ResourceDefinition(Guest.self, fields: name, access: access)

    private static let access = Access<Guest> {
        $0.allow(Rooms.keeper, .read, .create, .change, .erase)
    }
}

/// Where an entry lies.
enum Room: String, Choice {
    case shared
    case left
    case right
}

/// Something that is said in one room.
enum Saying: Resource {
    static let id: ResourceID = "rooms.saying"
    static let matter = Field<Reference<Matter>>("matter", .fixed)
    static let room = Field<Room>("room", .fixed)
    static let text = Field<String>("text", .length(1...500), .searchable, .rooms)
    static let readers = Field<[String]>("readers", .computed, .impersonal, .count(0...50))
    static let resource = ResourceDefinition(
        Saying.self, fields: matter, room, text, readers, access: access)

    private static let access = Access<Saying> {
        $0.allow(Rooms.keeper, .read, .create, .change, .erase, .export)
        $0.allow(Rooms.guest, .read, .create)
    }
}

extension FieldOption {
    fileprivate static var rooms: FieldOption {
        .sensitive(purpose: "settling it", basis: .consent, retention: .months(1))
    }
}

enum Rooms {
    static let keeper = Duty("rooms.keeper", "Keeps everything.")
    static let guest = Duty("rooms.guest", "Is on a side.")
    static let manifest = ModuleManifest(provides: "rooms", version: "1.0", summary: "Rooms.")

    static func register(in registrar: inout Registrar, admits: Bool = true) {
        registrar.add(keeper)
        registrar.add(guest)
        registrar.add(Guest.resource)
        registrar.add(Matter.resource)
        registrar.add(Saying.resource)
        registrar.add(Mark.resource)
        var compartments = Compartments(of: Matter.self, insiders: keeper) { matter, _ in
            var members = CompartmentMembers()
            guard admits else { return members }
            members.admit(matter.left.id, to: [Room.shared, .left])
            members.admit(matter.right?.id, to: [Room.shared, .right])
            return members
        }
        compartments.keep(
            Saying.self, root: Saying.matter, compartment: Saying.room, readers: Saying.readers)
        compartments.listAll(in: Matter.persons)
        compartments.list(Room.left, in: Matter.lefts)
        registrar.add(compartments)
        registrar.add(
            Rule("remark", Matter.self, on: .create, .change, at: .after) { change, context in
                guard let remark = change.after.remark else { return }
                let matter = change.after.reference
                try context.create(Saying.self) {
                    $0.matter = matter
                    $0.room = .left
                    $0.text = remark
                }
            })
    }
}

/// Keeps every room to itself.
struct RoomsModule: CapabilityModule {
    static let manifest = Rooms.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) { Rooms.register(in: &registrar) }
}

/// Copies what is said into the matter, where both sides and their keepers read it.
struct WhisperingModule: CapabilityModule {
    static let manifest = Rooms.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Rooms.register(in: &registrar)
        registrar.add(
            Rule("whisper", Saying.self, on: .create, at: .after) { change, context in
                let said = change.after.text
                let matter = try context.existing(change.after.matter)
                try context.change(matter) { $0.echo = said }
            })
    }
}

/// Explains in a refusal what was said.
struct TellingModule: CapabilityModule {
    static let manifest = Rooms.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Rooms.register(in: &registrar)
        registrar.add(
            Rule("tell", Matter.self, on: .erase) { _, context in
                guard let last = try context.records(Saying.self).last else { return }
                throw Refusal(undeclared: "rooms.said", arguments: ["text": .text(last.text)])
            })
    }
}

/// Admits nobody, so that nothing can be proved.
struct EmptyRoomsModule: CapabilityModule {
    static let manifest = Rooms.manifest
    init(settings: Values<NoSettings>) {}
    func register(in registrar: inout Registrar) {
        Rooms.register(in: &registrar, admits: false)
    }
}
