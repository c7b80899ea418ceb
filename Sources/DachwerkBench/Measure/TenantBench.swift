import DachwerkWorkbench
import DachwerkCommand
import DachwerkKernel

/// How long it takes from a new tenant file to a tenant that is ready.
struct TenantBench {
    let world: BenchWorld
    let rounds: Int

    func run() async throws -> BenchResult {
        let provisioner = Provisioner(
            folder: "\(world.folder)/tenants", store: world.platform.store,
            observer: SilentObserver())
        await provisioner.provision(world.platform.registry.tenants)
        var times: [Double] = []
        for round in 0..<rounds {
            let number = BenchWorld.tenantCount + 1 + round
            try world.files.write(number)
            times.append(
                try await BenchTools.time {
                    _ = world.platform.registry.reload()
                    await provisioner.provision(world.platform.registry.tenants)
                })
            guard let tenant = world.platform.registry.tenant(id: BenchTenants.id(number)) else {
                throw CommandFault("The new tenant did not appear.")
            }
            _ = try tenant.read { try $0.count(PlatformTables.token, where: .always) }
        }
        return BenchResult(
            name: "create a tenant from its file", value: BenchTools.median(times), unit: "ms",
            budget: .atMost(100),
            detail: "file read, checked and compiled, store made; median of \(rounds)")
    }
}
