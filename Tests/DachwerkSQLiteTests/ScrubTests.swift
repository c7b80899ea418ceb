import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

/// P1: what was taken away is gone from the bytes of every file, not only from the tables.
@Suite struct ScrubTests {
    private let scratch: Scratch
    private static let canary = "zzCanaryOfAPerson"

    init() throws { scratch = try Scratch() }

    /// The files of the folder in which the canary still stands.
    private func finds() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.file(name)))
            return bytes.range(of: Data(Self.canary.utf8)) != nil
        }
    }

    private func livedWith() async throws -> SQLiteTenantStore {
        let store = try scratch.open()
        for number in 0..<200 {
            try await store.add(Sample.item("\(number)", title: "\(Self.canary) \(number)"))
        }
        try await store.write { transaction in
            for number in 0..<200 {
                let row = StoreCondition.compare("id", .equal, .text("\(number)"))
                if number.isMultiple(of: 2) {
                    try transaction.delete(from: Sample.item, where: row)
                } else {
                    try transaction.update(
                        Sample.item, set: ["title": .text("t\(number)")], where: row)
                }
            }
        }
        return store
    }

    @Test func `P1: after scrubbing no file holds what was deleted or written over`() async throws {
        let store = try await livedWith()
        try await store.scrub()
        #expect(try finds().isEmpty)
        #expect(try store.titles().count == 100)
        try store.close()
        #expect(try finds().isEmpty)
    }

    @Test func `P1 control: without scrubbing the bytes are still there`() async throws {
        let store = try await livedWith()
        #expect(try !finds().isEmpty)
        try store.close()
    }

    @Test func `scrubbing goes on beside writers, and none of them fails`() async throws {
        let store = try await livedWith()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                group.addTask { try await store.add(Sample.item("new \(number)")) }
            }
            group.addTask { try await store.scrub() }
            try await group.waitForAll()
        }
        #expect(try store.titles().count == 120)
        try store.close()
    }
}
