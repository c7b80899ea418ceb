import DachwerkKit
import MediatorTrainingContract

/// How places in a cohort are given, and when it begins.
enum CohortRules {
    static let all = [curriculum, following]
    static let participation = [placing, placed]

    private static let curriculum = Rule("curriculum", Cohort.self) { change, context in
        let cohort = change.after
        guard change.kind != .erase else { return }
        if change.kind == .create, try context.existing(cohort.curriculum).state != .published {
            throw refusal("not-published", at: "curriculum")
        }
        if let end = cohort.endsOn, end < cohort.startsOn { throw refusal("span", at: "endsOn") }
        if change.isMove(Cohort.start) {
            let confirmed = try count(cohort.reference, [.confirmed], context)
            guard confirmed >= cohort.minimum else {
                throw Refusal(
                    "mediator-training.too-few",
                    arguments: [
                        "confirmed": .integer(Int64(confirmed)),
                        "minimum": .integer(Int64(cohort.minimum)),
                    ])
            }
        }
    }

    private static let following = Rule("following", Cohort.self, on: .move, at: .after) {
        change, context in
        let cohort = change.after
        let all = try context.records(
            Participation.self, sort: [.oldest], limit: TrainingLimits.records
        ) { $0.cohort == cohort.reference && $0.state.isOne(of: Participation.State.current) }
        for participation in all {
            if change.isMove(Cohort.start), participation.state == .confirmed {
                try begin(participation, cohort, context)
            } else if change.isMove(Cohort.finish), participation.state == .confirmed {
                try context.move(participation, Participation.finish)
            } else if !change.isMove(Cohort.start) {
                try context.move(participation, Participation.withdraw)
                try TrainingNotices.tell(
                    change.isMove(Cohort.cancel) ? "cohort-cancelled" : "cohort-over",
                    about: cohort, participation.mediator, arguments(cohort), context)
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
            throw refusal("cohort-closed", at: "cohort")
        }
        if participation.state == .waiting { try refuseOutsider(participation, context) }
        guard participation.state == .offered else { return }
        try AssessmentRules.requireInProgramme(participation.mediator, context)
        let taken = try count(cohort.reference, Participation.State.placed, context)
        guard taken < cohort.places else {
            throw Refusal(
                "mediator-training.cohort-full", .conflict,
                arguments: ["places": .integer(Int64(cohort.places))])
        }
        change.after.offeredOn = context.today
    }

    private static let placed = Rule("placed", Participation.self, on: .create, .move, at: .after) {
        change, context in
        let participation = change.after
        let cohort = try context.existing(participation.cohort)
        switch participation.state {
        case .offered:
            try TrainingNotices.tell(
                "place-offered", about: participation, participation.mediator,
                arguments(cohort), context)
        case .confirmed where cohort.state == .running:
            try begin(participation, cohort, context)
        case .withdrawn where Participation.State.placed.contains(change.before?.state ?? .waiting):
            try offerNext(cohort, context)
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

    /// Who has waited longest comes first.
    private static func offerNext(_ cohort: Record<Cohort>, _ context: TenantContext) throws {
        guard cohort.state == .planned else { return }
        let waiting = try context.records(
            Participation.self, sort: [.oldest], limit: TrainingLimits.records
        ) { $0.cohort == cohort.reference && $0.state == .waiting }
        let accepted = try waiting.first {
            !MediatorState.outside.contains(try context.existing($0.mediator).state)
        }
        guard let next = accepted,
            try count(cohort.reference, Participation.State.placed, context) < cohort.places
        else { return }
        try context.move(next, Participation.offer)
    }

    /// Applicants may wait for a place; they are offered one when they are accepted.
    private static func refuseOutsider(
        _ participation: Record<Participation>, _ context: TenantContext
    ) throws {
        guard try context.existing(participation.mediator).state != .applicant else { return }
        try AssessmentRules.requireInProgramme(participation.mediator, context)
    }

    private static func refuseSecond(
        _ participation: Record<Participation>, _ context: TenantContext
    ) throws {
        let same = try context.count(Participation.self) {
            $0.mediator == participation.mediator && $0.cohort == participation.cohort
                && $0.state != .withdrawn
        }
        if same > 0 { throw refusal("already-in-cohort", at: "cohort") }
    }

    private static func count(
        _ cohort: Reference<Cohort>, _ states: [Participation.State], _ context: TenantContext
    ) throws -> Int {
        try context.count(Participation.self) {
            $0.cohort == cohort && $0.state.isOne(of: states)
        }
    }

    private static func arguments(_ cohort: Record<Cohort>) -> [String: FieldContent] {
        ["cohort": .localized(cohort.name), "start": .date(cohort.startsOn)]
    }

    private static func refusal(_ name: String, at field: String) -> Refusal {
        let code = Refusal.Code("mediator-training.\(name)")
        return Refusal(code, .conflict, faults: [FieldFault(field: field, code)])
    }
}
