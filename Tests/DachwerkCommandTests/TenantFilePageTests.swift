import Foundation
import Testing

@testable import DachwerkCommand
@testable import dachwerk

/// The whole tenant file of the reference is one that the modules of this build accept.
@Suite struct TenantFilePageTests {
    static let page = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("docs/reference/tenant-file.md")

    /// The first block of JSON that names the schema.
    static func file() throws -> String {
        let text = String(decoding: try Data(contentsOf: page), as: UTF8.self)
        let blocks = text.components(separatedBy: "```json\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
        return try #require(blocks.first { $0.contains("\"$schema\"") })
    }

    private func check(_ file: String) async throws -> (code: Int32, output: String) {
        let trial = CommandTrial()
        try trial.write(file, to: "Tenants/kulturhaus.json")
        let code = await DachwerkProgram.run(
            ["check", "--tenants", trial.tenants], modules: moduleCatalog,
            terminal: trial.terminal)
        return (code, trial.output)
    }

    @Test func `the whole file of the reference is sound`() async throws {
        let (code, output) = try await check(Self.file())
        #expect(code == 0, "\(output)")
    }

    @Test func `control: the same file with a setting misspelled is not`() async throws {
        let broken = try Self.file().replacingOccurrences(of: "maxAheadDays", with: "maxAhedDays")
        let (code, output) = try await check(broken)
        #expect(code == 1)
        #expect(output.contains("/capabilities/equipment-lending/settings/maxAhedDays"))
    }
}
