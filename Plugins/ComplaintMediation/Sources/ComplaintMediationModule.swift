public import DachwerkKit

/// Settles complaints between neighbours: each side heard, nothing told behind its back.
public struct ComplaintMediationModule: CapabilityModule {
    /// Who the module is and what it needs.
    public static let manifest = ModuleManifest(
        provides: "complaint-mediation", version: "1.0",
        requires: [.capability("member-network", from: "1.0")],
        summary: "Settle complaints between neighbours, each side in confidence and in time.")

    private let settings: Values<ComplaintSettings>

    /// Makes the module for the settings of one composition.
    public init(settings: Values<ComplaintSettings>) {
        self.settings = settings
    }

    /// Registers everything that the module contributes.
    public func register(in registrar: inout Registrar) {
        registrar.add(contentsOf: Complaints.duties)
        registerResources(in: &registrar)
        registerRules(in: &registrar)
        registrar.add(CaseCompartments.all)
        // Who leads or mediates plans sessions; when somebody is taken is nobody else's business.
        let planners = [Complaints.contactPerson, Complaints.mediator, Complaints.coordinator]
        registrar.add(Capacity.calendar(of: TeamMember.self, askedBy: planners))
        registrar.add(Capacity.calendar(of: Room.self, askedBy: planners))
        registrar.add(Tenure(of: TeamMember.self) { member, _ in member.isActive })
        registrar.add(Escalation.deadlines(settings))
        registrar.add(
            DueDate(.moment(CaseFile.nextDeadline), while: { $0.state.isOne(of: CaseState.open) }))
        registrar.add(
            PrintForm(
                "agreement", of: Agreement.self, fields: Agreement.caseFile, Agreement.followUpOn,
                Agreement.points, signed: "complainant", "other"))
        registrar.add(DueDate(.date(Agreement.followUpOn), while: { $0.state == .concluded }))
        registrar.add(DueDate(.date(Measure.dueOn), while: { $0.state == .offered }))
        ComplaintPages.register(in: &registrar)
        registrar.add(AbsenceJob.job)
        registrar.add(CaseRetention.cases(settings))
        registrar.add(CaseRetention.team)
        registrar.add(CaseRetention.households)
        registrar.add(contentsOf: ComplaintFigures.all(settings))
        registrar.add(contentsOf: ComplaintTables.all(settings))
        registrar.add(messages)
        registrar.add(words: WordFiles.all)
    }

    private func registerResources(in registrar: inout Registrar) {
        registrar.add(House.resource)
        registrar.add(Household.resource)
        registrar.add(TeamMember.resource)
        registrar.add(Absence.resource)
        registrar.add(Cause.resource)
        registrar.add(HouseRule.resource)
        registrar.add(CaseFile.resource)
        registrar.add(Party.resource)
        registrar.add(DisclosedName.resource)
        registrar.add(Entry.resource)
        registrar.add(Occurrence.resource)
        registrar.add(Measure.resource)
        registrar.add(TranslationTask.resource)
        registrar.add(Room.resource)
        registrar.add(MediationSession.resource)
        registrar.add(Agreement.resource)
        registrar.add(Survey.resource)
        registrar.add(
            VisitorRequest(CaseFile.self, as: Complaints.resident, months: settings.closedMonths) {
                file, context in
                try context.first(Party.self) {
                    $0.caseFile == file.reference && $0.role == .complainant
                }?.household?.id
            })
    }

    private func registerRules(in registrar: inout Registrar) {
        registrar.add(contentsOf: TeamRules.all(settings))
        registrar.add(contentsOf: AbsenceRules.all)
        registrar.add(CalendarStep.step)
        registrar.add(contentsOf: HouseRuleRules.all(settings))
        registrar.add(contentsOf: CaseRules.all(settings))
        registrar.add(contentsOf: PartyRules.all(settings))
        registrar.add(PartyRules.renaming)
        registrar.add(contentsOf: EntryRules.all)
        registrar.add(contentsOf: OccurrenceRules.all)
        registrar.add(contentsOf: MeasureRules.all)
        registrar.add(contentsOf: SessionRules.all(settings))
        registrar.add(contentsOf: AgreementRules.all(settings))
    }
}
