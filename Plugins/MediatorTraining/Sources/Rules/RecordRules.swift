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
        try requireLetters(change.after.personName, Endorsement.personName)
    }

    private static let endorsing = Rule("endorsing", Endorsement.self, on: .move) {
        change, context in
        change.after.decidedOn = context.today
    }

    private static let seeing = Rule("seeing", CheckDocument.self, on: .create) {
        change, context in
        guard context.actor.person != change.after.mediator.id else {
            throw messages.ownAssessment()
        }
        try Forgetting.requireKnown(change.after.mediator, context)
        try requirePast(change.after.seenOn, CheckDocument.seenOn, context)
        change.after.seenBy = context.actor.id
    }

    private static let accepting = Rule("accepting", Agreement.self, on: .create) {
        change, context in
        try Forgetting.requireKnown(change.after.mediator, context)
        try requirePast(change.after.acceptedOn, Agreement.acceptedOn, context)
    }

    private static let specialising = Rule(
        "specialising", Specialisation.self, on: .create, .change
    ) { change, context in
        let special = change.after
        if change.kind == .create {
            try AssessmentRules.requireInProgramme(special.mediator, context)
        }
        try Forgetting.requireKnown(special.mediator, context)
        try requirePast(special.acquiredOn, Specialisation.acquiredOn, context)
        if let end = special.validUntil, end < special.acquiredOn {
            throw messages.span().at(Specialisation.validUntil)
        }
        let same = try context.records(Specialisation.self) {
            $0.mediator == special.mediator && $0.topic == special.topic
                && $0.id != special.reference
        }
        let overlaps = same.contains {
            $0.acquiredOn <= special.validUntil ?? .last
                && special.acquiredOn <= $0.validUntil ?? .last
        }
        if overlaps { throw messages.specialisedAlready() }
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
            throw messages.categoryTwice()
        }
        guard categories.allSatisfy(report.dimension.has) else {
            throw messages.categoryUnknown()
        }
        if known > report.size {
            try context.warn(
                messages.excessiveSum(known, report.size, known - report.size),
                at: ReportedCount.lines)
        } else if report.dimension.isComplete, known < report.size {
            try context.warn(
                messages.incomplete(report.dimension, known, report.size, report.size - known),
                at: ReportedCount.lines)
        }
    }

    private static func requirePast<Owner: Resource>(
        _ date: LocalDate, _ field: ShapeField<Owner, LocalDate>, _ context: TenantReader
    ) throws {
        guard date > context.today else { return }
        throw messages.inTheFuture().at(field)
    }

    /// Refuses a name of spaces and signs alone.
    static func requireLetters<Owner: Resource>(
        _ name: String, _ field: ShapeField<Owner, String>
    ) throws {
        guard !name.contains(where: \.isLetter) else { return }
        throw messages.nameMissing().at(field)
    }
}
