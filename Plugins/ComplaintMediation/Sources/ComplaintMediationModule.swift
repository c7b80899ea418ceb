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
        for duty in Complaints.duties { registrar.add(duty) }
        registerResources(in: &registrar)
        registerRules(in: &registrar)
        registrar.add(CaseCompartments.all)
        // Who leads or mediates plans sessions; when somebody is taken is nobody else's business.
        let planners = [Complaints.contactPerson, Complaints.mediator, Complaints.coordinator]
        registrar.add(Capacity.calendar(of: TeamMember.self, askedBy: planners))
        registrar.add(Capacity.calendar(of: Room.self, askedBy: planners))
        registrar.add(Tenure(of: TeamMember.self) { member, _ in member.isActive })
        registrar.add(Escalation.deadlines(settings))
        registrar.add(AbsenceJob.job)
        registrar.add(CaseRetention.cases(settings))
        registrar.add(CaseRetention.team)
        registrar.add(CaseRetention.households)
        for figure in ComplaintFigures.all(settings) { registrar.add(figure) }
        for table in ComplaintTables.all(settings) { registrar.add(table) }
        registrar.add(ComplaintWords.german)
        registrar.add(ComplaintWords.english)
        if let arabic = ComplaintWords.arabic { registrar.add(arabic) }
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
    }

    private func registerRules(in registrar: inout Registrar) {
        for rule in TeamRules.all(settings) { registrar.add(rule) }
        for rule in AbsenceRules.all { registrar.add(rule) }
        registrar.add(CalendarStep.step)
        for rule in HouseRuleRules.all(settings) { registrar.add(rule) }
        for rule in CaseRules.all(settings) { registrar.add(rule) }
        for rule in PartyRules.all(settings) { registrar.add(rule) }
        registrar.add(PartyRules.renaming)
        for rule in EntryRules.all { registrar.add(rule) }
        for rule in OccurrenceRules.all { registrar.add(rule) }
        for rule in MeasureRules.all { registrar.add(rule) }
        for rule in SessionRules.all(settings) { registrar.add(rule) }
        for rule in AgreementRules.all(settings) { registrar.add(rule) }
    }
}
