import DachwerkKernel
import Testing

@testable import DachwerkCommand

/// The scanner of files, against a program that speaks like it.
@Suite struct ClamdScannerTests {
    private func verdict(
        _ clamd: FakeClamd, on parts: [String], patience: Int = 30
    ) throws -> String? {
        var scanner = try #require(ClamdScanner("unix:\(clamd.path)"))
        scanner.patience = patience
        let scan = try scanner.begin()
        defer { scan.discard() }
        for part in parts { try scan.append(Array(part.utf8)) }
        return try scan.finish()
    }

    @Test func `a file goes over part by part, and what is found has a name`() throws {
        let clamd = try FakeClamd(.looks)
        defer { clamd.stop() }
        #expect(try verdict(clamd, on: ["a letter", "", " to nobody"]) == nil)
        #expect(try verdict(clamd, on: ["please call ", "this harmful"]) == "Test.Harm")
        let long = String(repeating: "0123456789", count: 60_000)
        #expect(try verdict(clamd, on: [long, long]) == nil)
        #expect(clamd.files.map(\.count) == [18, 24, 1_200_000])
    }

    @Test func `a scanner that is not there is said, and named`() throws {
        let missing = try #require(ClamdScanner("unix:/tmp/no-such-clamd.sock"))
        let fault = #expect(throws: ScannerFault.self) { _ = try missing.begin() }
        #expect(fault?.message.contains("/tmp/no-such-clamd.sock") == true)
        let closed = try #require(ClamdScanner("127.0.0.1:1"))
        #expect(throws: ScannerFault.self) { _ = try closed.begin() }
    }

    @Test func `an answer that is none, a closed connection and silence are no yes`() throws {
        for conduct in [FakeClamd.Conduct.refuses, .closes, .isSilent] {
            let clamd = try FakeClamd(conduct)
            defer { clamd.stop() }
            let fault = #expect(throws: ScannerFault.self, "\(conduct)") {
                _ = try verdict(clamd, on: ["a letter"], patience: 1)
            }
            #expect(fault?.message.contains("clamd") == true)
        }
    }

    @Test(arguments: [
        ("unix:/run/clamav/clamd.ctl", ClamdScanner.Place.socket(path: "/run/clamav/clamd.ctl")),
        ("127.0.0.1:3310", .port(host: "127.0.0.1", port: "3310")),
        ("[::1]:3310", .port(host: "::1", port: "3310")),
        ("clamd.example:3310", .port(host: "clamd.example", port: "3310")),
    ])
    func `a scanner is named by its socket or its port`(text: String, place: ClamdScanner.Place) {
        #expect(ClamdScanner(text)?.place == place)
    }

    @Test(arguments: ["", "unix:", "unix:relative", "clamd.example", ":3310", "host:0", "host:x"])
    func `what names no scanner is refused`(text: String) { #expect(ClamdScanner(text) == nil) }
}
