import DachwerkKit
import MediatorTrainingContract

/// Who can hold a session: certified and active on the day, in its language at its level, about
/// its topic, and with time for it and the way.
struct Matching {
    let session: Record<Session>
    let period: Period
    let context: TenantReader
    private let settings: Values<SessionSettings>

    /// How many are looked at, and how many of those who fit or do not are named.
    private static let mostLooked = 400
    private static let mostNamed = 20

    init(
        _ session: Record<Session>, at period: Period? = nil, _ settings: Values<SessionSettings>,
        _ context: TenantReader
    ) {
        self.session = session
        self.period = period ?? session.period
        self.settings = settings
        self.context = context
    }

    /// The language that is needed, with level and use.
    var need: LanguageNeed {
        let uses = session.uses.isEmpty ? [.speak, .understand] : session.uses
        return LanguageNeed(
            session.language, level: session.level ?? settings.languageLevel, uses: uses,
            allowsClose: session.acceptsClose)
    }

    /// What certificate, language and topic say of somebody on the day.
    func certified(_ mediator: Reference<Mediator>) throws -> AssignmentCheck {
        try AssignmentCheck(
            mediator, on: context.tenant.zone.date(of: period.start), speaking: need,
            about: session.topic, context)
    }

    /// What the calendar says of somebody.
    func time(of mediator: Reference<Mediator>) throws -> CapacityAnswer {
        try context.availability(
            of: mediator, quantity: 1, in: period, besides: session.reference)
    }

    /// Refuses somebody who may not hold the session or has no time for it.
    ///
    /// Who usually has no time then may be asked all the same.
    func require(_ mediator: Reference<Mediator>) throws {
        try certified(mediator).require()
        let time = try time(of: mediator)
        guard time.lacksQuantity else { return }
        throw messages.mediatorTaken(time.next)
    }

    /// Everybody who comes near: first those who fit, who was asked least before the others.
    func candidates() throws -> [Values<Candidate>] {
        let refused = Set(try refusals().map(\.mediator))
        var fitting: [Values<Candidate>] = []
        var others: [Values<Candidate>] = []
        for mediator in try near() {
            guard fitting.count < Self.mostNamed else { break }
            let candidate = try look(at: mediator.reference, hasRefused: refused)
            if candidate.fits {
                fitting.append(candidate)
            } else if others.count < Self.mostNamed {
                others.append(candidate)
            }
        }
        return try fairly(fitting) + others
    }

    private func look(
        at mediator: Reference<Mediator>, hasRefused: Set<Reference<Mediator>>
    ) throws -> Values<Candidate> {
        var next: Period?
        var obstacle = try certified(mediator).obstacle.map(Obstacle.init)
        if obstacle == nil, hasRefused.contains(mediator) { obstacle = .declined }
        if obstacle == nil {
            let time = try time(of: mediator)
            if !time.isFeasible {
                obstacle = time.lacksQuantity ? .taken : .otherHours
                next = time.next
            }
        }
        return Values<Candidate> {
            $0.mediator = mediator
            $0.fits = obstacle == nil
            $0.obstacle = obstacle
            $0.next = next
        }
    }

    /// Those who speak the language in any way, and, where these are few, those who hold the
    /// topic: a language may stand in a profile with its region.
    private func near() throws -> [Record<Mediator>] {
        let states: [MediatorState] = [.active, .paused, .lapsed, .certified]
        let (languages, topic) = (need.languages, session.topic)
        func speaks(_ mediator: FilterBuilder<Mediator>) -> Filter<Mediator> {
            languages.reduce(Filter(.never)) { $0 || mediator.spokenLanguages.contains($1) }
        }
        func holds(_ mediator: FilterBuilder<Mediator>) -> Filter<Mediator> {
            mediator.topics.contains(topic) && mediator.state == .active
        }
        var found = try context.records(Mediator.self, limit: Self.mostLooked) {
            speaks($0) && holds($0)
        }
        if found.count < settings.maxOffers {
            let known = Set(found.map(\.id))
            found += try context.records(Mediator.self, limit: Self.mostLooked, where: holds)
                .filter { !known.contains($0.id) }
        }
        // Those who cannot are only named, so that many of them hide nobody who can.
        return found
            + (try context.records(Mediator.self, limit: Self.mostNamed) {
                speaks($0) && $0.state.isOne(of: states) && !holds($0)
            })
    }

    private func fairly(_ candidates: [Values<Candidate>]) throws -> [Values<Candidate>] {
        let mediators = candidates.map(\.mediator)
        let since = context.now.adding(days: -365)
        let asked = try context.count(Offer.self, by: \.mediator) {
            $0.mediator.isOne(of: mediators) && $0.createdAt >= since
        }
        return candidates.enumerated().sorted {
            let (left, right) = (asked[$0.1.mediator] ?? 0, asked[$1.1.mediator] ?? 0)
            return left == right ? $0.0 < $1.0 : left < right
        }.map(\.1)
    }

    /// Who said no to this date; another one is another question.
    private func refusals() throws -> [Record<Offer>] {
        let own = session.reference
        return try context.records(Offer.self, sort: [.oldest]) {
            $0.session == own && $0.state.isOne(of: [.declined, .givenBack])
        }.filter { $0.period == period }
    }
}

extension Matching {
    /// The earliest date on which somebody who fits otherwise would have time.
    static func nextDate(_ candidates: [Values<Candidate>]) -> Period? {
        candidates.compactMap(\.next).min { $0.start < $1.start }
    }
}
