import Crypto
import DachwerkKernel
import Synchronization

/// Keeps the descriptions that were asked for lately.
///
/// A document belongs to one frozen tenant; when the tenant's file changes, another tenant object
/// takes its place and the old document is never found again.
final class DescriptionCache: Sendable {
    /// A description with the tag of its bytes.
    struct Document: Sendable {
        let bytes: [UInt8]
        let tag: String
    }

    private struct Entry {
        let tenant: Tenant
        let document: Document
    }

    /// Documents are large; a few tenants are looked at by developers at a time.
    private static let limit = 16
    private let entries = Mutex<[String: Entry]>([:])

    func document(for tenant: Tenant) -> Document {
        let known = entries.withLock { entries in
            entries[tenant.id].flatMap { $0.tenant === tenant ? $0.document : nil }
        }
        if let known { return known }
        let bytes = APIDescription(tenant).bytes
        let tag = "\"\(TokenSecret.hexadecimal(SHA256.hash(data: bytes).prefix(16)))\""
        let document = Document(bytes: bytes, tag: tag)
        entries.withLock { entries in
            if entries.count >= Self.limit { entries.removeAll() }
            entries[tenant.id] = Entry(tenant: tenant, document: document)
        }
        return document
    }
}
