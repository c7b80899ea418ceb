import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct EarlierCertificateTests {
    @Test func `TRN-I8: a certificate from before the platform keeps its number and its dates`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let curriculum = try await platform.curriculum(topics, from: "2019-01-01") {
            $0.validityMonths = 120
            $0.requiresMethods = true
        }
        let person = try await platform.accepted("Ayşe Yılmaz")
        let certificate = try await platform.bringIn(
            person, "MIMI-2020/17", issued: "2020-05-04", under: curriculum)
        #expect(certificate.occasion == .earlier)
        #expect(certificate.number == "MIMI-2020/17")
        #expect(certificate.issuedOn == LocalDate("2020-05-04"))
        #expect(certificate.validUntil == LocalDate("2030-05-04"))
        #expect(certificate.topics.map(\.topic) == topics.map(\.reference))
        #expect(certificate.methodsOn == LocalDate("2020-05-04"))
        let certified = try platform.now(person)
        #expect(certified.state == .certified)
        #expect(certified.standing == .valid)
        #expect(certified.certifiedOn == LocalDate("2020-05-04"))
        // Nobody is told of what they have held for years, and past figures know of it.
        #expect(try platform.told(person) == [])
        #expect(try platform.figure("certified", on: "2020-05-04").numerator == 1)
        #expect(try platform.figure("certified", on: "2020-05-03").numerator == 0)
        let answer = try platform.acting().lookup(
            "mediator-training.verification", code: try #require(certificate.code))
        #expect(answer["isEarlier"] == .boolean(true))
        #expect(answer["isValid"] == .boolean(true))
        _ = try await platform.coordinator.move(certified, Mediator.activate)
        #expect(try platform.now(person).state == .active)
    }

    @Test func `TRN-I8: what was over is lapsed at once, is no news, and can be renewed`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let curriculum = try await platform.curriculum(topics, from: "2012-01-01") {
            $0.minimumHours = 40
            $0.requiresPresentation = true
            $0.validityMonths = 24
        }
        let person = try await platform.accepted("Ayşe Yılmaz")
        let first = try await platform.bringIn(
            person, "17", issued: "2015-03-01", under: curriculum)
        #expect(try platform.now(first).state == .lapsed)
        #expect(try platform.now(person).state == .lapsed)
        #expect(try platform.notices().isEmpty)
        let second = try await platform.bringIn(
            person, "28", issued: "2018-03-01", until: "2021-02-28", under: curriculum)
        #expect(second.formerNumbers == ["17"])
        #expect(second.validUntil == LocalDate("2021-02-28"))
        #expect(try platform.now(first).state == .superseded)
        await expectRefusal("mediator-training.has-later-certificate") {
            try await platform.bringIn(person, "9", issued: "2012-03-01", under: curriculum)
        }
        // What stands on it needs no assessment and no attendance in the records of today.
        let renewed = try await platform.certify(person, .renewal)
        #expect(renewed.topics.map(\.date) == [LocalDate("2018-03-01"), LocalDate("2018-03-01")])
        #expect(renewed.formerNumbers == ["17", "28"])
        #expect(renewed.number == "C-2026-0001")
        #expect(renewed.validUntil == LocalDate("2028-03-02"))
        await expectRefusal("mediator-training.has-later-certificate") {
            try await platform.bringIn(person, "40", issued: "2022-03-01", under: curriculum)
        }
    }

    @Test func `TRN-I8: a number that was brought in is never given again`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let person = try await platform.accepted("Ada")
        _ = try await platform.bringIn(
            person, "C-2026-0001", issued: "2026-01-05", under: curriculum)
        let learner = try await platform.learner("Bela", under: curriculum)
        try await platform.pass(learner, topics[0])
        #expect(try await platform.certify(learner).number == "C-2026-0002")
        let other = try await platform.accepted("Cem")
        let twice = await expectRefusal("record.not-unique") {
            try await platform.bringIn(
                other, "C-2026-0002", issued: "2026-01-05", under: curriculum)
        }
        #expect(twice?.kind == .conflict)
    }

    @Test
    func `TRN-I1: a certificate from before says which topics it has, and nothing is guessed`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let curriculum = try await platform.curriculum([topics[0]], from: "2020-01-01")
        let person = try await platform.accepted("Ada")
        await expectRefusal("mediator-training.earlier-topics") {
            try await platform.bringIn(
                person, "1", issued: "2021-01-05", under: curriculum, topics: [topics[1]])
        }
        await expectRefusal("mediator-training.in-the-future") {
            try await platform.bringIn(person, "1", issued: "2026-03-03", under: curriculum)
        }
        await expectRefusal("mediator-training.span") {
            try await platform.bringIn(
                person, "1", issued: "2021-01-05", until: "2021-01-04", under: curriculum)
        }
        await expectRefusal("mediator-training.earlier-needs-number") {
            try await platform.coordinator.create(Certificate.self) {
                $0.mediator = person.reference
                $0.occasion = .earlier
                $0.curriculum = curriculum.reference
                $0.signedBy = "Die Koordination"
            }
        }
        await expectRefusal("mediator-training.not-earlier") {
            try await platform.coordinator.create(Certificate.self) {
                $0.mediator = person.reference
                $0.curriculum = curriculum.reference
                $0.signedBy = "Die Koordination"
                $0.earlierNumber = "1"
            }
        }
    }

    @Test func `TRN-I4: a renewal takes the newest version unless one is named`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit", "Impfen"])
        let first = try await platform.curriculum([topics[0]]) { $0.validityMonths = 12 }
        let person = try await platform.active([topics[0]], under: first)
        platform.clock.set("2027-03-03T08:00:00Z")
        try await platform.passTime()
        let second = try await platform.curriculum(topics, from: "2027-01-01") {
            $0.validityMonths = 24
        }
        _ = try await platform.curriculum(topics, from: "2027-06-01")
        let refusal = await expectRefusal("mediator-training.topics-missing") {
            try await platform.certify(person, .renewal)
        }
        #expect(refusal?.arguments["topics"] == .list([.localized(topics[1].title)]))
        let former = try await platform.certify(person, .renewal, under: first)
        #expect(former.curriculum == first.reference)
        #expect(former.validUntil == LocalDate("2028-03-03"))
        try await platform.pass(try platform.now(person), topics[1], on: "2027-03-01")
        platform.clock.set("2028-03-04T08:00:00Z")
        try await platform.passTime()
        // By then the third version is in force.
        let renewed = try await platform.certify(person, .renewal, under: second)
        #expect(renewed.topics.count == 2)
        platform.clock.set("2030-03-05T08:00:00Z")
        try await platform.passTime()
        let newest = try await platform.certify(person, .renewal)
        let version = try platform.coordinator.read(try #require(newest.curriculum))
        #expect(version.edition == 3)
    }
}

extension TestPlatform {
    /// A certificate that was issued before the platform existed.
    fileprivate func bringIn(
        _ mediator: Record<Mediator>, _ number: String, issued: String, until: String? = nil,
        under curriculum: Record<Curriculum>, topics: [Record<TrainingTopic>] = []
    ) async throws -> Record<Certificate> {
        let issued = try TrainingFixture.date(issued)
        let until = try until.map { try TrainingFixture.date($0) }
        return try await coordinator.create(Certificate.self) {
            $0.mediator = mediator.reference
            $0.occasion = .earlier
            $0.curriculum = curriculum.reference
            $0.signedBy = "Die frühere Koordination"
            $0.earlierNumber = number
            $0.earlierIssuedOn = issued
            $0.earlierValidUntil = until
            $0.earlierTopics = topics.map(\.reference)
        }
    }
}
