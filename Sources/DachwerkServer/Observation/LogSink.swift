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
        Self.order.withLock { _ in
            var rest = line[...]
            while !rest.isEmpty {
                let count = unsafe rest.withUnsafeBytes {
                    unsafe Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count)
                }
                if count < 0, errno == EINTR { continue }
                // A log that nobody reads any more must not end the service.
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
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
