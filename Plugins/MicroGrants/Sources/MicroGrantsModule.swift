public import DachwerkKit

/// Gives small grants by rules that are data, and says of every decision how it came about.
public struct MicroGrantsModule: CapabilityModule {
    /// Who the module is and what it needs.
    public static let manifest = ModuleManifest(
        provides: "micro-grants", version: "1.0",
        requires: [.capability("member-network", from: "1.0")],
        summary: "Decide about small grants by rules that are data, pay them out, prove their use.")

    private let settings: Values<MicroGrantSettings>

    /// Makes the module for the settings of one composition.
    public init(settings: Values<MicroGrantSettings>) {
        self.settings = settings
    }

    /// Registers everything that the module contributes.
    public func register(in registrar: inout Registrar) {
        registrar.add(contentsOf: MicroGrants.duties)
        registerResources(in: &registrar)
        registerRules(in: &registrar)
        registerFace(in: &registrar)
        registrar.add(PollCompartments.all)
        registrar.add(GrantDeadlines.passing)
        for reminder in ProofReminders.all(settings) { registrar.add(reminder) }
        registrar.add(ProofReminders.votes)
        GrantRetention.register(settings, in: &registrar)
        registrar.add(contentsOf: GrantFigures.all)
        registrar.add(contentsOf: ProofFigures.all)
        registrar.add(PayOutSheet.reading)
        registrar.add(Rederivation.reading)
        registrar.add(messages)
        registrar.add(words: WordFiles.all)
    }

    private func registerResources(in registrar: inout Registrar) {
        registrar.add(Programme.resource)
        registrar.add(ProjectKind.resource)
        registrar.add(Prerequisite.resource)
        registrar.add(Fulfilment.resource)
        registrar.add(Jury.resource)
        registrar.add(PanelMember.resource)
        registrar.add(RuleSet.resource)
        registrar.add(Application.resource)
        registrar.add(Interest.resource)
        registrar.add(Poll.resource)
        registrar.add(Ballot.resource)
        registrar.add(Review.resource)
        registrar.add(Decision.resource)
        registrar.add(BankAccount.resource)
        registrar.add(PayOutList.resource)
        registrar.add(PayOut.resource)
        registrar.add(Voucher.resource)
        registrar.add(Proof.resource)
        registrar.add(Repayment.resource)
        registrar.add(OpenRequest.resource)
    }

    private func registerRules(in registrar: inout Registrar) {
        registrar.add(ProgrammeRules.sound)
        registrar.add(contentsOf: RuleSetRules.all)
        PanelRules.register(in: &registrar)
        registrar.add(contentsOf: ApplicationRules.all)
        PollRules.register(in: &registrar)
        BallotRules.register(in: &registrar)
        MoneyRules.register(in: &registrar)
        ProofRules.register(in: &registrar)
        registrar.add(contentsOf: RequestRules.all)
    }

    /// What stands on desks, on paper, and before people without an account.
    private func registerFace(in registrar: inout Registrar) {
        registrar.add(
            DueDate(
                .date(Application.decisionDay), within: 14,
                while: { $0.state.isOne(of: [.submitted, .needsMore, .checked, .voting]) }))
        registrar.add(
            DueDate(
                .date(Application.proofDueOn), within: 28,
                while: { $0.state.isOne(of: [.running, .proofDue, .overdue]) }))
        registrar.add(DueDate(.date(Poll.votesUntil), while: { $0.state == .open }))
        registrar.add(
            PrintForm(
                "award", of: Application.self, fields: Application.number,
                Application.organisation, Application.programme, Application.title,
                Application.startsOn, Application.endsOn, Application.requested,
                Application.granted, Application.conditions, Application.decisionText,
                Application.decidedOn, Application.proofDueOn, signed: "house", "applicant",
                while: { $0.state.isOne(of: ApplicationState.awarded) }))
        registrar.add(
            VisitorRequest(
                OpenRequest.self, as: MicroGrants.visitor, months: settings.retentionMonths
            ) { request, _ in request.id })
        registrar.add(PublicSection(Programme.self, sort: .ascending(Programme.until)))
        registrar.add(PublicSection(RuleSet.self, sort: .ascending(RuleSet.validFrom)))
    }
}
