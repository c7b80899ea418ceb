import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Synchronization
import Testing

/// Files that somebody looks at before they are taken.
@Suite struct ScannedFileTests {
    /// A scanner that calls one text harmful, or cannot be asked.
    private final class Scanner: FileScanner {
        let isReachable: Bool
        let seen = Mutex<[UInt8]>([])

        init(isReachable: Bool = true) { self.isReachable = isReachable }

        func begin() throws -> any FileScan {
            guard isReachable else { throw ScannerFault("Nobody listens at /run/clamd.") }
            return Scan(scanner: self)
        }

        struct Scan: FileScan {
            let scanner: Scanner
            func append(_ bytes: [UInt8]) throws { scanner.seen.withLock { $0 += bytes } }
            func finish() throws -> String? {
                let text = scanner.seen.withLock { String(decoding: $0, as: UTF8.self) }
                return text.contains("harmful") ? "Test.Harm" : nil
            }
            func discard() {}
        }
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await body() }
    }

    @Test func `a file in which something is found is refused, and nothing of it is left`()
        async throws
    {
        let scanner = Scanner()
        let archive = try ArchiveFixture(scanner: scanner)
        let refusal = await refusal {
            _ = try await archive.send(Array("something harmful".utf8), named: "a.txt")
        }
        #expect(refusal?.kind == .invalid)
        #expect(refusal?.faults.map(\.code) == ["attachment.infected"])
        #expect(try archive.files.names(of: "alpha").isEmpty)
        #expect(scanner.seen.withLock { $0 } == Array("something harmful".utf8))
    }

    @Test func `what is harmless is taken`() async throws {
        let archive = try ArchiveFixture(scanner: Scanner())
        let sent = try await archive.send(Array("something useful".utf8), named: "a.txt")
        #expect(try archive.files.names(of: "alpha") == [sent.kept.name])
    }

    @Test func `what nobody can look at is not taken, and may be sent again`() async throws {
        let archive = try ArchiveFixture(scanner: Scanner(isReachable: false))
        let refusal = await refusal {
            _ = try await archive.send(Array("something useful".utf8), named: "a.txt")
        }
        #expect(refusal?.code == "attachment.unscanned")
        #expect(refusal?.kind == .busy)
        #expect(refusal?.operatorNote?.contains("/run/clamd") == true)
        #expect(try archive.files.names(of: "alpha").isEmpty)
    }

    @Test func `what does not stay of a photo is looked at all the same`() async throws {
        let scanner = Scanner()
        let archive = try ArchiveFixture(scanner: scanner)
        let bytes = TestFile.png + Array(" and something harmful behind the end".utf8)
        let refusal = await refusal { _ = try await archive.send(bytes) }
        #expect(refusal?.faults.map(\.code) == ["attachment.infected"])
    }

    @Test func `a picture that is damaged is refused`() async throws {
        let archive = try ArchiveFixture()
        let refusal = await refusal { _ = try await archive.send(Array(TestFile.png.prefix(20))) }
        #expect(refusal?.faults.map(\.code) == ["attachment.broken"])
        #expect(try archive.files.names(of: "alpha").isEmpty)
    }
}
