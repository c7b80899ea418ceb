import DachwerkKit

/// Everything that is looked at before an application is filed, and again before it is granted.
///
/// It only looks. Each check says what the rules ask for, what there is, and, where it fails, with
/// which refusal, which names what would be possible.
struct Eligibility {
    /// What came of one check.
    struct Finding {
        let check: CheckKind
        /// Nothing where it holds.
        let refusal: Refusal?
        let required: String?
        let found: String?

        init(
            _ check: CheckKind, _ refusal: Refusal?, required: String? = nil, found: String? = nil
        ) {
            self.check = check
            self.refusal = refusal
            self.required = required
            self.found = found
        }

        /// As it is kept with the application and the decision.
        var line: Values<CheckLine> {
            Values<CheckLine> {
                $0.check = check
                $0.isMet = refusal == nil
                $0.required = required
                $0.found = found
            }
        }
    }

    let application: Record<Application>
    let rules: Record<RuleSet>
    let programme: Record<Programme>
    /// The day on which it is filed.
    let day: LocalDate
    let reader: TenantReader
    let budget: Budget

    init(
        _ application: Record<Application>, _ rules: Record<RuleSet>, filedOn day: LocalDate,
        _ reader: TenantReader
    ) throws {
        self.application = application
        self.rules = rules
        self.day = day
        self.reader = reader
        programme = try reader.existing(application.programme)
        budget = Budget(application)
    }

    /// All checks in the order in which people read them.
    func findings(_ route: Route) throws -> [Finding] {
        var findings = [takesApplications, offersKind]
        if let finding = try kindAmount() { findings.append(finding) }
        findings.append(highestLevel(route))
        findings.append(period)
        findings.append(start(route))
        if let finding = filingDay(route) { findings.append(finding) }
        findings += [balance, costs]
        findings += ceilings
        if let finding = ownShare { findings.append(finding) }
        findings += try counts()
        if let finding = try yearAmount() { findings.append(finding) }
        findings += try prerequisites()
        findings.append(try proofs())
        return findings
    }

    private var takesApplications: Finding {
        Finding(.programme, programme.state == .open ? nil : messages.programmeClosed())
    }

    private var offersKind: Finding {
        let isOffered = rules.kinds.contains { $0.kind == application.kind }
        return Finding(.kind, isOffered ? nil : messages.kindNotOffered())
    }

    private func highestLevel(_ route: Route) -> Finding {
        let highest = rules.levels.last?.upTo ?? .nothing
        return Finding(
            .highestLevel, route.level == nil ? messages.aboveHighest(highest) : nil,
            required: highest.description, found: route.amount.description)
    }

    private var period: Finding {
        let latest = min(rules.latestEnd ?? programme.until, programme.until)
        let isInside =
            application.startsOn >= programme.from
            && application.startsOn <= application.endsOn && application.endsOn <= latest
        return Finding(
            .period, isInside ? nil : messages.outsidePeriod(programme.from, latest),
            required: "\(programme.from)/\(latest)",
            found: "\(application.startsOn)/\(application.endsOn)")
    }

    /// A project begins after the day on which it is filed, by so many days as the level asks for.
    private func start(_ route: Route) -> Finding {
        let isFree =
            rules.earlyStart == .always
            || (rules.earlyStart == .onRequest
                && (application.wantsEarlyStart || application.earlyStartAllowed))
        let lead = route.level?.leadDays ?? 0
        let earliest = isFree ? day.adding(days: -3_650) : day.adding(days: lead)
        return Finding(
            .start, application.startsOn >= earliest ? nil : messages.startsTooSoon(earliest),
            required: isFree ? nil : earliest.description,
            found: application.startsOn.description)
    }

    private func filingDay(_ route: Route) -> Finding? {
        guard route.level?.isOnFilingDays == true, let last = rules.filingDays.max() else {
            return nil
        }
        let isInTime = route.filingDay(rules, after: day) != nil
        return Finding(
            .filingDay, isInTime ? nil : messages.filingOver(last), required: last.description,
            found: day.description)
    }

    private var balance: Finding {
        let income = budget.otherIncome + application.requested
        return Finding(
            .balance,
            income == budget.expenses ? nil : messages.unbalanced(budget.expenses, income),
            required: budget.expenses.description, found: income.description)
    }

    private var costs: Finding {
        let eligible = budget.eligible(rules)
        let excluded = rules.costs.filter { !$0.isEligible }.map(\.category) + [.volunteerWork]
        let isSound =
            application.requested <= budget.funded
            && !application.expenses.contains { $0.isFunded && excluded.contains($0.category) }
        return Finding(
            .costs, isSound ? nil : messages.costExcluded(eligible),
            required: eligible.description, found: budget.funded.description)
    }

    private var ceilings: [Finding] {
        rules.costs.compactMap { rule in
            guard let ceiling = rule.unitCeiling else { return nil }
            let dearest = application.expenses.filter { $0.category == rule.category }
                .map(\.unitPrice.cents).max()
            guard let dearest else { return nil }
            return Finding(
                .ceilings, dearest <= ceiling.cents ? nil : messages.ceilingPassed(ceiling),
                required: ceiling.description, found: Money(cents: dearest).description)
        }
    }

    private var ownShare: Finding? {
        let percent = RuleBook.ownSharePercent(application.kind, rules)
        guard percent > 0 else { return nil }
        let (wanted, found) = (budget.wantedShare(percent), budget.ownShare(rules))
        return Finding(
            .ownShare,
            found >= wanted ? nil : messages.ownShareMissing(percent, wanted, found),
            required: wanted.description, found: found.description)
    }
}
