import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkServer

/// Forms with files, taken apart while they come in.
@Suite struct MultipartTests {
    private struct Part: Equatable {
        var name: String
        var fileName: String?
        var bytes: [UInt8] = []
    }

    private static func read(_ pieces: [[UInt8]], boundary: String = "x-1") throws -> [Part]? {
        let type = "multipart/form-data; boundary=\(boundary)"
        guard var reader = MultipartReader(contentType: type) else { return nil }
        var parts: [Part] = []
        var ended = 0
        for piece in pieces {
            for event in try reader.take(piece) {
                switch event {
                case .begin(let name, let fileName):
                    parts.append(Part(name: name, fileName: fileName))
                case .bytes(let bytes): parts[parts.count - 1].bytes += bytes
                case .end: ended += 1
                }
            }
        }
        return reader.isComplete && ended == parts.count ? parts : nil
    }

    private static let body = Array(
        ("--x-1\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\neins\r\n"
            + "--x-1\r\nContent-Disposition: form-data; name=\"f.new\"; "
            + "filename=\"a %22b;%22=c.txt\"\r\nContent-Type: text/html\r\n\r\n"
            + "\r\n--x\r\n--x-\r\n\r\n-\r\n"
            + "--x-1\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n\r\n"
            + "--x-1--\r\nepilogue").utf8)
    private static let parts = [
        Part(name: "a", fileName: nil, bytes: Array("eins".utf8)),
        Part(
            name: "f.new", fileName: "a \"b;\"=c.txt",
            bytes: Array("\r\n--x\r\n--x-\r\n\r\n-".utf8)),
        Part(name: "b", fileName: nil),
    ]

    @Test func `a form is read alike however its bytes arrive`() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            var pieces: [[UInt8]] = []
            var rest = Self.body[...]
            while !rest.isEmpty {
                let count = min(rest.count, 1 + random.below(40))
                pieces.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            #expect(try Self.read(pieces) == Self.parts)
        }
        #expect(try Self.read(Self.body.map { [$0] }) == Self.parts)
    }

    @Test func `a body that is cut short is no form`() throws {
        let end = Self.body.count - "--\r\nepilogue".utf8.count
        for length in 0...end {
            #expect(try Self.read([Array(Self.body.prefix(length))]) == nil)
        }
    }

    @Test func `S9: changed bytes make another form or none, and never a crash`() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<3_000 {
            var bytes = Self.body
            for _ in 0..<(1 + random.below(4)) {
                bytes[random.below(bytes.count)] = UInt8(random.below(256))
            }
            _ = try? Self.read([bytes])
        }
    }

    @Test(arguments: [
        "Content-Disposition: form-data", "Content-Disposition: form-data; name=a",
        "Content-Disposition: form-data; name=\"\"",
        "Content-Disposition: form-data; name=\"a\"; name=\"b\"",
        "Content-Disposition: attachment; name=\"a\"",
        "Content-Disposition: form-data; name=\"a\"x",
        "Content-Type: text/plain",
        "Content-Disposition: form-data; name=\"a\"\r\nContent-Transfer-Encoding: base64",
        "Content-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"",
        "nothing",
    ])
    func `a part that does not say clearly what it is makes the whole no form`(head: String) {
        let body = Array("--x-1\r\n\(head)\r\n\r\n1\r\n--x-1--".utf8)
        #expect(throws: MultipartReader.Fault.self) { try Self.read([body]) }
    }

    @Test(arguments: [
        "multipart/form-data", "multipart/form-data; boundary=", "multipart/mixed; boundary=a",
        "multipart/form-data; boundary=a; boundary=b", "multipart/form-data; boundary=a\tb",
        "multipart/form-data; boundary=\(String(repeating: "a", count: 71))",
    ])
    func `a boundary that cannot be one is refused`(type: String) {
        #expect(MultipartReader(contentType: type) == nil)
    }
}
