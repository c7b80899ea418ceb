import Foundation
import Testing

@testable import DachwerkCommand
@testable import dachwerk

/// The tables of who may do what in the repository are those that this build prints.
///
/// After a module or a tenant file has changed:
/// `./dachwerk describe <tenant> --permissions > docs/reference/permissions/<tenant>.md`, or run
/// this test with `DACHWERK_RECORD=1`.
@Suite struct RecordedPermissionsTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = root.appendingPathComponent("docs/reference/permissions")

    private static func names(in folder: URL, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(ending) && !$0.contains(".schema.") }
            .map { String($0.dropLast(ending.count)) }.sorted()
    }

    private static func page(_ tenant: String) async -> String {
        let trial = CommandTrial()
        let code = await DachwerkProgram.run(
            [
                "describe", tenant, "--permissions", "--tenants",
                root.appendingPathComponent("Tenants").path,
            ], modules: moduleCatalog, terminal: trial.terminal)
        return code == 0 ? trial.output : trial.messages
    }

    @Test
    func `I7: who may do what at each shipped organisation stands in a table that is current`()
        async throws
    {
        let tenants = try Self.names(
            in: Self.root.appendingPathComponent("Tenants"), ending: ".json")
        #expect(tenants.count >= 4)
        for tenant in tenants {
            let file = Self.folder.appendingPathComponent("\(tenant).md")
            let page = await Self.page(tenant)
            if ProcessInfo.processInfo.environment["DACHWERK_RECORD"] == "1" {
                try Data(page.utf8).write(to: file)
            }
            let isCurrent = (try? Data(contentsOf: file)) == Data(page.utf8)
            #expect(isCurrent, "Run: ./dachwerk describe \(tenant) --permissions > \(file.path)")
        }
        #expect(try Self.names(in: Self.folder, ending: ".md") == tenants)
    }

    @Test func `I7: a table tells apart all records, some of them, and none`() async throws {
        let lines = await Self.page("hor-saar").split(separator: "\n").map(String.init)
        let start = try #require(lines.firstIndex(of: "## equipment-lending.loan"))
        let rows = lines[start...].prefix { !$0.hasPrefix("## ") || $0 == lines[start] }
        let roles = try #require(rows.first { $0.hasPrefix("| action |") })
            .split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        let read = try #require(rows.first { $0.hasPrefix("| read |") })
            .split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        func cell(_ role: String) throws -> String {
            read[try #require(roles.firstIndex(of: role))]
        }
        #expect(try cell("anybody") == "–")
        #expect(try cell("coordinator") == "yes")
        #expect(Int(String(try cell("volunteer").prefix(1))) != nil)
        #expect(rows.contains { $0.hasPrefix("1. ") && $0.contains("organisation") })
    }
}
