import DachwerkKernel
import DachwerkKit

/// The loans of a fill, in the order of their start, each with all steps of its life.
///
/// A loan takes only pieces that are free, so every step passes the same checks as one that comes
/// over HTTP. Two years lie behind it: most loans are over, some are out, some are to come.
struct LoanPlan {
    /// What the plan must keep to.
    struct Bounds {
        let termsVersion: FieldContent
        let approvesAtOnce: Bool
        let isOverride: Bool
        let leadHours: Int
        let minHours: Int
        let maxHours: Int
        let aheadDays: Int

        init(_ words: FillVocabulary, hasQuotas: Bool) {
            termsVersion = words.setting("termsVersion")
            approvesAtOnce = words.setting("autoApproves") == .boolean(true)
            isOverride = hasQuotas
            leadHours = Int(clamping: words.setting("leadTimeHours").integerValue ?? 0)
            minHours = Int(clamping: words.setting("minHours").integerValue ?? 0)
            maxHours = Int(clamping: words.setting("maxHours").integerValue ?? 336)
            aheadDays = Int(clamping: words.setting("maxAheadDays").integerValue ?? 365)
        }
    }

    private let words: FillVocabulary
    private let bounds: Bounds
    private let zone: Zone
    private let now: Instant
    private let count: Int
    private var stock: StockPlan
    private var random: SeededGenerator
    private var made = 0

    private static let daysBehind = 730
    /// How often another model is tried before a day counts as full.
    private static let attempts = 40

    init(
        _ words: FillVocabulary, _ bounds: Bounds, zone: Zone, now: Instant, count: Int,
        stock: StockPlan, random: SeededGenerator
    ) {
        self.words = words
        self.bounds = bounds
        self.zone = zone
        self.now = now
        self.count = count
        self.stock = stock
        self.random = random
    }

    private var daysAhead: Int { max(1, min(120, bounds.aheadDays - 1)) }

    /// The steps of the next loans; none when all are planned.
    ///
    /// - Throws: A ``CommandFault`` when there are not enough pieces for so many loans.
    mutating func next(_ loans: Int) throws -> [FillStep] {
        var steps: [FillStep] = []
        for _ in 0..<min(loans, count - made) {
            steps += try loan()
            made += 1
        }
        return steps
    }

    private mutating func loan() throws -> [FillStep] {
        let span = Self.daysBehind + daysAhead
        // Spread evenly and in order: the share of loans that are planned is the share of days.
        let day = Int(Int64(made) * Int64(span) / Int64(max(1, count)))
        let date = zone.date(of: now).adding(days: day - Self.daysBehind)
        for _ in 0..<Self.attempts {
            let model = Int.random(in: 0..<stock.models.count, using: &random)
            let quantity = random.happens(percent: 75) ? 1 : 2
            guard let period = period(on: date),
                let pieces = stock.freePieces(of: model, count: quantity, at: period.start)
            else { continue }
            return steps(model, pieces, period)
        }
        throw CommandFault(
            "There are not enough items for so many loans.",
            "Ask for more with --items, or for fewer loans.")
    }

    /// From nine to five, of the same day or one or two days later, where the limits allow it.
    private mutating func period(on date: LocalDate) -> Period? {
        let start = zone.startOfDay(date).adding(hours: 9)
        let hours = Int.random(in: 0...2, using: &random) * 24 + 8
        guard (bounds.minHours...max(bounds.minHours, bounds.maxHours)).contains(hours) else {
            return Period(start: start, end: start.adding(hours: max(1, bounds.minHours)))
        }
        let last = zone.startOfDay(date.adding(days: hours / 24))
        return Period(start: start, end: last.adding(hours: 17))
    }

    private mutating func steps(_ model: Int, _ pieces: [Int], _ period: Period) -> [FillStep] {
        let id = RecordID(
            at: period.start, random: (random.next(), random.next()))
        let lead = max(bounds.leadHours + 1, Int.random(in: 24...(14 * 24), using: &random))
        let latest = min(period.start.adding(hours: -(bounds.leadHours + 1)), now)
        let asked = max(
            min(period.start.adding(hours: -lead), latest),
            period.start.adding(days: -max(1, bounds.aheadDays)))
        var life = LoanLife(id: id, asked: asked)
        life.create(
            organisation: stock.organisations.randomElement(using: &random) ?? id,
            line: words.line(
                FillVocabulary.loan, "lines",
                [
                    "model": .identifier(stock.models[model].id),
                    "quantity": .integer(Int64(pieces.count)),
                ]), period: period, bounds)
        let decided = min(asked.adding(hours: 1), now)
        if period.start > now {
            if !bounds.approvesAtOnce, random.happens(percent: 70) {
                life.move("approve", at: decided)
            }
            stock.take(pieces, of: model, until: period.end)
            return life.steps
        }
        if random.happens(percent: 8) {
            life.move("refuse", at: decided, reason: "Nicht vorgesehen.")
            return life.steps
        }
        if random.happens(percent: 8) {
            life.move("cancel", at: decided)
            return life.steps
        }
        if !bounds.approvesAtOnce { life.move("approve", at: decided) }
        stock.take(pieces, of: model, until: period.end)
        life.handOver(
            at: period.start,
            pieces.map { piece in
                words.line(
                    FillVocabulary.loan, "assignments",
                    [
                        "item": .identifier(stock.models[model].pieces[piece]),
                        "conditionOut": .text("good"),
                    ])
            })
        guard period.end < now else { return life.steps }
        life.move("return", at: period.end)
        life.move("close", at: period.end)
        return life.steps
    }
}

/// The steps of one loan.
private struct LoanLife {
    let id: RecordID
    let asked: Instant
    private(set) var steps: [FillStep] = []

    init(id: RecordID, asked: Instant) {
        self.id = id
        self.asked = asked
    }

    mutating func create(
        organisation: RecordID, line: FieldContent, period: Period, _ bounds: LoanPlan.Bounds
    ) {
        var fields: [String: FieldContent] = [
            "organisation": .identifier(organisation), "lines": .list([line]),
            "period": .period(period), "personName": .text("Alex Beispiel"),
        ]
        if !bounds.termsVersion.isNull { fields["termsVersion"] = bounds.termsVersion }
        if bounds.isOverride { fields["isOverride"] = .boolean(true) }
        steps.append(
            FillStep(
                operation: Operation(FillVocabulary.loan, .create, fields: fields, id: id),
                moment: asked))
    }

    mutating func handOver(at moment: Instant, _ assignments: [FieldContent]) {
        move(
            "hand-over", at: moment,
            fields: ["assignments": .list(assignments), "isBriefed": .boolean(true)])
    }

    mutating func move(
        _ name: String, at moment: Instant, reason: String? = nil,
        fields: [String: FieldContent] = [:]
    ) {
        steps.append(
            FillStep(
                operation: Operation(
                    FillVocabulary.loan, .move(id, name), fields: fields, reason: reason),
                moment: moment))
    }
}
