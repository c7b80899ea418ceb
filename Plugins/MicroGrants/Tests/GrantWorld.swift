import DachwerkKit
import DachwerkTesting
import MemberNetworkContract
@testable import MemberNetworkPlugin
@testable import MicroGrantsPlugin
import Testing

/// A house of resources with a programme, its rules and a jury, as tests need it.
struct GrantWorld {
    let platform: TestPlatform
    let programme: Record<Programme>
    let kind: Record<ProjectKind>
    let starter: Record<ProjectKind>
    let panel: Record<Jury>
    let jurors: [Record<PanelMember>]
    let rules: Record<RuleSet>

    var manager: TestActor { platform.acting(as: MicroGrants.manager) }
    var officer: TestActor { platform.acting(as: MicroGrants.officer) }
    var chair: TestActor { platform.acting(as: MicroGrants.chair) }
    var treasurer: TestActor { platform.acting(as: MicroGrants.treasurer) }

    /// Who sits in the jury unless a test says otherwise.
    static let fiveSeats = [String?](repeating: nil, count: 5)

    /// A world at a moment: up to 500.00 the team, above that the jury with a quorum of three.
    static func make(
        at moment: Instant = "2025-03-03T09:00:00Z", pot: Int64 = 20_000_00,
        seats: [String?] = fiveSeats, mostGroupPercent: Int? = nil, settings: String = "{}",
        _ build: @Sendable (inout Values<RuleSet>) -> Void = { _ in }
    ) async throws -> GrantWorld {
        let platform = try await TestPlatform.boot(
            [MicroGrantsModule.self, MemberNetworkModule.self], land: .saarland,
            zone: "Europe/Berlin", at: moment, settings: ["micro-grants": settings])
        let manager = platform.acting(as: MicroGrants.manager)
        let programme = try await programme(manager, pot: pot)
        let kind = try await manager.create(ProjectKind.self) {
            $0.name = LocalizedText("Projekt", in: .german)
        }
        let starter = try await manager.create(ProjectKind.self) {
            $0.name = LocalizedText("Starterpaket", in: .german)
        }
        let panel = try await manager.create(Jury.self) {
            $0.name = LocalizedText("Jury", in: .german)
            $0.mostGroupPercent = mostGroupPercent
        }
        var jurors: [Record<PanelMember>] = []
        for (number, group) in seats.enumerated() {
            jurors.append(
                try await member(manager, panel, "Jurymitglied \(number)") {
                    $0.isChair = number == 0
                    $0.group = group
                })
        }
        let open = seats.isEmpty ? panel : try await manager.move(panel, Jury.open)
        let rules = try await manager.create(RuleSet.self, state: .published) {
            $0.programme = programme.reference
            $0.validFrom = GrantWorld.day("2024-01-01")
            $0.levels = [
                level(500_00, .team), level(1_000_00, .jury, panel: open.reference),
            ]
            $0.kinds = [kindRule(kind), kindRule(starter)]
            build(&$0)
        }
        return GrantWorld(
            platform: platform, programme: programme, kind: kind, starter: starter, panel: open,
            jurors: jurors, rules: rules)
    }

    /// A programme with a pot for each of three years.
    static func programme(_ manager: TestActor, pot: Int64) async throws -> Record<Programme> {
        try await manager.create(Programme.self, state: .open) {
            $0.name = LocalizedText("Mikroprojekte", in: .german)
            $0.from = day("2024-01-01")
            $0.until = day("2026-11-30")
            $0.pots = (2024...2026).map { year in
                Values<YearPot> {
                    $0.year = year
                    $0.amount = Money(cents: pot)
                }
            }
        }
    }

    static func member(
        _ manager: TestActor, _ panel: Record<Jury>, _ name: String,
        _ build: (inout Values<PanelMember>) -> Void = { _ in }
    ) async throws -> Record<PanelMember> {
        try await manager.create(PanelMember.self) {
            $0.panel = panel.reference
            $0.name = name
            $0.from = day("2024-01-01")
            build(&$0)
        }
    }

