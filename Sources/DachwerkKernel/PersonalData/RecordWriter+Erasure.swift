import DachwerkKit

/// Erasing a person: what the platform does past every rule of a module, in one transaction.
extension RecordWriter {
    /// Erases everything that is held about a person, or as much of it as the law lets go.
    func erase(person: RecordID) throws -> ErasureReceipt {
        var receipt = ErasureReceipt(person: person, at: now, items: [])
        // The person's own record goes last: others refer to it.
        for (resource, record) in try traces(of: person) where record != person {
            try receipt.items.append(erase(record, resource, isPerson: false))
        }
        for (resource, record) in try traces(of: person) where record == person {
            try receipt.items.append(erase(record, resource, isPerson: true))
        }
        receipt.endedTokens = try endTokens(of: person)
        try enterAudit(
            AuditEvent(
                .personErased, by: actor, record: person, count: Int64(receipt.items.count)))
        return receipt
    }

    /// What is held about a person at this moment, in the order of the resources.
    func traces(of person: RecordID) throws -> [(CompiledResource, RecordID)] {
        // Whoever erases sees everything, and stands for the person whose traces are looked for.
        let seeker = Actor(kind: .system, id: actor.id, person: person)
        return try composition.resources.filter { $0.id.capability != PlatformNotice.id.capability }
            .flatMap { resource in
                let condition = PersonTraces.of(person, AccessView(resource, seeker))
                let rows = ConditionTranslator(resource, seeker, today: today)
                    .translate(condition)
                return try RecordStore(resource).records(
                    where: rows, order: [.init("id")], limit: .max, in: transaction
                ).map { (resource, $0.id) }
            }
    }

    private func erase(
        _ id: RecordID, _ resource: CompiledResource, isPerson: Bool
    ) throws -> ErasureReceipt.Item {
        var item = ErasureReceipt.Item(resource: resource.id, record: id, outcome: .impersonal)
        guard let record = try record(id, of: resource) else {
            // It went along with another one.
            item.outcome = .erased
            return item
        }
        if let end = try HoldBook(on: today, composition, in: transaction).end(of: id) {
            item.outcome = .kept
            item.ground = .hold
            item.until = end
            item.kept = filled(record, resource).map { resource.definition.fields[$0].name }
            return item
        }
        let lawful = filled(record, resource).filter {
            resource.definition.fields[$0].privacy?.basis == .legalDuty
        }
        if lawful.isEmpty, try goes(record, resource, isPerson: isPerson) {
            item.outcome = .erased
            return item
        }
        guard let plan = composition.retentions[resource.id] else { return item }
        try empty(record, besides: lawful, plan)
        let left = try self.record(id, of: resource).map { filled($0, resource) } ?? []
        item.outcome = left.isEmpty ? .anonymised : .kept
        item.kept = left.map { resource.definition.fields[$0].name }
        if !left.isEmpty { item.ground = lawful.isEmpty ? .needed : .legalDuty }
        return item
    }

    /// The personal fields in which something stands.
    private func filled(_ record: RecordData, _ resource: CompiledResource) -> [Int] {
        let fields = resource.definition.fields
        return fields.indices.filter {
            fields[$0].holdsPersonalData && !fields[$0].isTransient
                && record.contents[$0] != fields[$0].forgotten
        }
    }

    /// Takes a record away whole, if it is the person's own or its retention says so, and if
    /// nothing refers to it.
    private func goes(
        _ record: RecordData, _ resource: CompiledResource, isPerson: Bool
    ) throws -> Bool {
        let plan = composition.retentions[resource.id]
        guard isPerson || plan?.declared?.means == .erasing else { return false }
        do {
            return try attempt {
                if let plan, plan.declared?.means == .erasing {
                    try forget(record, plan.whole(), plan)
                } else {
                    try eraseForGood(record, resource)
                }
                return true
            }
        } catch is Refusal {
            // Something else that stays refers to it; then it stays without what is personal.
            return false
        }
    }

    /// Lets nothing personal stand in a record, but for what a law asks to be kept.
    private func empty(_ record: RecordData, besides kept: [Int], _ plan: RetentionPlan) throws {
        if kept.isEmpty, plan.whole().fields != nil {
            return try forget(record, plan.whole(), plan)
        }
        let fields = plan.resource.definition.fields
        let positions = filled(record, plan.resource).filter {
            !kept.contains($0) && fields[$0].canStandEmpty
        }
        _ = try empty(record, positions, plan.resource)
    }

    /// Whoever was erased acts no more.
    private func endTokens(of person: RecordID) throws -> Int {
        try transaction.update(
            PlatformTables.token, set: ["revoked_at": .text(now.description)],
            where: .all([
                .compare("person", .equal, .text(person.description)), .isNull("revoked_at"),
            ]))
    }
}
