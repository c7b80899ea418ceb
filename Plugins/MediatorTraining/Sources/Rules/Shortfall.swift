import DachwerkKit
import MediatorTrainingContract

/// What is missing for a certificate, each thing by its name.
struct Shortfall {
    private var missing: [(code: Refusal.Code, arguments: [String: FieldContent])] = []
    private var titles: [FieldContent] = []

    /// Holds what somebody has learned against what the version asks for.
    ///
    /// - Parameters:
    ///   - progress: What somebody has learned.
    ///   - moment: For a renewal, the moment up to which refreshers have been counted before.
    ///   - context: The tenant.
    /// - Throws: What the store throws.
    init(
        _ progress: Progress, refreshedAfter moment: Instant?, _ context: TenantContext
    ) throws {
        let curriculum = progress.curriculum
        for topic in progress.missingTopics {
            let title = FieldContent.localized(try context.existing(topic).title)
            titles.append(title)
            add("topic-missing", ["topic": title])
        }
        if curriculum.requiresMethods, progress.methodsOn == nil { add("methods-missing") }
        if curriculum.requiresPresentation, progress.presentedOn == nil {
            add("presentation-missing")
        }
        try addAttendance(progress, context)
        if let moment {
            addMinutes(
                "refresher-missing", progress.attended.minutes(in: .refresher, after: moment),
                of: curriculum.refresherMinutes)
        }
    }

    /// Refuses when something is missing.
    func require() throws {
        guard let first = missing.first else { return }
        let faults = missing.map { FieldFault(field: "mediator", $0.code, $0.arguments) }
        guard titles.isEmpty else {
            throw Refusal(
                "mediator-training.topics-missing",
                arguments: [
                    "topics": .list(titles), "count": .integer(Int64(titles.count)),
                ],
                faults: faults)
        }
        throw Refusal(first.code, arguments: first.arguments, faults: faults)
    }

    /// A recognised topic was learned elsewhere, so nobody had to be there.
    private mutating func addAttendance(_ progress: Progress, _ context: TenantContext) throws {
        let curriculum = progress.curriculum
        var recognised = 0
        for line in curriculum.topics {
            guard progress.topics[line.topic]?.isRecognised != true else {
                recognised += line.minutes
                continue
            }
            let title = FieldContent.localized(try context.existing(line.topic).title)
            addMinutes(
                "attendance-missing", progress.attended.minutes(about: line.topic),
                of: required(line.minutes, curriculum), ["topic": title])
        }
        if curriculum.requiresMethods {
            addMinutes(
                "methods-attendance-missing", progress.attended.minutes(in: .methods),
                of: required(curriculum.methodsMinutes, curriculum))
        }
        addMinutes(
            "hours-missing", progress.attended.total + recognised,
            of: curriculum.minimumHours * 60)
    }

    /// The required part of planned minutes, rounded up: nobody is certified a minute short.
    private func required(_ minutes: Int, _ curriculum: Record<Curriculum>) -> Int {
        (minutes * curriculum.attendancePercent + 99) / 100
    }

    private mutating func addMinutes(
        _ name: String, _ attended: Int, of required: Int,
        _ arguments: [String: FieldContent] = [:]
    ) {
        guard attended < required else { return }
        var arguments = arguments
        arguments["attended"] = .integer(Int64(attended))
        arguments["required"] = .integer(Int64(required))
        add(name, arguments)
    }

    private mutating func add(_ name: String, _ arguments: [String: FieldContent] = [:]) {
        missing.append((Refusal.Code("mediator-training.\(name)"), arguments))
    }
}
