import DachwerkKit
import MediatorTrainingContract

/// Who assesses and recognises, and how far somebody has come by it.
enum AssessmentRules {
    static let all = [assessing, assessed]
    static let recognition = [recognising, recognised]

    private static let assessing = Rule("assessing", Assessment.self, on: .create, .change) {
        change, context in
        let assessment = change.after
        try TrainingParts.check(assessment.part, assessment.topic)
        guard context.actor.person != assessment.mediator.id else {
            throw messages.ownAssessment()
        }
        guard assessment.date <= context.today else {
            throw messages.inTheFuture().at(Assessment.date)
        }
        if change.kind == .create || change.changes(Assessment.date) {
            try requireTaught(assessment, context)
        }
        try requireInProgramme(assessment.mediator, context)
        change.after.assessedBy = context.actor.id
    }

    /// Nothing is passed before any version taught it: what was learned elsewhere is recognised,
    /// and what was certified before the platform is brought in as a certificate.
    private static func requireTaught(
        _ assessment: Record<Assessment>, _ context: TenantReader
    ) throws {
        let versions = try context.records(Curriculum.self) {
            $0.state != .draft
        }
        let teaching = versions.filter { version in
            assessment.topic.map { topic in version.topics.contains { $0.topic == topic } } ?? true
        }
        // Without a version there is nothing to hold it against yet.
        guard let first = teaching.map(\.validFrom).min(), assessment.date < first else { return }
        throw messages.beforeItWasTaught(first)
    }

    private static let assessed = Rule(
        "assessed", Assessment.self, on: .create, .change, .erase, at: .after
    ) { change, context in
        try follow(change.after.mediator, context)
    }

    /// Prior learning counts only with grounds, and never by the word of the person.
    private static let recognising = Rule(
        "recognising", Recognition.self, on: .create, .change, .move
    ) { change, context in
        let recognition = change.after
        // Forgetting itself empties the grounds, whatever was decided.
        if change.kind == .change, recognition.grounds == nil,
            try context.existing(recognition.mediator).state == .anonymous
        {
            return
        }
        try Forgetting.requireKnown(recognition.mediator, context)
        switch change.kind {
        case .create:
            try requireGrounds(recognition)
            try requireInProgramme(recognition.mediator, context)
            try requireFirst(recognition, context)
        case .change:
            guard recognition.state == .requested else {
                throw messages.decidedIsFixed()
            }
            try requireGrounds(recognition)
        default:
            if change.isMove(Recognition.approve) { try checkApproval(recognition, context) }
            change.after.decidedBy = context.actor.id
            change.after.decidedOn = context.today
        }
    }

    private static func checkApproval(
        _ recognition: Record<Recognition>, _ context: TenantReader
    ) throws {
        try requireGrounds(recognition)
        guard context.actor.person != recognition.mediator.id else {
            throw messages.ownRecognition()
        }
        guard let seen = recognition.evidenceSeenOn, seen <= context.today else {
            throw messages.evidenceNotSeen()
        }
    }

    /// One topic is recognised once; after a refusal it may be asked for again.
    private static func requireFirst(
        _ recognition: Record<Recognition>, _ context: TenantReader
    ) throws {
        let isThere = try context.exists(Recognition.self) {
            $0.mediator == recognition.mediator && $0.topic == recognition.topic
                && $0.state != .refused
        }
        guard isThere else { return }
        throw messages.recognitionTwice()
    }

    private static let recognised = Rule("recognised", Recognition.self, on: .move, at: .after) {
        change, context in
        try follow(change.after.mediator, context)
    }

    /// Brings the state of somebody who learns in line with what is passed.
    static func follow(_ reference: Reference<Mediator>, _ context: TenantContext) throws {
        guard let mediator = try context.record(reference),
            MediatorState.learning.contains(mediator.state),
            let curriculum = try mediator.curriculum.flatMap({ try context.record($0) })
        else { return }
        let stage = try Progress(of: reference, under: curriculum, context).stage
        guard stage != mediator.state else { return }
        var current = mediator
        if stage == .inTraining || mediator.state == .presented {
            current = try context.move(current, Mediator.reopen)
        }
        if stage != .inTraining, current.state == .inTraining {
            current = try context.move(current, Mediator.passTopics)
        }
        if stage == .presented { try context.move(current, Mediator.present) }
    }

    /// Nobody outside the programme is taught or assessed.
    static func requireInProgramme(
        _ reference: Reference<Mediator>, _ context: TenantReader
    ) throws {
        let mediator = try context.existing(reference)
        guard MediatorState.outside.contains(mediator.state) else { return }
        throw messages.notInProgramme().at(.root.appending("mediator"))
    }

    private static func requireGrounds(_ recognition: Record<Recognition>) throws {
        guard recognition.grounds == nil else { return }
        throw messages.groundsMissing()
    }
}

/// What a part of the training needs.
enum TrainingParts {
    /// A part about a topic names it; the others do not.
    static func check(_ part: TrainingPart, _ topic: Reference<TrainingTopic>?) throws {
        let isNamed = topic != nil
        guard part == .refresher || isNamed == (part == .topic) else {
            throw messages.partAndTopic().at(.root.appending("topic"))
        }
    }
}
