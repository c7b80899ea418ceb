import DachwerkKernel
import DachwerkKit

/// What is free of each pool on the days to come: one lane for each, one cell for each day.
struct LaneScreen {
    let scope: PageScope
    let resource: CompiledResource
    let parameters: [(name: String, value: String)]

    private static let days = 14
    private static let mostPools = 25

    /// Whether the reader may ask what is free of the resource.
    static func isOffered(_ resource: CompiledResource, _ scope: PageScope) -> Bool {
        resource.capacity.map { scope.session.mayAsk($0.reading) } ?? false
    }

    func screen() throws -> Screen {
        guard Self.isOffered(resource, scope) else { throw Refusal.notFound }
        var screen = Screen(title: "\(scope.several(resource)): \(scope.words[.lanes])")
        screen.trail = scope.trail(to: resource)
        screen.lead = scope.words[.lanesLead]
        let days = (0..<Self.days).map { start.adding(days: $0) }
        let (pools, next) = try pools()
        let lanes = try scope.session.occupancy(resource, pools.map(\.id), on: days)
        var block = Lanes(
            title: "\(scope.plain(.date(days[0]))) – \(scope.plain(.date(days[days.count - 1])))",
            head: scope.label(resource.name),
            days: days.map { day in
                Lanes.Day(
                    weekday: scope.weekday(day), number: "\(day.day)", date: day,
                    isToday: day == scope.today)
            },
            lanes: pools.compactMap { pool in
                lanes[pool.id].map { lane(pool, $0) }
            })
        block.empty = scope.words[.listEmpty]
        block.steps = steps(next)
        screen.blocks = [.lanes(block)]
        return screen
    }

    private var start: LocalDate {
        parameters.first { $0.name == "date" }.flatMap { LocalDate($0.value) } ?? scope.today
    }

    private func pools() throws -> ([VisibleRecord], String?) {
        var request = ListRequest()
        request.limit = Self.mostPools
        request.cursor = parameters.first { $0.name == "cursor" }?.value
        request.languages = [scope.language] + scope.text.wishes
        let page = try scope.session.list(resource.id, request)
        return (page.records, page.next)
    }

    private func lane(_ pool: VisibleRecord, _ days: [PoolDay]) -> Lanes.Lane {
        Lanes.Lane(
            title: scope.title(of: pool), address: PageAddress.record(resource, pool.id),
            cells: days.map { day in
                guard day.isOpen else {
                    return Lanes.Cell(tone: .closed, text: "–", spoken: scope.words[.closed])
                }
                return Lanes.Cell(
                    tone: day.free == 0 ? .none : day.free < day.total ? .some : .all,
                    text: day.total > 1 ? "\(day.free)/\(day.total)" : day.free > 0 ? "✓" : "×",
                    spoken: scope.words.sentence(
                        .freeOf, ["free": "\(day.free)", "total": "\(day.total)"]))
            })
    }

    private func steps(_ next: String?) -> [Link] {
        func link(_ word: WorkWord, _ date: LocalDate) -> Link {
            Link(
                text: scope.words[word],
                address: PageAddress.query(PageAddress.lanes(resource), [("date", "\(date)")]))
        }
        let links = [
            link(.earlier, start.adding(days: -Self.days)), link(.todayView, scope.today),
            link(.laterOn, start.adding(days: Self.days)),
        ]
        guard let next else { return links }
        return links + [
            Link(
                text: scope.words[.nextPage],
                address: PageAddress.query(
                    PageAddress.lanes(resource), [("date", "\(start)"), ("cursor", next)]))
        ]
    }
}
