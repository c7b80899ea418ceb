import DachwerkWorkbench
import Foundation

/// The folder that holds the data of all tenants, and the right to work on it.
///
/// One process at a time works on a data folder: whoever holds the lock on `serve.lock`.
package struct DataFolder: Sendable {
    package let path: String

    package init(_ path: String) {
        self.path = path
    }

    var lockPath: String { "\(path)/serve.lock" }
    /// Where the running server listens for commands.
    var controlPath: String { "\(path)/control.sock" }

    /// Makes the folder, which only its owner may look into.
    package func make() throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw CommandFault("The data folder '\(path)' cannot be made: \(error).")
        }
        guard FileManager.default.isWritableFile(atPath: path) else {
            throw CommandFault("The data folder '\(path)' is not writable.")
        }
    }

    /// Takes the folder for this process, waiting a moment for another command to finish.
    package func take(patience: Duration = .seconds(3)) async throws -> ProcessLock {
        let deadline = ContinuousClock.now + patience
        while true {
            if let lock = try ProcessLock(lockPath) { return lock }
            guard ContinuousClock.now < deadline else { throw held() }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    private func held() -> CommandFault {
        let holder = ProcessLock.holder(of: lockPath).map { "process \($0)" } ?? "another process"
        return CommandFault(
            "The data folder '\(path)' is in use by \(holder).",
            "Stop that process first, or choose another folder with --data.")
    }
}

/// A lock that the system takes back when the process ends, however it ends.
package final class ProcessLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock and writes down who holds it; `nil` when another process has it.
    init?(_ path: String) throws {
        let opened = unsafe open(path, O_CREAT | O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard opened >= 0 else {
            throw CommandFault(
                "The lock '\(path)' cannot be opened: \(unsafe String(cString: strerror(errno))).")
        }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            close(opened)
            return nil
        }
        descriptor = opened
        let text = Array("\(getpid())\n".utf8)
        _ = ftruncate(opened, 0)
        _ = unsafe text.withUnsafeBytes { unsafe pwrite(opened, $0.baseAddress, $0.count, 0) }
    }

    deinit {
        // A process that is just being started may still hold a copy of the descriptor.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// The process that wrote itself down last.
    static func holder(of path: String) -> Int? {
        guard let data = FileManager.default.contents(atPath: path), data.count < 32 else {
            return nil
        }
        let digits = data.prefix { (48...57).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
