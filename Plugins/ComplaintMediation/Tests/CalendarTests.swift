@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// The same mediator, interpreter or room is never promised twice for the same time.
@Suite struct CalendarTests {
    /// Monday, 20 April 2026, ten to eleven.
    private static let morning = "2026-04-20T08:00:00Z/2026-04-20T09:00:00Z"

    /// A second case in mediation with the same mediator, of two other households.
    private func second(_ world: ComplaintFixture) async throws -> (
        file: Record<CaseFile>, sides: [Record<Household>]
    ) {
        let house = world.house
        func household(_ name: String) async throws -> Record<Household> {
            try await world.office.create(Household.self) {
                $0.name = name
                $0.house = house.reference
                $0.language = .german
            }
        }
        let first = try await household("Familie Eins")
        let other = try await household("Familie Zwei")
        let filed = try await world.living(first).create(CaseFile.self) {
            $0.house = house.reference
            $0.subject = .laundry
            $0.statement = "Die Waschküche ist immer belegt."
        }
        try await world.lead.create(Party.self) {
            $0.caseFile = filed.reference
            $0.role = .other
            $0.household = other.reference
        }
        let heard = try await world.lead.move(
            try await world.lead.move(try world.whole(filed), CaseFile.hearComplainant),
            CaseFile.hearOther)
        for (household, role) in [(first, PartyRole.complainant), (other, .other)] {
            try await world.living(household).change(try world.party(role, of: filed)) {
                $0.consentsToMediation = true
            }
        }
        let file = try await world.lead.move(heard, CaseFile.mediate) {
            $0.mediator = world.mediator.reference
        }
        return (file, [first, other])
    }

    private func planned(
        _ world: ComplaintFixture, _ file: Record<CaseFile>, _ period: String = morning,
        _ build: (inout Values<MediationSession>) -> Void = { _ in }
    ) async throws -> Record<MediationSession> {
        let period = try #require(Period(period))
        return try await world.lead.create(MediationSession.self) {
            $0.caseFile = file.reference
            $0.period = period
            build(&$0)
        }
    }

    /// A session that needs the interpreter, confirmed.
    private func confirmed(
        _ world: ComplaintFixture, _ file: Record<CaseFile>
    ) async throws -> Record<MediationSession> {
        try await world.lead.change(try world.party(.other, of: file)) {
            $0.interpreter = world.interpreter.reference
        }
        return try await world.lead.move(
            try await planned(world, file), MediationSession.confirm)
    }

    private func confirm(
        _ world: ComplaintFixture, _ session: Record<MediationSession>,
        as actor: TestActor? = nil
    ) async -> Refusal? {
        await refusal {
            try await (actor ?? world.lead).move(session, MediationSession.confirm)
        }
    }

    @Test func `a mediator is confirmed once for overlapping times`() async throws {
        let world = try await ComplaintFixture.boot()
        _ = try await confirmed(world, try await world.mediation())
        let (file, _) = try await second(world)
        let late = "2026-04-20T08:59:00Z/2026-04-20T10:00:00Z"
        let overlapping = try await planned(world, file, late)
        let refused = await confirm(world, overlapping)
        let minute = try #require(Period("2026-04-20T08:59:00Z/2026-04-20T09:00:00Z"))
        #expect(refused?.arguments["name"] == .text("Mira Mediator"))
        #expect(refused?.arguments["time"] == .period(minute))
        // One after the other is no clash.
        let next = "2026-04-20T09:00:00Z/2026-04-20T10:00:00Z"
        let follower = try await planned(world, file, next)
        #expect(await confirm(world, follower) == nil)
    }

    @Test func `a clash tells its case only to those who have a part in it`() async throws {
        let world = try await ComplaintFixture.boot()
        let busy = try await world.mediation()
        _ = try await confirmed(world, busy)
        let (file, _) = try await second(world)
        let session = try await planned(world, file)
        let inside = await confirm(world, session)
        #expect(inside?.code == "complaint-mediation.engaged-in-case")
        #expect(inside?.arguments["number"] == busy.number.content)
        try await world.office.change(try world.now(file)) {
            $0.contactPerson = world.third.reference
        }
        let outside = await confirm(world, session, as: world.leading(world.third))
        #expect(outside?.code == "complaint-mediation.engaged")
        #expect(outside?.arguments["number"] == nil)
    }

