import DachwerkKernel
import DachwerkKit

/// Courses with meetings and guests: what a module adds to pages, and a sheet to enter on.
struct RosterModule: CapabilityModule {
    static let manifest = ModuleManifest(
        provides: "roster", version: "1.0", summary: "Note who was there.")
    static let host = Duty("roster.host", "Notes who was there.")
    static let guest = Duty("roster.guest", "Looks on.")

    init(settings: Values<NoSettings>) {}

    func register(in registrar: inout Registrar) {
        registrar.add(Self.host)
        registrar.add(Self.guest)
        registrar.add(Course.resource)
        registrar.add(Meeting.resource)
        registrar.add(Visitor.resource)
        registrar.add(Presence.resource)
        registrar.add(messages)
        registrar.add(words: Self.words)
        registrar.add(Self.limit)
        registrar.add(Self.sheet)
        registrar.add(Self.panel)
        registrar.add(
            RecordAction("repeat", of: Meeting.self, making: Meeting.self) { meeting in
                [.put(meeting.course, in: Meeting.course), .put(meeting.room, in: Meeting.room)]
            })
        registrar.add(FieldGroup("where", of: Meeting.self, fields: Meeting.room, Meeting.floor))
        registrar.add(PageWording(of: Meeting.self, on: .creating, .heading, .lead))
        registrar.add(PageWording(of: Visitor.self, on: .list, .lead))
        registrar.add(MapPoints(of: Visitor.self, latitude: Visitor.north, longitude: Visitor.east))
        registrar.add(
            DeskCard("roster.unknown", for: Self.host, opening: .page("overview")) { reader in
                let visitors = try reader.records(Visitor.self, limit: 1)
                return visitors.isEmpty
                    ? nil : DeskCard.Content(count: 1, visitors.map { .record($0.reference) })
            })
        registrar.add(
            ModulePage("roster.overview", for: Self.host, insteadOf: .list(Course.id)) { reader in
                var table = PageTable(.name(of: Course.self), .name(of: Presence.minutes))
                for course in try reader.records(Course.self) {
                    table.add(.record(course.reference), .value(7).marked(.missing))
                }
                return table
            })
    }

    private static let words: [WordFile] = {
        let text = #"""
            msgid ""
            msgstr ""
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=UTF-8\n"
            "Content-Transfer-Encoding: 8bit\n"
            "Plural-Forms: nplurals=2; plural=(n != 1);\n"

            msgctxt "meeting.page.creating.heading"
            msgid "Plan a meeting"
            msgstr ""

            msgctxt "meeting.page.creating.lead"
            msgid "Guests hear of it."
            msgstr ""

            msgctxt "visitor.page.list.lead"
            msgid "All who ever came."
            msgstr ""

            msgctxt "overview.lead"
            msgid "Every course."
            msgstr ""

            msgctxt "too-long"
            msgid "A meeting has 90 minutes."
            msgstr ""
            """#
        return [WordFile("words.pot", text)]
    }()

    private static let limit = Rule("limit", Presence.self, on: .create, .change) { change, _ in
        if change.after.minutes > 90 { throw messages.tooLong() }
    }

    private static let sheet = EntrySheet(
        "presence", entering: Presence.minutes, across: Presence.meeting, of: Meeting.course,
        sort: .ascending(Meeting.day), down: Presence.visitor, usually: { _ in 90 }
    ) { _, reader in
        try reader.records(Visitor.self, where: { $0.isRegular == true }).map(\.reference)
    }

    private static let panel = Panel(
        "total", of: Visitor.self, for: host, labels: ["minutes"], while: { $0.isRegular == true }
    ) { visitor, reader in
        let link = visitor.reference
        var table = PageTable(.name(of: Meeting.self), .label("minutes"))
        for presence in try reader.records(Presence.self, where: { $0.visitor == link }) {
            table.add(.record(presence.meeting), .field(Presence.minutes, of: presence))
        }
        return table
    }
}

private let messages = RosterMessages()

private struct RosterMessages: MessageCatalog {
    static let capability = "roster"
    let tooLong = refusal("too-long", at: Presence.minutes)
}

/// A course.
enum Course: Resource {
    static let id: ResourceID = "roster.course"
    static let name = Field<String>("name", .length(1...40), .impersonal)
    static let resource = ResourceDefinition(Course.self, fields: name, access: access)
    static let access = Access<Course> {
        $0.allow(RosterModule.host, .read, .create)
        $0.allow(RosterModule.guest, .read)
    }
}

/// A day of a course.
enum Meeting: Resource {
    static let id: ResourceID = "roster.meeting"
    static let course = Field<Reference<Course>>("course", .fixed, .indexed)
    static let day = Field<LocalDate>("day", .indexed)
    static let room = Field<String?>("room", .length(1...40), .impersonal)
    static let floor = Field<Int?>("floor")
    static let resource = ResourceDefinition(
        Meeting.self, fields: course, room, day, floor, access: access)
    static let access = Access<Meeting> {
        $0.allow(RosterModule.host, .read, .create, .change)
        $0.allow(RosterModule.guest, .read)
    }
}

/// Somebody who comes.
enum Visitor: Resource {
    static let id: ResourceID = "roster.visitor"
    static let name = Field<String>("name", .length(1...40), .impersonal)
    static let isRegular = Field<Bool>("isRegular", .default(true))
    static let north = Field<String?>("north", .length(1...20), .impersonal)
    static let east = Field<String?>("east", .length(1...20), .impersonal)
    static let resource = ResourceDefinition(
        Visitor.self, fields: name, isRegular, north, east, access: access)
    static let access = Access<Visitor> {
        $0.allow(RosterModule.host, .read, .create)
        $0.allow(RosterModule.guest, .read, except: north, east)
    }
}

/// How long somebody was there.
enum Presence: Resource {
    static let id: ResourceID = "roster.presence"
    static let meeting = Field<Reference<Meeting>>("meeting", .fixed, .indexed)
    static let visitor = Field<Reference<Visitor>>("visitor", .fixed, .indexed)
    static let minutes = Field<Int>("minutes", .range(0...600))
    static let resource = ResourceDefinition(
        Presence.self, fields: meeting, visitor, minutes, access: access)
    static let access = Access<Presence> {
        $0.allow(RosterModule.host, .read, .create, .change)
        $0.allow(RosterModule.guest, .read)
    }
}
