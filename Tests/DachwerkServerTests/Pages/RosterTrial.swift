import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkWeb

/// A course with a meeting, two regular guests and one who passes by.
struct RosterTrial {
    let tenant: Tenant
    let host: Session
    let guest: Session
    let course: RecordID
    let meeting: RecordID

    init() async throws {
        let clock = FixedClock("2026-05-04T08:00:00Z")
        let tenant = try SampleTenants(clock: clock, besides: [RosterModule.self]).alpha
        self.tenant = tenant
        let host = tenant.session(
            for: Actor(kind: .person, id: "host", duties: [RosterModule.host.id]))
        self.host = host
        guest = tenant.session(
            for: Actor(kind: .person, id: "guest", duties: [RosterModule.guest.id]))
        course = try await Self.make(Course.id, ["name": .text("Swimming")], host)
        let day = try #require(LocalDate("2026-05-01"))
        meeting = try await Self.make(
            Meeting.id,
            ["course": .identifier(course), "day": .date(day), "room": .text("Hall")], host)
        for (name, isRegular) in [("Ada", true), ("Bela", true), ("Passing by", false)] {
            _ = try await Self.make(
                Visitor.id, ["name": .text(name), "isRegular": .boolean(isRegular)], host)
        }
    }

    private static func make(
        _ resource: ResourceID, _ fields: [String: FieldContent], _ session: Session
    ) async throws -> RecordID {
        try #require(
            try await session.perform(Operation(resource, .create, fields: fields)).id)
    }

    func scope(_ session: Session? = nil) -> PageScope {
        PageScope(
            session: session ?? host,
            text: PageText(words: PageWords(language: .english), wishes: [.english]))
    }

    /// Somebody who stands on the map.
    func visitor(_ name: String, north: String, east: String) async throws {
        _ = try await Self.make(
            Visitor.id,
            ["name": .text(name), "north": .text(north), "east": .text(east)], host)
    }

    /// The identity of a guest.
    func id(_ name: String) throws -> RecordID {
        let page = try host.list(Visitor.id, ListRequest())
        return try #require(page.records.first { $0.name([.english]) == name }?.id)
    }

    /// The address of the one meeting on the sheet.
    var column: String { "roster/course/\(course)/sheet/presence/\(meeting)" }

    /// What a form with some minutes leads to.
    func enter(
        _ minutes: [(name: String, minutes: String)], tags: [(name: String, value: String)] = [],
        action: String = "save", as session: Session? = nil
    ) async throws -> PageResult? {
        var form = try minutes.map { (name: "row.\(try id($0.name))", value: $0.minutes) }
        form += tags + [(name: "_do", value: action)]
        form.append((name: "_key", value: "\(scope().newIdentity)"))
        return try await result(column, session, form: form)
    }

    func result(
        _ path: String, _ session: Session? = nil,
        _ parameters: [(name: String, value: String)] = [],
        form: [(name: String, value: String)]? = nil
    ) async throws -> PageResult? {
        try await RecordPages(
            scope: scope(session), parameters: parameters, form: form.map { FormEntries($0) }
        ).result(path.split(separator: "/"))
    }

    /// The page at a path.
    func screen(
        _ path: String, _ session: Session? = nil,
        _ parameters: [(name: String, value: String)] = [],
        form: [(name: String, value: String)]? = nil
    ) async throws -> Screen? {
        guard case .screen(let screen)? = try await result(path, session, parameters, form: form)
        else { return nil }
        return screen
    }
}
