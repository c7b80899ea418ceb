import DachwerkKernel
import Foundation
import Testing

@testable import DachwerkSQLite

/// What is said when the disk on which a backup is written has no space left.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible)) struct FullDiskTests {
    @Test func `a backup that finds no space names itself, not the tenant's own file`()
        async throws
    {
        let scratch = try Scratch()
        let store = try scratch.open()
        for index in 0..<200 {
            try await store.add(
                Sample.item("\(index)", title: String(repeating: "\(index) ", count: 400)))
        }
        let disk = try SmallDisk()
        let path = disk.path + "/house.sqlite"
        let error = #expect(throws: StoreError.self) { try store.backup(to: path) }
        #expect(error?.code == .full && error?.subject == path)
        #expect(error?.message.contains(path) == true)
        #expect(error?.message.contains(scratch.path) == false)
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).isEmpty)
        // Nothing of the tenant is full: it goes on, also with backups elsewhere.
        try await store.add(Sample.item("more"))
        try store.backup(to: scratch.file("copy"))
        try store.close()
    }

    @Test func `a restoration that finds no space names the copy, and changes nothing`()
        async throws
    {
        let scratch = try Scratch()
        let store = try scratch.open()
        for index in 0..<200 {
            try await store.add(
                Sample.item("\(index)", title: String(repeating: "\(index) ", count: 400)))
        }
        try store.backup(to: scratch.file("copy"))
        try store.close()
        let disk = try SmallDisk()
        let target = SQLiteStore(folder: disk.path)
        let error = #expect(throws: StoreError.self) {
            try target.restore("house", from: scratch.file("copy"))
        }
        #expect(error?.code == .full && error?.subject == disk.path + "/house.restore")
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path).isEmpty)
    }
}

/// A disk of 64 KB in memory, gone with this.
private final class SmallDisk {
    let path: String

    /// Whether this process may mount anything.
    static let isPossible = (try? SmallDisk()) != nil

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/disk-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        do {
            try Self.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", path])
        } catch {
            try? FileManager.default.removeItem(atPath: path)
            throw error
        }
    }

    deinit {
        try? Self.run(["umount", path])
        try? FileManager.default.removeItem(atPath: path)
    }

    private static func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw StoreError(.inputOutput, "", "") }
    }
}
