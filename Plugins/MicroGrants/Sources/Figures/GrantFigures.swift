import DachwerkKit

/// What a report says about applications and grants of a period, or of the year up to a day.
enum GrantFigures {
    static let all = [
        applications, applicants, firstTime, grantsOfTeam, grantsOfJury, sumOfTeam, sumOfJury,
        refused, daysToDecision, recusals,
    ]

    static let applications = figure("applications", "Applications filed in the period.") {
        FigureValue(try filed($0, $1).count)
    }

    static let applicants = figure(
        "applicants", "Distinct organisations that filed an application in the period."
    ) { FigureValue(Set(try filed($0, $1).map(\.organisation)).count) }

    static let firstTime = figure(
        "first-time-applicants",
        "Organisations that filed in the period and never before, out of all that filed."
    ) { span, reader in
        let organisations = Set(try filed(span, reader).map(\.organisation))
        let new = try organisations.filter { organisation in
            try !reader.exists(Application.self) {
                $0.organisation == organisation && !$0.filedOn.isEmpty && $0.filedOn < span.from
            }
        }
        return FigureValue(new.count, of: organisations.count)
    }

    static let grantsOfTeam = figure(
        "grants-team", "Grants that the team decided in the period, out of all grants."
    ) { try grants(of: .team, $0, $1) }

    static let grantsOfJury = figure(
        "grants-jury", "Grants that a panel decided in the period, out of all grants."
    ) { try grants(of: .jury, $0, $1) }

    static let sumOfTeam = figure(
        "sum-team", "What the team granted in the period, in euro cents, out of all granted."
    ) { try sum(of: .team, $0, $1) }

    static let sumOfJury = figure(
        "sum-jury", "What panels granted in the period, in euro cents, out of all granted."
    ) { try sum(of: .jury, $0, $1) }

    static let refused = figure(
        "refused", "Applications refused in the period, out of all decided."
    ) { span, reader in
        let decided = try reader.records(Application.self) {
            !$0.decidedOn.isEmpty && $0.decidedOn >= span.from && $0.decidedOn <= last(span)
        }
        return FigureValue(decided.count { $0.state == .refused }, of: decided.count)
    }

    static let daysToDecision = figure(
        "days-to-decision",
        "The median of days from filing to the decision, of what was decided in the period. "
            + "Unknown where nothing was."
    ) { span, reader in
        let days = try reader.records(Application.self) {
            !$0.decidedOn.isEmpty && $0.decidedOn >= span.from && $0.decidedOn <= last(span)
        }.compactMap { application in
            application.filedOn.flatMap { filed in
                application.decidedOn.map { filed.days(until: $0) }
            }
        }.sorted()
        return days.isEmpty ? .unknown : FigureValue(days[days.count / 2])
    }

    static let recusals = figure(
        "recusals", "Members recused in decisions of panels in the period, out of all such votes."
    ) { span, reader in
        let decisions = try reader.records(Decision.self) {
            $0.decider == .jury && $0.decidedOn >= span.from && $0.decidedOn <= last(span)
                && !$0.poll.isEmpty
        }
        return FigureValue(
            decisions.reduce(0) { $0 + Set($1.recusals.map(\.member)).count },
            of: decisions.count)
    }

    // MARK: What figures share

    static func last(_ span: DateSpan) -> LocalDate { span.until ?? span.from }

    private static func filed(
        _ span: DateSpan, _ reader: TenantReader
    ) throws -> [Record<Application>] {
        try reader.records(Application.self) {
            !$0.filedOn.isEmpty && $0.filedOn >= span.from && $0.filedOn <= last(span)
        }
    }

    /// What was granted in the period and holds.
    static func granted(
        _ span: DateSpan, _ reader: TenantReader
    ) throws -> [Record<Application>] {
        try reader.records(Application.self) {
            !$0.decidedOn.isEmpty && $0.decidedOn >= span.from && $0.decidedOn <= last(span)
                && $0.state.isOne(of: ApplicationState.awarded)
        }
    }

    private static func grants(
        of decider: Decider, _ span: DateSpan, _ reader: TenantReader
    ) throws -> FigureValue {
        let granted = try granted(span, reader)
        return FigureValue(granted.count { $0.decider == decider }, of: granted.count)
    }

    private static func sum(
        of decider: Decider, _ span: DateSpan, _ reader: TenantReader
    ) throws -> FigureValue {
        let granted = try granted(span, reader)
        let own = granted.filter { $0.decider == decider }.compactMap(\.granted).total
        let all = granted.compactMap(\.granted).total
        return FigureValue(Int(clamping: own.cents), of: Int(clamping: all.cents))
    }

    static func figure(
        _ name: String, _ summary: String,
        count: @escaping @Sendable (DateSpan, TenantReader) throws -> FigureValue
    ) -> Figure {
        .inPeriod("micro-grants.\(name)", summary, for: MicroGrants.reporter, count: count)
    }
}
