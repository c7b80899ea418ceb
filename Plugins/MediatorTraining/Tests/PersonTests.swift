import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct PersonTests {
    @Test func `MIMI-14: who leaves is forgotten and what was done still counts`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let turkish = try TrainingFixture.skill("tr")
        let mediator = try await platform.active(
            topics, named: "Ayşe Yılmaz", under: curriculum, speaking: [turkish]
        ) {
            $0.email = "ayse@example.org"
            $0.phone = "+49 711 123456"
            $0.country = "TR"
            $0.communities = ["Alevitische Gemeinde"]
            $0.gender = .female
            $0.isInDirectory = true
            $0.isNamedOnVerification = true
        }
        let cohort = try await platform.cohort(under: curriculum)
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-02-02T08:00")
        try await platform.attend(unit, mediator, minutes: 120)
        _ = try await platform.acting(as: MediatorTraining.trainer).move(unit, TrainingUnit.hold)
        let certificate = try platform.certificate(of: mediator)
        let oneself = platform.oneself(mediator)
        #expect(try oneself.personalData().contains("Yılmaz"))
        await expectRefusal("lifecycle.state") {
            try await oneself.move(mediator, Mediator.forget)
        }
        platform.clock.set("2026-06-01T08:00:00Z")
        _ = try await platform.coordinator.move(
            certificate, Certificate.revoke, reason: "Streit in der Alevitischen Gemeinde")
        let lapsed = try platform.now(mediator)
        let left = try await oneself.move(lapsed, Mediator.leave, reason: "Umzug")
        #expect(try platform.acting().list(Mediator.self) { $0.everything }.isEmpty)
        let gone = try await oneself.move(left, Mediator.forget)
        #expect(gone.state == .anonymous)
        let kept = try platform.now(mediator)
        #expect(kept.name == nil && kept.email == nil && kept.phone == nil)
        #expect(kept.country == nil && kept.gender == nil && kept.communities.isEmpty)
        #expect(kept.languages.isEmpty && kept.spokenLanguages.isEmpty)
        let history = "\(try platform.coordinator.history(of: mediator.reference))"
        for trace in ["Ayşe", "Yılmaz", "ayse@", "711 123456", "Alevitische", "Umzug"] {
            #expect(!history.contains(trace), "\(trace)")
        }
        let reasons = try platform.coordinator.history(of: certificate.reference).map(\.reason)
        #expect(reasons.allSatisfy { $0 == nil })
        #expect(!"\(try platform.notices())".contains("Alevitischen"))
        // What was done still counts.
        #expect(try platform.figure("certified", on: "2026-06-01").numerator == 1)
        #expect(try platform.figure("active", on: "2026-05-31").numerator == 1)
        #expect(try platform.figure("active", on: "2026-06-01").numerator == 0)
        #expect(try platform.figure("hours-taught", on: "2026-06-01").numerator == 2)
        let attended = try platform.coordinator.list(Attendance.self) {
            $0.mediator == mediator.reference
        }
        #expect(attended.map(\.minutes).sorted() == [60, 120])
        let answer = try platform.acting().lookup(
            "mediator-training.verification", code: try #require(certificate.code))
        #expect(answer["holder"] == .null)
        #expect(answer["state"] == .text("withdrawn"))
    }

    @Test func `MIMI-14, TRN-I7: the code of a forgotten person says withdrawn, and no more`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let mediator = try await platform.active(topics, under: curriculum)
        let certificate = try platform.certificate(of: mediator)
        func verify() throws -> [String: FieldContent] {
            try platform.acting().lookup(
                "mediator-training.verification", code: try #require(certificate.code))
        }
        #expect(try verify()["isValid"] == .boolean(true))
        let left = try await platform.coordinator.move(mediator, Mediator.leave)
        #expect(try verify()["state"] == .text("valid"))
        _ = try await platform.coordinator.move(left, Mediator.forget)
        let answer = try verify()
        #expect(answer["state"] == .text("withdrawn"))
        #expect(answer["isValid"] == .boolean(false))
        #expect(answer["isLatestValid"] == .boolean(false))
        #expect(answer["number"] == certificate.number.content)
        for hidden in ["holder", "curriculum", "issuedOn", "validUntil"] {
            #expect(answer[hidden] == .null, "\(hidden)")
        }
        #expect(answer["topics"] == .list([]))
    }

    @Test func `TRN-I5: a language stands in a profile once for whatever is done in it`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let much = try TrainingFixture.skill("tr", .native)
        let little = try TrainingFixture.skill("tr", .a1)
        await expectRefusal("mediator-training.language-twice") {
            try await platform.coordinator.create(Mediator.self) {
                $0.name = "Ada"
                $0.languages = [much, little]
            }
        }
        // Speaking and writing at different levels are two things.
        var spoken = much
        spoken.uses = [.understand, .speak]
        var written = little
        written.uses = [.write]
        let person = try await platform.coordinator.create(Mediator.self) {
            $0.name = "Ada"
            $0.languages = [spoken, written]
        }
        #expect(person.languages.count == 2)
        #expect(person.spokenLanguages.count == 1)
    }

    @Test func `MIMI-14: who left is forgotten by itself after the retention`() async throws {
        let platform = try await TrainingFixture.boot(settings: #"{"retentionMonths": 12}"#)
        let person = try await platform.accepted("Ada Lovelace")
        _ = try await platform.coordinator.move(person, Mediator.leave)
        platform.clock.set("2027-03-02T08:00:00Z")
        try await platform.runJob("platform.retention")
        #expect(try platform.now(person).name == "Ada Lovelace")
        platform.clock.set("2027-03-03T08:00:00Z")
        try await platform.runJob("platform.retention")
        #expect(try platform.now(person).name == nil)
        #expect(try platform.now(person).state == .anonymous)
    }

    @Test func `the directory shows who agreed, is active and certified, and no contact`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) { $0.validityMonths = 12 }
        let turkish = try TrainingFixture.skill("tr")
        let shown = try await platform.active(topics, named: "Ada", under: curriculum) {
            $0.languages = [turkish]
            $0.isInDirectory = true
            $0.email = "ada@example.org"
        }
        let silent = try await platform.active(topics, named: "Bela", under: curriculum)
        let anybody = platform.acting()
        #expect(try anybody.list(Mediator.self) { $0.everything }.map(\.id) == [shown.id])
        #expect(
            try anybody.visibleFields(of: shown.reference) == [
                "name", "languages", "spokenLanguages", "topics",
            ])
        let tag = try #require(LanguageTag("tr"))
        let topic = topics[0].reference
        let found = try anybody.list(Mediator.self) {
            $0.spokenLanguages.contains(tag) && $0.topics.contains(topic)
        }
        #expect(found.map(\.id) == [shown.id])
        #expect(
            try anybody.list(Mediator.self) { $0.spokenLanguages.contains(LanguageTag.german) }
                .isEmpty)
        expectRefusal("not-found") { try anybody.read(silent.reference) }
        // Gone with the first moment after the last day of the certificate.
        platform.clock.set("2027-03-02T23:00:00Z")
        #expect(try anybody.list(Mediator.self) { $0.everything }.isEmpty)
    }

    @Test func `a mediator sees the own record and nobody else's`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let ada = try await platform.active(topics, named: "Ada", under: curriculum) {
            $0.staffNote = "Nur vormittags anrufen"
        }
        let bela = try await platform.active(topics, named: "Bela", under: curriculum)
        let oneself = platform.oneself(ada)
        #expect(try oneself.list(Mediator.self) { $0.everything }.map(\.id) == [ada.id])
        #expect(try !oneself.visibleFields(of: ada.reference).contains("staffNote"))
        #expect(try oneself.list(Certificate.self) { $0.everything }.count == 1)
        #expect(try oneself.list(Assessment.self) { $0.everything }.count == 1)
        expectRefusal("not-found") { try oneself.read(bela.reference) }
        let data = try oneself.personalData()
        #expect(data.contains("Ada") && !data.contains("Bela"))
        await expectRefusal("not-found") { try await oneself.move(bela, Mediator.leave) }
        let trainer = platform.acting(as: MediatorTraining.trainer)
        let seen = try trainer.visibleFields(of: ada.reference)
        #expect(seen.isDisjoint(with: ["email", "phone", "country", "gender", "staffNote"]))
        #expect(seen.contains("name"))
        let viewer = platform.acting(as: MediatorTraining.viewer)
        #expect(try !viewer.visibleFields(of: ada.reference).contains("name"))
    }

    @Test func `a mediator has a name and a country code in capitals`() async throws {
        let platform = try await TrainingFixture.boot()
        await expectRefusal("mediator-training.name-missing") {
            try await platform.coordinator.create(Mediator.self) { $0.country = "TR" }
        }
        await expectRefusal("mediator-training.country-code") {
            try await platform.coordinator.create(Mediator.self) {
                $0.name = "Ada"
                $0.country = "tr"
            }
        }
    }
}
