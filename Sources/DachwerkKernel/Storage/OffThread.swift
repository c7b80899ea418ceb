import Foundation

/// Runs work that waits for the disk on a thread of its own, so that requests go on meanwhile.
///
/// A queue of its own for each piece of work: those of the system count their threads by cores,
/// and two long checks would keep everything else waiting.
package func offThread<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        DispatchQueue(label: "dachwerk.off-thread").async {
            continuation.resume(with: Swift.Result { try work() })
        }
    }
}
