import Metrics
import Synchronization

/// One number that counts up, or that goes up and down.
final class PrometheusNumber: CounterHandler, FloatingPointCounterHandler, MeterHandler,
    RecorderHandler
{
    /// How the number behaves.
    enum Kind: String, Sendable {
        case counter
        case gauge
    }

    let kind: Kind
    private let number = Mutex(0.0)

    init(_ kind: Kind) {
        self.kind = kind
    }

    var value: Double { number.withLock { $0 } }

    func increment(by amount: Int64) { increment(by: Double(amount)) }
    func increment(by amount: Double) { number.withLock { $0 += amount } }
    func decrement(by amount: Double) { number.withLock { $0 -= amount } }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { number.withLock { $0 = value } }
    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }
    func reset() { set(0.0) }
}

/// How long something took, counted in fixed classes.
final class PrometheusHistogram: TimerHandler {
    /// The upper bounds of the classes, in microseconds.
    private static let bounds: [Int64] = [
        500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000,
        2_500_000, 10_000_000,
    ]

    private struct State {
        var counts = [Int64](repeating: 0, count: PrometheusHistogram.bounds.count + 1)
        var sum: Int64 = 0
    }

    private let state = Mutex(State())

    func recordNanoseconds(_ duration: Int64) {
        let microseconds = max(0, duration) / 1_000
        let index = Self.bounds.firstIndex { microseconds <= $0 } ?? Self.bounds.count
        state.withLock { state in
            state.counts[index] &+= 1
            state.sum &+= max(0, duration)
        }
    }

    func write(_ name: String, _ labels: String, to text: inout PrometheusText) {
        let (counts, sum) = state.withLock { ($0.counts, $0.sum) }
        let start = labels.isEmpty ? "" : labels + ","
        var total: Int64 = 0
        for (bound, count) in zip(Self.bounds, counts) {
            total &+= count
            text.sample(
                "\(name)_bucket", "\(start)le=\"\(Double(bound) / 1_000_000)\"", Double(total))
        }
        total &+= counts[Self.bounds.count]
        text.sample("\(name)_bucket", "\(start)le=\"+Inf\"", Double(total))
        text.sample("\(name)_sum", labels, Double(sum) / 1_000_000_000)
        text.sample("\(name)_count", labels, Double(total))
    }
}
