import DachwerkKit

/// What happens to an application on its way; each part in the order in which it counts.
enum ApplicationRules {
    static let all = [
        filing, changing, DecisionRules.approving, DecisionRules.refusing,
        DecisionRules.waitlisting, SettlementRules.handingIn, SettlementRules.accepting,
        SettlementRules.settling, SettlementRules.ending, panelNotice, voiding, siblings,
        DecisionRules.recording, SettlementRules.following, GrantDeadlines.setting,
    ]

    /// Files it: from now on it is judged by the rules of this day.
    private static let filing = Rule("filing", Application.self, on: .create, .move) {
        change, context in
        change.after.projectKey = Route.key(of: change.after)
        guard change.isMove(Application.submit) else { return }
        guard change.after.goals != nil else { throw messages.incompleteFields() }
        let day = change.after.receivedOn ?? context.today
        guard let rules = try RuleBook.rules(of: change.after.programme, on: day, context) else {
            throw messages.noRules(day)
        }
        change.after.filedOn = day
        change.after.ruleSet = rules.reference
        change.after.number = try context.nextNumber("application")
        try judge(&change.after, rules, day, context)
    }

    /// Judges it anew by the same rules whenever something changes that they look at.
    private static let changing = Rule("changing", Application.self, on: .change) {
        change, context in
        change.after.projectKey = Route.key(of: change.after)
        guard changesMatter(change), let (rules, day) = try filed(change.after, context) else {
            return
        }
        guard ([.granted] + ApplicationState.undecided).contains(change.after.state) else {
            throw messages.fixed()
        }
        try judge(&change.after, rules, day, context)
        change.after.isPanelApproved = false
        guard change.after.state == .granted else { return }
        change.after.granted = nil
        change.after.committed = nil
        change.after.decidedOn = nil
        change.after.decisionText = nil
        change.after.proofDueOn = nil
    }

    /// The rules by which an application is judged, and the day on which it was filed.
    static func filed(
        _ application: Record<Application>, _ reader: TenantReader
    ) throws -> (rules: Record<RuleSet>, day: LocalDate)? {
        guard let reference = application.ruleSet, let day = application.filedOn else {
            return nil
        }
        return (try reader.existing(reference), day)
    }

    /// Works out who decides and looks at everything; refuses with every reason at once.
    private static func judge(
        _ application: inout Record<Application>, _ rules: Record<RuleSet>, _ day: LocalDate,
        _ context: TenantReader
    ) throws {
        let route = try Route(application, rules, filedOn: day, context)
        application.take(route, rules, filedOn: day)
        application.ownShare = Budget(application).ownShare(rules)
        application.budgetYear = application.startsOn.year
        let findings = try Eligibility(application, rules, filedOn: day, context).findings(route)
        application.checks = findings.map(\.line)
        let refusals = findings.compactMap(\.refusal)
        guard let first = refusals.first else { return }
        throw first.with(refusals.dropFirst().flatMap(\.faults))
    }

    /// Whether something changes that the rules look at.
    private static func changesMatter(_ change: Change<Application>) -> Bool {
        change.changes(Application.requested) || change.changes(Application.kind)
            || change.changes(Application.startsOn) || change.changes(Application.endsOn)
            || change.changes(Application.expenses) || change.changes(Application.incomes)
            || change.changes(Application.project) || change.changes(Application.partners)
            || change.changes(Application.wantsEarlyStart)
    }

    /// Asks those who will vote to say what binds them.
    private static let panelNotice = Rule(
        "panel-notice", Application.self, on: .move, at: .after
    ) { change, context in
        guard change.isMove(Application.check), let panel = change.after.panel else { return }
        for member in try PanelBook.members(of: panel, on: context.today, context) {
            try context.notify(
                messages.interestWanted(change.after), about: change.after, toPerson: member.id)
        }
    }

    /// What was decided or is being voted on does not hold for something else.
    private static let voiding = Rule("voiding", Application.self, on: .change, at: .after) {
        change, context in
        guard changesMatter(change) else { return }
        switch change.after.state {
        case .granted:
            try DecisionBook.write(.voided, about: change.after, context)
            try context.move(try context.existing(change.after.reference), Application.voidApproval)
        case .voting:
            let polls = try context.records(Poll.self) {
                $0.application == change.after.reference && $0.state == .open
            }
            for poll in polls { try context.move(poll, Poll.drop) }
        default: return
        }
    }

    /// What belongs together is decided at one level, also what was filed before.
    private static let siblings = Rule(
        "siblings", Application.self, on: .change, .move, at: .after
    ) { change, context in
        let application = change.after
        guard change.before?.state != application.state || change.changes(Application.requested)
        else { return }
        guard let (rules, day) = try filed(application, context) else { return }
        let near = try Route.siblings(of: application, rules, filedOn: day, context)
        for sibling in near where ApplicationState.undecided.contains(sibling.state) {
            guard let (rules, day) = try filed(sibling, context) else { continue }
            let route = try Route(sibling, rules, filedOn: day, context)
            guard route.amount != sibling.levelAmount else { continue }
            try context.change(sibling) { $0.take(route, rules, filedOn: day) }
        }
    }
}

extension Record<Application> {
    /// Takes over who decides.
    mutating func take(_ route: Route, _ rules: Record<RuleSet>, filedOn day: LocalDate) {
        self.levelAmount = route.amount
        self.level = route.number
        self.decider = route.level?.decider
        self.panel = route.level?.decider == .jury ? route.level?.panel : nil
        self.decisionDay = route.filingDay(rules, after: day)
    }
}
