import DachwerkKit
import Foundation

/// Reads plain files whole, and tells when one may have changed since.
package enum PlainFile {
    /// What the file system says of a file; two different contents have different stamps, unless
    /// they were written within one tick of its clock.
    package struct Stamp: Sendable, Hashable {
        let device: UInt64
        let inode: UInt64
        let size: Int64
        /// When the content changed, in nanoseconds.
        let modified: Int64
        /// When anything about the file changed, such as the right to read it.
        let changed: Int64

        /// Whether the file rested when it was looked at: a later change has another stamp.
        func isSettled(now: Date = Date()) -> Bool {
            let latest = Double(max(modified, changed)) / 1_000_000_000
            return now.timeIntervalSince1970 - latest > 2
        }
    }

    /// Why a file cannot be read.
    package struct Fault: Error {
        package let message: String
        package let hint: String
    }

    /// What the file system says of a file now, without following a link; `nil` without a file.
    package static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        return Stamp(status)
    }

    /// Reads a file, which must be plain and not larger than a limit.
    package static func read(_ path: String, limit: Int) throws(Fault) -> [UInt8] {
        // Not waiting: a named pipe in the folder must not hold the platform up.
        let descriptor = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw fault(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw fault(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw Fault(
                message: "This is no plain file.", hint: "Put a plain file in its place.")
        }
        guard status.st_size <= limit else { throw tooLarge(limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(status.st_size) + 1)
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { buffer in
                unsafe Foundation.read(descriptor, buffer.baseAddress, buffer.count)
            }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw fault(errno)
            }
            bytes += buffer[..<count]
            guard bytes.count <= limit else { throw tooLarge(limit) }
        }
    }

    /// Tells contents apart within this process.
    static func digest(of bytes: [UInt8]) -> Int {
        var hasher = Hasher()
        unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        return hasher.finalize()
    }

    /// The names in a folder, sorted; `nil` when it cannot be read.
    static func names(in folder: String) -> [String]? {
        try? FileManager.default.contentsOfDirectory(atPath: folder).sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
    }

    private static func tooLarge(_ limit: Int) -> Fault {
        Fault(
            message: "The file is larger than \(limit) bytes.",
            hint: "Shorten it; records belong into a file of their own.")
    }

    private static func fault(_ code: Int32) -> Fault {
        switch code {
        case ELOOP:
            Fault(
                message: "This is a symbolic link, which is not followed.",
                hint: "Put the file itself in its place.")
        case ENOENT:
            Fault(message: "The file is not there.", hint: "Put it there, or name another.")
        case EACCES, EPERM:
            Fault(
                message: "The file may not be read.",
                hint: "Give the platform the right to read it.")
        default:
            Fault(
                message: "The file cannot be read (error \(code)).",
                hint: "Check the file and the disk.")
        }
    }
}

extension PlainFile.Stamp {
    fileprivate init(_ status: stat) {
        #if canImport(Darwin)
            let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
            let (modified, changed) = (status.st_mtim, status.st_ctim)
        #endif
        self.init(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            inode: UInt64(truncatingIfNeeded: status.st_ino), size: Int64(status.st_size),
            modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed))
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        let seconds = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        let sum = seconds.partialValue.addingReportingOverflow(Int64(time.tv_nsec))
        return seconds.overflow || sum.overflow ? .max : sum.partialValue
    }
}
