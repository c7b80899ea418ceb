import DachwerkKernel
import Foundation
import Synchronization

/// Has files looked at by `clamd`, over its socket: each file as one stream on a connection of its
/// own (`INSTREAM`).
struct ClamdScanner: FileScanner {
    /// Where it listens.
    enum Place: Hashable {
        case socket(path: String)
        case port(host: String, port: String)
    }

    let place: Place
    /// How many seconds each step may take.
    var patience = 30

    /// Reads `unix:PATH` or `HOST:PORT`; `nil` for anything else.
    init?(_ text: String) {
        if text.hasPrefix("unix:") {
            let path = String(text.dropFirst(5))
            guard path.hasPrefix("/"), path.utf8.count < Self.longestPath else { return nil }
            place = .socket(path: path)
            return
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard let port = parts.last.flatMap({ Int($0) }), (1...65_535).contains(port) else {
            return nil
        }
        let host = parts.dropLast().joined(separator: ":").filter { $0 != "[" && $0 != "]" }
        guard !host.isEmpty else { return nil }
        place = .port(host: host, port: String(port))
    }

    /// What a socket's path may have everywhere.
    private static let longestPath = 100

    func begin() throws -> any FileScan {
        let stream = try ClamdStream(place, patience: patience)
        try stream.send(Array("zINSTREAM\0".utf8))
        return ClamdScan(stream)
    }
}

/// One file on its way to `clamd`.
private final class ClamdScan: FileScan {
    private let stream: ClamdStream

    init(_ stream: ClamdStream) { self.stream = stream }

    func append(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        try stream.send(Self.length(bytes.count) + bytes)
    }

    func finish() throws -> String? {
        try stream.send(Self.length(0))
        let answer = try stream.answer()
        stream.end()
        guard answer.hasPrefix("stream: ") else {
            throw ScannerFault("clamd answers '\(answer)'.")
        }
        let verdict = answer.dropFirst("stream: ".count)
        if verdict == "OK" { return nil }
        guard verdict.hasSuffix(" FOUND") else {
            throw ScannerFault("clamd answers '\(answer)'.")
        }
        return String(verdict.dropLast(" FOUND".count))
    }

    func discard() { stream.end() }

    private static func length(_ count: Int) -> [UInt8] {
        let count = UInt32(clamping: count)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) }
    }
}

/// A connection to `clamd`, whose every step ends after a while.
private final class ClamdStream: Sendable {
    private let descriptor: Mutex<Int32>

    private static let longestAnswer = 1_000

    init(_ place: ClamdScanner.Place, patience: Int) throws {
        switch place {
        case .socket(let path): descriptor = Mutex(try Self.connect(path, patience))
        case .port(let host, let port):
            descriptor = Mutex(try Self.connect(host, port, patience))
        }
    }

    deinit { end() }

    func end() {
        descriptor.withLock { descriptor in
            if descriptor >= 0 { close(descriptor) }
            descriptor = -1
        }
    }

    func send(_ bytes: [UInt8]) throws {
        let descriptor = descriptor.withLock { $0 }
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes {
                unsafe Foundation.send(descriptor, $0.baseAddress, $0.count, Self.flags)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw Self.fault("clamd does not take the file") }
            sent += count
        }
    }

    /// What it says, without the nought at the end and what no line of a log may hold.
    func answer() throws -> String {
        let descriptor = descriptor.withLock { $0 }
        var received: [UInt8] = []
        while received.count < Self.longestAnswer, received.last != 0 {
            var chunk = [UInt8](repeating: 0, count: Self.longestAnswer)
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe recv(descriptor, $0.baseAddress, $0.count, 0)
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw Self.fault("clamd does not answer") }
            if count == 0 { break }
            received += chunk[..<count]
        }
        let text = String(decoding: received.filter { (0x20...0x7E).contains($0) }, as: UTF8.self)
        guard !text.isEmpty else { throw ScannerFault("clamd closed without an answer.") }
        return text
    }

    // MARK: Connecting

    private static func connect(_ path: String, _ patience: Int) throws -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { room in
            unsafe room.copyBytes(from: path.utf8.prefix(room.count - 1))
        }
        let descriptor = try socket(AF_UNIX, patience)
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe Foundation.connect(
                    descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0 else {
            let fault = fault("clamd cannot be reached at \(path)")
            close(descriptor)
            throw fault
        }
        return descriptor
    }

    private static func connect(_ host: String, _ port: String, _ patience: Int) throws -> Int32 {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = kind
        var found: UnsafeMutablePointer<addrinfo>?
        guard unsafe getaddrinfo(host, port, &hints, &found) == 0 else {
            throw ScannerFault("There is no address for clamd at \(host):\(port).")
        }
        defer { unsafe freeaddrinfo(found) }
        var last = ScannerFault("There is no address for clamd at \(host):\(port).")
        var next = unsafe found
        while let one = unsafe next {
            let descriptor = try socket(unsafe one.pointee.ai_family, patience)
            let result = unsafe Foundation.connect(
                descriptor, one.pointee.ai_addr, one.pointee.ai_addrlen)
            if result == 0 { return descriptor }
            last = fault("clamd cannot be reached at \(host):\(port)")
            close(descriptor)
            unsafe next = one.pointee.ai_next
        }
        throw last
    }

    /// A socket whose every step, connecting too, takes so many seconds at most.
    private static func socket(_ family: Int32, _ patience: Int) throws -> Int32 {
        let descriptor = Foundation.socket(family, kind, 0)
        guard descriptor >= 0 else { throw fault("No socket can be opened for clamd") }
        var limit = timeval(tv_sec: patience, tv_usec: 0)
        for option in [SO_SNDTIMEO, SO_RCVTIMEO] {
            _ = unsafe setsockopt(
                descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        return descriptor
    }

    #if canImport(Glibc)
        private static let kind = Int32(SOCK_STREAM.rawValue)
    #else
        private static let kind = SOCK_STREAM
    #endif

    /// One that closes early is a fault of one file, not the end of the process.
    #if os(Linux)
        private static let flags = Int32(MSG_NOSIGNAL)
    #else
        private static let flags: Int32 = 0
    #endif

    private static func fault(_ what: String) -> ScannerFault {
        let number = errno
        return ScannerFault("\(what): \(unsafe String(cString: strerror(number))).")
    }
}
