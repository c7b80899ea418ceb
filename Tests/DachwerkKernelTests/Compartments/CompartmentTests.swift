import DachwerkKit
import DachwerkTesting
import Testing

/// Who of several parties sees which entry is the kernel's business, whatever a module allows.
@Suite struct CompartmentTests {
    private let platform: TestPlatform
    private let keeper: TestActor
    private let anna: Record<Guest>
    private let berta: Record<Guest>
    private let matter: Record<Matter>

    init() async throws {
        platform = try await TestPlatform.boot([RoomsModule.self])
        keeper = platform.acting(as: Rooms.keeper)
        let anna = try await keeper.create(Guest.self) { $0.name = "Anna" }
        let berta = try await keeper.create(Guest.self) { $0.name = "Berta" }
        matter = try await keeper.create(Matter.self) {
            $0.title = "Stairs"
            $0.left = anna.reference
            $0.right = berta.reference
            $0.remark = "secret of Anna"
        }
        self.anna = anna
        self.berta = berta
    }

    private func guest(_ person: Record<Guest>) -> TestActor {
        platform.acting(as: Rooms.guest, person: person.id)
    }

    @Test func `only those admitted find an entry, whatever duties others hold`() throws {
        #expect(try guest(anna).list(Saying.self).map(\.text) == ["secret of Anna"])
        #expect(try guest(berta).list(Saying.self).isEmpty)
        #expect(try keeper.list(Saying.self).isEmpty)
        #expect(try guest(berta).list(Saying.self) { $0.text == "secret of Anna" }.isEmpty)
        #expect(try guest(berta).list(Saying.self, search: "secret").isEmpty)
        #expect(try keeper.export(Saying.self).contains("secret") == false)
    }

    @Test func `nobody sees who is admitted`() throws {
        let saying = try #require(try guest(anna).list(Saying.self).first)
        #expect(try guest(anna).visibleFields(of: saying.reference).contains("readers") == false)
        #expect(try keeper.visibleFields(of: matter.reference).contains("persons") == false)
    }

    @Test func `nobody puts an entry into a room of others`() async throws {
        let matter = matter.reference
        let mine = try await guest(berta).create(Saying.self) {
            $0.matter = matter
            $0.room = .right
            $0.text = "mine"
        }
        #expect(mine.text == "mine")
        await #expect(throws: Refusal.forbidden) {
            try await guest(berta).create(Saying.self) {
                $0.matter = matter
                $0.room = .left
                $0.text = "planted"
            }
        }
    }

    @Test func `who comes later is admitted at once, and who leaves is not any more`() async throws
    {
        let carla = try await keeper.create(Guest.self) { $0.name = "Carla" }
        #expect(try guest(carla).list(Matter.self).isEmpty)
        let current = try keeper.read(matter.reference)
        try await keeper.change(current) { $0.left = carla.reference }
        #expect(try guest(carla).list(Saying.self).map(\.text) == ["secret of Anna"])
        #expect(try guest(anna).list(Saying.self).isEmpty)
        #expect(try guest(anna).list(Matter.self).isEmpty)
        #expect(try guest(carla).list(Matter.self).map(\.title) == ["Stairs"])
    }

    @Test func `what is handed to rules only is stored nowhere`() throws {
        let scheduler = platform.acting(as: Rooms.keeper)
        #expect(try scheduler.read(matter.reference).remark == nil)
        let history = try scheduler.history(of: matter.reference)
        #expect(history.allSatisfy { $0.changes["remark"] == nil })
        #expect(try scheduler.export(Matter.self).contains("secret") == false)
    }

    @Test func `a party is not told who acted and why`() async throws {
        let current = try keeper.read(matter.reference)
        try await keeper.change(current, reason: "Anna said so") { $0.title = "Stairs and cellar" }
        let seen = try guest(berta).history(of: matter.reference)
        #expect(seen.allSatisfy { $0.reason == nil && $0.actor.isEmpty })
        #expect(try keeper.history(of: matter.reference).contains { $0.reason == "Anna said so" })
    }

    @Test func `a party does not see that something happened elsewhere`() async throws {
        let current = try keeper.read(matter.reference)
        let before = try guest(berta).history(of: matter.reference).count
        let carla = try await keeper.create(Guest.self) { $0.name = "Carla" }
        try await keeper.change(current) { $0.confidant = carla.reference }
        #expect(try guest(berta).history(of: matter.reference).count == before)
        #expect(try keeper.history(of: matter.reference).count == before + 1)
    }

    @Test func `who comes into a room later does not read what was taken back before`()
        async throws
    {
        let saying = try #require(try guest(anna).list(Saying.self).first)
        let milder = try await platform.scheduler.change(saying) { $0.text = "milder" }
        #expect(try guest(anna).history(of: saying.reference).count == 2)
        let carla = try await keeper.create(Guest.self) { $0.name = "Carla" }
        try await keeper.change(try keeper.read(matter.reference)) { $0.left = carla.reference }
        #expect(try guest(carla).list(Saying.self).map(\.text) == ["milder"])
        #expect(try guest(carla).history(of: saying.reference).isEmpty)
        try await platform.scheduler.change(milder) { $0.text = "mildest" }
        let told = try guest(carla).history(of: saying.reference)
        #expect(told.map { $0.changes["text"]?.to } == [.text("mildest")])
        #expect(!"\(told)".contains("secret") && !"\(told)".contains(anna.id.description))
        #expect(throws: Refusal.notFound) { try guest(anna).history(of: saying.reference) }
    }

    @Test func `one's own data do not tell of links that one may not see`() async throws {
        let current = try keeper.read(matter.reference)
        let carla = try await keeper.create(Guest.self) { $0.name = "Carla" }
        try await keeper.change(current) { $0.confidant = carla.reference }
        #expect(try guest(carla).personalData().contains("Stairs") == false)
        #expect(try guest(anna).personalData().contains("Stairs"))
    }

    @Test func `an erased entry leaves nothing of who belonged where`() async throws {
        let saying = try #require(try guest(anna).list(Saying.self).first)
        // The keeper is not admitted; a rule or the scheduler erases.
        try await platform.scheduler.erase(saying, reason: "retention")
        let changes = try platform.scheduler.history(of: saying.reference).flatMap(\.changes)
        #expect(changes.isEmpty)
    }

    @Test func `an anonymous record leads back to nobody`() async throws {
        platform.clock.set("2026-05-04T13:37:11Z")
        // Who may create but not read gets no record back.
        _ = try await guest(anna).submit(Mark.self) { $0.points = 4 }
        let mark = try #require(try keeper.list(Mark.self).first)
        #expect(mark.createdAt == "2026-05-03T22:00:00Z")
        let history = try keeper.history(of: mark.reference)
        #expect(history.map(\.actor) == ["anonymous"])
        #expect(history.map(\.at) == ["2026-05-03T22:00:00Z"])
    }

    @Test func `the data of one party hold nothing of the other`() throws {
        let mine = try guest(anna).personalData()
        #expect(mine.contains("secret of Anna") && mine.contains("Stairs"))
        let other = try guest(berta).personalData()
        #expect(other.contains("Stairs"))
        #expect(!other.contains("secret") && !other.contains(anna.id.description))
        #expect(throws: Refusal.notFound) { try keeper.personalData() }
    }
}
