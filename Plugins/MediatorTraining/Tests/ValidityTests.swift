import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import Testing

@Suite struct ValidityTests {
    @Test func `TRN-I8: a re-issue keeps the numbers and the latest counts`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) { $0.validityMonths = 24 }
        let mediator = try await platform.active(topics, under: curriculum)
        let first = try platform.certificate(of: mediator)
        await expectRefusal("mediator-training.has-certificate") {
            try await platform.certify(mediator)
        }
        platform.clock.set("2026-09-01T08:00:00Z")
        let second = try await platform.certify(mediator, .reissue)
        let third = try await platform.certify(mediator, .reissue)
        #expect(
            [first, second, third].map(\.number) == ["C-2026-0001", "C-2026-0002", "C-2026-0003"])
        #expect(second.formerNumbers == ["C-2026-0001"])
        #expect(third.formerNumbers == ["C-2026-0001", "C-2026-0002"])
        #expect(third.validUntil == first.validUntil)
        #expect(Set([first, second, third].map(\.code)).count == 3)
        #expect(try platform.now(first).state == .superseded)
        #expect(try platform.now(second).endedOn == LocalDate("2026-09-01"))
        #expect(try platform.certificate(of: mediator).id == third.id)
        #expect(try platform.now(mediator).state == .active)
        // What the latest says is what counts: revoked, it leaves none of the others valid.
        _ = try await platform.coordinator.move(third, Certificate.revoke, reason: "Irrtum")
        #expect(try platform.now(mediator).standing == .revoked)
        await expectRefusal("mediator-training.nothing-to-renew") {
            try await platform.certify(mediator, .renewal)
        }
    }

    @Test func `a renewal begins where the certificate ends and needs its refresher`() async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) {
            $0.validityMonths = 12
            $0.refresherMinutes = 120
        }
        let mediator = try await platform.active(topics, under: curriculum)
        let cohort = try await platform.cohort(under: curriculum)
        platform.clock.set("2027-01-10T12:00:00Z")
        let missing = await expectRefusal("mediator-training.refresher-missing") {
            try await platform.certify(mediator, .renewal)
        }
        #expect(missing?.arguments["attended"] == .integer(0))
        let unit = try await platform.unit(of: cohort, topics[0], at: "2027-01-10T08:00") {
            $0.part = .refresher
            $0.topic = nil
        }
        try await platform.attend(unit, mediator, minutes: 120)
        let renewed = try await platform.certify(mediator, .renewal)
        #expect(renewed.validUntil == LocalDate("2028-03-02"))
        #expect(renewed.formerNumbers == ["C-2026-0001"])
    }

    @Test func `holders are told 90 and 30 days before the end, each once, and of the refresher`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) {
            $0.validityMonths = 12
            $0.refresherMonths = 6
        }
        let mediator = try await platform.active(topics, under: curriculum)
        func told(on day: String) async throws -> [String] {
            let before = try platform.told(mediator).count
            platform.clock.set(try #require(Instant("\(day)T08:00:00Z")))
            for _ in 1...2 { try await platform.passTime() }
            return Array(try platform.told(mediator).dropFirst(before))
        }
        #expect(try await told(on: "2026-09-01") == [])
        #expect(try await told(on: "2026-09-02") == ["refresher-offered"])
        #expect(try await told(on: "2026-12-01") == [])
        #expect(try platform.certificate(of: mediator).state == .valid)
        #expect(try await told(on: "2026-12-02") == ["certificate-expiring"])
        #expect(try platform.certificate(of: mediator).state == .expiring)
        #expect(try platform.now(mediator).standing == .expiring)
        #expect(try await told(on: "2027-01-30") == [])
        #expect(try await told(on: "2027-01-31") == ["certificate-expiring"])
        #expect(try await told(on: "2027-03-02") == [])
        #expect(try await told(on: "2027-03-03") == ["lapsed-notice"])
        let notices = try platform.notices().filter {
            $0.code == "mediator-training.certificate-expiring"
        }
        #expect(notices.map { $0.arguments["days"] } == [.integer(90), .integer(30)])
    }

    @Test func `TRN-I7: the name is shown only to whom the holder agreed`() async throws {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics)
        let mediator = try await platform.active(
            topics, named: "Ayşe Nur Yılmaz", under: curriculum)
        let certificate = try platform.certificate(of: mediator)
        let code = try #require(certificate.code)
        let anybody = platform.acting()
        let hidden = try anybody.lookup("mediator-training.verification", code: code)
        #expect(hidden["holder"] == .text("A. N. Y."))
        #expect(hidden["state"] == .text("valid"))
        #expect(hidden["isValid"] == .boolean(true))
        #expect(hidden["validUntil"] == certificate.validUntil.content)
        #expect(hidden["number"] == .text("C-2026-0001"))
        let oneself = platform.oneself(mediator)
        _ = try await oneself.change(try oneself.read(mediator.reference)) {
            $0.isNamedOnVerification = true
        }
        let named = try anybody.lookup("mediator-training.verification", code: code)
        #expect(named["holder"] == .text("Ayşe Nur Yılmaz"))
        for wrong in ["", "AAAAA-AAAAA-AAAAA-AAAAA", String(code.dropLast()), "x\(code)"] {
            let refusal = expectRefusal("not-found") {
                try anybody.lookup("mediator-training.verification", code: wrong)
            }
            #expect(refusal?.kind == .notFound)
        }
    }

    @Test func `TRN-I7, TRN-I8: verification tells by the date, of revocation and of successors`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Mundgesundheit"])
        let curriculum = try await platform.curriculum(topics) { $0.validityMonths = 12 }
        let mediator = try await platform.active(topics, under: curriculum)
        let first = try platform.certificate(of: mediator)
        let second = try await platform.certify(mediator, .reissue)
        func verify(_ certificate: Record<Certificate>) throws -> [String: FieldContent] {
            try platform.acting().lookup(
                "mediator-training.verification", code: try #require(certificate.code))
        }
        #expect(try verify(first)["state"] == .text("superseded"))
        #expect(try verify(first)["isValid"] == .boolean(false))
        #expect(try verify(first)["isLatestValid"] == .boolean(true))
        // The day after the last, before the job.
        platform.clock.set("2027-03-02T23:00:00Z")
        #expect(try verify(second)["state"] == .text("lapsed"))
        #expect(try verify(second)["isValid"] == .boolean(false))
        #expect(try verify(first)["isLatestValid"] == .boolean(false))
        platform.clock.set("2026-03-02T09:00:00Z")
        _ = try await platform.coordinator.move(second, Certificate.revoke, reason: "Irrtum")
        #expect(try verify(second)["state"] == .text("revoked"))
        #expect(try verify(second)["endedOn"] == .date(try TrainingFixture.date("2026-03-02")))
    }
}
