import DachwerkKernel
import ServiceLifecycle

/// Runs what the tenants' jobs have to do, one tenant after the other.
///
/// The runner knows which jobs are due; a job that fails is reported and stops no other. The
/// pause is measured on a clock that nobody can set back.
struct JobService: Service {
    let registry: TenantRegistry
    let runner: JobRunner
    /// How long to wait after the start and between two looks.
    var pause: Duration = .seconds(60)

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while true {
                try await Task.sleep(for: pause, clock: .continuous)
                for tenant in registry.tenants {
                    try Task.checkCancellation()
                    await runner.runDue([tenant])
                }
            }
        }
    }
}
