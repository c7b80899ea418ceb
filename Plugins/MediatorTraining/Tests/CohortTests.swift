import DachwerkKit
import DachwerkTesting
import MediatorTrainingContract
@testable import MediatorTrainingPlugin
import MemberNetworkContract
import Testing

@Suite struct CohortTests {
    @Test func `a place that is given up goes to whoever has waited longest`() async throws {
        let platform = try await TrainingFixture.boot()
        let curriculum = try await platform.curriculum(try await platform.topics(["Impfen"]))
        let cohort = try await platform.cohort(under: curriculum, places: 1)
        let people = try await ["Ada", "Bela", "Cem"].asyncMap { name in
            try await platform.accepted(name)
        }
        let first = try await platform.place(people[0], in: cohort)
        await expectRefusal("mediator-training.cohort-full") {
            try await platform.place(people[1], in: cohort)
        }
        // An applicant may wait as well, and is passed over until accepted.
        let applicant = try await platform.coordinator.create(Mediator.self) { $0.name = "Dana" }
        for person in [applicant] + people.dropFirst() {
            _ = try await platform.oneself(person).create(Participation.self) {
                $0.mediator = person.reference
                $0.cohort = cohort.reference
            }
        }
        await expectRefusal("mediator-training.already-in-cohort") {
            try await platform.oneself(people[1]).create(Participation.self) {
                $0.mediator = people[1].reference
                $0.cohort = cohort.reference
            }
        }
        _ = try await platform.oneself(people[0]).move(first, Participation.withdraw)
        let states = try platform.coordinator.list(Participation.self) { $0.everything }
        let byPerson = Dictionary(uniqueKeysWithValues: states.map { ($0.mediator.id, $0) })
        #expect(people.map { byPerson[$0.id]?.state } == [.withdrawn, .offered, .waiting])
        #expect(byPerson[applicant.id]?.state == .waiting)
        #expect(try platform.told(people[1]) == ["place-offered"])
        #expect(try platform.told(people[2]) == [])
        let offered = try #require(byPerson[people[1].id])
        _ = try await platform.oneself(people[1]).move(offered, Participation.confirm)
        let foreign = await expectRefusal("not-found") {
            try await platform.oneself(people[2]).move(offered, Participation.withdraw)
        }
        #expect(foreign?.kind == .notFound)
    }

