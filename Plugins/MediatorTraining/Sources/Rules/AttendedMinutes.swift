import DachwerkKit
import MediatorTrainingContract

/// The minutes that somebody was there, by part and topic, in units of any cohort.
struct AttendedMinutes {
    private struct Entry {
        let part: TrainingPart
        let topic: Reference<TrainingTopic>?
        let cohort: Reference<Cohort>
        let start: Instant
        /// How long the unit was.
        let taught: Int
        /// Whether it was an additional date for something that was taught before.
        let isReplacement: Bool
        /// How long the person was there.
        let minutes: Int

        init(_ unit: Record<TrainingUnit>, minutes: Int) {
            part = unit.part
            topic = unit.topic
            cohort = unit.cohort
            start = unit.period.start
            taught = TrainingUnit.minutesTaught(unit)
            isReplacement = unit.replaces != nil
            self.minutes = minutes
        }
    }

    private let entries: [Entry]

    init(of mediator: Reference<Mediator>, _ context: TenantReader) throws {
        let attendances = try context.records(Attendance.self) {
            $0.mediator == mediator && $0.minutes > 0
        }
        var entries: [Entry] = []
        var seen: Set<Reference<TrainingUnit>> = []
        for attendance in attendances {
            guard let unit = try context.record(attendance.unit), unit.state != .cancelled else {
                continue
            }
            seen.insert(unit.reference)
            entries.append(Entry(unit, minutes: attendance.minutes))
        }
        // What was missed was taught as well.
        let places = try context.records(Participation.self) {
            $0.mediator == mediator && $0.state.isOne(of: [.confirmed, .finished])
        }
        for cohort in Set(places.map(\.cohort)) {
            let units = try context.records(TrainingUnit.self) {
                $0.cohort == cohort && $0.state != .cancelled && $0.period.start <= context.now
            }
            entries += units.filter { !seen.contains($0.reference) }.map { Entry($0, minutes: 0) }
        }
        self.entries = entries
    }

    /// The minutes in units about a topic.
    func minutes(about topic: Reference<TrainingTopic>) -> Int {
        attended { $0.part == .topic && $0.topic == topic }
    }

    /// The minutes in units of a part, of those that began after a moment if there is one.
    func minutes(in part: TrainingPart, after moment: Instant? = nil) -> Int {
        attended { entry in entry.part == part && moment.map { entry.start > $0 } ?? true }
    }

    /// All minutes.
    var total: Int { attended { _ in true } }

    /// The minutes taught about a topic in one cohort of the person; 0 when there were none.
    func taught(about topic: Reference<TrainingTopic>) -> Int {
        taught { $0.part == .topic && $0.topic == topic }
    }

    /// The minutes taught in a part in one cohort of the person; 0 when there were none.
    func taught(in part: TrainingPart) -> Int { taught { $0.part == part } }

    private func attended(_ counts: (Entry) -> Bool) -> Int {
        entries.filter(counts).reduce(0) { $0 + $1.minutes }
    }

    /// Whoever went through two cohorts has learned it when one of them would do.
    private func taught(_ counts: (Entry) -> Bool) -> Int {
        let cohorts = Dictionary(grouping: entries.filter(counts), by: \.cohort).values
        let sums = cohorts.map { units in
            let first = units.filter { !$0.isReplacement }
            return (first.isEmpty ? units : first).reduce(0) { $0 + $1.taught }
        }
        return sums.min() ?? 0
    }
}
