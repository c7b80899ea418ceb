import DachwerkKit
import MediatorTrainingContract

/// What mediators are told.
enum TrainingNotices {
    /// Tells a mediator something, as long as the person is part of the programme.
    static func tell<Owner: Resource>(
        _ name: String, about record: Record<Owner>, _ mediator: Reference<Mediator>,
        _ arguments: [String: FieldContent] = [:], _ context: TenantContext
    ) throws {
        guard let person = try context.record(mediator),
            person.state != .left, person.state != .anonymous
        else { return }
        try context.notify(
            Notice(
                "mediator-training.\(name)", about: record, toPerson: mediator.id,
                arguments: arguments))
    }
}
