import DachwerkKit
import MediatorTrainingContract

/// What is missing for a certificate, each thing by its name.
struct Shortfall {
    private var missing: [Refusal] = []
    private var titles: [LocalizedText] = []

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
            let title = try context.existing(topic).title
            titles.append(title)
            missing.append(messages.topicMissing(title))
        }
        if curriculum.requiresMethods, progress.methodsOn == nil {
            missing.append(messages.methodsMissing())
        }
        if curriculum.requiresPresentation, progress.presentedOn == nil {
            missing.append(messages.presentationMissing())
        }
        try addAttendance(progress, context)
        if let moment {
            addMinutes(
                progress.attended.minutes(in: .refresher, after: moment),
                of: curriculum.refresherMinutes
            ) { messages.refresherMissing($0, $1) }
        }
    }

    /// Refuses when something is missing.
    func require() throws {
        guard let first = missing.first else { return }
        throw titles.isEmpty
            ? first.with(missing.dropFirst().flatMap(\.faults))
            : messages.topicsMissing(titles).with(missing.flatMap(\.faults))
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
            let title = try context.existing(line.topic).title
            addMeasured(
                attended.minutes(about: line.topic),
                of: line.minutes > 0 ? line.minutes : attended.taught(about: line.topic),
                curriculum, isPassed: progress.topics[line.topic] != nil,
                unmeasured: messages.attendanceUnmeasured(title)
            ) { messages.attendanceMissing(title, $0, $1) }
        }
        if curriculum.requiresMethods, progress.carriesMethods {
            learnedBefore += curriculum.methodsMinutes
        } else if curriculum.requiresMethods {
            let planned = curriculum.methodsMinutes
            addMeasured(
                attended.minutes(in: .methods),
                of: planned > 0 ? planned : attended.taught(in: .methods), curriculum,
                isPassed: progress.methodsOn != nil,
                unmeasured: messages.methodsAttendanceUnmeasured()
            ) { messages.methodsAttendanceMissing($0, $1) }
        }
        guard progress.carried.isEmpty else { return }
        addMinutes(attended.total + learnedBefore, of: curriculum.minimumHours * 60) {
            messages.hoursMissing($0, $1)
        }
    }

    private mutating func addMeasured(
        _ attended: Int, of planned: Int, _ curriculum: Record<Curriculum>, isPassed: Bool,
        unmeasured: Refusal, short: (Int, Int) -> Refusal
    ) {
        guard planned > 0 || attended > 0 else {
            // Whoever has not passed it yet will be there first.
            if isPassed { missing.append(unmeasured) }
            return
        }
        addMinutes(attended, of: max(1, required(planned, curriculum)), short)
    }

    /// The required part of planned minutes, rounded up: nobody is certified a minute short.
    private func required(_ minutes: Int, _ curriculum: Record<Curriculum>) -> Int {
        (minutes * curriculum.attendancePercent + 99) / 100
    }

    private mutating func addMinutes(
        _ attended: Int, of required: Int, _ short: (Int, Int) -> Refusal
    ) {
        if attended < required { missing.append(short(attended, required)) }
    }
}
