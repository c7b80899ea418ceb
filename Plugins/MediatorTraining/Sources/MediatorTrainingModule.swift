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
        for duty in MediatorTraining.duties { registrar.add(duty) }
        registerResources(in: &registrar)
        registerRules(in: &registrar)

        // Who left may still ask to be forgotten; who is forgotten is nobody.
        registrar.add(Tenure(of: Mediator.self) { mediator, _ in mediator.state != .anonymous })
        registrar.add(ValidityJob.job(settings))
        registrar.add(Forgetting.retention(settings))

        registrar.add(Verification.lookup)
        for figure in TrainingFigures.all(settings) { registrar.add(figure) }
        for table in TrainingTables.all(settings) { registrar.add(table) }
        registrar.add(TrainingWords.german)
        registrar.add(TrainingWords.english)
    }

    private func registerResources(in registrar: inout Registrar) {
        registrar.add(TrainingTopic.resource)
        registrar.add(Curriculum.resource)
        registrar.add(Mediator.resource)
        registrar.add(Endorsement.resource)
        registrar.add(Cohort.resource)
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
        for rule in CurriculumRules.all { registrar.add(rule) }
        for rule in MediatorRules.all(settings) { registrar.add(rule) }
        for rule in CohortRules.all { registrar.add(rule) }
        for rule in CohortRules.participation { registrar.add(rule) }
        for rule in UnitRules.all { registrar.add(rule) }
        for rule in UnitRules.attendance { registrar.add(rule) }
        for rule in AssessmentRules.all { registrar.add(rule) }
        for rule in AssessmentRules.recognition { registrar.add(rule) }
        for rule in CertificateRules.all(settings) { registrar.add(rule) }
        registrar.add(CertificateDeadlines.setting(settings))
        registrar.add(CertificateDeadlines.passing(settings))
        registrar.add(UnitDeadlines.setting)
        registrar.add(UnitDeadlines.passing)
        RecordRules.register(in: &registrar)
    }
}
