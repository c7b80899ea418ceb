import DachwerkKernel
import Foundation
import Testing

struct CheckReferenceTests {
    private static let path = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("docs/reference/checks.md")

    @Test func `the reference of checks is current`() throws {
        if ProcessInfo.processInfo.environment["DACHWERK_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: Self.path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try CheckCatalog.page.write(to: Self.path, atomically: true, encoding: .utf8)
        }
        let page = try String(contentsOf: Self.path, encoding: .utf8)
        #expect(
            page == CheckCatalog.page,
            "Record it again: DACHWERK_RECORD=1 swift test --filter CheckReferenceTests")
    }

    @Test func `every check stands in the reference once`() {
        let ids = CheckCatalog.entries.map(\.id.description)
        #expect(Set(ids).count == ids.count)
        for id in ids {
            #expect(CheckCatalog.page.split(separator: "| `\(id)` |").count == 2, "\(id)")
        }
    }
}
