import DachwerkKit
import MediatorTrainingContract

/// What a report says about the training, each figure as of a date.
enum TrainingFigures {
    static func all(_ settings: Values<TrainingSettings>) -> [Figure] {
        [
            applicants, started, trained(settings), active(settings), activeShare(settings),
            healthProfession(settings), dropOuts, hoursTaught, updateDue, expiring,
            CoverageFigures.gaps(settings),
        ]
    }

    private static let applicants = figure("applicants", "Persons who had applied by the date.") {
        date, context in
        FigureValue(try Programme(on: date, context).applicants.count)
    }

    private static let started = figure(
        "started", "Persons whose training had begun by the date."
    ) { date, context in
        FigureValue(try Programme(on: date, context).started.count)
    }

    private static func trained(_ settings: Values<TrainingSettings>) -> Figure {
        figure("certified", "Persons who had been certified at least once by the date.") {
            date, context in
            guard settings.headcount == .reports else {
                return FigureValue(try Programme(on: date, context).trained.count)
            }
            return reported(try Reports.size(of: .trained, on: date, context))
        }
    }

    private static func active(_ settings: Values<TrainingSettings>) -> Figure {
        figure("active", "Mediators who could be asked for sessions on the date.") {
            date, context in
            guard settings.headcount == .reports else {
                return FigureValue(try Programme(on: date, context).active.count)
            }
            return reported(try Reports.size(of: .active, on: date, context))
        }
    }

    private static func activeShare(_ settings: Values<TrainingSettings>) -> Figure {
        figure("active-share", "Active mediators out of all persons ever certified.") {
            date, context in
            guard settings.headcount == .reports else {
                let programme = try Programme(on: date, context)
                return FigureValue(programme.active.count, of: programme.trained.count)
            }
            let all = try Reports.size(of: .trained, on: date, context)
            return reported(
                try Reports.size(of: .active, on: date, context), of: .some(all?.size ?? 0))
        }
    }

    private static func healthProfession(_ settings: Values<TrainingSettings>) -> Figure {
        figure(
            "health-profession",
            "Persons ever certified who have learned a health profession, out of all of them."
        ) { date, context in
            guard settings.headcount == .reports else {
                let trained = try Programme(on: date, context).trained
                return FigureValue(
                    trained.count { $0.hasHealthProfession == true }, of: trained.count)
            }
            let report = try Reports.latest(
                .trained, by: .healthProfession, on: date, context)
            return FigureValue(
                report?.known ?? 0, of: report?.size ?? 0, kind: .reported,
                source: report?.source, asOf: report?.statedOn)
        }
    }

    private static let dropOuts = figure(
        "drop-outs",
        "Persons who left by the date and were never certified, out of those who began."
    ) { date, context in
        let programme = try Programme(on: date, context)
        let begun = programme.dropOuts.count { $0.startedOn != nil }
        return FigureValue(begun, of: programme.started.count)
    }

    private static let hoursTaught = figure(
        "hours-taught", "Full hours of the units held in the calendar year up to the date."
    ) { date, context in
        let zone = context.tenant.zone
        let first = LocalDate(year: date.year, month: 1, day: 1) ?? date
        let from = zone.startOfDay(first)
        let until = zone.startOfDay(date.adding(days: 1))
        var minutes = 0
        try context.visit(
            TrainingUnit.self,
            where: { $0.state == .held && $0.period.start >= from && $0.period.start < until }
        ) { minutes += TrainingUnit.minutesTaught($0) }
        return FigureValue(minutes / 60)
    }

    private static let updateDue = figure(
        "update-due",
        "Certified mediators of today who lack a topic of the curriculum in force, out of all."
    ) { _, context in
        let certified = try context.count(Mediator.self, by: \.isUpdateDue) {
            $0.standing.isOne(of: [.valid, .expiring])
                && !$0.state.isOne(of: MediatorState.outside)
        }
        return FigureValue(certified[true] ?? 0, of: certified.values.reduce(0, +))
    }

    private static let expiring = figure(
        "expiring", "Certificates valid on the date that end within 90 days, out of all valid ones."
    ) { date, context in
        let valid = try Coverage.certificates(on: date, context)
        let limit = date.adding(days: 90)
        return FigureValue(
            valid.count { $0.validUntil ?? .last <= limit }, of: valid.count)
    }

    private static func reported(
        _ report: Record<ReportedCount>?, of whole: Int? = nil
    ) -> FigureValue {
        FigureValue(
            report?.size ?? 0, of: whole, kind: .reported, source: report?.source,
            asOf: report?.statedOn)
    }

    private static func figure(
        _ name: String, _ summary: String,
        count: @escaping @Sendable (LocalDate, TenantReader) throws -> FigureValue
    ) -> Figure {
        Figure("mediator-training.\(name)", summary, for: MediatorTraining.reporter, count: count)
    }
}
