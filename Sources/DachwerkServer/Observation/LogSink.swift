import Foundation
import Synchronization

/// Where finished log lines go.
package protocol LogSink: Sendable {
    func write(_ line: [UInt8])
}

/// Writes each line to standard error at once and whole, so that lines of threads do not mix.
package struct StandardErrorSink: LogSink {
    private static let order = Mutex(())

    package init() {}

    package func write(_ line: [UInt8]) {
        // A log that nobody reads any more must not end the service.
        Self.order.withLock { _ in
            try? FileHandle.standardError.write(contentsOf: line)
        }
    }
}

/// Keeps lines in memory, for tests.
package final class MemorySink: LogSink {
    private let kept = Mutex<[[UInt8]]>([])

    package init() {}

    package func write(_ line: [UInt8]) {
        kept.withLock { $0.append(line) }
    }

    /// The lines so far.
    package var lines: [String] {
        kept.withLock { $0.map { String(decoding: $0, as: UTF8.self) } }
    }
}
