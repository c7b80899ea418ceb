import DachwerkKit
import Testing

@testable import DachwerkServer

@Suite("Packed files")
struct GzipTests {
    @Test(arguments: [
        ("gzip", true), ("br, gzip;q=0.8", true), ("GZIP", true), ("gzip;q=0", false),
        ("gzip; q=0.0", false), ("br", false), ("", false), ("x-gzip2", false),
    ])
    func `a client says whether it takes packed answers`(header: String, isTaken: Bool) {
        #expect(Gzip.isTaken(header) == isTaken)
    }

    @Test func `the style sheet goes out packed, and a page that is somebody's own does not`()
        async throws
    {
        try await RunningServer.use { server in
            let taken = ["Accept-Encoding: gzip, deflate"]
            let plain = try await server.ask("GET", "/style.css", host: "alpha.localhost")
            #expect(plain.headers["content-encoding"] == nil)
            let packed = try await server.ask(
                "GET", "/style.css", host: "alpha.localhost", headers: taken)
            #expect(packed.headers["content-encoding"] == "gzip")
            #expect(packed.headers["vary"] == "Accept-Encoding")
            let size = try #require(packed.headers["content-length"].flatMap { Int($0) })
            #expect(size * 3 < plain.body.utf8.count)
            let page = try await server.ask("GET", "/", host: "alpha.localhost", headers: taken)
            #expect(page.headers["content-encoding"] == nil)
        }
    }

    @Test func `what is packed is a gzip file`() throws {
        let bytes = try #require(Gzip.packed(Array("Dach und Werk, Dach und Werk".utf8)))
        #expect(bytes.prefix(3) == [0x1F, 0x8B, 0x08])
        // The length of the plain text stands at the end, the lowest byte first.
        #expect(bytes.suffix(4) == [28, 0, 0, 0])
    }
}
