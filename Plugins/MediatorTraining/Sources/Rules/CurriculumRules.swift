import DachwerkKit
import MediatorTrainingContract

/// How the versions of a curriculum follow each other.
enum CurriculumRules {
    static let all = [numbering, topics, publishing]

    /// Counts the versions of one code.
    private static let numbering = Rule("numbering", Curriculum.self, on: .create) {
        change, context in
        let code = change.after.code
        let latest = try context.first(
            Curriculum.self, sort: [.descending(Curriculum.edition)]
        ) { $0.code == code }
        change.after.edition = (latest?.edition ?? 0) + 1
    }

    private static let topics = Rule("topics", Curriculum.self, on: .create, .change) {
        change, _ in
        if let before = change.before, before.state != .draft {
            throw messages.publishedIsFixed()
        }
        let topics = change.after.topics.map(\.topic)
        guard Set(topics).count == topics.count else {
            throw messages.topicTwice()
        }
    }

    /// A new version invalidates nothing; it marks whose certificate lacks one of its topics.
    private static let publishing = Rule("publishing", Curriculum.self, on: .move, at: .after) {
        _, context in
        try Profile.refreshAll(context)
    }

    /// The newest published version whose first day has come.
    static func inForce(_ code: String, _ context: TenantReader) throws -> Record<Curriculum>? {
        try context.first(
            Curriculum.self, sort: [.descending(Curriculum.edition)]
        ) { $0.code == code && $0.state == .published && $0.validFrom.isOnOrBeforeToday }
    }
}
