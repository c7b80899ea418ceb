package import DachwerkKit

extension Tenant {
    /// Erases a person at the own wish, and says what became of everything that was held.
    ///
    /// The receipt is given only once the store was read again, nothing of what was taken away is
    /// left in its files, and a backup that is older cannot bring it back.
    ///
    /// - Parameters:
    ///   - person: The record that is the person.
    ///   - actor: Whoever has it done.
    /// - Returns: The receipt.
    /// - Throws: ``Refusal/notFound`` when nothing is held about such a person; a ``StoreError``
    ///   when the files could not be cleaned, and then it has to be done again.
    package func erase(
        person: RecordID, by actor: Actor = .operator
    ) async throws -> ErasureReceipt {
        let now = platform.clock.now()
        let wasErased = platform.erasures.persons(of: id).contains(person)
        try platform.erasures.add(person, of: id)
        let receipt: ErasureReceipt
        do {
            receipt = try await write { transaction in
                let writer = self.recordWriter(as: actor, at: now, in: transaction)
                let receipt = try writer.erase(person: person)
                guard !receipt.items.isEmpty || wasErased else { throw Refusal.notFound }
                return receipt
            }
        } catch {
            if !wasErased { try platform.erasures.remove(person, of: id) }
            throw error
        }
        tokens.forget()
        shelf.forgetAll()
        standings.forget()
        try await removeGoneFiles()
        try await check(receipt)
        try await platform.stores.useAsynchronously(id, prepare: composition.schema) {
            try await $0.scrub()
        }
        return receipt
    }

    /// Reads the store once more: what the receipt says is gone must be gone.
    private func check(_ receipt: ErasureReceipt) async throws {
        let composition = composition
        try read { snapshot in
            for item in receipt.items {
                guard let resource = composition.resource(item.resource) else { continue }
                let record = try RecordStore(resource).record(item.record, in: snapshot)
                let fields = resource.definition.fields
                let left = record.map { record in
                    fields.indices.filter {
                        fields[$0].holdsPersonalData && !item.kept.contains(fields[$0].name)
                            && record.contents[$0] != fields[$0].forgotten
                    }
                }
                guard item.outcome == .erased ? record == nil : left?.isEmpty ?? true else {
                    throw StoreError(
                        .damaged, item.resource.description,
                        "After the erasure something personal still stands in \(item.record).")
                }
            }
        }
    }

    /// Erases once more in a store that is about to take its place those who were erased since.
    ///
    /// - Returns: How many persons were there again.
    func eraseAgain(in staged: any TenantStore) async throws -> Int {
        let persons = platform.erasures.persons(of: id)
        guard !persons.isEmpty else { return 0 }
        let now = platform.clock.now()
        let count = try await staged.write { transaction in
            var count = 0
            for person in persons {
                let writer = self.recordWriter(as: .operator, at: now, in: transaction)
                guard try !writer.traces(of: person).isEmpty else { continue }
                _ = try writer.erase(person: person)
                count += 1
            }
            return count
        }
        if count > 0 { try await staged.scrub() }
        return count
    }
}
