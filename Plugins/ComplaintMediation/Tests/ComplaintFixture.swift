@testable import ComplaintMediationPlugin
import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

/// A housing co-operative in Bremerhaven with a house, a team and two households.
struct ComplaintFixture {
    let platform: TestPlatform
    let house: Record<House>
    /// In charge of the house.
    let contact: Record<TeamMember>
    /// Stands in for the contact person.
    let deputy: Record<TeamMember>
    /// The third in the rota.
    let third: Record<TeamMember>
    let mediator: Record<TeamMember>
    let interpreter: Record<TeamMember>
    let manager: Record<TeamMember>
    /// Complains; speaks German.
    let complainant: Record<Household>
    /// Is complained about; speaks Arabic.
    let other: Record<Household>
    /// The cause that calls for an explanation.
    let rulesCause: Record<Cause>

    static let german = LanguageTag.german
    static let arabic = LanguageTag("ar") ?? .english
    /// Ten in the morning on Monday, 13 April 2026.
    static let start: Instant = "2026-04-13T08:00:00Z"

    static func boot(
        at moment: Instant = start, settings: String = "{}", land: Land = .bremen,
        closures: [Closure] = []
    ) async throws -> ComplaintFixture {
        let platform = try await TestPlatform.boot(
            [ComplaintMediationModule.self, MemberNetworkModule.self], land: land,
            zone: "Europe/Berlin", closures: closures, at: moment,
            settings: ["complaint-mediation": settings])
        return try await ComplaintFixture(platform)
    }

    private init(_ platform: TestPlatform) async throws {
        self.platform = platform
        let office = platform.acting(as: Complaints.coordinator)
        deputy = try await office.create(TeamMember.self) {
            $0.name = "Deniz Deputy"
            $0.work = [.contactPerson]
            $0.rotaPosition = 2
        }
        let deputy = deputy
        contact = try await office.create(TeamMember.self) {
            $0.name = "Carla Contact"
            $0.work = [.contactPerson]
            $0.rotaPosition = 1
            $0.deputy = deputy.reference
            $0.decides = true
        }
        third = try await office.create(TeamMember.self) {
            $0.name = "Tomek Third"
            $0.work = [.contactPerson]
            $0.rotaPosition = 3
        }
        mediator = try await office.create(TeamMember.self) {
            $0.name = "Mira Mediator"
            $0.work = [.mediator]
            $0.languages = [Self.skill("de")]
        }
        interpreter = try await office.create(TeamMember.self) {
            $0.name = "Ibrahim Interpreter"
            $0.work = [.interpreter]
            $0.languages = [Self.skill("de"), Self.skill("ar")]
        }
        manager = try await office.create(TeamMember.self) {
            $0.name = "Marta Manager"
            $0.work = [.management]
        }
        let contact = contact
        house = try await office.create(House.self) {
            $0.name = LocalizedText("Haus 1", in: .german)
            $0.stairs = ["A", "B"]
            $0.contactPerson = contact.reference
        }
        let house = house
        complainant = try await office.create(Household.self) {
            $0.name = "Familie Altmann"
            $0.house = house.reference
            $0.flat = "3 links"
            $0.language = Self.german
        }
        other = try await office.create(Household.self) {
            $0.name = "Familie Neumann"
            $0.house = house.reference
            $0.language = Self.arabic
        }
        rulesCause = try await office.create(Cause.self) {
            $0.name = LocalizedText("Hausordnung nicht verstanden", in: .german)
            $0.kind = .rulesNotUnderstood
        }
    }

    static func skill(_ language: String, _ level: LanguageLevel = .c1) -> Values<LanguageSkill> {
        Values<LanguageSkill> {
            $0.language = LanguageTag(language) ?? .german
            $0.level = level
        }
    }

