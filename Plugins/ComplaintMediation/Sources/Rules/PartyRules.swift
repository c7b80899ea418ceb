import DachwerkKit

/// Who takes part, what follows from it, and what a party may say for itself.
enum PartyRules {
    static func all(_ settings: Values<ComplaintSettings>) -> [Rule<Party>] {
        [
            joining, interpreting, refusing, FollowUpRules.answering, SurveyRules.rating,
            naming, leaving, welcoming(settings), reviewing(settings), refused(settings),
            FollowUpRules.following(settings), SurveyRules.counting,
        ]
    }

    /// Each side is one household; the record lies with the own side.
    private static let joining = Rule("joining", Party.self, on: .create) { change, context in
        let file = try CaseRules.file(change.after.caseFile, context)
        change.after.compartment = Compartment.side(of: change.after.role)
        let parties = try CaseParties(of: file.reference, context)
        let isTwice =
            PartyRole.sides.contains(change.after.role)
            && parties.one(change.after.role) != nil
        guard !isTwice, parties.party(of: change.after.household?.id) == nil else {
            throw messages.partyTwice()
        }
        try checkSide(change.after, context)
        try SameMatter.refuse(change.after, in: file, reason: change.reason, context)
        guard let reference = change.after.household else { return }
        let household = try context.existing(reference)
        change.after.language = change.after.language ?? household.language
        change.after.acceptsCloseLanguage =
            change.after.acceptsCloseLanguage ?? household.acceptsCloseLanguage
        change.after.contactPreference =
            change.after.contactPreference ?? household.contactPreference
    }

    /// Whoever takes the place of another household would read what that one said in confidence.
    private static func checkSide(_ party: Record<Party>, _ context: TenantReader) throws {
        let former = try context.records(Party.self) {
            $0.caseFile == party.caseFile && $0.role == party.role && $0.state == .left
        }
        let others = former.filter { $0.household != nil && $0.household != party.household }
        guard PartyRole.sides.contains(party.role), !others.isEmpty else { return }
        let sides = [Compartment.shared, party.compartment]
        let isUsed =
            try context.exists(Entry.self) {
                $0.caseFile == party.caseFile && $0.compartment.isOne(of: sides)
            }
            || context.exists(Occurrence.self) {
                $0.caseFile == party.caseFile && $0.compartment.isOne(of: sides)
            }
            || context.exists(Measure.self) {
                $0.caseFile == party.caseFile && $0.compartment.isOne(of: sides)
            }
            || context.exists(MediationSession.self) {
                $0.caseFile == party.caseFile && $0.compartment.isOne(of: sides)
            }
            || context.exists(Agreement.self) { $0.caseFile == party.caseFile }
            || context.exists(DisclosedName.self) { $0.caseFile == party.caseFile }
        guard isUsed else { return }
        throw messages.sideTaken()
    }

    /// Whoever interprets speaks the party's language and is bound to nobody in the case.
    private static let interpreting = Rule("interpreting", Party.self, on: .create, .change) {
        change, context in
        guard change.changes(Party.interpreter), let interpreter = change.after.interpreter else {
            return
        }
        let file = try CaseRules.file(change.after.caseFile, context)
        let parties = try CaseParties(of: file.reference, context)
        let isElsewhere = parties.all.contains {
            $0.id != change.after.id && $0.interpreter == interpreter
        }
        let mayInterpret = try SessionRules.mayInterpret(
            interpreter, in: file, parties, joining: change.after.household, context)
        guard mayInterpret, !isElsewhere else {
            throw messages.interpreterNotNeutral().at(Party.interpreter)
        }
    }

    /// A party refuses a mediator once and need not say why.
    private static let refusing = Rule("refusing-mediator", for: Party.refuseMediator) {
        change, context in
        guard change.after.refusedMediator == nil else {
            throw messages.refusedBefore()
        }
        let file = try CaseRules.file(change.after.caseFile, context)
        guard let mediator = file.mediator else {
            throw messages.mediatorMissing()
        }
        change.after.refusedMediator = mediator
    }

    /// Keeps what the other side and the figures may know: names by choice only, and languages.
    private static let naming = Rule("naming", Party.self, at: .after) { change, context in
        try publish(change.after.caseFile, context)
    }

    /// A household that is called otherwise is called so wherever it let its name be known.
    static let renaming = Rule("renaming-household", Household.self, on: .change, at: .after) {
        change, context in
        guard change.changes(Household.name) else { return }
        let parties = try context.records(Party.self, sort: [.oldest]) {
            $0.household == change.after.reference && $0.isNamedToOthers == true
        }
        for party in parties { try publish(party.caseFile, context) }
    }

    private static func publish(
        _ reference: Reference<CaseFile>, _ context: TenantContext
    ) throws {
        let file = try context.existing(reference)
        guard !file.isAnonymous else { return }
        let parties = try CaseParties(of: file.reference, context)
        let languages = parties.languages
        // Written only when it changes: each version tells the other side that something was.
        if file.languages != languages { try context.change(file) { $0.languages = languages } }
        for role in PartyRole.sides {
            let chosen = try parties.one(role).flatMap { party in
                party.isNamedToOthers ? try name(of: party, context) : nil
            }
            try disclose(chosen, of: role, in: file, context)
        }
    }

    private static func name(
        of party: Record<Party>, _ context: TenantReader
    ) throws -> String? {
        try party.household.map { try context.existing($0).name } ?? party.name
    }

    private static func disclose(
        _ name: String?, of role: PartyRole, in file: Record<CaseFile>, _ context: TenantContext
    ) throws {
        let known = try context.records(DisclosedName.self) {
            $0.caseFile == file.reference && $0.role == role
        }
        guard known.map(\.name) != [name].compactMap(\.self) else { return }
        for former in known { try context.erase(former) }
        guard let name else { return }
        try context.create(DisclosedName.self) {
            $0.caseFile = file.reference
            $0.role = role
            $0.name = name
        }
    }

    /// What a party agreed to while it took part does not hold for whoever comes after it.
    private static let leaving = Rule("leaving", for: Party.leave, at: .after) { change, context in
        try Agreements.withdrawConsent(of: change.after, context)
    }

    /// Whoever comes, goes or changes languages may need other people at the table.
    private static func reviewing(_ settings: Values<ComplaintSettings>) -> Rule<Party> {
        Rule("reviewing", Party.self, on: .create, .change, .move, at: .after) {
            change, context in
            let concerns =
                change.kind == .create || change.isMove(Party.leave)
                || change.changes(Party.interpreter) || change.changes(Party.language)
                || change.changes(Party.acceptsCloseLanguage)
                || change.changes(Party.consentsToMediation)
            guard concerns else { return }
            try CaseReview.review(change.after.caseFile, settings, context)
        }
    }

    /// A new party is told of the matter and the contact person, and of the rules to explain.
    private static func welcoming(_ settings: Values<ComplaintSettings>) -> Rule<Party> {
        Rule("welcoming", Party.self, on: .create, at: .after) { change, context in
            let party = change.after
            let file = try context.existing(party.caseFile)
            if party.role == .other {
                try CaseNotices(file, settings, context).tellParty(messages.informed, party)
            }
            try Explanations.offer(in: file.reference, settings, context)
        }
    }

    private static func refused(_ settings: Values<ComplaintSettings>) -> Rule<Party> {
        Rule("mediator-refused", for: Party.refuseMediator, at: .after) { change, context in
            try NeutralityRules.recheck(change.after.caseFile, settings, context)
        }
    }
}
