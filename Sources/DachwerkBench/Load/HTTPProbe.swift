import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel
import Foundation

/// Sends one request over a connection of its own and reads the status of the answer.
struct HTTPProbe {
    let port: Int

    func status(_ request: String) async throws -> Int {
        let port = port
        return try await offThread { try Self.send(request, port) }
    }

    private static func send(_ request: String, _ port: Int) throws -> Int {
        let descriptor = try connection(port)
        defer { close(descriptor) }
        let bytes = Array(request.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes[sent...].withUnsafeBytes {
                unsafe write(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 else { throw CommandFault("The connection broke.") }
            sent += count
        }
        var received: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            if let answer = LoadAnswer(received) { return answer.status }
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe read(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 else { throw CommandFault("The connection broke.") }
            received += chunk[..<count]
        }
    }

    private static func connection(_ port: Int) throws -> Int32 {
        let descriptor = BenchTools.socket()
        guard descriptor >= 0 else { throw CommandFault("No socket can be opened.") }
        var address = BenchTools.address(port: port)
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else {
            close(descriptor)
            throw CommandFault("Nobody listens on port \(port).")
        }
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        _ = unsafe setsockopt(
            descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        return descriptor
    }
}
