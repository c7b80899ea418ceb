import DachwerkKit

/// An agreement holds only what both agreed to, in both their languages, until a day.
enum AgreementRules {
    static func all(_ settings: Values<ComplaintSettings>) -> [Rule<Agreement>] {
        [proposing, consenting, concluding, concluded(settings)]
    }

    /// Another text needs another consent.
    private static let proposing = Rule("proposing", Agreement.self, on: .create, .change) {
        change, context in
        _ = try CaseRules.file(change.after.caseFile, context)
        change.after.compartment = .shared
        let isDigital =
            (change.changes(Agreement.complainantConsent)
                && change.after.complainantConsent == .digital)
            || (change.changes(Agreement.otherConsent) && change.after.otherConsent == .digital)
        guard !isDigital || context.actor.kind == .system else {
            throw messages.consentOfParty()
        }
        guard let before = change.before,
            change.changes(Agreement.points) || change.changes(Agreement.followUpOn)
        else { return }
        if !change.changes(Agreement.complainantConsent), before.complainantConsent != nil {
            change.after.complainantConsent = nil
        }
        if !change.changes(Agreement.otherConsent), before.otherConsent != nil {
            change.after.otherConsent = nil
        }
    }

    /// A party agrees for its own side.
    private static let consenting = Rule("consenting", for: Agreement.consent) { change, context in
        let parties = try CaseParties(of: change.after.caseFile, context)
        switch parties.party(of: context.actor.person)?.role {
        case .complainant: change.after.complainantConsent = .digital
        case .other: change.after.otherConsent = .digital
        default: throw Refusal.forbidden
        }
    }

    /// Nothing is recorded without both consents, both languages and a day for the follow-up.
    private static let concluding = Rule("concluding", for: Agreement.conclude) { change, context in
        let agreement = change.after
        var faults = claimedConsents(change)
        // Who agreed to one day did not agree to another one.
        let isMoved = change.before?.followUpOn != agreement.followUpOn
        let complainantIsStale =
            isMoved && change.before?.complainantConsent != nil
            && !change.changes(Agreement.complainantConsent)
        let otherIsStale =
            isMoved && change.before?.otherConsent != nil
            && !change.changes(Agreement.otherConsent)
        for (field, isMissing) in [
            (
                Agreement.complainantConsent,
                agreement.complainantConsent == nil || complainantIsStale
            ),
            (Agreement.otherConsent, agreement.otherConsent == nil || otherIsStale),
        ] where isMissing {
            faults.append(messages.consentMissing(at: field))
        }
        if agreement.followUpOn.map({ $0 <= context.today }) ?? true {
            faults.append(messages.followUpMissing(at: Agreement.followUpOn))
        }
        faults += try languageFaults(agreement, context)
        guard faults.isEmpty else {
            throw messages.agreementIncomplete().with(faults)
        }
    }

    /// The case follows its agreement, and the parties get a copy.
    private static func concluded(_ settings: Values<ComplaintSettings>) -> Rule<Agreement> {
        Rule("concluded", for: Agreement.conclude, at: .after) { change, context in
            for party in try CaseParties(of: change.after.caseFile, context).sides {
                try context.change(party) { $0.answer = nil }
            }
            let file = try context.change(try context.existing(change.after.caseFile)) {
                $0.isAgreementKept = nil
            }
            let agreed = try context.move(file, CaseFile.agree)
            guard let day = change.after.followUpOn else { return }
            try CaseNotices(agreed, settings, context).tellParties(messages.agreementCopy, day)
        }
    }

    /// Nobody but a party says that it agreed in the platform itself.
    private static func claimedConsents(_ change: Change<Agreement>) -> [FieldFault] {
        var faults: [FieldFault] = []
        if change.changes(Agreement.complainantConsent),
            change.after.complainantConsent == .digital
        {
            faults += messages.consentOfParty().at(Agreement.complainantConsent).faults
        }
        if change.changes(Agreement.otherConsent), change.after.otherConsent == .digital {
            faults += messages.consentOfParty().at(Agreement.otherConsent).faults
        }
        return faults
    }

    /// Every point stands in the language of each party.
    private static func languageFaults(
        _ agreement: Record<Agreement>, _ context: TenantReader
    ) throws -> [FieldFault] {
        let sides = try CaseParties(of: agreement.caseFile, context).sides
        guard sides.count == 2 else {
            throw messages.otherPartyMissing()
        }
        let fallback = context.tenant.languages.first ?? .german
        let languages = Set(sides.map { $0.language ?? fallback }).sorted()
        var faults: [FieldFault] = []
        for (position, point) in agreement.points.enumerated() {
            for language in languages where !point.text.speaks(language) {
                faults.append(
                    messages.agreementLanguage(
                        language,
                        at: .root.appending("points").appending(position).appending("text")))
            }
        }
        return faults
    }
}

/// The agreements of a case.
enum Agreements {
    /// Takes back what a party that leaves agreed to, as far as nothing is concluded yet.
    static func withdrawConsent(
        of party: Record<Party>, _ context: TenantContext
    ) throws {
        let proposed = try context.records(Agreement.self, sort: [.oldest]) {
            $0.caseFile == party.caseFile && $0.state == .proposed
        }
        for agreement in proposed {
            try context.change(agreement) {
                if party.role == .complainant { $0.complainantConsent = nil }
                if party.role == .other { $0.otherConsent = nil }
            }
        }
    }

    /// The one that is in force, if there is one.
    static func current(
        of file: Reference<CaseFile>, _ context: TenantReader
    ) throws -> Record<Agreement>? {
        try context.first(Agreement.self, sort: [.newest]) {
            $0.caseFile == file && $0.state.isOne(of: [.concluded, .kept])
        }
    }
}
