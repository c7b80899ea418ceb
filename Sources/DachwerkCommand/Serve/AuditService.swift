import DachwerkKernel
import ServiceLifecycle

/// Anchors what was written, some seconds later, and keeps what was only noted where nobody writes.
///
/// So no write waits for a second file, and what a killed process can lose of the audit is bounded:
/// the anchor of the last seconds, and the refusals, looks and uses of tokens of the last minute.
struct AuditService: Service {
    let registry: TenantRegistry
    /// How long to wait between two anchors.
    var pause: Duration = .seconds(10)
    /// After how many anchors what was noted is kept.
    private static let anchorsPerKeeping = 6

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var count = 0
            while true {
                try await Task.sleep(for: pause, clock: .continuous)
                count += 1
                if count.isMultiple(of: Self.anchorsPerKeeping) { await Self.keep(registry) }
                await Self.anchor(registry)
            }
        }
    }

    /// Keeps and anchors everything, before the stores are closed.
    static func settle(_ registry: TenantRegistry) async {
        await keep(registry)
        await anchor(registry)
    }

    private static func keep(_ registry: TenantRegistry) async {
        for id in registry.audit.notes.tenants {
            // What cannot be kept now is taken along by the next write.
            try? await registry.tenant(id: id)?.keepAuditNotes()
        }
        // When a token was used is not worth more than a try a minute.
        for tenant in registry.tenants { try? await tenant.keepTokenUses() }
    }

    private static func anchor(_ registry: TenantRegistry) async {
        for id in registry.audit.anchors.takeTouched() {
            guard let tenant = registry.tenant(id: id) else { continue }
            // A store that is just being exchanged is anchored by whoever exchanges it.
            _ = try? await offThread { tenant.anchorAndTell() }
        }
    }
}