    /// A day that exists.
    static func day(_ text: String) -> LocalDate { LocalDate(text) ?? .first }

    static func level(
        _ cents: Int64, _ decider: Decider, panel: Reference<Jury>? = nil,
        _ build: (inout Values<DecisionLevel>) -> Void = { _ in }
    ) -> Values<DecisionLevel> {
        Values<DecisionLevel> {
            $0.upTo = Money(cents: cents)
            $0.decider = decider
            $0.panel = panel
            $0.quorum = 3
            build(&$0)
        }
    }

    static func kindRule(
        _ kind: Record<ProjectKind>, _ build: (inout Values<KindRule>) -> Void = { _ in }
    ) -> Values<KindRule> {
        Values<KindRule> {
            $0.kind = kind.reference
            build(&$0)
        }
    }

    /// A cost that is one unit of material.
    static func cost(
        _ cents: Int64, _ category: CostCategory = .material, funded: Bool = true
    ) -> Values<ExpenseLine> {
        Values<ExpenseLine> {
            $0.category = category
            $0.unitPrice = Money(cents: cents)
            $0.isFunded = funded
        }
    }

    static func income(_ cents: Int64, _ source: IncomeSource = .ownMoney) -> Values<IncomeLine> {
        Values<IncomeLine> {
            $0.source = source
            $0.amount = Money(cents: cents)
        }
    }
}

extension GrantWorld {
    /// An organisation that is listed in the network.
    func club(
        _ name: String = "Verein", _ build: (inout Values<Organisation>) -> Void = { _ in }
    ) async throws -> Record<Organisation> {
        try await platform.acting(as: MemberNetwork.editor).create(
            Organisation.self, state: .listed
        ) {
            $0.name = LocalizedText(name, in: .german)
            $0.kind = .association
            build(&$0)
        }
    }

    func applicant(_ club: Record<Organisation>) -> TestActor {
        platform.acting(as: MicroGrants.applicant, organisations: [club.id])
    }

    func juror(_ member: Record<PanelMember>) -> TestActor {
        platform.acting(as: MicroGrants.juror, person: member.id)
    }

    /// A draft in which all costs are asked for.
    func draft(
        _ cents: Int64, for club: Record<Organisation>,
        _ build: (inout Values<Application>) -> Void = { _ in }
    ) async throws -> Record<Application> {
        try await applicant(club).create(Application.self) {
            $0.programme = programme.reference
            $0.kind = kind.reference
            $0.organisation = club.reference
            $0.title = "Nachbarschaftsfest"
            $0.goals = "Nachbarn lernen sich kennen."
            $0.startsOn = Self.day("2025-05-10")
            $0.endsOn = Self.day("2025-06-30")
            $0.requested = Money(cents: cents)
            $0.expenses = [Self.cost(cents)]
            build(&$0)
        }
    }

    /// An application that was filed.
    @discardableResult
    func filed(
        _ cents: Int64, for club: Record<Organisation>,
        _ build: (inout Values<Application>) -> Void = { _ in }
    ) async throws -> Record<Application> {
        try await applicant(club).move(draft(cents, for: club, build), Application.submit)
    }

    /// An application that is complete.
    @discardableResult
    func checked(
        _ cents: Int64, for club: Record<Organisation>,
        _ build: (inout Values<Application>) -> Void = { _ in }
    ) async throws -> Record<Application> {
        try await officer.move(filed(cents, for: club, build), Application.check)
    }

    /// A grant that the team gave.
    @discardableResult
    func granted(
        _ cents: Int64, for club: Record<Organisation>,
        _ build: (inout Values<Application>) -> Void = { _ in }
    ) async throws -> Record<Application> {
        try await officer.move(checked(cents, for: club, build), Application.approve)
    }

    /// Asks for another amount, with costs that fit.
    func change(
        _ application: Record<Application>, of club: Record<Organisation>, to cents: Int64
    ) async throws -> Record<Application> {
        try await applicant(club).change(try now(application)) {
            $0.requested = Money(cents: cents)
            $0.expenses = [Self.cost(cents)]
        }
    }

