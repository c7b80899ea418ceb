import DachwerkKit

/// A tiny model of lending: what is taken when, without a store, a calendar or a life cycle.
struct LendingModel {
    /// What one loan takes.
    struct Taking {
        var start: Int
        var end: Int
        var quantity: Int
    }

    let total: Int
    var takings: [RecordID: Taking] = [:]

    /// Whether a loan could take so much.
    func fits(_ taking: Taking, besides loan: RecordID? = nil) -> Bool {
        let others = takings.filter { $0.key != loan }.map(\.value) + [taking]
        return peak(others, within: taking.start..<taking.end) <= total
    }

    /// The most that is taken at the same time.
    var peak: Int {
        let all = Array(takings.values)
        let starts = all.map(\.start)
        return starts.map { taken(all, at: $0) }.max() ?? 0
    }

    private func peak(_ all: [Taking], within hours: Range<Int>) -> Int {
        let starts = all.map(\.start).filter(hours.contains) + [hours.lowerBound]
        return starts.map { taken(all, at: $0) }.max() ?? 0
    }

    private func taken(_ all: [Taking], at hour: Int) -> Int {
        all.filter { $0.start <= hour && hour < $0.end }.reduce(0) { $0 + $1.quantity }
    }
}
