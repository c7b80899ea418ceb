import DachwerkKit

/// What each step of a case asks for, notes, and brings about.
enum MoveRules {
    /// What must be there before a step.
    static let checking = Rule("checking-step", CaseFile.self, on: .move) { change, context in
        let parties = try CaseParties(of: change.after.reference, context)
        if change.isMove(CaseFile.withdraw) {
            try checkWithdrawal(parties, context)
        } else if change.isMove(CaseFile.hearOther) {
            guard parties.one(.other) != nil else {
                throw messages.otherPartyMissing()
            }
        } else if change.isMove(CaseFile.mediate) {
            try checkMediation(change.after, parties)
        } else if change.isMove(CaseFile.reopen) {
            guard let complainant = parties.one(.complainant)?.household else { return }
            try SameMatter.refuse(change.after, complainant, context)
        } else if change.isMove(CaseFile.refer), change.after.referredTo == nil {
            throw Refusal.missing(CaseFile.referredTo)
        }
    }

    /// Notes when a case was answered, solved and ended, and what came of it.
    static let noting = Rule("noting-step", CaseFile.self, on: .move) { change, context in
        var file = change.after
        let now = context.now
        let isAnswer =
            change.isMove(CaseFile.acknowledge) || change.isMove(CaseFile.hearComplainant)
        if isAnswer { file.respondedAt = file.respondedAt ?? now }
        switch file.state {
        case .clarified:
            file.outcome = try Explanations.outcome(of: file, context)
        case .agreement:
            file.outcome = .agreement
        case .noAgreement: file.outcome = .noAgreement
        case .withdrawn: file.outcome = .withdrawn
        case .referredOut: file.outcome = .referredOut
        case .formalTrack: file.outcome = .formalTrack
        case .emergency: file.outcome = .emergency
        case .reopened: reopen(&file, now)
        default: break
        }
        if file.state == .clarified || file.state == .agreement {
            file.solvedAt = now
            file.firstSolvedAt = file.firstSolvedAt ?? now
        }
        if CaseState.ended.contains(file.state) { file.endedAt = file.endedAt ?? now }
        change.after = file
    }

    /// What comes up again finds somebody in charge, also where the former one is gone.
    static func resuming(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("resuming", for: CaseFile.reopen, at: .after) { change, context in
            try CaseReview.review(change.after.reference, settings, context)
        }
    }

    /// Whatever leaves mediation leaves it at once: no session takes place any more.
    static let leavingMediation = Rule(
        "leaving-mediation", CaseFile.self, on: .move, at: .after
    ) { change, context in
        let state = change.after.state
        let wasMediated = change.before.map { SessionReadiness.states.contains($0.state) }
        let leaves = wasMediated == true && !SessionReadiness.states.contains(state)
        guard leaves || CaseState.ended.contains(state) else { return }
        try SessionRules.cancelAll(of: change.after.reference, context)
    }

    /// Tells the other side of the desk about each step: a rule, because who they are follows from
    /// the parties, and when they are told from the working time in the settings.
    static func telling(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("telling-step", CaseFile.self, on: .move, at: .after) { change, context in
            let notices = CaseNotices(change.after, settings, context)
            if change.isMove(CaseFile.acknowledge) {
                let parties = try CaseParties(of: change.after.reference, context)
                guard let complainant = parties.one(.complainant) else { return }
                try notices.tellParty(messages.acknowledged, complainant)
            } else if change.isMove(CaseFile.reopen) {
                try notices.tellContactPerson(messages.reopened)
            } else if change.isMove(CaseFile.withdraw) {
                try notices.tellContactPerson(messages.withdrawn)
                try notices.tellParties(messages.ended)
            } else if change.isMove(CaseFile.close) || change.isMove(CaseFile.refer)
                || change.isMove(CaseFile.goFormal)
            {
                try notices.tellParties(messages.ended)
            }
        }
    }

    private static func reopen(_ file: inout Record<CaseFile>, _ now: Instant) {
        if file.firstSolvedAt != nil { file.renewedAt = file.renewedAt ?? now }
        file.outcome = nil
        file.solvedAt = nil
        file.endedAt = nil
        file.erasesOn = nil
    }

    /// Only who complained takes a complaint back, or somebody of the team on their behalf.
    private static func checkWithdrawal(
        _ parties: CaseParties, _ context: TenantReader
    ) throws {
        let actor = context.actor
        guard actor.kind != .system, !actor.holds(Complaints.contactPerson) else { return }
        guard parties.party(of: actor.person)?.role == .complainant else {
            throw Refusal.forbidden
        }
    }

    /// Mediation is voluntary, for both.
    private static func checkMediation(
        _ file: Record<CaseFile>, _ parties: CaseParties
    ) throws {
        guard file.mediator != nil else {
            throw messages.mediatorMissing().at(CaseFile.mediator)
        }
        guard parties.one(.other) != nil else {
            throw messages.otherPartyMissing()
        }
        guard parties.sides.allSatisfy({ $0.consentsToMediation == true }) else {
            throw messages.mediationNotWanted()
        }
    }
}
