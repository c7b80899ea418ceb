import Foundation
import Synchronization

/// Speaks like `clamd` on a socket of its own, for one file after the other, and calls one harmless
/// text harmful.
final class FakeClamd: Sendable {
    /// What it does with a file.
    enum Conduct {
        case looks
        case refuses
        case closes
        case isSilent
    }

    let path: String
    private let descriptor: Int32
    private let received = Mutex<[[UInt8]]>([])

    /// The files that came in whole.
    var files: [[UInt8]] { received.withLock { $0 } }

    init(_ conduct: Conduct) throws {
        path = "/tmp/clamd-\(UUID().uuidString.prefix(8)).sock"
        #if canImport(Glibc)
            descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { room in
            unsafe room.copyBytes(from: path.utf8)
        }
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0, listen(descriptor, 8) == 0 else { throw CocoaError(.fileWriteUnknown) }
        let listening = descriptor
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listening, nil, nil)
                guard connection >= 0 else { return }
                serve(connection, conduct)
                close(connection)
            }
        }
    }

    func stop() {
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
        unsafe unlink(path)
    }

    private func serve(_ connection: Int32, _ conduct: Conduct) {
        guard take(10, connection) == Array("zINSTREAM\0".utf8) else { return }
        if conduct == .closes { return }
        var file: [UInt8] = []
        while let head = take(4, connection) {
            let length = head.reduce(0) { $0 << 8 | Int($1) }
            if length == 0 { break }
            guard let bytes = take(length, connection) else { return }
            file += bytes
        }
        received.withLock { $0.append(file) }
        let isHarmful = String(decoding: file, as: UTF8.self).contains("call this harmful")
        switch conduct {
        case .looks: say(isHarmful ? "stream: Test.Harm FOUND" : "stream: OK", connection)
        case .refuses: say("INSTREAM size limit exceeded. ERROR", connection)
        case .isSilent: _ = take(1, connection)
        case .closes: return
        }
    }

    private func say(_ text: String, _ connection: Int32) {
        let bytes = Array(text.utf8) + [0]
        _ = unsafe bytes.withUnsafeBytes { unsafe write(connection, $0.baseAddress, $0.count) }
    }

    private func take(_ count: Int, _ connection: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        while bytes.count < count {
            var part = [UInt8](repeating: 0, count: count - bytes.count)
            let got = unsafe part.withUnsafeMutableBytes {
                unsafe read(connection, $0.baseAddress, $0.count)
            }
            guard got > 0 else { return nil }
            bytes += part[..<got]
        }
        return bytes
    }
}
