import DachwerkKit
import DachwerkTesting
@testable import InformationSessionsPlugin
import MediatorTrainingContract
import Testing

/// Heads without names, fees after the report, and what is counted.
@Suite struct ReportTests {
    @Test func `MIMI-10: a report has kind of place, language, topic, ages and no names`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let held = try await world.held(try await world.request(), by: ada)
        #expect(held.state == .held)
        #expect(try world.told("report-due", ada.id) == 1)
        let report = try await world.report(held, by: ada)
        #expect(report.venueType == .school && report.district == "Ost")
        #expect(report.language == held.language && report.topic == held.topic)
        #expect(report.reached == 18 && report.glad == 10)
        #expect(report.day == LocalDate("2026-04-14") && report.mediator == ada.reference)
        #expect(try world.now(held).state == .reported)
        let names = Report.shape.fields.filter { $0.name.lowercased().contains("name") }
        #expect(names.isEmpty, "A report has no place for names.")
        await expectRefusal("information-sessions.not-held") {
            try await world.report(held, by: ada)
        }
    }

    @Test func `only who held a session reports, and not more faces than people`() async throws {
        let world = try await SessionFixture.boot()
        let (ada, bela) = (try await world.mediator("Ada"), try await world.mediator("Bela"))
        let certain = try await world.confirmed(try await world.request(), by: ada)
        await expectRefusal("information-sessions.not-held", at: "session") {
            try await world.report(certain, by: ada)
        }
        world.platform.clock.set(certain.period.end)
        try await world.passDeadlines()
        await expectRefusal("information-sessions.not-yours") {
            let other = world.platform.acting(
                as: Sessions.mediator, Sessions.viewer, person: bela.id)
            try await other.create(Report.self) { $0.session = certain.reference }
        }
        await expectRefusal("information-sessions.more-opinions", at: "glad") {
            try await world.report(certain, by: ada) { $0.sad = 12 }
        }
        await expectRefusal("information-sessions.too-much", at: "expenses") {
            try await world.report(certain, by: ada) { $0.expenses = Money(cents: 20_01) }
        }
    }

    @Test func `SES-I6: a missing report is asked for until it is there`() async throws {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let held = try await world.held(try await world.request(), by: ada)
        for (days, reminders) in [(6, 0), (1, 1), (6, 1), (1, 2)] {
            world.platform.clock.advance(days: days)
            try await world.passDeadlines()
            #expect(try world.told("report-overdue", ada.id) == reminders)
        }
        #expect(try world.toldOffice("report-overdue") == 2)
        try await world.report(held, by: ada)
        world.platform.clock.advance(days: 30)
        try await world.passDeadlines()
        #expect(try world.told("report-overdue", ada.id) == 2)
    }

    @Test func `SES-I6: fees come only after the report, and settle the session when paid`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let held = try await world.held(try await world.request(), by: ada)
        await expectRefusal("information-sessions.report-missing", at: "session") {
            try await world.office.create(Fee.self) {
                $0.session = held.reference
                $0.mediator = ada.reference
            }
        }
        #expect(try world.office.list(Fee.self).isEmpty)
        try await world.report(held, by: ada) { $0.expenses = Money(cents: 12_50) }
        let fee = try #require(try world.oneself(ada).list(Fee.self).first)
        #expect(fee.amount == Money(cents: 60_00) && fee.allowance == Money(cents: 5_00))
        #expect(fee.total == Money(cents: 77_50))
        let reported = try world.now(held)
        await expectRefusal("information-sessions.unpaid-fees") {
            try await world.office.move(reported, Session.settle)
        }
        let cut = try await world.office.move(fee, Fee.approve) {
            $0.expenses = Money(cents: 10_00)
        }
        #expect(cut.total == Money(cents: 75_00))
        let treasurer = world.platform.acting(as: Sessions.treasurer)
        let list = try treasurer.list(Fee.self) { $0.state == .approved }
        #expect(list.map(\.total) == [Money(cents: 75_00)])
        let paid = try await treasurer.move(list[0], Fee.pay)
        #expect(paid.paidOn == LocalDate("2026-04-14"))
        #expect(try world.told("fee-paid", ada.id) == 1)
        #expect(try world.now(held).state == .settled)
    }

    @Test func `SES-I5: heads are counted; names need a purpose and a day on which they go`()
        async throws
    {
        let world = try await SessionFixture.boot()
        let asked = try await world.request()
        #expect(asked.registration == .headcount)
        func name(_ session: Record<Session>) async throws -> Record<Participant> {
            try await world.office.create(Participant.self) {
                $0.session = session.reference
                $0.name = "Kim Beispiel"
            }
        }
        await expectRefusal("information-sessions.headcount-only") { try await name(asked) }
        await expectRefusal("information-sessions.names-purpose-missing") {
            try await world.office.change(asked) { $0.registration = .names }
        }
        await expectRefusal("information-sessions.names-end-missing", at: "namesUntil") {
            try await world.office.change(asked) {
                $0.registration = .names
                $0.namesPurpose = "Teilnahmebescheinigung"
            }
        }
        let (early, last) = (
            try SessionFixture.date("2026-04-13"), try SessionFixture.date("2026-04-30")
        )
        await expectRefusal("information-sessions.names-end-too-early") {
            try await world.office.change(asked) {
                $0.registration = .names
                $0.namesPurpose = "Teilnahmebescheinigung"
                $0.namesUntil = early
            }
        }
        let named = try await world.office.change(asked) {
            $0.registration = .names
            $0.namesPurpose = "Teilnahmebescheinigung"
            $0.namesUntil = last
        }
        #expect(try await name(named).keptUntil == last)
        world.platform.clock.set("2026-04-30T12:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(try world.office.list(Participant.self).count == 1)
        world.platform.clock.set("2026-05-01T12:00:00Z")
        try await world.platform.runJob("platform.retention")
        #expect(try world.office.list(Participant.self).isEmpty)
        #expect(try world.now(named).people == 20, "What was counted stays.")
    }

    @Test func `SES-I7: of a session on mental health nobody is ever listed`() async throws {
        let world = try await SessionFixture.boot()
        let last = try SessionFixture.date("2026-04-30")
        let asked = try await world.request(about: 1)
        func list(_ session: inout Record<Session>) {
            session.registration = .names
            session.namesPurpose = "Teilnahmebescheinigung"
            session.namesUntil = last
        }
        await expectRefusal("information-sessions.names-on-sensitive-topic", at: "registration") {
            try await world.office.change(asked) { list(&$0) }
        }
        await expectRefusal("information-sessions.names-on-sensitive-topic", at: "session") {
            try await world.office.create(Participant.self) {
                $0.session = asked.reference
                $0.name = "Kim Beispiel"
            }
        }
        let plain = try await world.office.change(try await world.request()) { list(&$0) }
        await expectRefusal("information-sessions.names-on-sensitive-topic") {
            try await world.office.change(plain) { $0.topic = world.topics[1].reference }
        }
    }

    @Test func `MIMI-9: figures say of how many, and tables hide small cells`() async throws {
        let world = try await SessionFixture.boot()
        let ada = try await world.mediator()
        let missing = try await world.request("2026-04-10 18:00-19:00", in: "vi", about: 2)
        _ = try await world.office.move(missing, Session.leaveOpen)
        let held = try await world.held(try await world.request(), by: ada)
        try await world.report(held, by: ada)
        let reporter = world.platform.acting(as: Sessions.reporter)
        let day = try SessionFixture.date("2026-04-30")
        func figure(_ name: String) throws -> FigureValue {
            try reporter.figure("information-sessions.\(name)", on: day)
        }
        #expect(try figure("sessions").numerator == 1)
        #expect(try figure("persons-reached").numerator == 18)
        #expect(try figure("confirmed-in-time") == FigureValue(1, of: 2))
        #expect(try figure("without-mediator") == FigureValue(1, of: 2))
        #expect(try figure("unreported") == FigureValue(0, of: 1))
        #expect(try figure("fees-open").numerator == 65_00)
        #expect(try figure("glad-faces") == FigureValue(10, of: 12))
        let (march, end) = (
            try SessionFixture.date("2026-03-01"), try SessionFixture.date("2026-03-31")
        )
        #expect(
            try reporter.figure("information-sessions.sessions", from: march, until: end)
                .numerator == 0)
        let gaps = try world.office.table(
            "information-sessions.without-mediator-by-language", on: day, full: true)
        #expect(gaps.rows.map(\.id) == ["vi"])
        #expect(gaps.count(row: "vi", column: "medication") == 1)
        // Whoever may not see small cells asks for the end of a quarter, and never for a day.
        world.platform.clock.set("2026-07-10T08:00:00Z")
        let today = try SessionFixture.date("2026-07-10")
        let heads = try reporter.table("information-sessions.persons-by-district", on: today)
        #expect(heads.count(row: "Ost") == 18)
        let few = try reporter.table("information-sessions.by-language-and-topic", on: today)
        #expect(few.count(row: "tr", column: "oral-health") == nil)
    }
}

extension SessionFixture {
    /// A report on 18 people.
    @discardableResult
    func report(
        _ session: Record<Session>, by mediator: Record<Mediator>,
        _ build: (inout Values<Report>) -> Void = { _ in }
    ) async throws -> Record<Report> {
        try await oneself(mediator).create(Report.self) {
            $0.session = session.reference
            $0.younger = 12
            $0.older = 6
            $0.glad = 10
            $0.sad = 2
            build(&$0)
        }
    }
}
