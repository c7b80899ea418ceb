package import DachwerkKernel
package import DachwerkKit
package import Metrics
import NIOSSL
import ServiceLifecycle
import Synchronization

/// Where the certificate of the server and its key stand, in the PEM format.
package struct CertificateFiles: Sendable, Hashable {
    package let certificate: String
    package let key: String

    package init(certificate: String, key: String) {
        self.certificate = certificate
        self.key = key
    }
}

/// Keeps what connections are encrypted with, and takes up another certificate when the files
/// change.
///
/// Connections that stand go on with what they began with. Files that do not fit change nothing:
/// the former pair stays in force, and the log and the metrics tell why.
package final class CertificateKeeper: Sendable {
    private struct State {
        var context: NIOSSLContext
        var end: Instant
        /// The files in force, as they were seen last, and as they were refused last.
        var inForce: [UInt8]
        var seen: [UInt8]
        var refused: [UInt8]?
        /// How many days were left when somebody was told.
        var told: Int64?
    }

    private let files: CertificateFiles
    private let clock: any PlatformClock
    private let observer: any PlatformObserver
    private let end: Meter
    private let refusal: Meter
    private let state: Mutex<State>

    /// From how many days before its end on an operator is told, once a day.
    private static let notice: Int64 = 14

    /// Reads the files for the first time.
    ///
    /// - Parameters:
    ///   - files: Where certificate and key stand.
    ///   - clock: What says whether the certificate holds.
    ///   - observer: Who hears what becomes of them.
    ///   - metrics: Where the end of the certificate and a refused pair are told.
    /// - Throws: A ``CertificateFault``.
    package init(
        _ files: CertificateFiles, clock: any PlatformClock, observer: any PlatformObserver,
        metrics: any MetricsFactory
    ) throws {
        self.files = files
        self.clock = clock
        self.observer = observer
        end = Meter(
            label: "dachwerk_tls_certificate_end_seconds", dimensions: [], factory: metrics)
        refusal = Meter(label: "dachwerk_tls_refused", dimensions: [], factory: metrics)
        let pair = CertificatePair(reading: files)
        let (context, moment) = try pair.context(at: clock.now())
        state = Mutex(
            State(context: context, end: moment, inForce: pair.digest, seen: pair.digest))
        end.set(moment.milliseconds / 1_000)
        refusal.set(0)
        tellOfEnd()
    }

    /// What the next connection is encrypted with.
    var context: NIOSSLContext { state.withLock { $0.context } }

    /// Looks at the files, and takes up what stood there at the last look already: whoever writes
    /// two files is given the time between two looks.
    package func look() {
        let pair = CertificatePair(reading: files)
        let digest = pair.digest
        let isNews = state.withLock { state in
            defer { state.seen = digest }
            if digest == state.inForce { state.refused = nil }
            return digest == state.seen && digest != state.inForce && digest != state.refused
        }
        if isNews { take(pair, digest) }
        refusal.set(state.withLock { $0.refused == nil } ? 0 : 1)
        tellOfEnd()
    }

    private func take(_ pair: CertificatePair, _ digest: [UInt8]) {
        do {
            let (context, moment) = try pair.context(at: clock.now())
            state.withLock { state in
                state.context = context
                state.end = moment
                state.inForce = digest
                state.refused = nil
                state.told = nil
            }
            end.set(moment.milliseconds / 1_000)
            observer.observe(
                PlatformEvent(
                    "tls.reloaded", tenant: nil,
                    "Another certificate is in force; it holds until \(moment)."))
        } catch {
            state.withLock { $0.refused = digest }
            let reason = (error as? CertificateFault).map { "\($0.message) \($0.hint)" }
            observer.observe(
                PlatformEvent(
                    "tls.refused", .error, tenant: nil,
                    "The former certificate stays in force. \(reason ?? "\(error)")"))
        }
    }

    private func tellOfEnd() {
        let now = clock.now()
        let news = state.withLock { state -> (days: Int64, end: Instant)? in
            let days = (state.end.milliseconds - now.milliseconds) / 86_400_000
            guard days < Self.notice, state.told != days else { return nil }
            state.told = days
            return (days, state.end)
        }
        guard let news else { return }
        observer.observe(
            PlatformEvent(
                "tls.ending", .warning, tenant: nil,
                "The certificate in '\(files.certificate)' ends on \(news.end), in "
                    + "\(max(news.days, 0)) days. Renew it."))
    }
}

/// Looks at the files of the certificate every few seconds.
package struct CertificateWatcher: Service {
    private let keeper: CertificateKeeper
    private let interval: Duration

    package init(_ keeper: CertificateKeeper, interval: Duration = .seconds(2)) {
        self.keeper = keeper
        self.interval = interval
    }

    package func run() async throws {
        try? await cancelWhenGracefulShutdown { [keeper, interval] in
            while true {
                try await Task.sleep(for: interval)
                // Reading files would hold up requests.
                try await offThread { keeper.look() }
            }
        }
    }
}
