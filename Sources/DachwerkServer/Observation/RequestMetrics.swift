import Metrics
import Synchronization

/// What is counted of requests: made once, so that counting costs next to nothing.
final class RequestMetrics: Sendable {
    private let answers: [Counter]
    private let durations: Timer
    private let open: Meter
    private let refusals: Mutex<[String: Counter]>
    private let factory: any MetricsFactory

    init(_ factory: any MetricsFactory) {
        self.factory = factory
        answers = (2...5).map { kind in
            Counter(
                label: "dachwerk_http_requests_total", dimensions: [("status", "\(kind)xx")],
                factory: factory)
        }
        durations = Timer(
            label: "dachwerk_http_request_duration_seconds", dimensions: [], factory: factory)
        open = Meter(label: "dachwerk_http_requests_open", dimensions: [], factory: factory)
        refusals = Mutex([:])
    }

    func answered(_ status: Int, nanoseconds: Int64) {
        answers[min(max(status / 100, 2), 5) - 2].increment()
        durations.recordNanoseconds(nanoseconds)
    }

    /// How many requests are in work; told when somebody looks.
    func inWork(_ count: Int) {
        open.set(count)
    }

    /// Counts what a connection's guard turned away; the codes are a small closed set.
    func refused(_ code: String) {
        let counter = refusals.withLock { counters in
            if let known = counters[code] { return known }
            let made = Counter(
                label: "dachwerk_http_refused_total", dimensions: [("code", code)],
                factory: factory)
            counters[code] = made
            return made
        }
        counter.increment()
    }
}
