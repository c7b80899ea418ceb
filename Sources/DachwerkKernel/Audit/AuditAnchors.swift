package import DachwerkKit
import Foundation
import Synchronization

/// How far a tenant's audit had come: what stands beyond its store, so that a chain which was cut
/// or written anew is seen.
package struct AuditAnchor: Sendable, Hashable {
    /// Which store of the tenant it is; each restoration begins another one.
    package let generation: Int64
    /// How many entries there were.
    package let count: Int64
    /// The hash of the last of them.
    package let head: String
    package let at: Instant
    /// Whether it is of a store that is about to take its place, and may not have come to it.
    package var isPending = false

    fileprivate var line: String {
        "\(generation) \(count) \(head) \(at)\(isPending ? " pending" : "")"
    }

    fileprivate init?(line: Substring) {
        let parts = line.split(separator: " ")
        guard (4...5).contains(parts.count), let generation = Int64(parts[0]),
            let count = Int64(parts[1]), let at = Instant(String(parts[3])),
            parts.count == 4 || parts[4] == "pending"
        else { return nil }
        self.init(
            generation: generation, count: count, head: String(parts[2]), at: at,
            isPending: parts.count == 5)
    }

    package init(
        generation: Int64, count: Int64, head: String, at: Instant, isPending: Bool = false
    ) {
        self.generation = generation
        self.count = count
        self.head = head
        self.at = at
        self.isPending = isPending
    }
}

/// The anchors of all tenants, kept outside of their stores: one small file for each, one line for
/// each of its stores in turn.
///
/// A write does not wait for its anchor. What is promised is the chain up to the last anchor, which
/// is set some seconds after a write and when the platform stops.
package final class AuditAnchors: Sendable {
    private struct Page {
        var anchors: [AuditAnchor]
        /// Whether something was written since the last anchor.
        var isTouched = false
    }

    private let folder: String?
    private let pages = Mutex<[String: Page]>([:])

    /// Keeps anchors in memory, and in a folder if one is given.
    package init(folder: String? = nil) {
        self.folder = folder
    }

    /// Says that something was written for a tenant.
    ///
    /// - Returns: Whether the tenant has no anchor yet.
    func touch(_ tenant: String) -> Bool {
        pages.withLock { pages in
            if pages[tenant] == nil { pages[tenant] = Page(anchors: read(tenant)) }
            pages[tenant]?.isTouched = true
            return pages[tenant]?.anchors.isEmpty ?? true
        }
    }

    /// The tenants for whom something was written since their last anchor; they count as anchored
    /// from now on.
    package func takeTouched() -> [String] {
        pages.withLock { pages in
            let touched = pages.filter(\.value.isTouched).keys.sorted()
            for tenant in touched { pages[tenant]?.isTouched = false }
            return touched
        }
    }

    /// The anchors of a tenant, that of its oldest store first.
    package func anchors(of tenant: String) -> [AuditAnchor] {
        pages.withLock { pages in
            if let page = pages[tenant] { return page.anchors }
            let page = Page(anchors: read(tenant))
            pages[tenant] = page
            return page.anchors
        }
    }

    /// Puts an anchor in the place of the one before it of the same store.
    ///
    /// One that was about to come and has come, or has been overtaken, goes.
    ///
    /// - Throws: ``StoreError`` when it cannot be kept.
    package func set(_ anchor: AuditAnchor, of tenant: String) throws {
        try pages.withLock { pages in
            var page = pages[tenant] ?? Page(anchors: read(tenant))
            page.anchors.removeAll { known in
                known.generation == anchor.generation
                    || known.isPending && (anchor.isPending || known.generation < anchor.generation)
            }
            page.anchors.append(anchor)
            page.anchors.sort { $0.generation < $1.generation }
            try write(page.anchors, of: tenant)
            pages[tenant] = page
        }
    }

    /// Says that the store that was about to take its place has done so.
    func confirm(_ tenant: String) throws {
        guard var anchor = anchors(of: tenant).last(where: \.isPending) else { return }
        anchor.isPending = false
        try set(anchor, of: tenant)
    }

    // MARK: The files

    private func path(_ tenant: String) -> String? { folder.map { "\($0)/\(tenant).anchor" } }

    private func read(_ tenant: String) -> [AuditAnchor] {
        guard let path = path(tenant), let data = FileManager.default.contents(atPath: path)
        else { return [] }
        return String(decoding: data, as: UTF8.self).split(separator: "\n")
            .compactMap { AuditAnchor(line: $0) }
    }

    private func write(_ anchors: [AuditAnchor], of tenant: String) throws {
        guard let path = path(tenant) else { return }
        do {
            let text = anchors.map { $0.line + "\n" }.joined()
            try WholeFile.write(Array(text.utf8), to: path, isDurable: true)
        } catch {
            throw StoreError(
                .inputOutput, path, "The anchor of \(tenant) cannot be written: \(error)")
        }
    }
}
