import DachwerkKit

extension CaseFile {
    /// Who may do what: those who have a part in a case, each as far as the part goes.
    static let access = Access<CaseFile> {
        allowVisitors(&$0)
        allowParties(&$0)
        allowContactPersons(&$0)
        allowOtherHelpers(&$0)
        allowManagement(&$0)
    }

    /// A household complains before anybody has given it an account.
    private static func allowVisitors(_ access: inout Access<CaseFile>) {
        access.allow(
            .everyone, .create,
            only: subject, house, stair, statement, complainantName, complainantPhone,
            complainantEmail, statementLanguage, namesComplainant, occurredOn, occurredAt,
            occurredMinutes, isDanger, danger)
    }

    /// What both sides may know, and a little more for the one who complained.
    private static func allowParties(_ access: inout Access<CaseFile>) {
        access.allow(
            Complaints.resident, .read,
            only: number, subject, house, contactPerson, contactName, standInName, mediatorName,
            outcome,
            where: { $0.participants.isActor })
        access.allow(
            Complaints.resident, .read,
            only: channel, severity, promise, nextDeadline, respondedAt, occurrenceCount,
            where: { $0.complainantSide.isActor })
        access.allow(
            Complaints.resident, .create,
            only: subject, house, stair, channel, statement, statementLanguage, namesComplainant,
            occurredOn, occurredAt, occurredMinutes, isDanger, danger)
        access.allow(
            Complaints.resident, moving: withdraw, where: { $0.complainantSide.isActor })
        access.allow(
            Complaints.resident, moving: reportDanger, where: { $0.participants.isActor })
    }

    private static func allowContactPersons(_ access: inout Access<CaseFile>) {
        let duty = Complaints.contactPerson
        access.allow(
            duty, .create,
            except: contactPerson, mediator, referredTo, cause, complainantName, complainantPhone,
            complainantEmail)
        access.allow(duty, .read, .export, where: { $0.team.isActor })
        // Who wrote a complaint down for somebody else can say its number and who cares for it.
        access.allow(
            duty, .read, only: number, subject, house, contactName, standInName,
            where: { $0.filedBy.isActor })
        access.allow(
            duty, .change, only: subject, cause, house, stair, severity, channel, contactPerson,
            mediator,
            where: { $0.team.isActor && $0.isAnonymous == false })
        access.allow(
            duty, moving: acknowledge, hearComplainant, hearOther, clarify, mediate,
            endWithoutAgreement, close, reopen, withdraw, refer, goFormal, reportDanger,
            where: { $0.team.isActor })
    }

    private static func allowOtherHelpers(_ access: inout Access<CaseFile>) {
        access.allow(
            Complaints.mediator, .read,
            only: number, subject, cause, house, stair, severity, contactPerson, contactName,
            standIn, standInName, mediator, mediatorName, promise, nextDeadline, languages, outcome,
            where: { $0.team.isActor || $0.mediator.isActor })
        access.allow(
            Complaints.mediator, moving: clarify, endWithoutAgreement, goFormal, reportDanger,
            where: { $0.team.isActor })
        access.allow(
            Complaints.interpreter, .read,
            only: number, subject, house, contactName, standInName, mediatorName,
            where: { $0.participants.isActor })
        access.allow(
            Complaints.interpreter, moving: reportDanger, where: { $0.participants.isActor })
        access.allow(
            Complaints.emergency, .read,
            only: number, house, stair, severity, danger, contactName, standInName, outcome,
            where: { $0.state == .emergency })
    }

    /// Formal facts of every case; never a party, and never a reason of theirs.
    private static func allowManagement(_ access: inout Access<CaseFile>) {
        access.allow(
            [Complaints.management, Complaints.coordinator], .read, .export,
            only: number, subject, cause, house, severity, channel, contactPerson,
            contactName, standIn, standInName, mediator, mediatorName, escalatedTo,
            escalationLevel, escalations,
            promise, nextDeadline, occurrenceCount, respondedAt, solvedAt, firstSolvedAt,
            renewedAt, endedAt, outcome, isAgreementKept, referredTo, erasesOn, isAnonymous)
        access.allow(Complaints.management, moving: goFormal)
        access.allow(
            Complaints.coordinator, .change, only: contactPerson, mediator, house, cause, severity)
        // Who looks for a mediator or an interpreter must know for which languages.
        access.allow(Complaints.coordinator, .read, only: languages)
    }
}
