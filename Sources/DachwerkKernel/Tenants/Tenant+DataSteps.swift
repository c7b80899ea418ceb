import DachwerkKit
import Foundation

/// The steps that carry a tenant's data from one version of a module to the next.
extension Tenant {
    /// The steps that have not been taken yet, in order.
    package func pendingSteps() throws -> [Composition.CapabilityStep] {
        try read { try pendingSteps(in: $0) }
    }

    /// Agrees to what steps lose, so that they can be taken.
    ///
    /// - Throws: A ``Refusal`` when one of them is not pending.
    package func agree(to ids: [String]) async throws {
        let hold = try await platform.stores.hold(id, prepare: composition.schema)
        defer { hold.end() }
        let now = platform.clock.now().description
        try await write { transaction in
            let pending = Set(try self.pendingSteps(in: transaction).map(\.id))
            for id in ids {
                guard pending.contains(id) else {
                    throw Messages.tenant.stepNotPending(id)
                }
                try StoreMarks.set(Self.consentMark(id), to: now, in: transaction)
            }
        }
        settlement.reset()
    }

    /// Takes the steps that are pending, each in a transaction of its own.
    ///
    /// A step that fails leaves nothing behind; those before it stay, so that the next attempt goes
    /// on where this one ended.
    func carryData() async throws {
        let pending = try pendingSteps()
        guard let first = pending.first else { return }
        let hasRecords = try read { try $0.count(PlatformTables.history, where: .always) > 0 }
        if hasRecords {
            try checkConsent(pending)
            try await keepSnapshot(before: first)
        }
        for step in pending { try await take(step) }
        if hasRecords {
            let list = pending.map { "\($0.id): \($0.step.summary)" }.joined(separator: " ")
            tell("tenant.upgraded", .info, "The data of \(id) have been carried over. \(list)")
        }
    }

    private func pendingSteps(
        in snapshot: any StoreSnapshot
    ) throws -> [Composition.CapabilityStep] {
        var taken: [String: Int] = [:]
        for capability in Set(composition.dataSteps.map(\.capability)) {
            let mark = StoreValue.text(Self.stepMark(capability))
            taken[capability] = try snapshot.row(PlatformTables.mark, mark)?[1].text
                .flatMap { Int($0) }
        }
        return composition.dataSteps.filter { $0.step.number > taken[$0.capability] ?? 0 }
    }

    private func checkConsent(_ steps: [Composition.CapabilityStep]) throws {
        let missing = try read { snapshot in
            try steps.filter { step in
                let mark = StoreValue.text(Self.consentMark(step.id))
                return try step.step.loss != nil && snapshot.row(PlatformTables.mark, mark) == nil
            }
        }
        guard !missing.isEmpty else { return }
        let losses = missing.map { "\($0.id) loses \($0.step.loss ?? "")" }
        let accepts = missing.map { "--accept \($0.id)" }.joined(separator: " ")
        throw StoreError(
            .consent, id,
            "The data of \(id) have to be carried over, and something is lost: "
                + "\(losses.joined(separator: ", ")). Agree with: dachwerk upgrade \(id) \(accepts)"
        )
    }

    /// Keeps a copy of the store as it is, once.
    private func keepSnapshot(before step: Composition.CapabilityStep) async throws {
        let name = "before-\(step.id.replacing(".", with: "-"))"
        guard let path = try platform.stores.store.snapshotPath(of: id, named: name),
            !FileManager.default.fileExists(atPath: path)
        else { return }
        let (stores, id, schema) = (platform.stores, id, composition.schema)
        try await offThread {
            try stores.use(id, prepare: schema) { try $0.backup(to: path) }
        }
        tell("tenant.snapshot", .info, "The data of \(id) as they were are in \(path).")
    }

    private func take(_ step: Composition.CapabilityStep) async throws {
        let now = platform.clock.now()
        do {
            try await write { transaction in
                // Somebody else may have been faster.
                guard try self.pendingSteps(in: transaction).contains(where: { $0.id == step.id })
                else { return }
                let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
                try writer.acting(for: step.capability) { try step.step.run($0) }
                try StoreMarks.set(
                    Self.stepMark(step.capability), to: String(step.step.number), in: transaction)
            }
        } catch let error as StoreError where !error.isLasting {
            throw error
        } catch {
            throw StoreError(
                .schema, id,
                "The step \(step.id) of \(id) failed, and the data are as they were before it: "
                    + "\(error)")
        }
    }

    private static func stepMark(_ capability: String) -> String { "step \(capability)" }
    private static func consentMark(_ id: String) -> String { "consent \(id)" }
}
