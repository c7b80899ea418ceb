package import DachwerkKernel
import Foundation

/// Puts messages into a folder, one file each: for development, and for sites without a server.
///
/// A file has its whole content or is not there, and the same message is the same file.
package struct FileOutbox: MailCarrier {
    private let folder: String

    /// Writes below a folder, which is made when it is needed.
    package init(folder: String) {
        self.folder = folder
    }

    package func carry(_ message: SealedMessage, of place: String) async -> PostOutcome {
        do {
            try await offThread { try write(message, of: place) }
            return .accepted
        } catch {
            return .unavailable("The folder '\(folder)' cannot be written.")
        }
    }

    private func write(_ message: SealedMessage, of place: String) throws {
        let own = URL(fileURLWithPath: folder).appendingPathComponent(place, isDirectory: true)
        try FileManager.default.createDirectory(
            at: own, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let name = message.id.description.split(separator: "@")[0].dropFirst()
        let file = own.appendingPathComponent("\(name).eml")
        let draft = own.appendingPathComponent("\(name).new")
        try Data(message.bytes).write(to: draft)
        let handle = try FileHandle(forUpdating: draft)
        defer { try? handle.close() }
        try handle.synchronize()
        guard unsafe rename(draft.path, file.path) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }
}
