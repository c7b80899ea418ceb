import DachwerkKernel
import Foundation
import Testing

@testable import dachwerk

/// The schema in the repository is the one that this build prints.
///
/// After a module has changed: `./dachwerk schema > Tenants/tenant.schema.json`, or run this test
/// with `DACHWERK_RECORD=1`.
@Suite struct RecordedSchemaTests {
    @Test func `the schema that editors use is the one of this build`() throws {
        let file = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Tenants/tenant.schema.json")
        let schema = Data(TenantSchema.json(ModuleCatalog(moduleCatalog)))
        if ProcessInfo.processInfo.environment["DACHWERK_RECORD"] == "1" {
            try schema.write(to: file)
        }
        let isCurrent = try Data(contentsOf: file) == schema
        #expect(isCurrent, "Run: ./dachwerk schema > Tenants/tenant.schema.json")
    }
}
