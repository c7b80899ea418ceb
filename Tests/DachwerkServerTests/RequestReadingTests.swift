import DachwerkKit
import DachwerkTesting
import Testing

@testable import DachwerkServer

@Suite("Reading requests")
struct RequestReadingTests {
    @Test func `a target comes apart at its slashes and its question mark`() throws {
        let target = RequestTarget("/api/a/b?x=1&y=%C3%A4+b&z")
        #expect(target.path == "/api/a/b")
        #expect(target.segments == ["api", "a", "b"])
        let parameters = try target.parameters()
        #expect(parameters.map(\.name) == ["x", "y", "z"])
        #expect(parameters.map(\.value) == ["1", "ä b", ""])
        #expect(RequestTarget("/").segments == [""])
        #expect(RequestTarget("/a//b/").segments == ["a", "", "b", ""])
    }

    @Test(arguments: [
        "/?x=%", "/?x=%4", "/?x=%zz", "/?x=%FF", "/?x=%C3", "/?x=%00", "/?x=%0A", "/?=1", "/?%00=1",
        "/?x=%E2%80%AE", "/?x=%C0%AF", "/?x=%ED%A0%80",
    ])
    func `what cannot be decoded is refused`(target: String) {
        #expect(throws: EdgeFault.self) { try RequestTarget(target).parameters() }
    }

    @Test func `there are only so many parameters`() throws {
        let query = Array(repeating: "x=1", count: 65).joined(separator: "&")
        #expect(throws: EdgeFault.self) { try RequestTarget("/?\(query)").parameters() }
    }

    @Test func `unknown and doubled parameters are refused`() throws {
        #expect(throws: EdgeFault.self) {
            try RequestTarget("/?lmit=1").parameters(among: ["limit"])
        }
        #expect(throws: EdgeFault.self) {
            try RequestTarget("/?limit=1&limit=2").parameters(among: ["limit"])
        }
        #expect(try RequestTarget("/?limit=1").parameters(among: ["limit"]) == ["limit": "1"])
    }

    @Test(arguments: [
        ("\"3\"", EntityTag.Demand.tags(["3"])), ("*", .any), ("W/\"3\"", .tags(["3"])),
        ("3", .malformed), ("\"\"", .tags([""])), ("\"3-x\"", .tags(["3-x"])),
        ("\"3", .malformed), ("\"3\",", .malformed), ("\"3\" \"4\"", .malformed),
        ("W/3", .malformed), ("\"3\", W/\"4\" ,\"5\"", .tags(["3", "4", "5"])),
        ("*, \"3\"", .malformed), ("", .malformed),
    ])
    func `If-Match names one version or several`(header: String, demand: EntityTag.Demand) {
        #expect(EntityTag.demand(header) == demand)
    }

    @Test(arguments: [
        ("\"3\"", true), ("W/\"3\"", true), ("\"1\", \"3\"", true), ("*", true), ("\"33\"", false),
        ("", false), ("3", false),
    ])
    func `If-None-Match names several`(header: String, names: Bool) {
        #expect(EntityTag.names(header, tag: "\"3\"") == names)
    }

    @Test func `a token is random, well-formed and kept as a digest only`() {
        let (text, digest) = TokenSecret.make()
        let other = TokenSecret.make()
        #expect(text != other.text && digest != other.digest)
        #expect(TokenSecret.isWellFormed(text))
        #expect(digest == TokenSecret.digest(text) && digest.utf8.count == 64)
        #expect(
            TokenSecret.digest("abc")
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        for wrong in [
            "", "dw_", String(text.dropLast()), text + "a", text.uppercased() + "=",
            "xx_" + text.dropFirst(3),
        ] {
            #expect(!TokenSecret.isWellFormed(wrong))
        }
    }

    @Test func `the Date header is written as HTTP wants it`() {
        let instant = Instant("1994-11-06T08:49:37Z")
        #expect(HTTPDate.text(instant) == "Sun, 06 Nov 1994 08:49:37 GMT")
        let early = Instant("1969-12-31T23:59:59Z")
        #expect(HTTPDate.text(early) == "Wed, 31 Dec 1969 23:59:59 GMT")
    }
}
