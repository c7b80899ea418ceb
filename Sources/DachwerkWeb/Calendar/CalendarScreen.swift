import DachwerkKernel
import DachwerkKit

/// The records of a resource by their days: a month, a week or a day, each with its own address.
struct CalendarScreen {
    let scope: PageScope
    let resource: CompiledResource
    let parameters: [(name: String, value: String)]

    /// More than this nobody reads in a calendar.
    private static let most = 200

    /// Whether the reader sees any date of the resource.
    static func isOffered(_ resource: CompiledResource, _ scope: PageScope) -> Bool {
        guard let view = try? scope.session.view(resource) else { return false }
        return !CalendarField.all(of: resource, view).isEmpty
    }

    func screen() throws -> Screen {
        let fields = CalendarField.all(of: resource, try scope.session.view(resource))
        guard let field = fields.first(where: { $0.name == value("by") }) ?? fields.first else {
            throw Refusal.notFound
        }
        var screen = Screen(title: "\(scope.several(resource)): \(scope.words[.calendar])")
        screen.trail = scope.trail(to: resource)
        let days = view.days(around: date)
        var request = try ListRequestReader(resource).read(
            field.parameters(from: days[0], until: days[days.count - 1], scope.zone)
                .map { (name: $0.0, value: $0.1) })
        request.limit = Self.most
        let page = try scope.session.list(resource.id, request)
        if page.next != nil {
            screen.message = Screen.Message(text: scope.words[.calendarFull], isProblem: false)
        }
        let spans = page.records.compactMap { record in
            field.span(of: record, scope.zone).map { (record, $0) }
        }
        var calendar = Calendar(
            title: title(days), isGrid: view != .day,
            days: days.map { day in self.day(day, spans.filter { $0.1.touches(day) }) })
        calendar.empty = scope.words[.calendarEmpty]
        calendar.steps = steps(field)
        calendar.views = views(field, fields)
        screen.blocks = [.calendar(calendar)]
        return screen
    }

    // MARK: What is asked for

    private func value(_ name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    private var view: CalendarView { value("view").flatMap(CalendarView.init) ?? .month }
    private var date: LocalDate { value("date").flatMap { LocalDate($0) } ?? scope.today }

    private func address(_ view: CalendarView, _ date: LocalDate, _ field: CalendarField) -> String
    {
        var asked = [(name: "view", value: view.rawValue), (name: "date", value: "\(date)")]
        if value("by") != nil { asked.append((name: "by", value: field.name)) }
        return PageAddress.query(PageAddress.calendar(resource), asked)
    }

    // MARK: Ways around

    private func steps(_ field: CalendarField) -> [Link] {
        [
            Link(
                text: scope.words[.earlier],
                address: address(view, view.date(beside: date, by: -1), field)),
            Link(text: scope.words[.todayView], address: address(view, scope.today, field)),
            Link(
                text: scope.words[.laterOn],
                address: address(view, view.date(beside: date, by: 1), field)),
        ]
    }

    private func views(_ field: CalendarField, _ fields: [CalendarField]) -> [Link] {
        let views = CalendarView.allCases.map { other in
            Link(
                text: scope.words[other.word], address: address(other, date, field),
                isCurrent: other == view)
        }
        guard fields.count > 1 else { return views }
        return views
            + fields.map { other in
                Link(
                    text: resource.definition.field(other.name)
                        .map { scope.label($0, of: resource) } ?? other.name,
                    address: PageAddress.query(
                        PageAddress.calendar(resource),
                        [("view", view.rawValue), ("date", "\(date)"), ("by", other.name)]),
                    isCurrent: other.name == field.name)
            }
    }

    // MARK: Days

    private func title(_ days: [LocalDate]) -> String {
        switch view {
        case .month: return "\(scope.month(days[0])) \(days[0].year)"
        case .week:
            let ends = [days[0], days[days.count - 1]].map { scope.plain(.date($0)) }
            return ends.joined(separator: " – ")
        case .day: return "\(scope.weekday(days[0])), \(scope.plain(.date(days[0])))"
        }
    }

    private func day(
        _ day: LocalDate, _ spans: [(record: VisibleRecord, span: CalendarSpan)]
    ) -> Calendar.Day {
        Calendar.Day(
            weekday: scope.weekday(day), number: "\(day.day)", date: day,
            spoken: "\(scope.weekday(day)), \(scope.plain(.date(day)))",
            isToday: day == scope.today,
            address: PageAddress.query(
                PageAddress.calendar(resource),
                [("view", CalendarView.day.rawValue), ("date", "\(day)")]
                    + (value("by").map { [("by", $0)] } ?? [])),
            entries: spans.map { record, span in
                Calendar.Entry(
                    title: scope.title(of: record),
                    address: PageAddress.record(resource, record.id), time: span.time(on: day),
                    badge: resource.definition.hasLifecycle
                        ? scope.state(record.state, of: resource) : nil,
                    isContinued: span.first < day)
            })
    }
}
