import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

/// Carries out what commands ask about the audit.
struct AuditDesk {
    let registry: TenantRegistry
    let store: any Store

    /// Examines one tenant, or all that have a store.
    func verify(_ form: ControlForm) async throws -> ControlDesk.Answer {
        var tenants = registry.tenants
        if let id = form.text("tenant") {
            guard let tenant = registry.tenant(id: id) else {
                throw PlatformAssembly.unknown(id, among: registry)
            }
            tenants = [tenant]
        }
        var found: [(String, AuditFindings)] = []
        for tenant in tenants {
            // An organisation without a store has no audit, and looking must not make one.
            guard try store.exists(tenant.id) else { continue }
            let hold = try await tenant.hold()
            defer { hold.end() }
            found.append((tenant.id, try await offThread { try tenant.verifyAudit() }))
        }
        let all = found
        return ControlDesk.done { writer in
            writer.key("audits")
            writer.beginArray()
            for (tenant, findings) in all { Self.write(tenant, findings, to: &writer) }
            writer.endArray()
        }
    }

    private static func write(
        _ tenant: String, _ findings: AuditFindings, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("tenant", tenant)
        writer.member("entries", findings.entries)
        writer.member("anchored", findings.anchored)
        writer.member("faultCount", findings.faultCount)
        writer.key("faults")
        writer.beginArray()
        for fault in findings.faults {
            writer.beginObject()
            writer.member("kind", fault.kind.rawValue)
            writer.member("text", text(fault.kind))
            if let sequence = fault.sequence { writer.member("number", sequence) }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
    }

    /// What a fault means, for whoever works on the machine.
    private static func text(_ kind: AuditFault.Kind) -> String {
        switch kind {
        case .unreadable: "cannot be read."
        case .gap: "does not have the number that follows; entries are missing, or moved."
        case .hash: "is not what was written, or does not follow the one before it."
        case .unanchored:
            "Nothing outside of the store says how far the audit had come: the anchor is missing."
        case .cut: "is the last, and there were more."
        case .rewritten: "is sound in itself, but another one than stood here before."
        case .otherStore: "The store is not the one that was in use last."
        case .historyMissing: "The history lacks what this tells of."
        case .historyChanged: "The history tells something else than what was written."
        case .historyAdded: "The history tells of something that the audit does not know."
        }
    }

    func list(_ tenant: Tenant, _ form: ControlForm) async throws -> ControlDesk.Answer {
        let request = try Self.request(form)
        let hold = try await tenant.hold()
        defer { hold.end() }
        var writer = JSONWriter(capacity: 16_384)
        writer.beginObject()
        try tenant.auditPage(request, to: &writer)
        writer.endObject()
        return (200, writer.bytes)
    }

    private static func request(_ form: ControlForm) throws -> AuditRequest {
        var request = AuditRequest()
        if let text = form.text("record") {
            guard let id = RecordID(text) else { throw CommandFault("'\(text)' is no record id.") }
            request.record = id
        }
        request.actor = form.text("actor")
        if let text = form.text("kind") {
            guard let kind = AuditEvent.Kind(rawValue: text) else {
                let names = AuditEvent.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                throw CommandFault("There is no kind '\(text)'. There are: \(names).")
            }
            request.kind = kind
        }
        request.from = try instant("from", form)
        request.until = try instant("until", form)
        request.before = form.integer("before").map { Int64($0) }
        request.limit = max(1, min(form.integer("limit") ?? 50, 500))
        return request
    }

    private static func instant(_ name: String, _ form: ControlForm) throws -> Instant? {
        guard let text = form.text(name) else { return nil }
        guard let instant = Instant(text) else {
            throw CommandFault("'\(text)' is no moment such as 2026-05-03T12:00:00Z.")
        }
        return instant
    }
}
