import DachwerkKit

extension Mediator {
    /// Who may do what: the coordination with all, mediators with the own record.
    static var access: Access<Mediator> {
        var access = Access<Mediator>()
        access.allow(
            .everyone, .read, .export, only: name, languages, spokenLanguages, topics,
            where: {
                $0.isInDirectory == true && $0.state == .active
                    && $0.certifiedUntil.isOnOrAfterToday
            })
        access.allow(
            MediatorTraining.viewer, .read, .export,
            only: languages, spokenLanguages, topics, standing, certifiedUntil, isUpdateDue,
            updateTopics)
        access.allow(
            MediatorTraining.trainer, .read,
            only: name, languages, spokenLanguages, curriculum, topics, standing, updateTopics,
            startedOn,
            where: { !$0.state.isOne(of: MediatorState.outside) })
        allowOwnRecord(&access)
        let coordinator = MediatorTraining.coordinator
        access.allow(coordinator, .read, .create, .change, .export, .import)
        access.allow(coordinator, .erase, where: { $0.state.isOne(of: [.applicant, .declined]) })
        access.allow(coordinator, moving: accept, decline, startTraining, activate, pause)
        access.allow(coordinator, moving: resume, leave, forget)
        return access
    }

    private static func allowOwnRecord(_ access: inout Access<Mediator>) {
        let mediator = MediatorTraining.mediator
        access.allow(mediator, .read, except: staffNote, where: { $0.id.isActor })
        access.allow(
            mediator, .change,
            only: name, email, phone, languages, country, communities, gender, ageGroup,
            hasHealthProfession, radiusKilometres, availability, isInDirectory,
            isNamedOnVerification,
            where: { $0.id.isActor && $0.state != .anonymous })
        access.allow(mediator, moving: pause, resume, leave, forget, where: { $0.id.isActor })
    }
}
