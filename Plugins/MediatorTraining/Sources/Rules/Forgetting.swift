import DachwerkKit
import MediatorTrainingContract

/// Lets a person be forgotten while what the person did still counts.
enum Forgetting {
    /// Who left or was not accepted, and who never came to learn, is forgotten after the months of
    /// the settings, or at once at the own wish.
    ///
    /// Hours attended, assessments and certificates stay, without a name and without anything by
    /// which a single person would be recognised.
    static func retention(_ settings: Values<TrainingSettings>) -> Retention<Mediator> {
        let part = MediatorState.learning + MediatorState.certifiedStates
        return Retention(
            Mediator.self, from: .date(Mediator.leftOn), months: settings.retentionMonths,
            by: .moving(Mediator.leave, Mediator.forget),
            keptWhile: { $0.state.isOne(of: part) },
            with: .emptying(Recognition.self, by: Recognition.mediator, Recognition.grounds),
            // Nothing in these names the person, but reasons and notices may.
            .emptying(Certificate.self, by: Certificate.mediator),
            .emptying(Participation.self, by: Participation.mediator),
            .emptying(Attendance.self, by: Attendance.mediator),
            .emptying(Assessment.self, by: Assessment.mediator),
            .emptying(Specialisation.self, by: Specialisation.mediator),
            // These are of no use without the person.
            .erasing(Endorsement.self, by: Endorsement.mediator),
            .erasing(Agreement.self, by: Agreement.mediator),
            .erasing(CheckDocument.self, by: CheckDocument.mediator)
        ).marking {
            $0.radiusKilometres = nil
            $0.isInDirectory = false
            $0.isNamedOnVerification = false
        }
    }

    /// Refuses to write down anything new about somebody who has been forgotten.
    static func requireKnown(
        _ reference: Reference<Mediator>, _ context: TenantReader
    ) throws {
        guard try context.existing(reference).state == .anonymous else { return }
        throw messages.personForgotten().at(.root.appending("mediator"))
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
        throw messages.personForgotten()
    }
}
