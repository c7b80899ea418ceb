public import DachwerkKit
import MediatorTrainingContract

/// Trains people to inform others in their language, certifies them, and knows who covers what.
public struct MediatorTrainingModule: CapabilityModule {
    /// Who the module is and what it needs.
    public static let manifest = ModuleManifest(
        provides: "mediator-training", version: "1.0",
        requires: [.capability("member-network", from: "1.0")],
        summary: "Train and certify mediators, and know who can speak about what in which language."
    )

    private let settings: Values<TrainingSettings>

    /// Makes the module for the settings of one composition.
    public init(settings: Values<TrainingSettings>) {
        self.settings = settings
    }

    /// Registers everything that the module contributes.
    public func register(in registrar: inout Registrar) {
        registrar.add(contentsOf: MediatorTraining.duties)
        registerResources(in: &registrar)
        registerRules(in: &registrar)

        // Who left may still ask to be forgotten; who is forgotten is nobody.
        registrar.add(Tenure(of: Mediator.self) { mediator, _ in mediator.state != .anonymous })
        registrar.add(ValidityJob.job(settings))
        registrar.add(
            PrintForm(
                "certificate", of: Certificate.self, fields: Certificate.number,
                Certificate.mediator, Certificate.issuedOn, Certificate.validUntil,
                Certificate.signedBy, Certificate.topics, signed: "signatory",
                while: { $0.state.isOne(of: [.valid, .expiring]) }))
        registrar.add(
            DueDate(
                .date(Certificate.validUntil), within: 60,
                while: { $0.state.isOne(of: [.valid, .expiring]) }))
        registrar.add(Forgetting.retention(settings))

        TrainingPages.register(settings, in: &registrar)
        registrar.add(Verification.lookup)
        registrar.add(contentsOf: TrainingFigures.all(settings))
        registrar.add(contentsOf: TrainingTables.all(settings))
        registrar.add(messages)
        registrar.add(AssignmentCheck.messages)
        registrar.add(words: WordFiles.all)
    }

    private func registerResources(in registrar: inout Registrar) {
        registrar.add(TrainingTopic.resource)
        registrar.add(Curriculum.resource)
        registrar.add(Mediator.resource)
        registrar.add(Endorsement.resource)
        registrar.add(Cohort.resource)
        registrar.add(PublicSection(Cohort.self, sort: .ascending(Cohort.startsOn)))
        registrar.add(Participation.resource)
        registrar.add(TrainingUnit.resource)
        registrar.add(Attendance.resource)
        registrar.add(Assessment.resource)
        registrar.add(Recognition.resource)
        registrar.add(Certificate.resource)
        registrar.add(Specialisation.resource)
        registrar.add(Agreement.resource)
        registrar.add(CheckDocument.resource)
        registrar.add(ReportedCount.resource)
    }

    private func registerRules(in registrar: inout Registrar) {
        registrar.add(contentsOf: CurriculumRules.all)
        registrar.add(contentsOf: MediatorRules.all(settings))
        registrar.add(contentsOf: CohortRules.all)
        registrar.add(contentsOf: CohortRules.participation)
        registrar.add(contentsOf: UnitRules.all)
        registrar.add(contentsOf: UnitRules.attendance)
        registrar.add(contentsOf: AssessmentRules.all)
        registrar.add(contentsOf: AssessmentRules.recognition)
        registrar.add(contentsOf: CertificateRules.all(settings))
        registrar.add(CertificateDeadlines.setting(settings))
        registrar.add(CertificateDeadlines.passing(settings))
        for reminder in UnitReminders.all { registrar.add(reminder) }
        registrar.add(UnitReminders.calendarEntry)
        RecordRules.register(in: &registrar)
    }
}
