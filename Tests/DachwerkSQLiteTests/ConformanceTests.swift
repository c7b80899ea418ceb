import DachwerkKernel
import DachwerkTesting
import Foundation
import Testing

@testable import DachwerkSQLite

@Suite struct ConformanceTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test(arguments: StoreConformance.checks)
    func `the embedded store passes the conformance suite`(_ check: StoreCheck) async throws {
        let scratch = scratch
        try await expectStoreConforms(
            { SQLiteStore(folder: scratch.file(UUID().uuidString)) }, checks: [check],
            crash: { store in
                guard let store = store as? SQLiteStore else { return store }
                let folder = scratch.file(UUID().uuidString)
                try copy(store.folder, to: folder)
                return SQLiteStore(folder: folder)
            })
    }

    /// Copies what a crash would leave on the disk.
    private func copy(_ source: String, to target: String) throws {
        let files = FileManager.default
        try files.createDirectory(atPath: target, withIntermediateDirectories: true)
        for name in try files.contentsOfDirectory(atPath: source)
        where name.hasSuffix(".sqlite") || name.hasSuffix(".sqlite-wal") {
            try files.copyItem(atPath: "\(source)/\(name)", toPath: "\(target)/\(name)")
        }
    }
}
