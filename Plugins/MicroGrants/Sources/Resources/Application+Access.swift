import DachwerkKit

extension Application {
    /// Who may do what: an organisation with its own applications, the house with all, panels with
    /// what is before them, and reports without persons.
    static let access = Access<Application> {
        allowApplicants(&$0)
        allowHouse(&$0)
        $0.allow(
            [MicroGrants.juror, MicroGrants.chair], .read,
            where: { $0.decider == .jury && $0.state.isOne(of: [.checked, .voting, .waitlisted]) })
        $0.allow(
            [MicroGrants.juror, MicroGrants.chair], .read,
            only: number, programme, kind, organisation, title, requested, granted, decidedOn,
            decider, partners,
            where: { $0.decider == .jury && !$0.decidedOn.isEmpty })
        $0.allow(
            MicroGrants.treasurer, .read, except: goals, targetGroup, attachments,
            where: { !$0.decidedOn.isEmpty })
        $0.allow(MicroGrants.treasurer, moving: settle)
        $0.allow(
            MicroGrants.viewer, .read, .export,
            except: contact, contactName, budgetNote, attachments, projectKey,
            where: { $0.state != .draft })
        $0.allow(
            MicroGrants.reporter, .read, .export,
            only: number, programme, kind, startsOn, endsOn, decider, level, filedOn, decidedOn,
            requested, granted, ownShare, budgetYear, paid,
            where: { $0.state != .draft })
    }

    private static func allowHouse(_ access: inout Access<Application>) {
        access.allow(MicroGrants.officer, .read, .export, where: { $0.state != .draft })
        access.allow(
            MicroGrants.officer, .read, .create, .change, .erase, where: { $0.state == .draft })
        access.allow(
            MicroGrants.officer, .change, except: granted, conditions, decisionText,
            where: { $0.state.isOne(of: ApplicationState.undecided + [.granted]) })
        access.allow(MicroGrants.officer, moving: submit, askMore, answer, check, approve, refuse)
        access.allow(MicroGrants.officer, moving: waitlist, sign, handIn, question, accept, close)
        access.allow(MicroGrants.officer, moving: withdraw, revoke)
        access.allow(MicroGrants.manager, .read, .export, where: { $0.state != .draft })
    }

    private static func allowApplicants(_ access: inout Access<Application>) {
        let duty = MicroGrants.applicant
        access.allow(duty, .read, except: projectKey, where: { $0.organisation.isOfActor })
        access.allow(
            duty, .create,
            only: programme, kind, organisation, contact, contactName, title, project, goals,
            targetGroup, startsOn, endsOn, requested, expenses, incomes, budgetNote, partners,
            language, wantsEarlyStart, attachments,
            where: { $0.organisation.isOfActor })
        access.allow(
            duty, .change,
            only: kind, contact, contactName, title, project, goals, targetGroup, startsOn, endsOn,
            requested, expenses, incomes, budgetNote, partners, language, wantsEarlyStart,
            attachments,
            where: {
                $0.organisation.isOfActor
                    && $0.state.isOne(of: [.draft, .granted] + ApplicationState.undecided)
            })
        access.allow(
            duty, .change, only: contact, contactName, language,
            where: {
                $0.organisation.isOfActor
                    && $0.state.isOne(of: [.agreed, .running, .proofDue, .overdue, .questions])
            })
        access.allow(
            duty, moving: submit, answer, sign, handIn, withdraw,
            where: { $0.organisation.isOfActor })
        access.allow(
            duty, .erase, where: { $0.organisation.isOfActor && $0.state == .draft })
    }
}