    @Test func `an interpreter of one case is not free for another at the same time`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let session = try await confirmed(world, try await world.mediation())
        let (file, _) = try await second(world)
        let other = try await world.office.create(TeamMember.self) {
            $0.name = "Mo Mediator"
            $0.work = [.mediator]
            $0.languages = [ComplaintFixture.skill("de")]
        }
        try await world.office.change(try world.now(file)) { $0.mediator = other.reference }
        try await world.lead.change(try world.party(.complainant, of: file)) {
            $0.interpreter = world.interpreter.reference
        }
        let wished = try await planned(world, file)
        let refused = await confirm(world, wished)
        #expect(refused?.arguments["name"] == .text("Ibrahim Interpreter"))
        // What is cancelled gives everybody back.
        try await world.lead.move(session, MediationSession.cancel)
        #expect(await confirm(world, wished) == nil)
    }

    @Test func `a room holds one session at a time`() async throws {
        let world = try await ComplaintFixture.boot()
        let room = try await world.office.create(Room.self) {
            $0.name = LocalizedText("Gemeinschaftsraum", in: .german)
        }
        let busy = try await world.mediation()
        try await world.lead.change(try world.party(.other, of: busy)) {
            $0.interpreter = world.interpreter.reference
        }
        let first = try await planned(world, busy) { $0.room = room.reference }
        #expect(await confirm(world, first) == nil)
        let (file, _) = try await second(world)
        let other = try await world.office.create(TeamMember.self) {
            $0.name = "Mo Mediator"
            $0.work = [.mediator]
            $0.languages = [ComplaintFixture.skill("de")]
        }
        try await world.office.change(try world.now(file)) { $0.mediator = other.reference }
        let session = try await planned(world, file) { $0.room = room.reference }
        let refused = await confirm(world, session)
        #expect(refused?.code == "complaint-mediation.room-taken-by-case")
        let elsewhere = try await world.lead.change(session) { $0.room = nil }
        #expect(await confirm(world, elsewhere) == nil)
        // Nobody moves a certain session into a room that is taken.
        let moved = await refusal {
            try await world.lead.change(try world.lead.read(session.reference)) {
                $0.room = room.reference
            }
        }
        #expect(moved?.code == "complaint-mediation.room-taken-by-case")
    }

    @Test func `a place that is only written down holds one session at a time, too`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let busy = try await world.mediation()
        try await world.lead.change(try world.party(.other, of: busy)) {
            $0.interpreter = world.interpreter.reference
        }
        let first = try await planned(world, busy) { $0.place = "Gemeinschaftsraum" }
        #expect(await confirm(world, first) == nil)
        let (file, _) = try await second(world)
        let other = try await world.office.create(TeamMember.self) {
            $0.name = "Mo Mediator"
            $0.work = [.mediator]
            $0.languages = [ComplaintFixture.skill("de")]
        }
        try await world.office.change(try world.now(file)) { $0.mediator = other.reference }
        let session = try await planned(world, file) { $0.place = "gemeinschaftsraum " }
        let refused = await confirm(world, session)
        #expect(refused?.code == "complaint-mediation.room-taken-by-case")
        let elsewhere = try await world.lead.change(session) { $0.place = "Hof" }
        #expect(await confirm(world, elsewhere) == nil)
    }

    @Test func `a certain session does not move to a time at which somebody is taken`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        _ = try await confirmed(world, try await world.mediation())
        let (file, _) = try await second(world)
        let next = "2026-04-20T09:00:00Z/2026-04-20T10:00:00Z"
        let session = try await world.lead.move(
            try await planned(world, file, next), MediationSession.confirm)
        let early = try #require(Period(Self.morning))
        let refused = await refusal {
            try await world.lead.change(session) { $0.period = early }
        }
        #expect(refused?.code == "complaint-mediation.engaged-in-case")
        #expect(try world.lead.read(session.reference).period == session.period)
    }

    @Test func `an absence takes back what it makes impossible, and everybody invited hears of it`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let session = try await confirmed(world, file)
        let day = try ComplaintFixture.date("2026-04-20")
        try await world.interpreting.create(Absence.self) {
            $0.member = world.interpreter.reference
            $0.from = day
            $0.until = day
        }
        #expect(try world.lead.read(session.reference).state == .planned)
        let told = Set(try world.notices("appointment-uncertain").compactMap(\.person))
        #expect(
            told == [
                world.complainant.id, world.other.id, world.mediator.id, world.interpreter.id,
            ])
        #expect(
            try world.notices("appointment-to-arrange").map(\.person) == [world.contact.id])
        // Why somebody is not free is told to nobody.
        let refused = await confirm(world, session)
        #expect(refused?.code == "complaint-mediation.engaged")
        #expect(refused?.arguments["name"] == .text("Ibrahim Interpreter"))
        // Once it is clear that it does not take place, the same people hear that.
        try await world.lead.move(session, MediationSession.cancel)
        #expect(
            Set(try world.notices("appointment-cancelled").compactMap(\.person)) == told)
    }

    @Test func `an absence on other days takes nothing back, and what has begun goes on`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let session = try await confirmed(world, try await world.mediation())
        let before = try ComplaintFixture.date("2026-04-19")
        let after = try ComplaintFixture.date("2026-04-21")
        for day in [before, after] {
            try await world.mediating.create(Absence.self) {
                $0.member = world.mediator.reference
                $0.from = day
                $0.until = day
            }
        }
        #expect(try world.lead.read(session.reference).state == .confirmed)
        world.platform.clock.set("2026-04-20T08:30:00Z")
        let today = world.today
        try await world.mediating.create(Absence.self) {
            $0.member = world.mediator.reference
            $0.from = today
        }
        #expect(try world.lead.read(session.reference).state == .confirmed)
    }

    @Test func `an absence that is taken back gives the days back`() async throws {
        let world = try await ComplaintFixture.boot()
        let session = try await confirmed(world, try await world.mediation())
        let day = try ComplaintFixture.date("2026-04-20")
        let absence = try await world.mediating.create(Absence.self) {
            $0.member = world.mediator.reference
            $0.from = day
        }
        #expect(await confirm(world, session) != nil)
        let later = try ComplaintFixture.date("2026-04-21")
        let shorter = try await world.mediating.change(absence) { $0.from = later }
        #expect(await confirm(world, session) == nil)
        try await world.mediating.erase(shorter)
    }

    @Test func `who is not needed any more hears that it is off, who is needed hears of it`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        let session = try await confirmed(world, file)
        let next = try await world.office.create(TeamMember.self) {
            $0.name = "Ines Interpreter"
            $0.work = [.interpreter]
            $0.languages = [ComplaintFixture.skill("de"), ComplaintFixture.skill("ar")]
        }
        try await world.lead.change(try world.party(.other, of: file)) {
            $0.interpreter = next.reference
        }
        #expect(try world.lead.read(session.reference).state == .confirmed)
        #expect(
            try world.notices("appointment-cancelled").map(\.person) == [world.interpreter.id])
        #expect(try world.notices("appointment").last?.person == next.id)
    }

    @Test func `a former mediator hears that the session is off`() async throws {
        let world = try await ComplaintFixture.boot()
        let file = try await world.mediation()
        _ = try await confirmed(world, file)
        try await world.sideB.move(try world.party(.other, of: file), Party.refuseMediator)
        let told = Set(try world.notices("appointment-cancelled").compactMap(\.person))
        #expect(told.contains(world.mediator.id))
    }

    @Test func `when somebody is taken is no business of residents`() async throws {
        let world = try await ComplaintFixture.boot()
        _ = try await confirmed(world, try await world.mediation())
        let period = try #require(Period(Self.morning))
        #expect(
            try world.lead.availability(of: world.mediator.reference, quantity: 1, in: period)
                .free == 0)
        let refused = expectRefusal("not-found") {
            try world.sideA.availability(of: world.mediator.reference, quantity: 1, in: period)
        }
        #expect(refused == .notFound)
        #expect(try world.sideA.list(MediationSession.self).allSatisfy(\.invited.isEmpty))
    }

    @Test func `stores older than the calendar enter it, and what clashes is arranged again`()
        async throws
    {
        let world = try await ComplaintFixture.boot()
        let first = try await confirmed(world, try await world.mediation())
        let day = try ComplaintFixture.date("2026-05-04")
        let absence = try await world.office.create(Absence.self) {
            $0.member = world.third.reference
            $0.from = day
            $0.until = day
        }
        // So an older store stands: nothing of it is in the calendar, and one was promised twice.
        try await world.platform.work(as: "complaint-mediation") { context in
            try context.release(first.reference)
            try context.release(absence.reference)
        }
        let (file, _) = try await second(world)
        let other = try await planned(world, file)
        #expect(await confirm(world, other) == nil)
        try await world.platform.work(as: "complaint-mediation") { context in
            try context.release(other.reference)
        }
        try await world.platform.take(step: 1, of: "complaint-mediation")
        #expect(try world.lead.read(first.reference).state == .confirmed)
        #expect(try world.lead.read(other.reference).state == .planned)
        let period = try #require(Period(Self.morning))
        let away = try #require(Period("2026-05-04T08:00:00Z/2026-05-04T09:00:00Z"))
        for (member, time) in [(world.mediator, period), (world.third, away)] {
            let answer = try world.lead.availability(of: member.reference, quantity: 1, in: time)
            #expect(answer.free == 0, "\(member.name)")
        }
    }
}
