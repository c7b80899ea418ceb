import DachwerkKit
import MediatorTrainingContract

/// What mediators are told when it is worked out from several records, such as who missed a unit;
/// what follows from a step or a date alone is declared there.
enum TrainingNotices {
    /// Tells a mediator something, as long as the person is part of the programme.
    static func tell<Owner: Resource>(
        _ text: NoticeText, about record: Record<Owner>, _ mediator: Reference<Mediator>,
        _ context: TenantContext
    ) throws {
        guard try isTold(mediator, context) else { return }
        try context.notify(text, about: record, toPerson: mediator.id)
    }

    /// Whether the person is part of the programme.
    static func isTold(_ mediator: Reference<Mediator>, _ context: TenantContext) throws -> Bool {
        guard let person = try context.record(mediator) else { return false }
        return person.state != .left && person.state != .anonymous
    }
}
