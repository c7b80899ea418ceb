import DachwerkKit
import MediatorTrainingContract

/// What holds for the smaller records beside a mediator, and for what was reported.
enum RecordRules {
    static func register(in registrar: inout Registrar) {
        registrar.add(endorsing)
        registrar.add(seeing)
        registrar.add(accepting)
        registrar.add(specialising)
        registrar.add(specialised)
        registrar.add(summing)
    }

    private static let endorsing = Rule("endorsing", Endorsement.self, on: .move) {
        change, context in
        change.after.decidedOn = context.today
    }

    private static let seeing = Rule("seeing", CheckDocument.self, on: .create) {
        change, context in
        guard context.actor.person != change.after.mediator.id else {
            throw Refusal("mediator-training.own-assessment", .forbidden)
        }
        try requirePast(change.after.seenOn, "seenOn", context)
        change.after.seenBy = context.actor.id
    }

    private static let accepting = Rule("accepting", Agreement.self, on: .create) {
        change, context in
        try requirePast(change.after.acceptedOn, "acceptedOn", context)
    }

    private static let specialising = Rule("specialising", Specialisation.self, on: .create) {
        change, context in
        try AssessmentRules.requireInProgramme(change.after.mediator, context)
    }

    private static let specialised = Rule(
        "specialised", Specialisation.self, on: .create, .change, .erase, at: .after
    ) { change, context in
        try Profile.refresh(change.after.mediator, context)
    }

    /// Says when counts do not add up to those who were counted; corrects nothing.
    private static let summing = Rule("summing", ReportedCount.self, on: .create, .change) {
        change, context in
        let report = change.after
        let known = report.lines.reduce(0) { $0 + $1.count }
        change.after.known = known
        change.after.unknown = report.dimension.isComplete ? report.size - known : 0
        let categories = report.lines.map(\.category)
        guard Set(categories).count == categories.count else {
            throw Refusal(
                "mediator-training.category-twice", .invalid,
                faults: [FieldFault(field: "lines", "mediator-training.category-twice")])
        }
        let arguments: [String: FieldContent] = [
            "known": .integer(Int64(known)), "population": .integer(Int64(report.size)),
            "unknown": .integer(Int64(report.size - known)),
            "excess": .integer(Int64(known - report.size)),
        ]
        if known > report.size {
            try context.warn(
                "mediator-training.excessive-sum", at: ReportedCount.lines, arguments)
        } else if report.dimension.isComplete, known < report.size {
            try context.warn(
                Refusal.Code("mediator-training.incomplete-\(report.dimension.rawValue)"),
                at: ReportedCount.lines, arguments)
        }
    }

    private static func requirePast(
        _ date: LocalDate, _ field: String, _ context: TenantContext
    ) throws {
        guard date > context.today else { return }
        throw Refusal(
            "mediator-training.in-the-future", .invalid,
            faults: [FieldFault(field: field, "mediator-training.in-the-future")])
    }
}
