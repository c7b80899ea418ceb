import DachwerkWorkbench
import DachwerkCommand
import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Small things that every measurement needs.
enum BenchTools {
    /// The middle of several values.
    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    static func milliseconds(_ duration: Duration) -> Double {
        let parts = duration.components
        return Double(parts.seconds) * 1e3 + Double(parts.attoseconds) / 1e15
    }

    /// How long something took, in milliseconds.
    static func time(_ body: () async throws -> Void) async throws -> Double {
        let start = ContinuousClock.now
        try await body()
        return milliseconds(ContinuousClock.now - start)
    }

    /// A socket for TCP over IPv4.
    static func socket() -> Int32 {
        #if canImport(Glibc)
            Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #elseif canImport(Musl)
            Musl.socket(AF_INET, SOCK_STREAM, 0)
        #else
            Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
    }

    /// A port of this machine.
    static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(clamping: port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    /// A port that is free at this moment.
    static func freePort() throws -> Int {
        let descriptor = socket()
        guard descriptor >= 0 else { throw CommandFault("No socket can be opened.") }
        defer { close(descriptor) }
        var address = address(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isFound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bind(descriptor, pointer, length) == 0
                    && getsockname(descriptor, pointer, &length) == 0
            }
        }
        guard isFound else { throw CommandFault("No port is free.") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// Starts this very program, or one that was built beside it, with other arguments.
    static func process(_ arguments: [String], of name: String? = nil) throws -> Process {
        guard var program = Bundle.main.executableURL else {
            throw CommandFault("The program cannot find itself.")
        }
        if let name {
            program = program.deletingLastPathComponent().appending(path: name)
            guard FileManager.default.isExecutableFile(atPath: program.path) else {
                throw CommandFault("There is no program '\(program.path)'; build it first.")
            }
        }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        return process
    }
}
