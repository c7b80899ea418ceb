package import DachwerkKit
package import Logging

/// Writes log events as one JSON object per line.
///
/// Control characters and direction marks are written as code points, so that no text that came
/// from outside can break a line or turn it round.
package struct JSONLogHandler: LogHandler {
    package var logLevel: Logger.Level = .info
    package var metadata: Logger.Metadata = [:]
    package var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let sink: any LogSink
    private let clock: any PlatformClock

    package init(
        label: String, sink: any LogSink = StandardErrorSink(),
        clock: any PlatformClock = SystemClock()
    ) {
        self.label = label
        self.sink = sink
        self.clock = clock
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var fields = metadata
        if let provided = metadataProvider?.get() { fields.merge(provided) { $1 } }
        if let own = event.metadata { fields.merge(own) { $1 } }
        if let error = event.error { fields["error"] = "\(error)" }
        let members = fields.sorted { $0.key < $1.key }
            .map { (name: LogText.visible($0.key), value: $0.value) }
        write(event.level, event.message.description) { writer in
            for (name, value) in members {
                writer.key(Self.reserved.contains(name) ? "_\(name)" : name)
                write(value, to: &writer)
            }
        }
    }

    /// Writes a line whose own members are written in the order in which they stand.
    ///
    /// Where nothing but the event itself belongs into the line this saves gathering and sorting.
    func write(
        _ level: Logger.Level, _ message: String, _ members: (inout JSONWriter) -> Void
    ) {
        var writer = JSONWriter(capacity: 320)
        writer.beginObject()
        writer.member("time", clock.now())
        writer.member("level", level.rawValue)
        writer.member("label", LogText.visible(label))
        writer.member("message", LogText.visible(message))
        members(&writer)
        writer.endObject()
        var line = writer.bytes
        line.append(UInt8(ascii: "\n"))
        sink.write(line)
    }

    /// Whether every line has members of its own besides those of its event.
    var hasOwnMembers: Bool { !metadata.isEmpty || metadataProvider != nil }

    private static let reserved: Set<String> = ["time", "level", "label", "message"]

    /// Nested metadata is written as text: no log line needs more structure than that.
    private func write(_ value: Logger.MetadataValue, to writer: inout JSONWriter) {
        switch value {
        case .string(let text): writer.string(LogText.visible(text))
        case .stringConvertible(let number as Int): writer.integer(number)
        case .stringConvertible(let number as Int64): writer.integer(number)
        case .stringConvertible(let flag as Bool): writer.bool(flag)
        default: writer.string(LogText.visible(value.description))
        }
    }
}

/// Makes foreign text safe to stand in a log.
enum LogText {
    /// How many scalars of one text are kept.
    private static let longest = 2_000

    /// The text, cut, with everything that cannot be seen as a code point.
    static func visible(_ text: String) -> String {
        if text.utf8.count <= longest, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            return text
        }
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            guard count < longest else { return result + "…" }
            count += 1
            switch scalar.value {
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200B...0x200F, 0x2028...0x202E,
                0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
