import DachwerkKit

/// Why somebody may do what with a record: the rule that decides, in words.
package struct AccessExplanation: Sendable {
    /// One thing that can be done.
    package struct Line: Sendable {
        /// What is done, in words.
        package let deed: String
        package let isAllowed: Bool
        /// What decides, in words.
        package let reason: String
    }

    /// How the person or token stands at all.
    package let standing: String
    /// Whether anything is possible with that.
    package let stands: Bool
    package let lines: [Line]
}

/// Works out an explanation from the same grants and conditions that the door asks.
struct AccessExplainer {
    let subject: ExplainedActor
    let view: AccessView
    let record: RecordData
    /// Whether the actor had a hand in the record before.
    let hadHand: Bool
    let now: Instant
    let tenant: Tenant
    let languages: [LanguageTag]

    private var vocabulary: Vocabulary { tenant.composition.vocabulary }
    private var resource: CompiledResource { view.resource }
    private var wording: ConditionWording {
        ConditionWording(
            resource: resource, vocabulary: vocabulary, languages: languages,
            zone: tenant.info.zone)
    }
    private var judge: ConditionJudge {
        ConditionJudge(resource, subject.actor, today: tenant.info.zone.date(of: now))
    }

    func explanation() -> AccessExplanation {
        var lines = ExplanationMessages.Deed.allCases.map { deed in
            line(vocabulary.text(Messages.explanation.deed[deed].key, in: languages), deed.action)
        }
        for move in resource.definition.moves where !move.isInternal {
            let name = vocabulary.text("\(resource.name).move.\(move.name)", in: languages)
            lines.append(line(name, .move, move))
        }
        return AccessExplanation(
            standing: say(Messages.explanation.standing[subject.standing], subject.places),
            stands: subject.stands, lines: lines)
    }

    private func line(_ deed: String, _ action: Action, _ move: AnyMove? = nil)
        -> AccessExplanation.Line
    {
        let (isAllowed, reasons) = decide(action, move)
        return AccessExplanation.Line(
            deed: deed, isAllowed: isAllowed, reason: reasons.joined(separator: " "))
    }

    private func decide(_ action: Action, _ move: AnyMove?) -> (Bool, [String]) {
        guard subject.stands else { return (false, [reason(.standing)]) }
        if let scope = subject.actor.scope {
            guard scope.covers(resource.id) else { return (false, [reason(.resource)]) }
            guard scope.allows(action) else { return (false, [reason(.readOnly)]) }
        }
        func speaks(_ grant: Grant) -> Bool {
            grant.actions.contains(action) && (move.map { grant.moves.contains($0.name) } ?? true)
        }
        let held = AccessView.held(resource.definition.grants, by: subject.actor, resource.id)
            .filter { speaks($0.grant) }
        guard !held.isEmpty else { return (false, [lacking(speaks) ?? reason(.nobody)]) }
        let fitting = held.filter { $0.rows.map { judge.passes($0, record) } ?? true }
        guard let deciding = fitting.first(where: { $0.rows == nil }) ?? fitting.first else {
            return (
                false, held.map(onlyWhere) + [lacking(speaks, besides: held)].compactMap(\.self)
            )
        }
        if let kept = AccessView.admission(to: resource), !judge.passes(kept, record) {
            return (false, [reason(.compartment)])
        }
        var reasons = [allowing(deciding)]
        if subject.withFactor.contains(deciding.grant.duty.id) {
            reasons.append(reason(.factor, ["duty": name(deciding.grant.duty)]))
        }
        if let move, move.isByAnother, hadHand { return (false, reasons + [reason(.hands)]) }
        if let move, !move.from.contains(record.state) {
            return (false, reasons + [wrongState(move)])
        }
        if action == .read { reasons += hidden() }
        return (true, reasons)
    }

    // MARK: In words

    private func allowing(_ held: AccessView.Held) -> String {
        let condition = held.grant.rows.flatMap { $0 == .always ? nil : wording.text($0) }
        if held.grant.duty == .everyone {
            return condition.map { reason(.everybodyWhere, ["condition": $0]) }
                ?? reason(.everybody)
        }
        var places = ["duty": name(held.grant.duty)]
        if let condition { places["condition"] = condition }
        guard let entrusted = held.entrusted else {
            return reason(condition == nil ? .own : .ownWhere, places)
        }
        let known = subject.delegations[entrusted.delegation]
        places["giver"] = known?.giver ?? "–"
        places["until"] = known.map { wording.plain(.date($0.until)) } ?? "–"
        return reason(condition == nil ? .entrusted : .entrustedWhere, places)
    }

    private func onlyWhere(_ held: AccessView.Held) -> String {
        let condition = wording.text(held.grant.rows ?? .never)
        guard held.grant.duty != .everyone else {
            return reason(.everybodyOnly, ["condition": condition])
        }
        return reason(.only, ["duty": name(held.grant.duty), "condition": condition])
    }

    /// Which duties would allow what none of the held ones does; `nil` when there are none.
    private func lacking(
        _ speaks: (Grant) -> Bool, besides held: [AccessView.Held] = []
    ) -> String? {
        let known = Set(held.map(\.grant.duty))
        let duties = Set(resource.definition.grants.filter(speaks).map(\.duty))
            .subtracting(known).subtracting([.everyone]).sorted { $0.id < $1.id }.map(name)
        return duties.isEmpty
            ? nil : reason(.others, ["duties": duties.joined(separator: ", ")])
    }

    private func wrongState(_ move: AnyMove) -> String {
        func label(_ state: String) -> String {
            vocabulary.text("\(resource.name).state.\(state)", in: languages)
        }
        return reason(
            .state,
            [
                "state": label(record.state),
                "states": move.from.map(label).joined(separator: ", "),
            ])
    }

    /// The fields of the record that are not shown.
    private func hidden() -> [String] {
        guard let mask = view.readable(record, judge) else { return [] }
        let names = resource.definition.fields.enumerated().compactMap { position, field in
            mask.contains(position) || !resource.seenFields.contains(position)
                ? nil : wording.field(FieldPath(field.name))
        }
        return names.isEmpty
            ? [] : [reason(.hidden, ["fields": names.joined(separator: ", ")])]
    }

    private func name(_ duty: Duty) -> String { vocabulary.text(duty.id, in: languages) }

    private func reason(
        _ reason: ExplanationMessages.Reason, _ places: [String: String] = [:]
    ) -> String {
        say(Messages.explanation.reason[reason], places.mapValues { .text($0) })
    }

    private func say(_ phrase: Phrase, _ places: [String: FieldContent]) -> String {
        vocabulary.sentence(phrase.key, places, in: languages, zone: tenant.info.zone)
            ?? vocabulary.text(phrase.key, in: languages)
    }
}
