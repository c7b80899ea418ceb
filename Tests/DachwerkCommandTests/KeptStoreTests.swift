import DachwerkWorkbench
import DachwerkKernel
import DachwerkKit
import Foundation
import Testing

@testable import DachwerkCommand
@testable import dachwerk

/// Stores that released states of the shipped modules have kept, as text in `Kept/<state>`.
///
/// A released state adds a folder: `sqlite3 <backup> .dump` of its tenants, with the application id
/// in front and the names of tables in quotes. None is ever taken away.
@Suite struct KeptStoreTests {
    static let kept =
        ["hor-saar", "mimi-stuttgart", "woge-bremerhaven"].map { "cb41ee9/\($0)" }
        + ["hor-saar", "mimi-stuttgart", "vmdo-dortmund", "woge-bremerhaven"].map {
            "e8aed7c/\($0)"
        }

    private let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    @Test(arguments: kept)
    func `a store of a released state is served with everything that stands in it`(
        path: String
    ) async throws {
        let trial = CommandTrial()
        let dump = here.appendingPathComponent("Kept/\(path).sql")
        let backup = "\(trial.folder)/kept.sqlite"
        try make(backup, from: dump.path)
        let repository = here.deletingLastPathComponent().deletingLastPathComponent()
        let platform = PlatformAssembly(
            tenants: repository.appendingPathComponent("Tenants").path, data: trial.data,
            catalog: ModuleCatalog(moduleCatalog))
        let tenant = try platform.tenant(String(path.split(separator: "/")[1]))

        _ = try await tenant.restore(from: backup)
        try await tenant.hold().end()
        #expect(tenant.trouble == nil)
        let rows = try rowCounts(of: String(contentsOf: dump, encoding: .utf8))
        let session = tenant.session(for: .scheduler)
        var total = 0
        for resource in tenant.composition.resources {
            let names = [resource.table.name] + resource.table.formerNames
            let expected = names.lazy.compactMap { rows[$0] }.first ?? 0
            var request = ListRequest()
            request.limit = ListRequest.maximumLimit
            let records = try session.list(resource.id, request).records
            #expect(records.count == expected, "\(resource.id)")
            for record in records {
                let history = try session.history(resource.id, record.id)
                #expect(!history.isEmpty || resource.id == PlatformNotice.id, "\(resource.id)")
            }
            total += records.count
        }
        #expect(total > 20)
        for job in tenant.composition.jobs {
            await #expect(throws: Never.self, "\(job.id)") { try await tenant.run(job) }
        }
        try await platform.stores.closeAll()
    }

    /// How many rows a dump has of each table.
    private func rowCounts(of dump: String) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for line in dump.split(separator: "\n") where line.hasPrefix("INSERT INTO \"") {
            counts[String(line.dropFirst(13).prefix { $0 != "\"" }), default: 0] += 1
        }
        return counts
    }

    /// Makes a file of its text.
    private func make(_ path: String, from dump: String) throws {
        let script = """
            import sqlite3, sys
            sqlite3.connect(sys.argv[2]).executescript(open(sys.argv[1]).read())
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, dump, path]
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}
