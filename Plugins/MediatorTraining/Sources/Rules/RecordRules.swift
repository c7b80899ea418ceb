import DachwerkKit
import MediatorTrainingContract

/// What holds for the smaller records beside a mediator, and for what was reported.
enum RecordRules {
    static func register(in registrar: inout Registrar) {
        registrar.add(asking)
        registrar.add(endorsing)
        registrar.add(seeing)
        registrar.add(accepting)
        registrar.add(specialising)
        registrar.add(specialised)
        registrar.add(summing)
    }

    private static let asking = Rule("asking", Endorsement.self, on: .create) { change, context in
        try Forgetting.requireKnown(change.after.mediator, context)
        try requireLetters(change.after.personName, "personName")
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
        try Forgetting.requireKnown(change.after.mediator, context)
        try requirePast(change.after.seenOn, "seenOn", context)
        change.after.seenBy = context.actor.id
    }

    private static let accepting = Rule("accepting", Agreement.self, on: .create) {
        change, context in
        try Forgetting.requireKnown(change.after.mediator, context)
        try requirePast(change.after.acceptedOn, "acceptedOn", context)
    }

    private static let specialising = Rule(
        "specialising", Specialisation.self, on: .create, .change
    ) { change, context in
        let special = change.after
        if change.kind == .create {
            try AssessmentRules.requireInProgramme(special.mediator, context)
        }
        try Forgetting.requireKnown(special.mediator, context)
        try requirePast(special.acquiredOn, "acquiredOn", context)
        if let end = special.validUntil, end < special.acquiredOn {
            throw refusal("span", at: "validUntil", .invalid)
        }
        let same = try context.records(Specialisation.self) {
            $0.mediator == special.mediator && $0.topic == special.topic
                && $0.id != special.reference
        }
        let overlaps = same.contains {
            $0.acquiredOn <= special.validUntil ?? .last
                && special.acquiredOn <= $0.validUntil ?? .last
        }
        if overlaps { throw refusal("specialised-already", at: "topic", .conflict) }
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
            throw refusal("category-twice", at: "lines", .invalid)
        }
        guard categories.allSatisfy(report.dimension.has) else {
            throw refusal("category-unknown", at: "lines", .invalid)
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
        _ date: LocalDate, _ field: String, _ context: TenantReader
    ) throws {
        guard date > context.today else { return }
        throw refusal("in-the-future", at: field, .invalid)
    }

    /// Refuses a name of spaces and signs alone.
    static func requireLetters(_ name: String, _ field: String) throws {
        guard !name.contains(where: \.isLetter) else { return }
        throw refusal("name-missing", at: field, .invalid)
    }

    private static func refusal(
        _ name: String, at field: String, _ kind: Refusal.Kind
    ) -> Refusal {
        let code = Refusal.Code("mediator-training.\(name)")
        return Refusal(code, kind, faults: [FieldFault(field: field, code)])
    }
}
