import DachwerkKit
import MediatorTrainingContract

/// What somebody has learned so far, across all cohorts, held against one version.
struct Progress {
    /// A topic that somebody has passed, or for which prior learning was recognised.
    struct Passed {
        let date: LocalDate
        let isRecognised: Bool
    }

    let curriculum: Record<Curriculum>
    /// What is passed, by topic.
    let topics: [Reference<TrainingTopic>: Passed]
    /// When the methods part was passed.
    let methodsOn: LocalDate?
    /// When the final presentation was held.
    let presentedOn: LocalDate?
    let attended: AttendedMinutes
    /// What stands on the certificate that this one replaces: it was measured in its time.
    let carried: Set<Reference<TrainingTopic>>
    /// Whether the methods part stands on that certificate.
    let carriesMethods: Bool

    /// Works out what somebody has learned.
    ///
    /// - Parameters:
    ///   - mediator: The person.
    ///   - curriculum: The version to hold it against.
    ///   - former: For a renewal or a re-issue, the certificate before: its topics stay passed.
    ///   - context: The tenant.
    /// - Throws: What the store throws.
    init(
        of mediator: Reference<Mediator>, under curriculum: Record<Curriculum>,
        after former: Record<Certificate>? = nil, _ context: TenantReader
    ) throws {
        self.curriculum = curriculum
        carried = Set(former?.topics.map(\.topic) ?? [])
        carriesMethods = former?.methodsOn != nil
        let passed = try context.records(Assessment.self) {
            $0.mediator == mediator && $0.isPassed == true
        }
        let recognised = try context.records(Recognition.self) {
            $0.mediator == mediator && $0.state == .approved
        }
        topics = Self.carrying(former, Self.topics(passed, recognised))
        methodsOn = Self.first(.methods, passed) ?? former?.methodsOn
        presentedOn = Self.first(.presentation, passed) ?? former?.presentedOn
        attended = try AttendedMinutes(of: mediator, context)
    }

    /// The topics that are neither passed nor recognised, in the order of the curriculum.
    var missingTopics: [Reference<TrainingTopic>] {
        curriculum.topics.map(\.topic).filter { topics[$0] == nil }
    }

    /// How far somebody who learns has come.
    var stage: MediatorState {
        guard missingTopics.isEmpty, !curriculum.requiresMethods || methodsOn != nil else {
            return .inTraining
        }
        return presentedOn == nil ? .topicsPassed : .presented
    }

    private static func topics(
        _ passed: [Record<Assessment>], _ recognised: [Record<Recognition>]
    ) -> [Reference<TrainingTopic>: Passed] {
        var topics: [Reference<TrainingTopic>: Passed] = [:]
        for recognition in recognised {
            guard let date = recognition.decidedOn else { continue }
            topics[recognition.topic] = Passed(date: date, isRecognised: true)
        }
        // What was passed says more than what was recognised; the first time counts.
        for assessment in passed.sorted(by: { $0.date > $1.date }) where assessment.part == .topic {
            guard let topic = assessment.topic else { continue }
            topics[topic] = Passed(date: assessment.date, isRecognised: false)
        }
        return topics
    }

    /// What was passed here says more than what a former certificate says of it.
    private static func carrying(
        _ former: Record<Certificate>?, _ own: [Reference<TrainingTopic>: Passed]
    ) -> [Reference<TrainingTopic>: Passed] {
        var topics = own
        for line in former?.topics ?? [] where topics[line.topic] == nil {
            topics[line.topic] = Passed(date: line.date, isRecognised: line.isRecognised)
        }
        return topics
    }

    private static func first(_ part: TrainingPart, _ passed: [Record<Assessment>]) -> LocalDate? {
        passed.filter { $0.part == part }.map(\.date).min()
    }
}
