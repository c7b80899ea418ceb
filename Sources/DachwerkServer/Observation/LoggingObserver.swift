package import DachwerkKernel
package import Logging
package import Metrics
import Synchronization

/// Turns what the kernel reports into log lines and counters.
package final class LoggingObserver: PlatformObserver {
    private let logger: Logger
    private let factory: any MetricsFactory
    private let counters = Mutex<[String: Counter]>([:])

    package init(logger: Logger, metrics: any MetricsFactory) {
        self.logger = logger
        factory = metrics
    }

    package func observe(_ event: PlatformEvent) {
        var metadata: Logger.Metadata = ["event": "\(event.name)"]
        if let tenant = event.tenant { metadata["tenant"] = "\(tenant)" }
        logger.log(level: level(event.level), "\(event.message)", metadata: metadata)
        counter(event).increment()
    }

    private func level(_ level: PlatformEvent.Level) -> Logger.Level {
        switch level {
        case .info: .info
        case .warning: .warning
        case .error: .error
        }
    }

    private func counter(_ event: PlatformEvent) -> Counter {
        counters.withLock { counters in
            if let known = counters[event.name] { return known }
            let made = Counter(
                label: "dachwerk_events_total",
                dimensions: [("event", event.name), ("level", event.level.rawValue)],
                factory: factory)
            counters[event.name] = made
            return made
        }
    }
}
