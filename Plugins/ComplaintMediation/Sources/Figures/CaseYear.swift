import DachwerkKit

/// The cases of a calendar year up to a date; what is counted outlives the parties.
struct CaseYear {
    let from: Instant
    let until: Instant
    /// The cases that came in.
    let files: [Record<CaseFile>]
    private let context: TenantReader

    init(upTo date: LocalDate, _ context: TenantReader) throws {
        let zone = context.tenant.zone
        let from = zone.startOfDay(LocalDate(year: date.year, month: 1, day: 1) ?? date)
        let until = zone.startOfDay(date.adding(days: 1))
        self.from = from
        self.until = until
        self.context = context
        files = try context.records(CaseFile.self) {
            $0.createdAt >= from && $0.createdAt < until
        }
    }

    /// The cases that were settled by the date.
    var solved: [Record<CaseFile>] {
        files.filter { file in
            file.outcome.map(Outcome.solutions.contains) ?? false && isBefore(file.solvedAt)
        }
    }

    /// The solutions of which it shows in these days whether they lasted.
    func lasting(_ days: Int) throws -> (all: Int, unrenewed: Int) {
        let first = from.adding(days: -days)
        let last = until.adding(days: -days)
        let files = try context.records(CaseFile.self) {
            !$0.firstSolvedAt.isEmpty && $0.firstSolvedAt >= first && $0.firstSolvedAt < last
        }
        let unrenewed = files.count { file in
            guard let solved = file.firstSolvedAt, let renewed = file.renewedAt else { return true }
            return renewed >= solved.adding(days: days)
        }
        return (files.count, unrenewed)
    }

    /// The middle of the hours from the receipt to a moment that came by the date.
    func medianHours(to moment: (Record<CaseFile>) -> Instant?) throws -> Int {
        let hours = files.compactMap { file -> Int? in
            guard let end = moment(file), isBefore(end) else { return nil }
            return Int(file.createdAt.milliseconds(until: end) / 3_600_000)
        }.sorted()
        guard let middle = hours.dropFirst(hours.count / 2).first else {
            throw messages.nothingToCount()
        }
        guard hours.count.isMultiple(of: 2) else { return middle }
        return (hours[hours.count / 2 - 1] + middle) / 2
    }

    private func isBefore(_ moment: Instant?) -> Bool {
        moment.map { $0 < until } ?? false
    }
}
