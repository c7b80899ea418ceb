import DachwerkKernel
public import DachwerkKit

extension TestPlatform {
    /// Does something as a module does it by itself: as the scheduler, in one transaction.
    ///
    /// A test brings a store into a state with it that people cannot bring it into, such as the one
    /// that an older version of the module has left.
    ///
    /// - Parameters:
    ///   - capability: The capability whose module does it.
    ///   - tenant: `alpha` or `beta`.
    ///   - work: What it does.
    /// - Throws: What the work throws; nothing of it stays then.
    public func work(
        as capability: String, tenant: String = "alpha",
        _ work: @escaping @Sendable (TenantContext) throws -> Void
    ) async throws {
        let tenant = self.tenant(tenant)
        let now = clock.now()
        try await tenant.write { transaction in
            let writer = tenant.recordWriter(as: .scheduler, at: now, in: transaction)
            try writer.acting(for: capability) { try work($0) }
        }
    }

    /// Takes a step that carries data on, as if the store had been kept before there was one.
    ///
    /// - Parameters:
    ///   - number: The number of the step.
    ///   - capability: The capability that declares it.
    ///   - tenant: `alpha` or `beta`.
    /// - Throws: ``DachwerkKit/Refusal/notFound`` when there is no such step, or what it throws.
    public func take(
        step number: Int, of capability: String, tenant: String = "alpha"
    ) async throws {
        let steps = self.tenant(tenant).composition.dataSteps
        guard
            let step = steps.first(where: {
                $0.capability == capability && $0.step.number == number
            })
        else { throw Refusal.notFound }
        try await work(as: capability, tenant: tenant, step.step.run)
    }
}
