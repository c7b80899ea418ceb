package import NIOCore
import NIOHTTP1

/// What one client may ask of a connection, in time and in size.
///
/// All times run on the monotonic clock, so that a clock that jumps neither cuts nor spares anyone.
package struct ConnectionLimits: Sendable {
    /// How long a request head may take, from accepting the connection or from its first byte.
    package var headTime = TimeAmount.seconds(10)
    /// How long a body may take, besides what its size allows.
    package var bodyTime = TimeAmount.seconds(30)
    /// The slowest acceptable body, in bytes per second.
    package var bodyRate = 64 * 1_024
    /// How long a connection may stay open between two requests.
    package var idleTime = TimeAmount.seconds(60)
    /// How long a client may leave an answer unread.
    package var unreadTime = TimeAmount.seconds(60)
    /// How long a client may take to read one answer.
    package var answerTime = TimeAmount.minutes(10)
    /// How long a connection stays open after its last answer for the client to read it.
    package var lingerTime = TimeAmount.seconds(2)
    /// How long a connection without a request stays open once the server stops.
    package var quiesceTime = TimeAmount.milliseconds(300)

    /// The most bytes of a request head.
    package var headBytes = 16 * 1_024
    /// The most bytes of a request target.
    package var targetBytes = 8 * 1_024
    /// The most header fields of a request.
    package var headerFields = 64
    /// The most bytes of any body; routes have smaller limits of their own.
    package var bodyBytes = 8 * 1_024 * 1_024
    /// The most bytes of a body with files, which goes to the disk while it comes in.
    package var fileBytes = 208 * 1_024 * 1_024

    /// The most connections at the same time.
    package var connections = 4_096
    /// The most connections of one client address at the same time.
    package var connectionsPerAddress = 1_024

    package init() {}

    /// The most bytes of the body of a request, as far as its head tells what it brings.
    func bodyBytes(of head: HTTPRequestHead) -> Int {
        if head.method == .GET || head.method == .HEAD { return bodyBytes }
        let path = head.uri.prefix { $0 != "?" }
        let isUpload =
            path.hasPrefix("/api/") && path.contains("/files/")
            || MultipartReader.isMeant(by: head.headers.first(name: "content-type") ?? "")
        return isUpload ? max(bodyBytes, fileBytes) : bodyBytes
    }

    /// How long a body of a size may take.
    func bodyTime(for bytes: Int) -> TimeAmount {
        bodyTime + .seconds(Int64(max(0, bytes) / max(1, bodyRate)))
    }
}
