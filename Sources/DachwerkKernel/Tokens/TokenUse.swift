import DachwerkKit
import Synchronization

/// When a token was used last, noted without a lock and without a write.
///
/// Requests note it in memory, and a service writes it down once a minute; a killed process loses
/// the uses of the last minute.
final class TokenUse: Sendable {
    let token: RecordID
    /// In milliseconds; 0 when it was never used.
    private let last: Atomic<Int64>
    /// What has been written down, in milliseconds.
    private let kept: Atomic<Int64>

    init(_ token: RecordID, since: Instant?) {
        self.token = token
        last = Atomic(since?.milliseconds ?? 0)
        kept = Atomic(since?.milliseconds ?? 0)
    }

    /// Notes a use; of two at once either may be the last.
    func note(at now: Instant) {
        last.store(now.milliseconds, ordering: .relaxed)
    }

    /// The last use, if it has not been taken yet.
    func take() -> Instant? {
        let last = last.load(ordering: .relaxed)
        guard kept.exchange(last, ordering: .relaxed) != last else { return nil }
        return Instant(milliseconds: last)
    }
}

extension Tenant {
    /// Writes down when tokens were used last, if any was used since.
    package func keepTokenUses() async throws {
        let uses = tokens.takeUses()
        guard !uses.isEmpty else { return }
        let hold = try await hold()
        defer { hold.end() }
        try await write { transaction in
            for (token, moment) in uses {
                _ = try transaction.update(
                    PlatformTables.token, set: ["used_at": .text(moment.description)],
                    where: .compare("id", .equal, .text(token.description)))
            }
        }
    }
}
