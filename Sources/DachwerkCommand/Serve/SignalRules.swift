import Foundation

/// Signals that would end the process for everybody and mean one broken connection or one file.
enum SignalRules {
    /// A client that went away, and a file that reached its limit, become errors of one request.
    static func ignoreHarmless() {
        _ = signal(SIGPIPE, SIG_IGN)
        _ = signal(SIGXFSZ, SIG_IGN)
    }
}
