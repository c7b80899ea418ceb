import DachwerkKernel
import ServiceLifecycle

/// Looks at the tenant files again and again: a valid change is live within a second, and a
/// faulty file is reported once and leaves what was.
struct TenantWatcher: Service {
    let registry: TenantRegistry
    let provisioner: Provisioner
    let observer: any PlatformObserver
    var interval: Duration = .milliseconds(250)
    /// What comes before the first look.
    let begin: @Sendable () async -> Void

    init(
        registry: TenantRegistry, provisioner: Provisioner, observer: any PlatformObserver,
        begin: @escaping @Sendable () async -> Void = {}
    ) {
        self.registry = registry
        self.provisioner = provisioner
        self.observer = observer
        self.begin = begin
    }

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            await begin()
            while true {
                try await Task.sleep(for: interval)
                // Reading files and putting modules together would hold up requests.
                report(try await offThread { registry.reload() })
                await provisioner.provision(registry.tenants)
                await provisioner.examine(registry.tenants)
            }
        }
    }

    /// The registry has told the first fault of each file; nobody should have to mend one to see
    /// the next.
    private func report(_ faults: [CheckFault]) {
        var files: Set<String> = []
        for fault in faults where !files.insert(fault.place?.file ?? fault.subject).inserted {
            observer.observe(
                PlatformEvent("tenant.fault", .warning, tenant: nil, fault.description))
        }
    }
}
