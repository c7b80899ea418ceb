import DachwerkKernel
import DachwerkKit
import HTTPTypes
import Logging
import Metrics
import Testing

@testable import DachwerkServer

@Suite("Logs and metrics")
struct ObservationTests {
    private static let hostile = [
        "a\r\nb", "a\u{0}b", "\u{1B}[31mred", "a\u{202E}b", "a\u{2028}b", "a\u{85}b", "\u{7F}",
        "\"}{\"", "\\", "\u{FEFF}", "é\r\n{\"level\":\"error\"}",
    ]

    @Test("S12: a hostile text stays inside its line", arguments: hostile)
    func hostileText(text: String) throws {
        let sink = MemorySink()
        let logger = Logger(label: text) { JSONLogHandler(label: $0, sink: sink) }
        logger.info("\(text)", metadata: ["key\(text)": "\(text)"])
        let line = try #require(sink.lines.first)
        #expect(sink.lines.count == 1)
        #expect(line.utf8.filter { $0 == 0x0A }.count == 1 && line.hasSuffix("}\n"))
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
        let node = try JSONReader.read(Array(line.utf8))
        guard case .object(let object) = node.value else {
            Issue.record("not an object")
            return
        }
        #expect(object["level"]?.value == .string("info"))
    }

    @Test func `a request is logged by its route and never by its path`() throws {
        let sink = MemorySink()
        let logger = Logger(label: "test") { JSONLogHandler(label: $0, sink: sink) }
        let log = RequestLog(
            logger: logger, metrics: RequestMetrics(PrometheusMetrics()), logsRequests: true)
        var entry = RequestLog.Entry(id: .next(), method: .get)
        entry.status = 404
        entry.tenant = "alpha"
        entry.code = "not-found"
        log.write(entry, .milliseconds(3))
        let line = try #require(sink.lines.first)
        #expect(line.contains("\"status\":404") && line.contains("\"microseconds\":3000"))
        #expect(line.contains("\"route\":\"-\"") && line.contains("\"tenant\":\"alpha\""))
    }

    @Test func `metrics are written in the text form of Prometheus`() {
        let metrics = PrometheusMetrics()
        let counter = metrics.makeCounter(label: "requests.total", dimensions: [("code", "a\"b\n")])
        counter.increment(by: 2)
        metrics.makeCounter(label: "requests.total", dimensions: [("code", "c")]).increment(by: 1)
        metrics.makeMeter(label: "open", dimensions: []).set(1.5)
        let timer = metrics.makeTimer(label: "seconds", dimensions: [("way", "x")])
        timer.recordNanoseconds(700_000)
        timer.recordNanoseconds(20_000_000_000)
        let lines = String(decoding: metrics.text, as: UTF8.self).split(separator: "\n")
        #expect(lines.contains("# TYPE requests_total counter"))
        #expect(lines.contains("requests_total{code=\"a\\\"b\\n\"} 2"))
        #expect(lines.contains("requests_total{code=\"c\"} 1"))
        #expect(lines.contains("open 1.5"))
        #expect(lines.contains("seconds_bucket{way=\"x\",le=\"0.0005\"} 0"))
        #expect(lines.contains("seconds_bucket{way=\"x\",le=\"0.001\"} 1"))
        #expect(lines.contains("seconds_bucket{way=\"x\",le=\"+Inf\"} 2"))
        #expect(lines.contains("seconds_count{way=\"x\"} 2"))
        #expect(lines.filter { $0.hasPrefix("# TYPE requests_total") }.count == 1)
    }

    @Test func `the same series is one number`() {
        let metrics = PrometheusMetrics()
        let first = metrics.makeCounter(label: "a", dimensions: [("x", "1")])
        let second = metrics.makeCounter(label: "a", dimensions: [("x", "1")])
        #expect(first === second)
    }

    @Test func `an event of the kernel becomes a line and a count`() throws {
        let sink = MemorySink()
        let metrics = PrometheusMetrics()
        let observer = LoggingObserver(
            logger: Logger(label: "test") { JSONLogHandler(label: $0, sink: sink) },
            metrics: metrics)
        observer.observe(PlatformEvent("tenant.reloaded", .warning, tenant: "alpha", "Reloaded."))
        let line = try #require(sink.lines.first)
        #expect(line.contains("\"event\":\"tenant.reloaded\"") && line.contains("warning"))
        let text = String(decoding: metrics.text, as: UTF8.self)
        #expect(
            text.contains("dachwerk_events_total{event=\"tenant.reloaded\",level=\"warning\"} 1"))
    }
}
