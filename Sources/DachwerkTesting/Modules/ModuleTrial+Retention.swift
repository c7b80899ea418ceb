import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// What a record says of persons, and whether the record is still in use.
    private struct Remembered {
        let resource: CompiledResource
        let id: RecordID
        let texts: [String]
    }

    /// When every retention is over, nothing that was written about a person is left: not in
    /// records, history, notices or traces, not in exports, not in anybody's own data.
    func retention() async throws -> [Finding] {
        let platform = try platform()
        let tenant = platform.tenant("alpha")
        var maker = SampleMaker(tenant, marker: "zzkept", seed: seed)
        try await maker.makeAll(perResource: 2)
        await walk(tenant, maker)
        let remembered = try own(tenant).flatMap { resource in
            try (maker.records[resource.id] ?? []).compactMap { id in
                try remember(id, resource, tenant)
            }
        }
        platform.clock.advance(days: try longest(remembered, tenant) * 31 + 2)
        // What is announced first, and what waits for others, takes a few looks.
        for _ in 0..<4 {
            for job in tenant.composition.jobs { try? await tenant.run(job) }
            platform.clock.advance(days: 100)
        }
        let due = try remembered.filter { try !isInUse($0, tenant) }
        let kept = try everythingKept(tenant) + everythingTold(tenant, due.map(\.id))
        // What is in use may stand in other records too, such as the name of who is in charge.
        let inUse = Set(
            try remembered.filter { try isInUse($0, tenant) }.flatMap(\.texts))
        var findings: [Finding] = []
        for record in due {
            for text in record.texts where !inUse.contains(text) {
                guard let place = kept.first(where: { $0.1.contains(text) })?.0 else { continue }
                findings.append(
                    Finding(
                        check: "module.retention",
                        message: "\(place) still holds '\(text)' of \(record.resource.id) "
                            + "after every retention is over."))
            }
        }
        return findings
    }

    /// Leads the first of each kind as far as it goes; the others never end.
    private func walk(_ tenant: Tenant, _ maker: SampleMaker) async {
        let session = tenant.session(for: .scheduler)
        for resource in own(tenant) {
            guard let id = maker.records[resource.id]?.first else { continue }
            for move in resource.definition.moves {
                _ = try? await session.perform(
                    Operation(resource.id, .move(id, move.name), reason: "zzkept reason"))
            }
        }
    }

    private func remember(
        _ id: RecordID, _ resource: CompiledResource, _ tenant: Tenant
    ) throws -> Remembered? {
        guard
            let record = try tenant.read({ try RecordStore(resource).record(id, in: $0) })
        else { return nil }
        var texts: [String] = []
        for (position, field) in resource.definition.fields.enumerated()
        where field.holdsPersonalData && field.format != .phone {
            texts += Self.planted(in: record.contents[position], field)
        }
        return Remembered(resource: resource, id: id, texts: texts)
    }

    /// The texts of a sample that stand nowhere else.
    private static func planted(in content: FieldContent, _ field: AnyField) -> [String] {
        switch content {
        case .text(let text): return text.contains("zzkept") && text.utf8.count >= 10 ? [text] : []
        case .localized(let text):
            return text.versions.values.flatMap { planted(in: .text($0), field) }
        case .list(let contents): return contents.flatMap { planted(in: $0, field) }
        case .line(let contents):
            guard case .line(let fields) = field.kind.element else { return [] }
            return zip(fields, contents).flatMap { inner, content in
                inner.isPersonal ? planted(in: content, inner) : []
            }
        default: return []
        }
    }

    /// The most months that anything is kept.
    private func longest(_ remembered: [Remembered], _ tenant: Tenant) throws -> Int {
        var most = 24
        for known in remembered {
            guard let plan = tenant.composition.retentions[known.resource.id],
                let record = try tenant.read({
                    try RecordStore(known.resource).record(known.id, in: $0)
                })
            else { continue }
            most = max(most, plan.stages(of: record).map(\.months).max() ?? 0)
        }
        return most
    }

    /// Whether a record is declared to be in use, however old it is.
    private func isInUse(_ known: Remembered, _ tenant: Tenant) throws -> Bool {
        guard let kept = tenant.composition.retentions[known.resource.id]?.declared?.kept,
            let record = try tenant.read({
                try RecordStore(known.resource).record(known.id, in: $0)
            })
        else { return false }
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        return ConditionJudge(known.resource, .scheduler, today: today).passes(kept, record)
    }

    private func everythingTold(
        _ tenant: Tenant, _ persons: [RecordID]
    ) throws -> [(String, String)] {
        var told = try snapshot(tenant).map { ("An export of \($0.key)", $0.value) }
        let duties = Set(tenant.composition.duties.map(\.id))
        for person in persons {
            let actor = Actor(kind: .token, id: "probe", duties: duties, person: person)
            guard let data = try? tenant.session(for: actor).personalData() else { continue }
            told.append(("The personal data", String(decoding: data, as: UTF8.self)))
        }
        return told
    }
}
