import DachwerkKit

/// Explain first: where a rule was not understood, it is offered in the party's language.
enum Explanations {
    /// Offers the rules as soon as a case is classified.
    static func classifying(_ settings: Values<ComplaintSettings>) -> Rule<CaseFile> {
        Rule("explaining", CaseFile.self, on: .create, .change, at: .after) { change, context in
            guard change.changes(CaseFile.cause) else { return }
            if change.kind == .change {
                try SameMatter.tellSimilar(
                    to: change.after, causesOnly: true, settings, context)
            }
            try offer(in: change.after.reference, settings, context)
        }
    }

    /// Offers each party the rules that the cause names; what is missing becomes a task.
    static func offer(
        in reference: Reference<CaseFile>, _ settings: Values<ComplaintSettings>,
        _ context: TenantContext
    ) throws {
        let file = try context.existing(reference)
        guard CaseState.unsettled.contains(file.state),
            let cause = try file.cause.flatMap({ try context.record($0) }),
            cause.kind == .rulesNotUnderstood
        else { return }
        let rules = try context.records(HouseRule.self, sort: [.oldest]) {
            $0.causes.contains(cause.reference)
        }.filter { concerns(file, $0) }
        let notices = CaseNotices(file, settings, context)
        if rules.isEmpty { try notices.tellCoordinators(messages.houseRuleMissing) }
        for party in try CaseParties(of: reference, context).sides {
            var isOffered = false
            for rule in rules where try offer(rule, to: party, context) { isOffered = true }
            if isOffered { try notices.tellParty(messages.rulesOffered, party) }
        }
    }

    /// What came of a case that was clarified: by explanation alone if nothing else was done.
    static func outcome(of file: Record<CaseFile>, _ context: TenantReader) throws -> Outcome {
        let done = try context.records(Measure.self) {
            $0.caseFile == file.reference && $0.state == .done
        }
        let hasMet = try context.exists(MediationSession.self) {
            $0.caseFile == file.reference && $0.state == .held
        }
        let isExplained = !done.isEmpty && done.allSatisfy { $0.kind == .explainRules }
        return isExplained && !hasMet ? .clarifiedByExplanation : .clarified
    }

    /// What came of a case does not depend on whether the measure or the case is finished first.
    static func reconsider(
        _ reference: Reference<CaseFile>, _ context: TenantContext
    ) throws {
        let file = try context.existing(reference)
        guard !file.isAnonymous,
            file.outcome == .clarified || file.outcome == .clarifiedByExplanation
        else { return }
        let outcome = try outcome(of: file, context)
        guard outcome != file.outcome else { return }
        try context.change(file) { $0.outcome = outcome }
    }

    private static func concerns(_ file: Record<CaseFile>, _ rule: Record<HouseRule>) -> Bool {
        (rule.subjects.isEmpty || rule.subjects.contains(file.subject))
            && (rule.houses.isEmpty || rule.houses.contains(file.house))
    }

    /// Offers one rule, once; tells whether it did.
    private static func offer(
        _ rule: Record<HouseRule>, to party: Record<Party>, _ context: TenantContext
    ) throws -> Bool {
        let language = party.language ?? context.tenant.languages.first ?? .german
        guard rule.text.speaks(language) else {
            try askForVersion(of: rule, in: language, context)
            return false
        }
        let side = Compartment.side(of: party.role)
        let isOffered = try context.exists(Measure.self) {
            $0.caseFile == party.caseFile && $0.houseRule == rule.reference
                && $0.compartment == side
        }
        guard !isOffered else { return false }
        try context.create(Measure.self) {
            $0.caseFile = party.caseFile
            $0.compartment = side
            $0.kind = .explainRules
            $0.houseRule = rule.reference
            $0.language = language
        }
        return true
    }

    private static func askForVersion(
        of rule: Record<HouseRule>, in language: LanguageTag, _ context: TenantContext
    ) throws {
        let known = try context.records(TranslationTask.self) {
            $0.houseRule == rule.reference && $0.state == .open
        }
        guard !known.contains(where: { $0.language.language == language.language }) else { return }
        let task = try context.create(TranslationTask.self) {
            $0.houseRule = rule.reference
            $0.language = language
        }
        try context.notify(
            messages.translationMissing(rule.title, language), about: task,
            to: Complaints.coordinator)
    }
}
