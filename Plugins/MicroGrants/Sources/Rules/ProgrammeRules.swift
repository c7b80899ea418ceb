import DachwerkKit

/// A programme has days, shares and pots that fit, and never less money than it promised.
enum ProgrammeRules {
    static let sound = Rule("sound", Programme.self, on: .create, .change) {
        change, context in
        let programme = change.after
        guard programme.from <= programme.until else { throw messages.programmeDays() }
        guard programme.funders.compactMap(\.percent).reduce(0, +) <= 100 else {
            throw messages.funderShares()
        }
        var years: Set<Int> = []
        for pot in programme.pots {
            guard years.insert(pot.year).inserted else { throw messages.potTwice(pot.year) }
        }
        guard change.kind == .change, change.changes(Programme.pots) else { return }
        for year in Set((change.before?.pots ?? []).map(\.year)).union(years).sorted() {
            let committed = try Pot.committed(programme.reference, year, context)
            guard committed <= Pot.amount(of: programme, in: year) else {
                throw messages.potTooSmall(year, committed)
            }
        }
    }
}

/// What the pot of a programme and year still has.
///
/// It is summed up in the transaction that grants, so that it is right however many people decide
/// at the same time.
enum Pot {
    /// How much was put in.
    static func amount(of programme: Record<Programme>, in year: Int) -> Money {
        programme.pots.first { $0.year == year }?.amount ?? .nothing
    }

    /// How much grants take.
    static func committed(
        _ programme: Reference<Programme>, _ year: Int, _ reader: TenantReader
    ) throws -> Money {
        try reader.sum(Application.self, of: \.committed) {
            $0.programme == programme && $0.budgetYear == year
        }.total
    }

    /// How much is left, without what one application takes itself.
    static func remaining(
        for application: Record<Application>, _ reader: TenantReader
    ) throws -> Money {
        let programme = try reader.existing(application.programme)
        let year = application.startsOn.year
        let committed = try committed(application.programme, year, reader)
        let own =
            try reader.record(application.reference).flatMap {
                $0.budgetYear == year ? $0.committed : nil
            } ?? .nothing
        let left = amount(of: programme, in: year) - committed + own
        return left < .nothing ? .nothing : left
    }
}
