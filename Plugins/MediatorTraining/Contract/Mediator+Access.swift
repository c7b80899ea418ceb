import DachwerkKit

extension Mediator {
    /// Who may do what: the coordination with all, mediators with the own record.
    static let access = Access<Mediator> {
        $0.allow(
            .everyone, .read, .export, only: name, languages, spokenLanguages, topics,
            where: {
                $0.isInDirectory == true && $0.state == .active
                    && $0.certifiedUntil.isOnOrAfterToday
            })
        $0.allow(
            MediatorTraining.viewer, .read, .export,
            only: languages, spokenLanguages, topics, standing, certifiedUntil, isUpdateDue,
            updateTopics)
        $0.allow(
            MediatorTraining.trainer, .read,
            only: name, languages, spokenLanguages, curriculum, topics, standing, updateTopics,
            startedOn,
            where: { !$0.state.isOne(of: MediatorState.outside) })
        allowOwnRecord(&$0)
        let coordinator = MediatorTraining.coordinator
        $0.allow(coordinator, .read, .create, .change, .export, .import)
        $0.allow(coordinator, .erase, where: { $0.state.isOne(of: [.applicant, .declined]) })
        $0.allow(coordinator, moving: accept, decline, startTraining, activate, pause)
        $0.allow(coordinator, moving: resume, leave, forget)
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
