import DachwerkKit
import MediatorTrainingContract

/// Lets a person be forgotten while what the person did still counts.
enum Forgetting {
    /// Empties everything that says who somebody is or was.
    ///
    /// Hours attended, assessments and certificates stay, without a name and without anything by
    /// which a single person would be recognised.
    static func forget(_ mediator: Record<Mediator>, _ context: TenantContext) throws {
        try context.forget(
            mediator, Mediator.name, Mediator.email, Mediator.phone, Mediator.languages,
            Mediator.spokenLanguages, Mediator.country, Mediator.communities, Mediator.gender,
            Mediator.ageGroup,
            Mediator.hasHealthProfession, Mediator.radiusKilometres, Mediator.availability,
            Mediator.staffNote
        ) {
            $0.isInDirectory = false
            $0.isNamedOnVerification = false
        }
        let own = mediator.reference
        for recognition in try all(Recognition.self, context, where: { $0.mediator == own }) {
            try context.forget(recognition, Recognition.grounds)
        }
        // Nothing in these names the person, but reasons and notices may.
        try clear(Certificate.self, context) { $0.mediator == own }
        try clear(Participation.self, context) { $0.mediator == own }
        try clear(Attendance.self, context) { $0.mediator == own }
        try clear(Assessment.self, context) { $0.mediator == own }
        try clear(Specialisation.self, context) { $0.mediator == own }
        // These are of no use without the person.
        try erase(Endorsement.self, context) { $0.mediator == own }
        try erase(Agreement.self, context) { $0.mediator == own }
        try erase(CheckDocument.self, context) { $0.mediator == own }
    }

    /// Refuses to write down anything new about somebody who has been forgotten.
    static func requireKnown(
        _ reference: Reference<Mediator>, _ context: TenantContext
    ) throws {
        guard try context.existing(reference).state == .anonymous else { return }
        throw refusal(at: "mediator")
    }

    /// Refuses to fill the record of a forgotten person again.
    static func requireEmpty(_ change: Change<Mediator>) throws {
        guard change.before?.state == .anonymous else { return }
        let person = change.after
        let texts = [person.name, person.email, person.phone, person.country, person.staffNote]
        let isSaid =
            texts.contains { $0 != nil } || person.gender != nil || person.ageGroup != nil
            || person.hasHealthProfession != nil || person.radiusKilometres != nil
            || person.availability != nil
        let isListed = !person.languages.isEmpty || !person.communities.isEmpty
        let isAgreed = person.isInDirectory || person.isNamedOnVerification
        guard isSaid || isListed || isAgreed || change.changes(Mediator.curriculum) else { return }
        throw refusal(at: nil)
    }

    private static func clear<Owner: Resource>(
        _ resource: Owner.Type, _ context: TenantContext,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner>
    ) throws {
        for record in try all(resource, context, where: filter) { try context.forget(record) }
    }

    private static func erase<Owner: Resource>(
        _ resource: Owner.Type, _ context: TenantContext,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner>
    ) throws {
        for record in try all(resource, context, where: filter) {
            try context.forget(record)
            try context.erase(record)
        }
    }

    private static func all<Owner: Resource>(
        _ resource: Owner.Type, _ context: TenantContext,
        where filter: (FilterBuilder<Owner>) -> Filter<Owner>
    ) throws -> [Record<Owner>] {
        try context.records(resource, limit: TrainingLimits.records, where: filter)
    }

    private static func refusal(at field: String?) -> Refusal {
        let code: Refusal.Code = "mediator-training.person-forgotten"
        return Refusal(code, .conflict, faults: field.map { [FieldFault(field: $0, code)] } ?? [])
    }
}
