package import Metrics
import Synchronization

/// Keeps the metrics of this process and writes them in the text form of Prometheus.
///
/// Counters, meters and recorders become counters and gauges, timers become histograms with fixed
/// bounds. Labels must come from a small closed set: never an identity, a path or a person.
package final class PrometheusMetrics: MetricsFactory {
    /// What tells one series of a metric from another.
    struct Series: Hashable {
        let name: String
        let labels: String
    }

    private struct State {
        var numbers: [Series: PrometheusNumber] = [:]
        var histograms: [Series: PrometheusHistogram] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        number(label, dimensions, .counter)
    }

    package func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler {
        number(label, dimensions, .counter)
    }

    package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        number(label, dimensions, .gauge)
    }

    package func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler {
        number(label, dimensions, .gauge)
    }

    package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        let series = Self.series(label, dimensions)
        return state.withLock { state in
            if let known = state.histograms[series] { return known }
            let made = PrometheusHistogram()
            state.histograms[series] = made
            return made
        }
    }

    /// Series live as long as the process: a counter that vanishes looks like a restart.
    package func destroyCounter(_ handler: any CounterHandler) {}
    package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {}
    package func destroyMeter(_ handler: any MeterHandler) {}
    package func destroyRecorder(_ handler: any RecorderHandler) {}
    package func destroyTimer(_ handler: any TimerHandler) {}

    private func number(
        _ label: String, _ dimensions: [(String, String)], _ kind: PrometheusNumber.Kind
    ) -> PrometheusNumber {
        let series = Self.series(label, dimensions)
        return state.withLock { state in
            if let known = state.numbers[series] { return known }
            let made = PrometheusNumber(kind)
            state.numbers[series] = made
            return made
        }
    }

    /// Everything, in the text form of version 0.0.4.
    package var text: [UInt8] {
        let (numbers, histograms) = state.withLock { ($0.numbers, $0.histograms) }
        var text = PrometheusText()
        for (name, group) in Self.grouped(numbers) {
            text.type(name, group.first?.1.kind.rawValue ?? "gauge")
            for (labels, number) in group { text.sample(name, labels, number.value) }
        }
        for (name, group) in Self.grouped(histograms) {
            text.type(name, "histogram")
            for (labels, histogram) in group { histogram.write(name, labels, to: &text) }
        }
        return text.bytes
    }

    private static func grouped<Value>(
        _ series: [Series: Value]
    ) -> [(String, [(String, Value)])] {
        Dictionary(grouping: series, by: \.key.name)
            .mapValues { group in
                group.map { ($0.key.labels, $0.value) }.sorted { $0.0 < $1.0 }
            }
            .sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    private static func series(_ label: String, _ dimensions: [(String, String)]) -> Series {
        let labels = dimensions.map { name, value in
            "\(PrometheusText.name(name))=\"\(PrometheusText.escaped(value))\""
        }
        return Series(name: PrometheusText.name(label), labels: labels.joined(separator: ","))
    }
}
