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

    init(
        of mediator: Reference<Mediator>, under curriculum: Record<Curriculum>,
        _ context: TenantContext
    ) throws {
        self.curriculum = curriculum
        let passed = try context.records(Assessment.self, limit: TrainingLimits.records) {
            $0.mediator == mediator && $0.isPassed == true
        }
        let recognised = try context.records(Recognition.self) {
            $0.mediator == mediator && $0.state == .approved
        }
        topics = Self.topics(passed, recognised)
        methodsOn = Self.first(.methods, passed)
        presentedOn = Self.first(.presentation, passed)
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

    private static func first(_ part: TrainingPart, _ passed: [Record<Assessment>]) -> LocalDate? {
        passed.filter { $0.part == part }.map(\.date).min()
    }
}

/// The minutes that somebody was there, by part and topic, in units of any cohort.
struct AttendedMinutes {
    private struct Entry {
        let part: TrainingPart
        let topic: Reference<TrainingTopic>?
        let start: Instant
        let minutes: Int
    }

    private let entries: [Entry]

    init(of mediator: Reference<Mediator>, _ context: TenantContext) throws {
        let attendances = try context.records(Attendance.self, limit: TrainingLimits.records) {
            $0.mediator == mediator && $0.minutes > 0
        }
        entries = try attendances.compactMap { attendance in
            guard let unit = try context.record(attendance.unit), unit.state != .cancelled else {
                return nil
            }
            return Entry(
                part: unit.part, topic: unit.topic, start: unit.period.start,
                minutes: attendance.minutes)
        }
    }

    /// The minutes in units about a topic.
    func minutes(about topic: Reference<TrainingTopic>) -> Int {
        sum { $0.part == .topic && $0.topic == topic }
    }

    /// The minutes in units of a part, of those that began after a moment if there is one.
    func minutes(in part: TrainingPart, after moment: Instant? = nil) -> Int {
        sum { entry in entry.part == part && moment.map { entry.start > $0 } ?? true }
    }

    /// All minutes.
    var total: Int { sum { _ in true } }

    private func sum(_ counts: (Entry) -> Bool) -> Int {
        entries.filter(counts).reduce(0) { $0 + $1.minutes }
    }
}
