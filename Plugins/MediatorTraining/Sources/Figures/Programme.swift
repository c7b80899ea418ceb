import DachwerkKit
import MediatorTrainingContract

/// The mediators of a programme as of a date.
struct Programme {
    let mediators: [Record<Mediator>]
    private let date: LocalDate
    private let zone: Zone

    init(on date: LocalDate, _ context: TenantReader) throws {
        mediators = try context.records(Mediator.self)
        self.date = date
        zone = context.tenant.zone
    }

    /// Everybody who had applied.
    var applicants: [Record<Mediator>] {
        mediators.filter { zone.date(of: $0.createdAt) <= date }
    }

    /// Everybody whose training had begun.
    var started: [Record<Mediator>] { mediators.filter { isReached($0.startedOn) } }

    /// Everybody who had a certificate once.
    var trained: [Record<Mediator>] { mediators.filter { isReached($0.certifiedOn) } }

    /// Those who could be asked for sessions; on a later day those who can today.
    var active: [Record<Mediator>] {
        mediators.filter { mediator in
            mediator.activeTimes.contains { $0.from <= date && date <= $0.until ?? .last }
        }
    }

    /// Those who left before they were certified.
    var dropOuts: [Record<Mediator>] {
        mediators.filter { isReached($0.leftOn) && !isReached($0.certifiedOn) }
    }

    private func isReached(_ day: LocalDate?) -> Bool { day.map { $0 <= date } ?? false }
}

/// What was stated about a population by a date; the latest statement counts.
enum Reports {
    static func latest(
        _ population: Population, by dimension: Dimension, on date: LocalDate,
        _ context: TenantReader
    ) throws -> Record<ReportedCount>? {
        newest(
            try context.records(ReportedCount.self) {
                $0.population == population && $0.dimension == dimension
            }, by: date)
    }

    /// The size of a population: from its own statement, else from one about its parts.
    static func size(
        of population: Population, on date: LocalDate, _ context: TenantReader
    ) throws -> Record<ReportedCount>? {
        if let total = try latest(population, by: .none, on: date, context) { return total }
        return newest(
            try context.records(ReportedCount.self) {
                $0.population == population
            }, by: date)
    }

    /// The latest one by a date; one without a date counts where there is none with one.
    private static func newest(
        _ reports: [Record<ReportedCount>], by date: LocalDate
    ) -> Record<ReportedCount>? {
        reports.filter { $0.statedOn ?? .first <= date }
            .max { ($0.statedOn ?? .first, $0.id) < ($1.statedOn ?? .first, $1.id) }
    }
}
