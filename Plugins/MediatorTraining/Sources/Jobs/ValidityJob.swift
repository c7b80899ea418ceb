import DachwerkKit
import MediatorTrainingContract

/// Works out anew what mediators' records say: a version comes into force, a specialisation ends.
enum ValidityJob {
    static func job(_ settings: Values<TrainingSettings>) -> Job {
        Job(
            "mediator-training.validity", everyMinutes: 60,
            "Works out anew who holds what, and whose certificate lacks a topic by now.",
            steps: [
                CertificateDeadlines.filling(settings),
                .each(Mediator.self, where: { mediator, _ in !mediator.certificate.isEmpty }) {
                    try Profile.refresh($0.reference, $1)
                },
            ])
    }
}
