import Foundation

/// Signals that would end the process for everybody and mean one broken connection or one file.
enum SignalRules {
    /// A client that went away, and a file that reached its limit, become errors of one request.
    static func ignoreHarmless() {
        _ = unsafe signal(SIGPIPE, SIG_IGN)
        _ = unsafe signal(SIGXFSZ, SIG_IGN)
    }
}
