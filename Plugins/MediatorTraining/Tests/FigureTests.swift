import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct FigureTests {
    @Test func `MIMI-7: 21 of 25 have a country, 4 are unknown, and nothing is changed`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let coordinator = platform.coordinator
        let expected = "21 of 25 have a country; 4 unknown."
        let trial = try await coordinator.importRecords(
            ReportedCount.self, json: "[\(ReportFixture.countries)]", dryRun: true)
        #expect(trial.warnings.map(\.text) == [expected])
        #expect(trial.warnings.map(\.pointer) == ["/0/lines"])
        #expect(try coordinator.list(ReportedCount.self) { $0.everything }.isEmpty)
        let real = try await coordinator.importRecords(
            ReportedCount.self, json: "[\(ReportFixture.countries)]")
        #expect(real.created == 1)
        #expect(real.warnings.map(\.text) == [expected])
        let report = try #require(try coordinator.list(ReportedCount.self) { $0.everything }.first)
        #expect(report.size == 25)
        #expect(report.lines.map(\.count) == [8, 4, 3, 1, 1, 1, 1, 1, 1])
        #expect(report.known == 21)
        #expect(report.unknown == 4)
    }

    @Test func `MIMI-7: numbers that add up, and shares, are brought in without a word`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let report = try await platform.coordinator.importRecords(
            ReportedCount.self,
            json: "[\(ReportFixture.genders), \(ReportFixture.professions)]")
        #expect(report.created == 2)
        #expect(report.warnings.isEmpty)
        let more = ReportFixture.genders.replacing("\"size\": 25", with: "\"size\": 24")
        let odd = try await platform.coordinator.importRecords(
            ReportedCount.self, json: "[\(more)]", dryRun: true)
        #expect(odd.warnings.map(\.code) == ["mediator-training.excessive-sum"])
    }

    @Test func `MIMI-8: only Turkey has a number, and no other follows from what is shown`()
        async throws
    {
        let platform = try await TrainingFixture.boot(
            settings: #"{"headcount": "reports", "minimumCell": 5}"#)
        _ = try await platform.coordinator.importRecords(
            ReportedCount.self, json: "[\(ReportFixture.countries), \(ReportFixture.genders)]")
        let day = try TrainingFixture.date("2026-03-02")
        let anybody = platform.acting()
        let table = try anybody.table("mediator-training.countries", on: day)
        #expect(table.count(row: "TR") == 8)
        for country in ["RU", "GR", "IR", "GH", "XK", "PE", "RW", "VN"] {
            #expect(table.count(row: country) == nil)
        }
        #expect(table.rows.count == 9)
        #expect(table.merged?.rows.map { table.rows[$0].id }.contains("TR") == false)
        #expect(table.merged?.rows.count == 8)
        // The order of the rows says nothing of what is hidden.
        #expect(table.rows.map(\.id) == table.rows.map(\.id).sorted())
        #expect(table.merged?.count == 17 && table.merged?.includesUnknown == true)
        #expect(table.total == 25)
        #expect(table.table.kind == .reported)
        // Four men are few enough to be recognised, and so 21 women would give them away.
        let genders = try anybody.table("mediator-training.genders", on: day)
        #expect(genders.count(row: "male") == nil)
        #expect(genders.count(row: "female") == nil)
        expectRefusal("forbidden") {
            try anybody.table("mediator-training.countries", on: day, full: true)
        }
        expectRefusal("not-found") { try anybody.list(ReportedCount.self) { $0.everything } }
        expectRefusal("not-found") { try anybody.table("mediator-training.coverage", on: day) }
        let reporter = platform.acting(as: MediatorTraining.reporter)
        expectRefusal("forbidden") {
            try reporter.table("mediator-training.countries", on: day, full: true)
        }
        let full = try platform.coordinator
            .table("mediator-training.countries", on: day, full: true)
        #expect(full.count(row: "RU") == 4)
        #expect(full.unknown == 4)
    }

    @Test func `MIMI-8: the table counted from mediators hides the same cells`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Impfen"])
        let curriculum = try await platform.curriculum(topics)
        let countries =
            Array(repeating: "TR", count: 8) + Array(repeating: "RU", count: 4)
            + Array(repeating: "GR", count: 3) + ["IR", "GH", "XK", "PE", "RW", "VN"]
        for country in countries + Array(repeating: nil, count: 4) {
            _ = try await platform.active(topics, under: curriculum) { $0.country = country }
        }
        // The public form speaks of the end of a quarter.
        platform.clock.set("2026-04-10T08:00:00Z")
        let day = try TrainingFixture.date("2026-04-10")
        let table = try platform.acting().table("mediator-training.countries", on: day)
        #expect(table.count(row: "TR") == 8)
        #expect(table.rows.filter { table.count(row: $0.id) != nil }.map(\.id) == ["TR"])
        #expect(table.merged?.count == 17 && table.merged?.includesUnknown == true)
        #expect(table.total == 25 && table.unknown == nil)
        #expect(table.table.kind == .computed)
    }

    @Test func `MIMI-9: 25 of 30 are active, with the date of the figure`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Impfen"])
        let curriculum = try await platform.curriculum(topics)
        var people: [Record<Mediator>] = []
        for number in 1...30 {
            people.append(
                try await platform.active(topics, named: "Person \(number)", under: curriculum))
        }
        platform.clock.set("2026-05-04T08:00:00Z")
        for person in people.prefix(3) {
            _ = try await platform.oneself(person).move(person, Mediator.pause)
        }
        for person in people.dropFirst(3).prefix(2) {
            _ = try await platform.coordinator.move(person, Mediator.leave)
        }
        let share = try platform.figure("active-share", on: "2026-05-04")
        #expect(share == FigureValue(25, of: 30))
        #expect(share.kind == .computed)
        #expect(try platform.figure("active-share", on: "2026-05-03") == FigureValue(30, of: 30))
        #expect(try platform.figure("active-share", on: "2026-03-01") == FigureValue(0, of: 0))
        #expect(try platform.figure("certified", on: "2026-05-04").numerator == 30)
        #expect(try platform.figure("drop-outs", on: "2026-05-04") == FigureValue(0, of: 30))
    }

    @Test func `MIMI-9: reported numbers keep their date, source and kind`() async throws {
        let platform = try await TrainingFixture.boot(settings: #"{"headcount": "reports"}"#)
        _ = try await platform.coordinator.importRecords(
            ReportedCount.self,
            json: "[\(ReportFixture.trained), \(ReportFixture.genders), "
                + "\(ReportFixture.professions)]")
        let day = try TrainingFixture.date("2010-06-30")
        #expect(
            try platform.figure("active-share", on: "2026-03-02")
                == FigureValue(25, of: 30, kind: .reported, source: "Selbstdarstellung", asOf: day))
        #expect(try platform.figure("health-profession", on: "2026-03-02").numerator == 10)
        #expect(try platform.figure("active-share", on: "2010-06-29").numerator == 0)
    }

    @Test func `drop-outs are counted by how far they had come`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Impfen"])
        let curriculum = try await platform.curriculum(topics)
        let applicant = try await platform.coordinator.create(Mediator.self) { $0.name = "Ada" }
        let learner = try await platform.learner("Bela", under: curriculum)
        let passed = try await platform.learner("Cem", under: curriculum)
        try await platform.pass(passed, topics[0])
        _ = try await platform.learner("Dana", under: curriculum)
        for person in [applicant, learner, passed] {
            _ = try await platform.coordinator.move(try platform.now(person), Mediator.leave)
        }
        let table = try platform.coordinator
            .table(
                "mediator-training.drop-outs-by-stage",
                on: TrainingFixture.date("2026-03-02"), full: true)
        #expect(table.count(row: "applicant") == 1)
        #expect(table.count(row: "inTraining") == 1)
        #expect(table.count(row: "topicsPassed") == 1)
        #expect(try platform.figure("drop-outs", on: "2026-03-02") == FigureValue(2, of: 3))
        #expect(try platform.figure("applicants", on: "2026-03-02").numerator == 4)
    }
}

/// What the programme in Stuttgart said of itself.
enum ReportFixture {
    static let countries = """
        {"population": "active", "size": 25, "dimension": "country",
         "statedOn": "2010-06-30", "source": "Selbstdarstellung", "lines": [
         {"category": "TR", "count": 8}, {"category": "RU", "count": 4},
         {"category": "GR", "count": 3}, {"category": "IR", "count": 1},
         {"category": "GH", "count": 1}, {"category": "XK", "count": 1},
         {"category": "PE", "count": 1}, {"category": "RW", "count": 1},
         {"category": "VN", "count": 1}]}
        """
    static let genders = """
        {"population": "active", "size": 25, "dimension": "gender",
         "statedOn": "2010-06-30", "source": "Selbstdarstellung", "lines": [
         {"category": "female", "count": 21}, {"category": "male", "count": 4}]}
        """
    static let professions = """
        {"population": "trained", "size": 30, "dimension": "healthProfession",
         "statedOn": "2010-06-30", "source": "Selbstdarstellung", "lines": [
         {"category": "health-profession", "count": 10}]}
        """
    static let trained = """
        {"population": "trained", "size": 30, "statedOn": "2010-06-30",
         "source": "Selbstdarstellung"}
        """
}
