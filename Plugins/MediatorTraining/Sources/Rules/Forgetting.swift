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
        for recognition in try context.records(Recognition.self, where: { $0.mediator == own }) {
            try context.forget(recognition, Recognition.grounds)
        }
        // Nothing in these names the person, but reasons and notices may.
        for certificate in try context.records(Certificate.self, where: { $0.mediator == own }) {
            try context.forget(certificate)
        }
        for place in try context.records(Participation.self, where: { $0.mediator == own }) {
            try context.forget(place)
        }
        for endorsement in try context.records(Endorsement.self, where: { $0.mediator == own }) {
            try context.erase(endorsement)
        }
        for agreement in try context.records(Agreement.self, where: { $0.mediator == own }) {
            try context.erase(agreement)
        }
        for document in try context.records(CheckDocument.self, where: { $0.mediator == own }) {
            try context.erase(document)
        }
    }
}
