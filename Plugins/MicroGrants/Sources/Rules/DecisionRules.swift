import DachwerkKit

/// Decisions at the level of the team, and what every decision must keep to.
enum DecisionRules {
    static let approving = Rule("approving", Application.self, on: .move) { change, context in
        let isApproval = change.isMove(Application.approve)
        guard isApproval || change.isMove(Application.grantByPanel) else { return }
        if isApproval { try requireTeam(change, context) }
        try award(&change.after, context)
    }

    static let refusing = Rule("refusing", Application.self, on: .move) { change, context in
        let isByTeam = change.isMove(Application.refuse)
        guard isByTeam || change.isMove(Application.refuseByPanel) else { return }
        if isByTeam { try requireTeam(change, context) }
        guard hasText(change.after.decisionText, for: change.after) else {
            throw messages.textMissing(change.after.language ?? .german)
        }
        change.after.decidedOn = context.today
    }

    static let waitlisting = Rule("waitlisting", Application.self, on: .move) { change, context in
        guard change.isMove(Application.waitlist) else { return }
        try requireTeam(change, context)
        change.after.decidedOn = context.today
    }

    /// Writes down what was decided and by what.
    static let recording = Rule("recording", Application.self, on: .move, at: .after) {
        change, context in
        let application = change.after
        switch true {
        case change.isMove(Application.approve), change.isMove(Application.grantByPanel):
            let isAll = application.granted == application.requested
            try DecisionBook.write(isAll ? .granted : .partly, about: application, context)
        case change.isMove(Application.refuse), change.isMove(Application.refuseByPanel):
            try DecisionBook.write(.refused, about: application, context)
        case change.isMove(Application.waitlist), change.isMove(Application.waitlistByPanel):
            try DecisionBook.write(.waitlisted, about: application, context)
        default: return
        }
    }

    /// Whether there are reasons in the language of the organisation.
    static func hasText(_ text: LocalizedText?, for application: Record<Application>) -> Bool {
        guard let text else { return false }
        guard let language = application.language else { return true }
        return !(text.versions[language] ?? "").isEmpty
    }

    /// The team decides what lies at its level, and nobody about the own organisation.
    private static func requireTeam(
        _ change: Change<Application>, _ context: TenantReader
    ) throws {
        let application = change.after
        try refuseOwn(application, context)
        guard let (rules, _) = try ApplicationRules.filed(application, context) else {
            throw messages.noRules(context.today)
        }
        // What a panel accepted and only waits for money needs no second vote.
        let isAccepted = application.isPanelApproved && change.before?.state == .waitlisted
        guard application.decider == .team || isAccepted else {
            throw messages.juryDecides(
                application.levelAmount ?? application.requested, RuleBook.teamLimit(rules),
                rules.number ?? 1)
        }
    }

    /// No one decides about the own organisation, or one to which something binds them.
    static func refuseOwn(
        _ application: Record<Application>, _ context: TenantReader
    ) throws {
        let own = Set(context.actor.organisations)
        let concerned = [application.organisation] + application.partners
        guard !concerned.contains(where: { own.contains($0.id) }) else {
            throw messages.applicantDecides()
        }
        guard let person = context.actor.person,
            let member = try context.record(Reference<PanelMember>(person))
        else { return }
        guard try Recusal.paths(of: member, in: application, context).isEmpty else {
            throw messages.applicantDecides()
        }
    }

    /// Takes the money out of the pot; never more than is in it.
    private static func award(
        _ application: inout Record<Application>, _ context: TenantReader
    ) throws {
        guard let (rules, day) = try ApplicationRules.filed(application, context) else {
            throw messages.noRules(context.today)
        }
        let eligibility = try Eligibility(application, rules, filedOn: day, context)
        let late = try eligibility.counts() + [eligibility.yearAmount()].compactMap(\.self)
        if let refusal = late.compactMap(\.refusal).first { throw refusal }
        guard
            application.startsOn >= context.today || rules.earlyStart == .always
                || application.earlyStartAllowed && rules.earlyStart == .onRequest
        else { throw messages.startedBefore() }
        let amount = application.granted ?? application.requested
        guard amount <= application.requested, amount > .nothing else {
            throw messages.tooMuchGranted(application.requested)
        }
        let remaining = try Pot.remaining(for: application, context)
        guard amount <= remaining else {
            let year = application.startsOn.year
            throw remaining > .nothing
                ? messages.potShort(remaining, year) : messages.potEmpty(year)
        }
        application.granted = amount
        application.committed = amount
        application.budgetYear = application.startsOn.year
        application.decidedOn = context.today
        application.proofDueOn = application.endsOn.adding(days: rules.proofDays)
    }
}

/// Writes decisions down, with everything that they can be derived from again.
enum DecisionBook {
    static func write(
        _ outcome: Decision.Outcome, about application: Record<Application>,
        _ context: TenantContext
    ) throws {
        guard let ruleSet = application.ruleSet else { return }
        let polls = try context.records(Poll.self) {
            $0.application == application.reference && $0.state == .closed
        }
        let poll = polls.max { $0.createdAt < $1.createdAt }
        // A voided approval was one of the team or of a panel; the vote stands with that one.
        let vote = application.decider == .jury && outcome != .voided ? poll : nil
        let remaining = try Pot.remaining(for: application, context)
        try context.create(Decision.self) {
            $0.application = application.reference
            $0.organisation = application.organisation
            $0.outcome = outcome
            $0.amount = [.granted, .partly].contains(outcome) ? application.granted : nil
            $0.decidedOn = context.today
            $0.decider = application.decider ?? .team
            $0.level = application.level ?? 1
            $0.ruleSet = ruleSet
            $0.requested = application.requested
            $0.levelAmount = application.levelAmount ?? application.requested
            $0.remaining = remaining
            $0.checks = application.checks
            $0.poll = vote?.reference
            $0.yes = vote?.yes
            $0.no = vote?.no
            $0.abstentions = vote?.abstentions
            $0.isTie = vote?.isTie ?? false
            $0.recusals = vote?.recusals ?? []
            $0.text = application.decisionText
        }
    }
}
