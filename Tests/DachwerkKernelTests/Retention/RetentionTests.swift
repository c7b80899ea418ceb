import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Testing

/// The platform forgets by the fields' own words, to the day.
@Suite struct RetentionTests {
    private let platform: TestPlatform
    private let host: TestActor

    init() async throws {
        platform = try await TestPlatform.boot([GuestBookModule.self], at: "2026-01-31T08:00:00Z")
        host = platform.acting(as: GuestBookModule.host)
    }

    private func look(at instant: Instant) async throws {
        platform.clock.set(instant)
        try await platform.runJob("platform.retention")
    }

    @Test func `each field goes on the day after its months, and not a day before`() async throws {
        let visit = try await host.create(Visit.self, reason: "Ada kommt") {
            $0.name = "Ada Lovelace"
            $0.remark = "mag Tee"
        }
        try await look(at: "2027-01-31T22:59:59Z")
        #expect(try host.read(visit.reference).name == "Ada Lovelace")
        // Midnight of the tenant, not of the clock.
        try await look(at: "2027-01-31T23:00:00Z")
        let emptied = try host.read(visit.reference)
        #expect(emptied.name == nil)
        #expect(emptied.remark == "mag Tee")
        #expect(emptied.updatedAt == visit.updatedAt)
        let history = "\(try host.history(of: visit.reference))"
        #expect(!history.contains("Lovelace") && !history.contains("Ada kommt"))
        #expect(history.contains("mag Tee"))
        try await look(at: "2028-01-31T08:00:00Z")
        #expect(try host.read(visit.reference).remark == "mag Tee")
        try await look(at: "2028-02-01T08:00:00Z")
        #expect(try host.read(visit.reference).remark == nil)
        let version = try host.read(visit.reference).data.version
        try await look(at: "2028-02-02T08:00:00Z")
        #expect(try host.read(visit.reference).data.version == version)
    }

