import DachwerkCommand
import DachwerkKernel
import DachwerkKit
import DachwerkTesting
import Foundation
import Testing

/// A store and a program as another repository would write them, with what is public.
@Suite struct OutsideStoreTests {
    @Test(arguments: StoreConformance.checks)
    func `a store from outside passes the suite`(_ check: StoreCheck) async throws {
        try await expectStoreConforms({ CountingStore() }, checks: [check])
    }

    @Test func `a program keeps its records in the store that it names`() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("outside-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = """
            {"id": "house", "name": {"en": "House"}, "hosts": ["house.localhost"],
             "languages": ["en"], "timeZone": "Europe/Berlin", "capabilities": {}}
            """
        try Data(file.utf8).write(to: URL(fileURLWithPath: "\(folder)/house.json"))
        let store = CountingStore()
        let code = await DachwerkProgram.run(
            [
                "token", "house", "--duties", "platform.administrator", "--expires", "1d",
                "--tenants", folder, "--data", "\(folder)/data",
            ], modules: [], store: { _ in store })
        #expect(code == 0)
        #expect(store.writeCount > 0)
        #expect(try store.tenants() == ["house"])
        #expect(!FileManager.default.fileExists(atPath: "\(folder)/data/house.sqlite"))
    }
}
