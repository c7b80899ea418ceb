import Foundation

/// Small files beside the stores that are whole whatever happens.
enum WholeFile {
    /// Puts a file with these bytes in the place of another one, in one step.
    ///
    /// The folder is made when it is missing; only its owner may look into it.
    ///
    /// - Parameters:
    ///   - bytes: What stands in it.
    ///   - path: Where it stands.
    ///   - isDurable: Whether to wait until it is on the disk; without it a power cut may leave
    ///     the file that was there before.
    /// - Throws: What the system says when the file cannot be written.
    static func write(_ bytes: [UInt8], to path: String, isDurable: Bool) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        let next = URL(fileURLWithPath: "\(path).new")
        try Data(bytes).write(to: next)
        if isDurable {
            let file = try FileHandle(forUpdating: next)
            defer { try? file.close() }
            try file.synchronize()
        }
        guard unsafe rename(next.path, path) == 0 else { throw CocoaError(.fileWriteUnknown) }
        guard isDurable else { return }
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