    /// A vote on an application.
    func poll(_ application: Record<Application>) async throws -> Record<Poll> {
        try await chair.create(Poll.self) { $0.application = application.reference }
    }

    /// Members vote, in the order of the jury; nothing for whoever is absent.
    func vote(_ poll: Record<Poll>, _ answers: [VoteAnswer?]) async throws {
        for (member, answer) in zip(jurors, answers) {
            guard let answer else { continue }
            try await vote(poll, member, answer)
        }
    }

    @discardableResult
    func vote(
        _ poll: Record<Poll>, _ member: Record<PanelMember>, _ answer: VoteAnswer
    ) async throws -> Record<Ballot> {
        try await juror(member).create(Ballot.self) {
            $0.poll = poll.reference
            $0.member = member.reference
            $0.answer = answer
        }
    }

    /// Closes a vote, with reasons for whoever gets nothing.
    @discardableResult
    func close(_ poll: Record<Poll>) async throws -> Record<Poll> {
        try await chair.move(poll, Poll.close) {
            $0.decisionText = LocalizedText("Andere waren dringender.", in: .german)
        }
    }

    /// Signs, opens an account, and pays everything out.
    func paid(
        _ application: Record<Application>, of club: Record<Organisation>
    ) async throws -> Record<Application> {
        try await sign(application, of: club)
        try await payOut(application, application.granted?.minorUnits ?? 0)
        let list = try await treasurer.create(PayOutList.self)
        try await treasurer.move(list, PayOutList.execute)
        return try now(application)
    }

    /// Signs, and names an account.
    func sign(_ application: Record<Application>, of club: Record<Organisation>) async throws {
        try await applicant(club).move(try now(application), Application.sign)
        try await applicant(club).create(BankAccount.self) {
            $0.application = application.reference
            $0.organisation = club.reference
            $0.iban = "DE89 3704 0044 0532 0130 00"
            $0.holder = "Verein Beispiel"
        }
    }

    @discardableResult
    func payOut(
        _ application: Record<Application>, _ cents: Int64
    ) async throws -> Record<PayOut> {
        try await treasurer.create(PayOut.self) {
            $0.application = application.reference
            $0.amount = Money(cents: cents)
        }
    }

    /// A receipt that counts.
    @discardableResult
    func voucher(
        _ number: String, _ cents: Int64, _ application: Record<Application>,
        of club: Record<Organisation>
    ) async throws -> Record<Voucher> {
        let entered = try await applicant(club).create(Voucher.self) {
            $0.application = application.reference
            $0.organisation = club.reference
            $0.number = number
            $0.payee = "Druckerei Beispiel"
            $0.paidOn = Self.day("2025-03-01")
            $0.amount = Money(cents: cents)
        }
        return try await officer.move(entered, Voucher.accept)
    }

    /// Hands the proof in.
    @discardableResult
    func prove(
        _ application: Record<Application>, of club: Record<Organisation>, own: Int64 = 0
    ) async throws -> Record<Proof> {
        try await applicant(club).create(Proof.self) {
            $0.application = application.reference
            $0.organisation = club.reference
            $0.narrative = "Es war ein Fest."
            $0.participants = 80
            $0.volunteerHours = 40
            $0.ownContribution = Money(cents: own)
        }
    }

    /// An application as it stands now.
    func now(_ application: Record<Application>) throws -> Record<Application> {
        try platform.scheduler.read(application.reference)
    }

    /// The decisions about an application, the oldest first.
    func decisions(_ application: Record<Application>) throws -> [Record<Decision>] {
        try platform.scheduler.list(Decision.self) { $0.application == application.reference }
            .sorted { $0.id < $1.id }
    }

    /// How often a notice went to an organisation.
    func noticeCount(_ code: String, to club: Record<Organisation>) throws -> Int {
        try platform.notices().count {
            $0.code == "micro-grants.\(code)" && $0.organisation == club.id
        }
    }

    /// Another day, at noon in Saarbrücken, with everything that is due by then.
    func pass(to moment: Instant) async throws {
        platform.clock.set(moment)
        try await platform.runJob("platform.deadlines")
    }
}
