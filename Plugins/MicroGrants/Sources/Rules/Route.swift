import DachwerkKit

/// Who decides about an application: worked out from its amount, never chosen.
struct Route {
    /// The amount that decides: with what belongs together.
    let amount: Money
    /// The level; `nil` above the highest.
    let level: Values<DecisionLevel>?
    /// Its number, counted from 1.
    let number: Int?

    /// Works it out by the rules of the day on which it is filed.
    init(
        _ application: Record<Application>, _ rules: Record<RuleSet>, filedOn day: LocalDate,
        _ reader: TenantReader
    ) throws {
        let siblings = try Self.siblings(of: application, rules, filedOn: day, reader)
        amount = siblings.map(\.requested).total + application.requested
        let found = RuleBook.level(for: amount, rules)
        level = found?.level
        number = found?.number
    }

    /// What belongs together with an application and must not be split to stay below a level.
    static func siblings(
        of application: Record<Application>, _ rules: Record<RuleSet>, filedOn day: LocalDate,
        _ reader: TenantReader
    ) throws -> [Record<Application>] {
        guard let days = rules.splittingDays else { return [] }
        let counted = ApplicationState.undecided + ApplicationState.awarded
        let (from, until) = (day.adding(days: -days), day.adding(days: days))
        let near = try reader.records(Application.self) {
            $0.organisation == application.organisation && $0.programme == application.programme
                && !$0.filedOn.isEmpty && $0.filedOn >= from && $0.filedOn <= until
                && $0.state.isOne(of: counted) && !($0.id == application.reference)
        }
        guard rules.splittingScope == .project else { return near }
        let key = key(of: application)
        return near.filter { key != nil && $0.projectKey == key }
    }

    /// The project in a plain form: small letters, single blanks.
    static func key(of application: Record<Application>) -> String? {
        guard let name = application.project ?? application.title else { return nil }
        let words = name.lowercased().split { $0.isWhitespace || $0.isPunctuation }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// The filing day for which it is in time, where the level waits for one.
    func filingDay(_ rules: Record<RuleSet>, after day: LocalDate) -> LocalDate? {
        guard level?.isOnFilingDays == true else { return nil }
        return rules.filingDays.filter { $0 >= day }.min()
    }
}
