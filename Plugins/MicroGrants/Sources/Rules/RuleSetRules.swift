import DachwerkKit

/// A version of the rules is sound, has a number, and is never written anew once it is published.
enum RuleSetRules {
    static let all = [fixing, numbering, sound]

    private static let fixing = Rule("fixing", RuleSet.self, on: .change, .erase) { change, _ in
        guard change.before?.state == .published || change.kind == .erase else { return }
        guard change.after.state == .draft else { throw messages.rulesFixed() }
    }

    private static let numbering = Rule("numbering", RuleSet.self, on: .create) {
        change, context in
        let programme = change.after.programme
        let latest =
            try context.records(RuleSet.self) { $0.programme == programme }
            .compactMap(\.number).max() ?? 0
        change.after.number = latest + 1
    }

    private static let sound = Rule("sound", RuleSet.self, on: .create, .change, .move) {
        change, context in
        let rules = change.after
        var former = Money.nothing
        for level in rules.levels {
            guard level.upTo > former else { throw messages.levelsRise() }
            guard level.decider == .team || level.panel != nil else {
                throw messages.levelPanel()
            }
            former = level.upTo
        }
        guard Set(rules.kinds.map(\.kind)).count == rules.kinds.count else {
            throw messages.kindTwice()
        }
        guard Set(rules.costs.map(\.category)).count == rules.costs.count else {
            throw messages.costTwice()
        }
        let isNew =
            change.isMove(RuleSet.publish)
            || (change.kind == .create && rules.state == .published)
        guard isNew else { return }
        let isTaken = try context.exists(RuleSet.self) {
            $0.programme == rules.programme && $0.validFrom == rules.validFrom
                && $0.state == .published && !($0.id == rules.reference)
        }
        guard !isTaken else { throw messages.rulesSameDay(rules.validFrom) }
    }
}

/// Which version of the rules counts, and which level decides.
enum RuleBook {
    /// The rules of a programme on a day.
    static func rules(
        of programme: Reference<Programme>, on day: LocalDate, _ reader: TenantReader
    ) throws -> Record<RuleSet>? {
        try reader.first(RuleSet.self, sort: [.descending(RuleSet.validFrom)]) {
            $0.programme == programme && $0.state == .published && $0.validFrom <= day
        }
    }

    /// The level that decides about an amount, with its number from 1.
    ///
    /// It is the first that reaches up to the amount; there is none above the highest.
    static func level(
        for amount: Money, _ rules: Record<RuleSet>
    ) -> (number: Int, level: Values<DecisionLevel>)? {
        guard let index = rules.levels.firstIndex(where: { amount <= $0.upTo }) else { return nil }
        return (index + 1, rules.levels[index])
    }

    /// The largest amount that the team decides; nothing where it decides none.
    static func teamLimit(_ rules: Record<RuleSet>) -> Money {
        rules.levels.last { $0.decider == .team }?.upTo ?? .nothing
    }

    /// How many percent of all costs an organisation brings in for a kind of project.
    static func ownSharePercent(
        _ kind: Reference<ProjectKind>, _ rules: Record<RuleSet>
    ) -> Int {
        rules.kinds.first { $0.kind == kind }?.ownSharePercent ?? rules.ownSharePercent
    }
}
