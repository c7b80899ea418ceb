import DachwerkKit
import MediatorTrainingContract

/// How places in a cohort are given, and when it begins.
enum CohortRules {
    static let all = [curriculum, bounds, following, growing]
    static let participation = [placing, placed]

    private static let curriculum = Rule("curriculum", Cohort.self) { change, context in
        let cohort = change.after
        guard change.kind != .erase else { return }
        if change.kind == .create, try context.existing(cohort.curriculum).state != .published {
            throw messages.notPublished().at(Cohort.curriculum)
        }
        if let end = cohort.endsOn, end < cohort.startsOn {
            throw messages.span().at(Cohort.endsOn)
        }
        if change.isMove(Cohort.start) {
            let confirmed = try count(cohort.reference, [.confirmed], context)
            guard confirmed >= cohort.minimum else {
                throw messages.tooFew(confirmed, cohort.minimum)
            }
        }
    }

    /// Nobody loses a place because the number of places is lowered.
    private static let bounds = Rule("bounds", Cohort.self, on: .create, .change) {
        change, context in
        let cohort = change.after
        let isBounded = change.changes(Cohort.places) || change.changes(Cohort.minimum)
        guard isBounded else { return }
        guard cohort.minimum <= cohort.places else {
            throw messages.minimumAbovePlaces(cohort.minimum, cohort.places)
        }
        guard change.kind == .change else { return }
        let taken = try count(cohort.reference, Participation.State.placed, context)
        guard taken > cohort.places else { return }
        throw messages.placesTaken(taken)
    }

    /// Places that are added are offered to those who wait, in their order.
    private static let growing = Rule("growing", Cohort.self, on: .change, at: .after) {
        change, context in
        let cohort = change.after
        guard let before = change.before, cohort.places > before.places,
            cohort.state == .planned || cohort.state == .running
        else { return }
        for _ in before.places..<cohort.places {
            guard try offerNext(cohort, context) else { return }
        }
    }

    private static let following = Rule("following", Cohort.self, on: .move, at: .after) {
        change, context in
        let cohort = change.after
        let all = try context.records(
            Participation.self, sort: [.oldest]
        ) { $0.cohort == cohort.reference && $0.state.isOne(of: Participation.State.current) }
        for participation in all {
            if change.isMove(Cohort.start), participation.state == .confirmed {
                try begin(participation, cohort, context)
            } else if change.isMove(Cohort.finish), participation.state == .confirmed {
                try context.move(participation, Participation.finish)
            } else if !change.isMove(Cohort.start) {
                try context.move(participation, Participation.withdraw)
                let isCancelled = change.isMove(Cohort.cancel)
                try TrainingNotices.tell(
                    isCancelled ? messages.cohortCancelled(cohort) : messages.cohortOver(cohort),
                    about: cohort, participation.mediator, context)
            }
        }
    }

    /// Checks that there is a place, and who may have it.
    private static let placing = Rule("placing", Participation.self, on: .create, .move) {
        change, context in
        let participation = change.after
        let cohort = try context.existing(participation.cohort)
        if change.kind == .create { try refuseSecond(participation, context) }
        let isLeaving = participation.state == .withdrawn || participation.state == .finished
        guard isLeaving || cohort.state == .planned || cohort.state == .running else {
            throw messages.cohortClosed()
        }
        if participation.state == .waiting { try refuseOutsider(participation, context) }
        guard participation.state == .offered else { return }
        try AssessmentRules.requireInProgramme(participation.mediator, context)
        let taken = try count(cohort.reference, Participation.State.placed, context)
        guard taken < cohort.places else {
            throw messages.cohortFull(cohort.places)
        }
        change.after.offeredOn = context.today
    }

    private static let placed = Rule("placed", Participation.self, on: .create, .move, at: .after) {
        change, context in
        let participation = change.after
        let cohort = try context.existing(participation.cohort)
        switch participation.state {
        case .confirmed where cohort.state == .running:
            try begin(participation, cohort, context)
        case .withdrawn where Participation.State.placed.contains(change.before?.state ?? .waiting):
            if cohort.state == .planned { _ = try offerNext(cohort, context) }
        default: break
        }
    }

    /// Begins the training of one person under the version of the cohort.
    private static func begin(
        _ participation: Record<Participation>, _ cohort: Record<Cohort>,
        _ context: TenantContext
    ) throws {
        var mediator = try context.existing(participation.mediator)
        guard mediator.state == .accepted || MediatorState.learning.contains(mediator.state) else {
            return
        }
        mediator = try context.change(mediator) { $0.curriculum = cohort.curriculum }
        if mediator.state == .accepted { try context.move(mediator, Mediator.startTraining) }
        try AssessmentRules.follow(mediator.reference, context)
    }

    /// Offers a free place to whoever has waited longest, and says whether there was one for
    /// somebody.
    private static func offerNext(
        _ cohort: Record<Cohort>, _ context: TenantContext
    ) throws -> Bool {
        guard let next = try firstInLine(cohort.reference, context),
            try count(cohort.reference, Participation.State.placed, context) < cohort.places
        else { return false }
        try context.move(next, Participation.offer)
        return true
    }

    /// Who waited as an applicant is offered a free place once accepted, unless somebody else has
    /// waited longer.
    static func offerPlaces(to mediator: Reference<Mediator>, _ context: TenantContext) throws {
        let waiting = try context.records(Participation.self, sort: [.oldest]) {
            $0.mediator == mediator && $0.state == .waiting
        }
        for participation in waiting {
            let cohort = try context.existing(participation.cohort)
            guard cohort.state == .planned,
                try firstInLine(cohort.reference, context)?.id == participation.id
            else { continue }
            _ = try offerNext(cohort, context)
        }
    }

    /// Who has waited longest of those who may have a place.
    private static func firstInLine(
        _ cohort: Reference<Cohort>, _ context: TenantReader
    ) throws -> Record<Participation>? {
        let waiting = try context.records(
            Participation.self, sort: [.oldest]
        ) { $0.cohort == cohort && $0.state == .waiting }
        return try waiting.first {
            !MediatorState.outside.contains(try context.existing($0.mediator).state)
        }
    }

    /// Applicants may wait for a place; they are offered one when they are accepted.
    private static func refuseOutsider(
        _ participation: Record<Participation>, _ context: TenantReader
    ) throws {
        guard try context.existing(participation.mediator).state != .applicant else { return }
        try AssessmentRules.requireInProgramme(participation.mediator, context)
    }

    private static func refuseSecond(
        _ participation: Record<Participation>, _ context: TenantReader
    ) throws {
        let isIn = try context.exists(Participation.self) {
            $0.mediator == participation.mediator && $0.cohort == participation.cohort
                && $0.state != .withdrawn
        }
        if isIn { throw messages.alreadyInCohort() }
    }

    private static func count(
        _ cohort: Reference<Cohort>, _ states: [Participation.State], _ context: TenantReader
    ) throws -> Int {
        try context.count(Participation.self) {
            $0.cohort == cohort && $0.state.isOne(of: states)
        }
    }
}
