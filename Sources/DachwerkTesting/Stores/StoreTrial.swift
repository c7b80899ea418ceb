import DachwerkKernel
import Foundation
import Synchronization

/// What a check works with: fresh stores, and a place for what it finds.
final class StoreTrial: Sendable {
    /// What a body throws that is meant to fail.
    struct Abort: Error {}

    /// Ends a store as a crash would, and returns a fresh one over what is left.
    let crash: (@Sendable (any Store) throws -> any Store)?
    /// Where random data begin.
    let seed: UInt64

    private static let shownFindings = 5
    private let makeStore: @Sendable () throws -> any Store
    private let found = Mutex<[String]>([])

    init(
        _ makeStore: @escaping @Sendable () throws -> any Store,
        crash: (@Sendable (any Store) throws -> any Store)?, seed: UInt64
    ) {
        self.makeStore = makeStore
        self.crash = crash
        self.seed = seed
    }

    /// What was found until now: the first few, because one fault often shows a hundred times.
    var findings: [String] {
        let all = found.withLock { $0 }
        let shown = all.prefix(Self.shownFindings)
        return shown + (all.count > shown.count ? ["and \(all.count - shown.count) more"] : [])
    }

    /// An empty store.
    func store() throws -> any Store {
        try makeStore()
    }

    /// Notes a finding.
    func fail(_ message: String) {
        found.withLock { $0.append(message) }
    }

    /// Notes a finding unless a condition holds.
    func expect(_ condition: Bool, _ message: @autoclosure () -> String) {
        if !condition { fail(message()) }
    }

    /// Notes a finding unless two values are the same.
    func expect<Value: Equatable>(_ value: Value, is expected: Value, _ subject: String) {
        if value == expected { return }
        fail("\(subject): \(Self.shown(value)) instead of \(Self.shown(expected))")
    }

    /// Notes a finding unless a body throws a store error: with this code if there is one.
    func expectError(
        _ code: StoreError.Code?, or other: StoreError.Code? = nil, subject: String? = nil,
        _ deed: String, _ body: () async throws -> Void
    ) async {
        do {
            try await body()
            fail("\(deed) succeeded")
        } catch let error as StoreError {
            if let code, error.code != code, error.code != other {
                fail("\(deed) threw \(error.code.name) instead of \(code.name)")
            }
            if let subject, error.subject != subject {
                fail("\(deed) names \(error.subject) instead of \(subject)")
            }
            if error.code == .notUnique, error.columns.isEmpty {
                fail("\(deed) names no column in which two rows agree")
            }
        } catch {
            fail("\(deed) threw \(error), which is no StoreError")
        }
    }

    /// Opens a tenant with the tables of the fixture in a fresh store, and closes it at the end.
    func withTenant(_ body: (any TenantStore) async throws -> Void) async throws {
        try await withTenant("alpha", of: try store(), body)
    }

    /// Opens a tenant with the tables of the fixture, and closes it at the end.
    func withTenant(
        _ name: String, of store: any Store, schema: StoreSchema? = StoreFixture.schema,
        _ body: (any TenantStore) async throws -> Void
    ) async throws {
        let tenant = try store.open(name)
        do {
            if let schema { try tenant.prepare(schema) }
            try await body(tenant)
        } catch {
            try? tenant.close()
            throw error
        }
        try tenant.close()
    }

    /// Hands out the path of a file that is not there yet, and removes it at the end.
    func withFile(_ body: (String) async throws -> Void) async throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("dachwerk-store-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        try await body(file.path)
    }

    private static func shown(_ value: Any) -> String {
        let text = "\(value)".replacingOccurrences(of: "DachwerkKernel.StoreValue", with: "")
        return text.count > 400 ? text.prefix(400) + "…" : text
    }
}