    static func date(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

    // MARK: Who acts

    var office: TestActor { platform.acting(as: Complaints.coordinator) }
    var management: TestActor {
        platform.acting(as: Complaints.management, person: manager.id)
    }
    var reporter: TestActor { platform.acting(as: Complaints.reporter) }
    var lead: TestActor { leading(contact) }
    var mediating: TestActor { platform.acting(as: Complaints.mediator, person: mediator.id) }
    var interpreting: TestActor {
        platform.acting(as: Complaints.interpreter, person: interpreter.id)
    }
    var sideA: TestActor { living(complainant) }
    var sideB: TestActor { living(other) }

    func leading(_ member: Record<TeamMember>) -> TestActor {
        platform.acting(as: Complaints.contactPerson, person: member.id)
    }

    func living(_ household: Record<Household>) -> TestActor {
        platform.acting(as: Complaints.resident, person: household.id)
    }

    /// Somebody of the team says to whom there is a bond.
    func bind(
        _ member: Record<TeamMember>, _ duty: Duty, to household: Record<Household>
    ) async throws {
        let actor = platform.acting(as: duty, person: member.id)
        try await actor.change(try actor.read(member.reference)) {
            $0.linkedHouseholds = [household.reference]
        }
    }

    // MARK: Steps of a case

    /// A complaint about noise, filed by the complainant.
    func file(
        _ build: (inout Values<CaseFile>) -> Void = { _ in }
    ) async throws -> Record<CaseFile> {
        try await sideA.create(CaseFile.self) {
            $0.house = house.reference
            $0.subject = .noise
            $0.statement = "Jede Nacht laute Schritte über uns."
            build(&$0)
        }
    }

    /// The case as its contact person sees it.
    func now(_ file: Record<CaseFile>) throws -> Record<CaseFile> {
        try platform.acting(as: Complaints.coordinator).read(file.reference)
    }

    /// The case with everything in it.
    func whole(_ file: Record<CaseFile>) throws -> Record<CaseFile> {
        try lead.read(file.reference)
    }

    /// Brings the other party in.
    @discardableResult
    func informOther(
        _ file: Record<CaseFile>, _ build: (inout Values<Party>) -> Void = { _ in }
    ) async throws -> Record<Party> {
        try await lead.create(Party.self) {
            $0.caseFile = file.reference
            $0.role = .other
            $0.household = other.reference
            build(&$0)
        }
    }

    func party(_ role: PartyRole, of file: Record<CaseFile>) throws -> Record<Party> {
        let found = try lead.list(Party.self) { $0.caseFile == file.reference }
            .first { $0.role == role }
        return try #require(found)
    }

    /// Both were heard.
    func heard() async throws -> Record<CaseFile> {
        let filed = try await file()
        try await informOther(filed)
        let first = try await lead.move(try whole(filed), CaseFile.hearComplainant)
        return try await lead.move(first, CaseFile.hearOther)
    }

    /// Both want mediation, and somebody mediates.
    func mediation() async throws -> Record<CaseFile> {
        let file = try await heard()
        for (actor, role) in [(sideA, PartyRole.complainant), (sideB, .other)] {
            try await actor.change(try party(role, of: file)) { $0.consentsToMediation = true }
        }
        return try await lead.move(file, CaseFile.mediate) {
            $0.mediator = mediator.reference
        }
    }

    static let point = Values<AgreementPoint> {
        $0.text =
            LocalizedText(
                source: .german,
                versions: [
                    .german: "Ein Teppich kommt in den Flur.",
                    arabic: "توضع سجادة في الممر.",
                ]) ?? LocalizedText("", in: .german)
        $0.who = .other
    }

    /// An agreement that both signed, with a follow-up.
    func agreed(_ file: Record<CaseFile>, on day: String) async throws -> Record<Agreement> {
        let day = try Self.date(day)
        let proposed = try await mediating.create(Agreement.self) {
            $0.caseFile = file.reference
            $0.points = [Self.point]
        }
        return try await mediating.move(proposed, Agreement.conclude) {
            $0.complainantConsent = .signed
            $0.otherConsent = .spoken
            $0.followUpOn = day
        }
    }

    /// Lets deadlines pass at a moment.
    func passDeadlines(at moment: Instant) async throws {
        platform.clock.set(moment)
        try await platform.runJob("platform.deadlines")
    }

    func notices(_ name: String) throws -> [SentNotice] {
        try platform.notices().filter { $0.code == "complaint-mediation.\(name)" }
    }
}

/// The code of what an operation is refused with.
func refusal(_ body: () async throws -> Void) async -> Refusal? {
    do {
        try await body()
        return nil
    } catch {
        return error as? Refusal
    }
}
