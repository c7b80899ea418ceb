import DachwerkKernel
import DachwerkKit

/// The dates of a resource by which its records stand in a calendar.
struct CalendarField {
    let name: String
    let kind: FieldKind

    /// The fields that a reader may see, the one that people mean first in front: when something
    /// takes place before by when it is to be done.
    static func all(of resource: CompiledResource, _ view: AccessView) -> [CalendarField] {
        guard resource.id.capability != "platform", view.may(.read) else { return [] }
        let due = Set(resource.contributions.dueDates.map(\.path.field))
        let fields = resource.definition.fields.enumerated().filter { position, _ in
            view.everReadable.contains(position) && !resource.unseenFields.contains(position)
        }.map(\.element)
        let periods = fields.filter { $0.kind == .period }
        let dates = fields.filter { field in
            [.date, .instant].contains(field.kind)
                && (due.contains(field.name) || field.isRequired
                    || (field.isIndexed && !field.isComputed))
        }
        return (periods + dates).map { CalendarField(name: $0.name, kind: $0.kind) }
    }

    /// What a list is asked for so that it holds what lies in some days.
    func parameters(from: LocalDate, until: LocalDate, _ zone: Zone) -> [(String, String)] {
        let start = zone.startOfDay(from)
        let end = zone.startOfDay(until.adding(days: 1))
        switch kind {
        case .period: return [("\(name).overlaps", "\(start)/\(end)"), ("sort", "\(name).start")]
        case .date:
            return [("\(name).ge", "\(from)"), ("\(name).le", "\(until)"), ("sort", name)]
        default: return [("\(name).ge", "\(start)"), ("\(name).lt", "\(end)"), ("sort", name)]
        }
    }

    /// When a record takes place; a day without a time has none of either end.
    func span(of record: VisibleRecord, _ zone: Zone) -> CalendarSpan? {
        guard let position = record.resource.definition.positions[name] else { return nil }
        switch record.content(position) {
        case .period(let period)?:
            // What ends at midnight ends with the day before.
            let last = zone.date(of: period.end.adding(milliseconds: -1))
            return CalendarSpan(
                first: zone.date(of: period.start), last: last,
                start: zone.time(of: period.start), end: zone.time(of: period.end))
        case .instant(let instant)?:
            let day = zone.date(of: instant)
            return CalendarSpan(first: day, last: day, start: zone.time(of: instant))
        case .date(let date)?: return CalendarSpan(first: date, last: date)
        default: return nil
        }
    }
}

/// The days and times of a record in a calendar.
struct CalendarSpan {
    let first: LocalDate
    let last: LocalDate
    var start: LocalTime?
    var end: LocalTime?

    func touches(_ day: LocalDate) -> Bool { first <= day && day <= last }

    /// The times of one of its days: both, the one at which it begins or ends, or none.
    func time(on day: LocalDate) -> String? {
        switch (day == first ? start : nil, day == last ? end : nil) {
        case (let start?, let end?): "\(start)–\(end)"
        case (let start?, nil): first == last ? "\(start)" : "\(start) –"
        case (nil, let end?): "– \(end)"
        default: nil
        }
    }
}
