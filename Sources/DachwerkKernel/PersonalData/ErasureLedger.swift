package import DachwerkKit
import Foundation
import Synchronization

/// Who was erased at the own wish, kept outside of the tenants' stores, so that an older backup
/// brings nobody back.
///
/// It holds identities only. With a folder it outlives the process, one file for each tenant; who
/// moves a tenant to another machine takes it along.
package final class ErasureLedger: Sendable {
    private let folder: String?
    private let pages = Mutex<[String: [RecordID]]>([:])

    /// Remembers in memory, and in a folder if one is given.
    package init(folder: String? = nil) {
        self.folder = folder
    }

    /// The persons of a tenant who were erased, in the order in which they were.
    package func persons(of tenant: String) -> [RecordID] {
        pages.withLock { pages in
            if let page = pages[tenant] { return page }
            let page = read(tenant)
            pages[tenant] = page
            return page
        }
    }

    /// Remembers a person; durable when this returns.
    ///
    /// - Throws: ``StoreError`` when it cannot be kept.
    package func add(_ person: RecordID, of tenant: String) throws {
        try change(tenant) { $0 = $0.filter { $0 != person } + [person] }
    }

    /// Forgets a person who was not erased after all.
    func remove(_ person: RecordID, of tenant: String) throws {
        try change(tenant) { $0.removeAll { $0 == person } }
    }

    private func change(_ tenant: String, _ body: (inout [RecordID]) -> Void) throws {
        try pages.withLock { pages in
            var page = pages[tenant] ?? read(tenant)
            body(&page)
            try write(page, of: tenant)
            pages[tenant] = page
        }
    }

    // MARK: The files

    private func path(_ tenant: String) -> String? { folder.map { "\($0)/\(tenant).erased" } }

    private func read(_ tenant: String) -> [RecordID] {
        guard let path = path(tenant), let data = FileManager.default.contents(atPath: path)
        else { return [] }
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
            .compactMap { RecordID(String($0)) }
    }

    private func write(_ persons: [RecordID], of tenant: String) throws {
        guard let path = path(tenant) else { return }
        do {
            let text = persons.map { "\($0)\n" }.joined()
            try WholeFile.write(Array(text.utf8), to: path, isDurable: true)
        } catch {
            throw StoreError(
                .inputOutput, path, "The list of erased persons cannot be written: \(error)")
        }
    }
}