    @Test func `what is needed is refused empty, emptied later, and stands in no way then`()
        async throws
    {
        await #expect(throws: Refusal.self) {
            _ = try await host.create(Visit.self) { $0.table = 2 }
        }
        let visit = try await host.create(Visit.self) { $0.name = "Ada" }
        let refused = await #expect(throws: Refusal.self) {
            _ = try await host.change(visit) { $0.name = nil }
        }
        #expect(refused?.faults.map(\.code) == ["value.missing"])
        // A rule that refuses every emptying keeps nobody.
        try await look(at: "2027-02-01T08:00:00Z")
        #expect(try host.read(visit.reference).name == nil)
    }

    @Test func `the last change is the last by a person, whatever a job touches`() async throws {
        let visit = try await host.create(Visit.self) { $0.name = "Ada" }
        platform.clock.set("2026-06-30T08:00:00Z")
        let moved = try await host.change(visit) { $0.table = 4 }
        for date in ["2026-09-01", "2027-03-01", "2027-06-29"] {
            platform.clock.set(try #require(Instant("\(date)T08:00:00Z")))
            try await platform.runJob("guest-book.polish")
        }
        try await look(at: "2027-06-30T08:00:00Z")
        #expect(try host.read(moved.reference).name == "Ada")
        try await look(at: "2027-07-01T08:00:00Z")
        #expect(try host.read(moved.reference).name == nil)
    }

    @Test func `months count from the state, a later change keeps nobody, and others go along`()
        async throws
    {
        let stay = try await host.create(Stay.self) { $0.guest = "Ada Lovelace" }
        let wish = try await host.create(Wish.self) {
            $0.stay = stay.reference
            $0.text = "Tee für Ada"
        }
        let praise = try await host.create(Praise.self, reason: "sagt Ada") {
            $0.stay = stay.reference
            $0.author = "Ada L."
            $0.stars = 5
        }
        platform.clock.set("2026-03-10T08:00:00Z")
        let over = try await host.move(stay, Stay.end, reason: "Ada reist ab")
        platform.clock.set("2026-08-10T08:00:00Z")
        try await host.change(over) { $0.room = 7 }
        try await look(at: "2026-09-10T08:00:00Z")
        #expect(try host.read(stay.reference).guest == "Ada Lovelace")
        try await look(at: "2026-09-11T08:00:00Z")
        let gone = try host.read(stay.reference)
        #expect(gone.guest == nil && gone.isForgotten && gone.state == .parted)
        #expect(gone.room == 7)
        #expect(throws: Refusal.notFound) { try host.read(wish.reference) }
        #expect(try host.read(praise.reference).author == nil)
        #expect(try host.read(praise.reference).stars == 5)
        let notices = try platform.notices()
        #expect(notices.map(\.code) == ["guest-book.arrived"])
        #expect(notices.allSatisfy { $0.message == nil && $0.arguments.isEmpty })
        try expectNowhere(["Ada", "Lovelace"])
    }

    @Test func `what never ends goes as long after its last change, and what is in use stays`()
        async throws
    {
        let open = try await host.create(Stay.self) { $0.guest = "Ada" }
        let friend = try await host.create(Stay.self) {
            $0.guest = "Grace"
            $0.isFriend = true
        }
        try await look(at: "2026-07-31T08:00:00Z")
        #expect(try host.read(open.reference).guest == "Ada")
        try await look(at: "2026-08-01T08:00:00Z")
        #expect(try host.read(open.reference).guest == nil)
        #expect(try host.read(open.reference).state == .present)
        #expect(try host.read(friend.reference).guest == "Grace")
        platform.clock.set("2030-01-01T08:00:00Z")
        try await host.change(try host.read(friend.reference)) { $0.isFriend = false }
        try await look(at: "2030-07-02T08:00:00Z")
        #expect(try host.read(friend.reference).guest == nil)
    }

    @Test func `a transition that forgets does so at once, by whomever it is used`() async throws {
        let stay = try await host.create(Stay.self) { $0.guest = "Ada" }
        let over = try await host.move(stay, Stay.end)
        let parted = try await host.move(over, Stay.part)
        #expect(parted.guest == nil && parted.isForgotten)
        try expectNowhere(["Ada"])
    }

    @Test func `what cannot stand empty goes whole, once nothing refers to it`() async throws {
        let free = try await host.create(Ticket.self) { $0.holder = "Ada" }
        let named = try await host.create(Ticket.self) { $0.holder = "Grace" }
        let coupon = try await host.create(Coupon.self) { $0.ticket = named.reference }
        try await look(at: "2026-03-01T08:00:00Z")
        #expect(throws: Refusal.notFound) { try host.read(free.reference) }
        #expect(try host.read(named.reference).holder == "Grace")
        try await host.erase(coupon)
        try await look(at: "2026-03-02T08:00:00Z")
        #expect(throws: Refusal.notFound) { try host.read(named.reference) }
        try expectNowhere(["Ada", "Grace"])
    }

    @Test func `what is announced goes no sooner than announced, and leaves who named it behind`()
        async throws
    {
        let voucher = try await host.create(Voucher.self) {
            $0.holder = "Ada"
            $0.endsOn = day("2026-02-28")
        }
        let other = try await host.create(Voucher.self) {
            $0.holder = "Grace"
            $0.endsOn = day("2030-02-28")
        }
        let raffle = try await host.create(Raffle.self) {
            $0.winner = voucher.reference
            $0.drawn = [voucher.reference, other.reference]
        }
        // Due on 29 March: told ten days ahead, once, and gone on the day that was told.
        try await look(at: "2026-03-18T08:00:00Z")
        #expect(try platform.notices().isEmpty)
        for day: Instant in ["2026-03-19T08:00:00Z", "2026-03-20T08:00:00Z"] {
            try await look(at: day)
        }
        #expect(try platform.notices().map(\.code) == ["guest-book.voucher-goes"])
        #expect(try platform.notices().first?.arguments["day"] == .date(day("2026-03-29")))
        try await look(at: "2026-03-28T08:00:00Z")
        #expect(try host.read(voucher.reference).holder == "Ada")
        try await look(at: "2026-03-29T08:00:00Z")
        #expect(throws: Refusal.notFound) { try host.read(voucher.reference) }
        let left = try host.read(raffle.reference)
        #expect(left.winner == nil && left.drawn == [other.reference])
        #expect(try host.read(other.reference).holder == "Grace")
        try expectNowhere(["Ada"])
    }

    @Test func `an announcement is taken back when the record goes on, and made anew in full`()
        async throws
    {
        let voucher = try await host.create(Voucher.self) {
            $0.holder = "Ada"
            $0.endsOn = day("2026-02-28")
        }
        try await look(at: "2026-03-20T08:00:00Z")
        try await host.change(try host.read(voucher.reference)) { $0.endsOn = day("2026-03-31") }
        try await look(at: "2026-03-29T08:00:00Z")
        #expect(try host.read(voucher.reference).holder == "Ada")
        #expect(
            try platform.notices().map(\.code).sorted() == [
                "guest-book.voucher-goes", "guest-book.voucher-stays",
            ])
        // The platform looked too late: there are ten days all the same.
        try await look(at: "2026-06-01T08:00:00Z")
        try await look(at: "2026-06-10T08:00:00Z")
        #expect(try host.read(voucher.reference).holder == "Ada")
        try await look(at: "2026-06-11T08:00:00Z")
        #expect(throws: Refusal.notFound) { try host.read(voucher.reference) }
    }

    @Test func `a notice goes two years after it was given`() async throws {
        let stay = try await host.create(Stay.self) {
            $0.guest = "Ada"
            $0.isFriend = true
        }
        try await look(at: "2028-01-31T08:00:00Z")
        #expect(try platform.notices().count == 1)
        try await look(at: "2028-02-01T08:00:00Z")
        #expect(try platform.notices().isEmpty)
        #expect(try host.read(stay.reference).guest == "Ada")
    }

    @Test func `an unreadable row of history stops its record, and no other`() async throws {
        let damaged = try await host.create(Visit.self) { $0.name = "Ada" }
        let sound = try await host.create(Visit.self) { $0.name = "Grace" }
        let stay = try await host.create(Stay.self) { $0.guest = "Edith" }
        for id in [damaged.id, stay.id] {
            try await platform.tenant("alpha").write { transaction in
                _ = try transaction.update(
                    PlatformTables.history, set: ["changes": .text("{\"name\": [")],
                    where: .compare("record", .equal, .text(id.description)))
            }
        }
        platform.clock.set("2027-02-01T08:00:00Z")
        await #expect(throws: StoreError.self) {
            try await platform.runJob("platform.retention")
        }
        #expect(try host.read(damaged.reference).name == "Ada")
        #expect(try host.read(sound.reference).name == nil)
        await #expect(throws: StoreError.self) { try await host.erase(stay) }
        #expect(try host.read(stay.reference).guest == "Edith")
    }

    @Test func `declarations that would keep or lose somebody are refused`() {
        #expect(
            faults { registrar in
                registrar.add(Visit.resource)
                registrar.add(Retention(Visit.self, keptWhile: { $0.everything }))
            } == ["retention.resource"])
        #expect(
            faults { registrar in
                registrar.add(Visit.resource)
                registrar.add(Retention(Visit.self))
                registrar.add(Retention(Visit.self, months: 3))
            } == ["retention.resource"])
        #expect(
            faults { registrar in
                registrar.add(Stay.resource)
            } == ["retention.resource"])
        #expect(
            faults { registrar in
                registrar.add(Stay.resource)
                registrar.add(Wish.resource)
                registrar.add(
                    Retention(
                        Stay.self, months: 1, with: .emptying(Wish.self, by: Wish.stay, Wish.text)))
            } == ["retention.resource"])
    }

    private func day(_ text: String) -> LocalDate {
        LocalDate(text) ?? .first
    }

    private func faults(_ declare: (inout Registrar) -> Void) -> [String] {
        var registrar = Registrar()
        registrar.add(GuestBookModule.host)
        declare(&registrar)
        let module = AnyModule(manifest: GuestBookModule.manifest, registrar: registrar)
        return DeclarationChecks([(module, registrar)]).faults().map(\.id.description)
    }

    /// Looks into everything that is kept for words that must be nowhere.
    private func expectNowhere(
        _ words: [String], at location: SourceLocation = #_sourceLocation
    ) throws {
        let tenant = platform.tenant("alpha")
        for table in tenant.composition.schema.tables {
            let rows = "\(try tenant.read { try $0.rows(StoreQuery(table)) })"
            for word in words {
                #expect(!rows.contains(word), "\(table.name)", sourceLocation: location)
            }
        }
    }
}
