import DachwerkKit
import MediatorTrainingContract

/// What holds for mediators themselves: what they say, and the way they go.
enum MediatorRules {
    static func all(_ settings: Values<TrainingSettings>) -> [Rule<Mediator>] {
        [
            content, speaking, accepting(settings), accepted, activating(settings), dating, leaving,
        ]
    }

    private static let content = Rule("content", Mediator.self, on: .create, .change) {
        change, context in
        let mediator = change.after
        try Forgetting.requireEmpty(change)
        // Spaces and signs alone name nobody.
        guard mediator.state == .anonymous || mediator.name?.contains(where: \.isLetter) == true
        else { throw messages.nameMissing().at(Mediator.name) }
        if let country = mediator.country, !country.utf8.allSatisfy({ (65...90).contains($0) }) {
            throw messages.countryCode()
        }
        change.after.spokenLanguages = Set(mediator.languages.map(\.language)).sorted()
        // Nobody says of oneself that somebody else has assessed one's language.
        if context.actor.person == mediator.id, let before = change.before {
            let known = Set(before.languages)
            let isOwnWord = mediator.languages.allSatisfy {
                $0.source == .selfDeclared || known.contains($0)
            }
            guard isOwnWord else { throw messages.ownAssessment().at(Mediator.languages) }
        }
        if let reference = mediator.curriculum, change.changes(Mediator.curriculum),
            try context.existing(reference).state == .draft
        {
            throw messages.notPublished().at(Mediator.curriculum)
        }
    }

    /// Each language stands there once for whatever somebody does in it: of two levels for the
    /// same nobody knows which is meant.
    private static let speaking = Rule("speaking", Mediator.self, on: .create, .change) {
        change, _ in
        guard change.changes(Mediator.languages) else { return }
        var known: [LanguageTag: Set<LanguageUse>] = [:]
        for skill in change.after.languages {
            let uses = Set(skill.uses.isEmpty ? LanguageUse.allCases : skill.uses)
            guard known[skill.language, default: []].isDisjoint(with: uses) else {
                throw messages.languageTwice()
            }
            known[skill.language, default: []].formUnion(uses)
        }
    }

    private static let accepted = Rule("accepted", for: Mediator.accept, at: .after) {
        change, context in
        try CohortRules.offerPlaces(to: change.after.reference, context)
    }

    private static func accepting(_ settings: Values<TrainingSettings>) -> Rule<Mediator> {
        Rule("accepting", for: Mediator.accept) { change, context in
            let missing = try Readiness.missingEndorsement(of: change.after, settings, context)
            if let missing { throw missing }
        }
    }

    /// Nobody becomes active past what is asked, be it for the first time or after a pause.
    private static func activating(_ settings: Values<TrainingSettings>) -> Rule<Mediator> {
        Rule("activating", Mediator.self, on: .move) { change, context in
            guard change.after.state == .active else { return }
            let obstacle = try Readiness.obstacle(change.after, settings, context)
            if let obstacle { throw obstacle }
        }
    }

    /// Writes down when somebody came, learned, was active and left, so that figures of past days
    /// stay as they were.
    private static let dating = Rule("dating", Mediator.self, on: .move) { change, context in
        var mediator = change.after
        let today = context.today
        switch mediator.state {
        case .accepted: mediator.acceptedOn = today
        case .inTraining: mediator.startedOn = mediator.startedOn ?? today
        case .certified:
            mediator.startedOn = mediator.startedOn ?? today
            mediator.certifiedOn = mediator.certifiedOn ?? today
        case .lapsed: mediator.lapsedFrom = change.before?.state
        case .left:
            mediator.leftOn = today
            mediator.leftFrom = change.before?.state
        default: break
        }
        let wasActive = change.before?.state == .active
        if wasActive && mediator.state != .active {
            let last = min(today.adding(days: -1), mediator.certifiedUntil ?? .last)
            mediator.activeTimes = ended(mediator.activeTimes, on: last)
        } else if !wasActive && mediator.state == .active {
            mediator.activeTimes.append(Values<ActiveTime> { $0.from = today })
        }
        change.after = mediator
    }

    private static let leaving = Rule("leaving", for: Mediator.leave, at: .after) {
        change, context in
        let own = change.after.reference
        let current = try context.records(Participation.self, sort: [.oldest]) {
            $0.mediator == own && $0.state.isOne(of: Participation.State.current)
        }
        for participation in current { try context.move(participation, Participation.withdraw) }
        if change.after.certificate != nil { try Profile.refresh(own, context) }
    }

    /// The times with an end to the one that goes on; one that would end before it began is none.
    private static func ended(
        _ times: [Values<ActiveTime>], on day: LocalDate
    ) -> [Values<ActiveTime>] {
        times.compactMap { time in
            guard time.until == nil else { return time }
            guard time.from <= day else { return nil }
            var time = time
            time.until = day
            return time
        }
    }
}
