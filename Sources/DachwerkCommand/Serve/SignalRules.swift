import Foundation

/// What the process asks of its system before it serves.
///
/// Some signals would end it for everybody and mean one broken connection or one file.
package enum SignalRules {
    /// A client that went away, and a file that reached its limit, become errors of one request.
    package static func ignoreHarmless() {
        _ = signal(SIGPIPE, SIG_IGN)
        _ = signal(SIGXFSZ, SIG_IGN)
    }

    /// Whatever the process makes from now on belongs to its owner alone.
    package static func keepFilesPrivate() {
        _ = umask(0o077)
    }
}