    @Test func `places that are added are offered to those who wait, in their order`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let curriculum = try await platform.curriculum(try await platform.topics(["Impfen"]))
        let cohort = try await platform.cohort(under: curriculum, places: 1)
        let people = try await ["Ada", "Bela", "Cem", "Dana"].asyncMap { name in
            try await platform.accepted(name)
        }
        try await platform.place(people[0], in: cohort)
        var waiting: [Record<Participation>] = []
        for person in people.dropFirst() {
            waiting.append(
                try await platform.oneself(person).create(Participation.self) {
                    $0.mediator = person.reference
                    $0.cohort = cohort.reference
                })
        }
        let wider = try await platform.coordinator.change(cohort) { $0.places = 3 }
        #expect(try waiting.map { try platform.now($0).state } == [.offered, .offered, .waiting])
        #expect(
            try people.map { try platform.told($0) == ["place-offered"] }
                == [true, true, true, false])
        // Nobody loses a place that was offered, and nothing changes by trying.
        let narrow = await expectRefusal("mediator-training.places-taken") {
            try await platform.coordinator.change(wider) { $0.places = 2 }
        }
        #expect(narrow?.arguments["taken"] == .integer(3))
        #expect(try platform.now(wider).places == 3)
        // What is given up on the waiting list shortens it, and a place may then be taken away.
        _ = try await platform.oneself(people[1]).move(
            try platform.now(waiting[0]), Participation.withdraw)
        #expect(try platform.now(waiting[2]).state == .offered)
        _ = try await platform.oneself(people[3]).move(
            try platform.now(waiting[2]), Participation.withdraw)
        let narrower = try await platform.coordinator.change(wider) { $0.places = 2 }
        #expect(narrower.places == 2)
        // Other changes offer nothing.
        _ = try await platform.coordinator.change(narrower) { $0.place = "Rathaus" }
        #expect(try platform.told(people[3]) == ["place-offered"])
    }

    @Test func `a cohort never needs more participants than it has places`() async throws {
        let platform = try await TrainingFixture.boot()
        let curriculum = try await platform.curriculum(try await platform.topics(["Impfen"]))
        await expectRefusal("mediator-training.minimum-above-places") {
            try await platform.cohort(under: curriculum, places: 5, minimum: 6)
        }
        let cohort = try await platform.cohort(under: curriculum, places: 6, minimum: 6)
        await expectRefusal("mediator-training.minimum-above-places") {
            try await platform.coordinator.change(cohort) { $0.places = 5 }
        }
        let both = try await platform.coordinator.change(cohort) {
            $0.places = 5
            $0.minimum = 5
        }
        #expect(both.places == 5)
    }

    @Test func `an applicant who waits is offered a free place once accepted, in turn`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let curriculum = try await platform.curriculum(try await platform.topics(["Impfen"]))
        let cohort = try await platform.cohort(under: curriculum, places: 1)
        var waiting: [Record<Participation>] = []
        var people: [Record<Mediator>] = []
        for name in ["Ada", "Bela"] {
            let person = try await platform.coordinator.create(Mediator.self) { $0.name = name }
            people.append(person)
            waiting.append(
                try await platform.oneself(person).create(Participation.self) {
                    $0.mediator = person.reference
                    $0.cohort = cohort.reference
                })
        }
        _ = try await platform.coordinator.move(people[0], Mediator.accept)
        #expect(try waiting.map { try platform.now($0).state } == [.offered, .waiting])
        // The only place is taken now.
        _ = try await platform.coordinator.move(people[1], Mediator.accept)
        #expect(try waiting.map { try platform.now($0).state } == [.offered, .waiting])
    }

    @Test func `nobody takes a place without being offered one`() async throws {
        let platform = try await TrainingFixture.boot()
        let curriculum = try await platform.curriculum(try await platform.topics(["Impfen"]))
        let cohort = try await platform.cohort(under: curriculum)
        let person = try await platform.accepted("Ada")
        let refusal = await expectRefusal("forbidden.state") {
            try await platform.oneself(person).create(Participation.self, state: .offered) {
                $0.mediator = person.reference
                $0.cohort = cohort.reference
            }
        }
        #expect(refusal?.kind == .forbidden)
    }

    @Test func `a cohort begins with enough participants and takes them into training`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let curriculum = try await platform.curriculum(try await platform.topics(["Impfen"]))
        let cohort = try await platform.cohort(under: curriculum, minimum: 2)
        let people = try await ["Ada", "Bela"].asyncMap { try await platform.accepted($0) }
        try await platform.place(people[0], in: cohort)
        let few = await expectRefusal("mediator-training.too-few") {
            try await platform.coordinator.move(cohort, Cohort.start)
        }
        #expect(few?.arguments["confirmed"] == .integer(1))
        try await platform.place(people[1], in: cohort)
        let running = try await platform.coordinator.move(cohort, Cohort.start)
        for person in people {
            let now = try platform.now(person)
            #expect(now.state == .inTraining)
            #expect(now.curriculum == curriculum.reference)
            #expect(now.startedOn == LocalDate("2026-03-02"))
        }
        // Who comes later begins at once.
        let late = try await platform.accepted("Cem")
        try await platform.place(late, in: running)
        #expect(try platform.now(late).state == .inTraining)
        _ = try await platform.coordinator.move(running, Cohort.finish)
        let states = try platform.coordinator.list(Participation.self) { $0.everything }
        #expect(states.allSatisfy { $0.state == .finished })
    }

    @Test func `participants are told the day before and of a missed unit with its new date`()
        async throws
    {
        let platform = try await TrainingFixture.boot()
        let topics = try await platform.topics(["Impfen"])
        let curriculum = try await platform.curriculum(topics)
        let cohort = try await platform.cohort(under: curriculum)
        let people = try await ["Ada", "Bela"].asyncMap { try await platform.accepted($0) }
        for person in people { try await platform.place(person, in: cohort) }
        let unit = try await platform.unit(of: cohort, topics[0], at: "2026-03-04T09:00")
        try await platform.passTime()
        #expect(try platform.told(people[0]) == ["place-offered"])
        platform.clock.set("2026-03-03T08:00:00Z")
        for _ in 1...2 { try await platform.passTime() }
        #expect(try platform.told(people[0]) == ["place-offered", "unit-tomorrow"])
        let reminder = try #require(try platform.notices().last)
        #expect(reminder.arguments["place"] == nil)
        await expectRefusal("mediator-training.not-begun") {
            try await platform.attend(unit, people[0], minutes: 60)
        }
        platform.clock.set("2026-03-04T12:00:00Z")
        await expectRefusal("mediator-training.longer-than-its-unit") {
            try await platform.attend(unit, people[0], minutes: 121)
        }
        try await platform.attend(unit, people[0], minutes: 120)
        _ = try await platform.acting(as: MediatorTraining.trainer)
            .move(try platform.now(unit), TrainingUnit.hold)
        #expect(try platform.told(people[0]).last == "unit-tomorrow")
        #expect(try platform.told(people[1]).last == "unit-missed")
        let replacement = try await platform.unit(of: cohort, topics[0], at: "2026-03-11T09:00") {
            $0.replaces = unit.reference
        }
        let notice = try #require(try platform.notices().last)
        #expect(notice.code == "mediator-training.unit-missed-replacement")
        #expect(notice.person == people[1].id)
        #expect(notice.arguments["next"] == .period(replacement.period))
        #expect(try platform.figure("hours-taught", on: "2026-03-04").numerator == 2)
        #expect(try platform.figure("hours-taught", on: "2026-03-03").numerator == 0)
    }

    @Test func `the home organisation approves where the tenant asks for it`() async throws {
        let platform = try await TrainingFixture.boot(settings: #"{"requiresEndorsement": true}"#)
        let person = try await platform.coordinator.create(Mediator.self) { $0.name = "Ada" }
        await expectRefusal("mediator-training.endorsement-missing") {
            try await platform.coordinator.move(person, Mediator.accept)
        }
        let club = try await platform.club()
        let asked = try await platform.acting(
            as: MediatorTraining.coordinator, MemberNetwork.viewer
        ).create(Endorsement.self) {
            $0.mediator = person.reference
            $0.organisation = club.reference
            $0.personName = "Ada"
        }
        let member = platform.acting(as: MemberNetwork.member, organisations: [club.id])
        let seen = try member.visibleFields(of: asked.reference)
        #expect(seen == ["organisation", "personName", "decidedOn"])
        #expect(try member.read(asked.reference).personName == "Ada")
        _ = try await member.move(asked, Endorsement.approve)
        #expect(
            try await platform.coordinator.move(person, Mediator.accept).state == .accepted)
    }

    @Test func `who becomes active has accepted what the tenant asks for`() async throws {
        let platform = try await TrainingFixture.boot(
            settings: #"{"requiredAgreements": ["codeOfConduct"], "conductCheckMonths": 3}"#)
        let topics = try await platform.topics(["Impfen"])
        let curriculum = try await platform.curriculum(topics)
        let learner = try await platform.learner(under: curriculum)
        try await platform.pass(learner, topics[0])
        _ = try await platform.certify(learner)
        let certified = try platform.now(learner)
        await expectRefusal("mediator-training.missing-codeOfConduct") {
            try await platform.coordinator.move(certified, Mediator.activate)
        }
        let today = try TrainingFixture.date("2026-03-02")
        _ = try await platform.oneself(learner).create(Agreement.self) {
            $0.mediator = learner.reference
            $0.kind = .codeOfConduct
            $0.textVersion = "2026-1"
            $0.acceptedOn = today
        }
        for (day, fits) in [("2025-12-01", false), ("2025-12-02", true)] {
            let seen = try TrainingFixture.date(day)
            try await platform.coordinator.create(CheckDocument.self) {
                $0.mediator = learner.reference
                $0.kind = .extendedCertificateOfConduct
                $0.seenOn = seen
            }
            if fits {
                let active = try await platform.coordinator.move(certified, Mediator.activate)
                #expect(active.state == .active)
            } else {
                await expectRefusal("mediator-training.conduct-check-missing") {
                    try await platform.coordinator.move(certified, Mediator.activate)
                }
            }
        }
    }
}

extension Array {
    /// The results of work that is done one after the other.
    func asyncMap<Result>(_ work: (Element) async throws -> Result) async rethrows -> [Result] {
        var results: [Result] = []
        for element in self { results.append(try await work(element)) }
        return results
    }
}
