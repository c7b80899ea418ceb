@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import Testing

/// Whatever happens to a case beside a step: nobody gains time by it.
@Suite struct PromisePropertyTests {
    @Test(arguments: [21, 22, 23, 24] as [UInt64])
    func `CMP-I5: no order of edits, absences and hands gives more time than was promised`(
        seed: UInt64
    ) async throws {
        var trial = try await PromiseTrial(seed: seed)
        for step in 0..<30 {
            try await trial.step()
            let due = try trial.due
            #expect(due <= trial.promised, "seed \(seed), step \(step)")
            #expect(due <= trial.latest, "seed \(seed), step \(step)")
            trial.latest = due
            #expect(try trial.hasOneInCharge, "seed \(seed), step \(step)")
        }
        try await trial.world.passDeadlines(at: trial.latest)
        #expect(try trial.world.now(trial.file).escalations == 1, "seed \(seed)")
    }
}

/// One random run of a case that waits for its first answer.
private struct PromiseTrial {
    let world: ComplaintFixture
    let file: Record<CaseFile>
    /// What was promised when the complaint came in.
    let promised: Instant
    /// What was promised before the step.
    var latest: Instant
    private let houses: [Reference<House>]
    private let causes: [Reference<Cause>?]
    private var generator: TestRandom

    init(seed: UInt64) async throws {
        generator = TestRandom(seed: seed)
        // Thursday, 30 April 2026, 16:00; due on Tuesday at 16:00.
        let world = try await ComplaintFixture.boot(at: "2026-04-30T14:00:00Z")
        let house = try await world.office.create(House.self) {
            $0.name = LocalizedText("Haus 2", in: .german)
            $0.contactPerson = world.third.reference
        }
        var causes: [Reference<Cause>?] = [nil]
        for days in [1, 2, 10] {
            causes.append(
                try await world.office.create(Cause.self) {
                    $0.name = LocalizedText("Ursache \(days)", in: .german)
                    $0.kind = .habits
                    $0.firstResponseDays = days
                }.reference)
        }
        let file = try await world.file()
        let due = try #require(try world.now(file).nextDeadline)
        self.file = file
        promised = due
        latest = due
        houses = [world.house.reference, house.reference]
        self.causes = causes
        self.world = world
    }

    var due: Instant {
        get throws { try #require(try world.now(file).nextDeadline) }
    }

    /// One contact person, and a deputy exactly while that person is away and somebody is there.
    var hasOneInCharge: Bool {
        get throws {
            let now = try world.now(file)
            guard let contact = now.contactPerson else { return false }
            return now.standIn != contact
        }
    }

    mutating func step() async throws {
        world.platform.clock.advance(minutes: 20 + generator.below(60))
        guard try world.platform.clock.now() < due else { return try back() }
        switch generator.below(6) {
        case 0: try await assign()
        case 1: try await absence()
        case 2: try await comeBack()
        case 3:
            let house = generator.pick(houses)
            try await edit { $0.house = house }
        case 4:
            let cause = generator.pick(causes)
            try await edit { $0.cause = cause }
        default: try await world.platform.runJob("complaint-mediation.absences")
        }
    }

    /// Keeps the clock before the deadline, so that it is the edits that are looked at.
    private func back() throws {
        world.platform.clock.set(try due.adding(minutes: -5))
    }

    private func edit(_ edit: (inout Record<CaseFile>) -> Void) async throws {
        try await world.office.change(try world.now(file), edit)
    }

    private mutating func assign() async throws {
        let member = generator.pick([world.contact, world.deputy, world.third])
        // Who is away cannot take it; that is no fault here.
        _ = await refusal {
            try await world.office.change(try world.now(file)) {
                $0.contactPerson = member.reference
            }
        }
    }

    private mutating func absence() async throws {
        let member = generator.pick([world.contact, world.deputy])
        let today = world.today
        try await world.office.create(Absence.self) {
            $0.member = member.reference
            $0.from = today
        }
    }

    private mutating func comeBack() async throws {
        guard let absence = try world.office.list(Absence.self).first else { return }
        try await world.office.erase(absence)
    }
}
