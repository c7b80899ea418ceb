import DachwerkKernel
import DachwerkKit
import Foundation
import Synchronization

/// A file on its way to the disk, under a name of its own until it is whole.
final class DiskIntake: AttachmentIntake {
    private struct State {
        var descriptor: Int32
        /// Of what lies there.
        var digest = FileDigest()
        var size = 0
        var sealing: FileSealing?
        /// Of what was sent, where that is something else.
        var original = FileDigest()
    }

    private let folder: String
    private let path: String
    private let state: Mutex<State>

    init(folder: String, cipher: (any ColumnCipher)?) throws {
        try DiskAttachments.makeFolder(folder)
        self.folder = folder
        path = "\(folder)/\(UUID().uuidString.lowercased()).part"
        let descriptor = unsafe Foundation.open(
            path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreFiles.fault(path, "cannot be made") }
        state = Mutex(State(descriptor: descriptor, sealing: cipher.map(FileSealing.init)))
    }

    func append(_ bytes: [UInt8]) throws {
        try state.withLock { state in
            state.size += bytes.count
            guard state.sealing != nil else { return try put(bytes, &state) }
            state.original.add(bytes)
            let sealed = try state.sealing?.add(bytes) ?? []
            try put(sealed, &state)
        }
    }

    private func put(_ bytes: [UInt8], _ state: inout State) throws {
        var position = 0
        while position < bytes.count {
            let written = unsafe bytes.withUnsafeBytes {
                unsafe write(
                    state.descriptor, $0.baseAddress?.advanced(by: position),
                    bytes.count - position)
            }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { throw StoreFiles.fault(path, "cannot be written") }
            position += written
        }
        state.digest.add(bytes)
    }

    func keep(as id: RecordID) throws -> KeptFile {
        try state.withLock { state in
            let end = try state.sealing?.finish()
            if let end { try put(end, &state) }
            guard fsync(state.descriptor) == 0 else {
                throw StoreFiles.fault(path, "cannot be made durable")
            }
            close(state.descriptor)
            state.descriptor = -1
            let sha256 = state.digest.finish()
            let name = "\(sha256).\(id)\(end == nil ? "" : SealedFile.ending)"
            let inner = "\(folder)/\(name.prefix(2))"
            try DiskAttachments.makeFolder(inner)
            try StoreFiles.rename(path, to: "\(inner)/\(name)")
            try StoreFiles.synchronizeFolder(inner)
            try StoreFiles.synchronizeFolder(folder)
            return KeptFile(
                name: name, sha256: end == nil ? sha256 : state.original.finish(),
                size: state.size)
        }
    }

    func discard() {
        state.withLock { state in
            if state.descriptor >= 0 { close(state.descriptor) }
            state.descriptor = -1
        }
        // What stays is taken away by the job; what was kept has another name by then.
        try? StoreFiles.remove(path)
    }
}
