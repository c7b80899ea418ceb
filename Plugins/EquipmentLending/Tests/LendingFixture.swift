import DachwerkKit
import DachwerkTesting
@testable import EquipmentLendingPlugin
import MemberNetworkContract
@testable import MemberNetworkPlugin
import Testing

/// A house that lends, as tests need it.
enum LendingFixture {
    /// A tenant in Saarbrücken at a moment.
    static func boot(
        at moment: Instant = "2025-04-20T08:00:00Z", settings: String = "{}"
    ) async throws -> TestPlatform {
        try await TestPlatform.boot(
            [EquipmentLendingModule.self, MemberNetworkModule.self],
            land: .saarland, zone: "Europe/Berlin", at: moment,
            settings: ["equipment-lending": settings])
    }

    /// Every day, also on holidays, round the clock.
    static let always = "mo-su 00:00-24:00"
    /// Every day from eight to eight.
    static let daily = "mo-su 08:00-20:00"
    /// From Monday to Friday, ten to six.
    static let weekdays = "mo-fr 10:00-18:00"

    /// From one moment to another, in UTC.
    static func period(_ start: String, _ end: String) throws -> Period {
        try #require(Period("\(start):00Z/\(end):00Z"))
    }

    /// A line for a quantity of a model.
    static func line(_ model: Record<ItemModel>, _ quantity: Int = 1) -> Values<LoanLine> {
        Values<LoanLine> {
            $0.model = model.reference
            $0.quantity = quantity
        }
    }

    /// The date in Saarbrücken of a moment.
    static func date(_ moment: Instant) throws -> LocalDate {
        try #require(Zone("Europe/Berlin")).date(of: moment)
    }
}

extension TestPlatform {
    /// An organisation that is listed in the network.
    func club(_ name: String = "Verein") async throws -> Record<Organisation> {
        let editor = acting(as: MemberNetwork.editor)
        let proposed = try await editor.create(Organisation.self) {
            $0.name = LocalizedText(name, in: .german)
            $0.kind = .association
        }
        let checked = try await editor.move(proposed, Organisation.check)
        return try await editor.move(checked, Organisation.list)
    }

    /// A store with its hours.
    func store(
        _ hours: String = LendingFixture.daily,
        _ build: (inout Values<LendingStore>) -> Void = { _ in }
    ) async throws -> Record<LendingStore> {
        let hours = try #require(WeeklyHours(hours))
        return try await acting(as: Lending.manager).create(LendingStore.self) {
            $0.name = LocalizedText("Lager", in: .german)
            $0.hours = hours
            build(&$0)
        }
    }

    /// A model of which pieces are counted.
    func model(
        _ name: String, stock: Int, in store: Record<LendingStore>,
        _ build: (inout Values<ItemModel>) -> Void = { _ in }
    ) async throws -> Record<ItemModel> {
        try await acting(as: Lending.manager).create(ItemModel.self) {
            $0.name = LocalizedText(name, in: .german)
            $0.store = store.reference
            $0.stock = stock
            build(&$0)
        }
    }

    /// A model with pieces that have inventory codes.
    func model(
        _ name: String, codes: [String], in store: Record<LendingStore>,
        _ build: (inout Values<ItemModel>) -> Void = { _ in }
    ) async throws -> (model: Record<ItemModel>, items: [Record<Item>]) {
        let model = try await model(name, stock: 0, in: store) {
            $0.tracking = .individual
            build(&$0)
        }
        var items: [Record<Item>] = []
        for code in codes {
            items.append(
                try await acting(as: Lending.manager).create(Item.self) {
                    $0.inventoryCode = code
                    $0.model = model.reference
                })
        }
        return (model, items)
    }

    /// A draft of a loan.
    func draft(
        _ lines: [Values<LoanLine>], _ period: Period, for club: Record<Organisation>,
        _ build: (inout Values<Loan>) -> Void = { _ in }
    ) async throws -> Record<Loan> {
        try await acting(as: Lending.keeper).create(Loan.self, state: .draft) {
            $0.organisation = club.reference
            $0.personName = "Alex Beispiel"
            $0.lines = lines
            $0.period = period
            build(&$0)
        }
    }

    /// A loan that was asked for.
    @discardableResult
    func request(
        _ lines: [Values<LoanLine>], _ period: Period, for club: Record<Organisation>,
        _ build: (inout Values<Loan>) -> Void = { _ in }
    ) async throws -> Record<Loan> {
        let draft = try await draft(lines, period, for: club, build)
        return try await acting(as: Lending.keeper).move(draft, Loan.submit)
    }

    /// A loan that was promised.
    @discardableResult
    func approved(
        _ lines: [Values<LoanLine>], _ period: Period, for club: Record<Organisation>,
        _ build: (inout Values<Loan>) -> Void = { _ in }
    ) async throws -> Record<Loan> {
        let request = try await request(lines, period, for: club, build)
        return try await acting(as: Lending.keeper).move(request, Loan.approve)
    }

    /// Hands a loan over with pieces.
    func handOver(
        _ loan: Record<Loan>, _ items: [Record<Item>] = []
    ) async throws -> Record<Loan> {
        try await acting(as: Lending.keeper).move(loan, Loan.handOver) { loan in
            loan.assignments = items.map { item in
                Values<Assignment> { $0.item = item.reference }
            }
        }
    }

    /// A loan as it stands now.
    func now(_ loan: Record<Loan>) throws -> Record<Loan> {
        try acting(as: Lending.keeper).read(loan.reference)
    }

    /// How often a notice went to an organisation, in whichever words.
    func noticeCount(_ code: String, to club: Record<Organisation>) throws -> Int {
        let code = "equipment-lending.\(code)"
        return try notices().count {
            ($0.code == code || $0.code.hasPrefix("\(code)-")) && $0.organisation == club.id
        }
    }

    /// Lets pass what is due by now.
    func passDeadlines() async throws {
        try await runJob("platform.deadlines")
    }

    /// How much of a model is free.
    func free(_ model: Record<ItemModel>, _ period: Period) throws -> Int {
        try acting(as: Lending.keeper).availability(
            of: model.reference, quantity: 1, in: period
        ).free
    }
}
