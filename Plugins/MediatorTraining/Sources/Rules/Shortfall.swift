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
        _ progress: Progress, refreshedAfter moment: Instant?, _ context: TenantReader
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

    /// What was attended is held against the minutes of the version, or, where it names none,
    /// against those of the units taught: attendance that nobody measured certifies nothing.
    ///
    /// A recognised topic was learned elsewhere, and one of the former certificate in its time, so
    /// nobody had to be there.
    private mutating func addAttendance(_ progress: Progress, _ context: TenantReader) throws {
        let curriculum = progress.curriculum
        let attended = progress.attended
        var learnedBefore = 0
        for line in curriculum.topics {
            let isRecognised = progress.topics[line.topic]?.isRecognised == true
            guard !isRecognised, !progress.carried.contains(line.topic) else {
                learnedBefore += line.minutes
                continue
            }
            let title = FieldContent.localized(try context.existing(line.topic).title)
            addMeasured(
                "attendance", attended.minutes(about: line.topic),
                of: line.minutes > 0 ? line.minutes : attended.taught(about: line.topic),
                curriculum, isPassed: progress.topics[line.topic] != nil, ["topic": title])
        }
        if curriculum.requiresMethods, progress.carriesMethods {
            learnedBefore += curriculum.methodsMinutes
        } else if curriculum.requiresMethods {
            let planned = curriculum.methodsMinutes
            addMeasured(
                "methods-attendance", attended.minutes(in: .methods),
                of: planned > 0 ? planned : attended.taught(in: .methods), curriculum,
                isPassed: progress.methodsOn != nil)
        }
        guard progress.carried.isEmpty else { return }
        addMinutes(
            "hours-missing", attended.total + learnedBefore, of: curriculum.minimumHours * 60)
    }

    private mutating func addMeasured(
        _ name: String, _ attended: Int, of planned: Int, _ curriculum: Record<Curriculum>,
        isPassed: Bool, _ arguments: [String: FieldContent] = [:]
    ) {
        guard planned > 0 || attended > 0 else {
            // Whoever has not passed it yet will be there first.
            if isPassed { add("\(name)-unmeasured", arguments) }
            return
        }
        addMinutes(
            "\(name)-missing", attended, of: max(1, required(planned, curriculum)), arguments)
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
