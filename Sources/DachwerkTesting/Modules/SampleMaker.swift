import DachwerkKernel
import DachwerkKit

/// Makes records for any resource from its declaration alone.
///
/// Every text carries a marker, so that a leak can be found wherever it comes out. A record goes
/// through the one door first; only where the module's rules refuse every try is it written
/// beside them, because the checks need something to look for.
struct SampleMaker {
    let tenant: Tenant
    /// Stands in every text, and in no other tenant.
    let marker: String
    private(set) var records: [ResourceID: [RecordID]] = [:]
    private var random: SeededGenerator

    static let attempts = 24

    init(_ tenant: Tenant, marker: String, seed: UInt64) {
        self.tenant = tenant
        self.marker = marker
        random = SeededGenerator(seed: seed)
    }

    /// Makes some records of every resource, what is referred to first.
    mutating func makeAll(perResource count: Int = 3) async throws {
        for resource in ordered(tenant.composition.resources)
        where resource.id.capability != "platform" {
            for number in 0..<count {
                records[resource.id, default: []].append(try await make(resource, number))
            }
        }
    }

    private func ordered(_ resources: [CompiledResource]) -> [CompiledResource] {
        var waiting = resources
        var done: Set<ResourceID> = []
        var result: [CompiledResource] = []
        while !waiting.isEmpty {
            let index =
                waiting.firstIndex { resource in
                    required(resource).allSatisfy { done.contains($0) || $0 == resource.id }
                } ?? 0
            let next = waiting.remove(at: index)
            done.insert(next.id)
            result.append(next)
        }
        return result
    }

    private func required(_ resource: CompiledResource) -> [ResourceID] {
        resource.definition.fields.compactMap {
            if case .reference(let target) = $0.kind.element { target } else { nil }
        }
    }

    /// Makes one more record of a resource.
    mutating func makeOne(_ resource: CompiledResource) async throws -> RecordID {
        let id = try await make(resource, records[resource.id]?.count ?? 0)
        records[resource.id, default: []].append(id)
        return id
    }

    private mutating func make(_ resource: CompiledResource, _ number: Int) async throws -> RecordID
    {
        let session = tenant.session(for: .scheduler)
        for attempt in 0..<Self.attempts {
            // Stores in memory never wait, and other tests must get their turn.
            await Task.yield()
            let fields = sample(resource, number, attempt)
            let operation = Operation(resource.id, .create, fields: fields)
            if let outcome = try? await session.perform(operation), let record = outcome.record {
                return record.id
            }
        }
        return try await writeBesideRules(resource, sample(resource, number, 0))
    }

    private func writeBesideRules(
        _ resource: CompiledResource, _ fields: [String: FieldContent]
    ) async throws -> RecordID {
        let now = tenant.platform.clock.now()
        let record = RecordData(
            id: tenant.platform.ids.next(at: now), version: 1,
            state: resource.definition.initialStates.first ?? "recorded", createdAt: now,
            updatedAt: now,
            contents: resource.definition.fields.map { field in
                fields[field.name] ?? field.defaultContent
                    ?? (field.isOptional
                        ? (field.kind.isList ? .list([]) : .null) : field.kind.neutral)
            })
        let (actor, salt) = (Actor.scheduler, tenant.platform.ids.salt())
        try await tenant.write { transaction in
            try RecordStore(resource).insert(record, in: transaction)
            let change = RecordChange(
                resource: resource.id, kind: .create, move: nil, reason: nil, before: nil,
                after: record)
            try HistoryBook(resource).append(
                change, by: actor, at: now, salt: salt, in: transaction)
        }
        return record.id
    }

    /// Values for the fields that a request may name: the first try sets everything, later ones
    /// leave optional fields out and choose differently.
    mutating func sample(
        _ resource: CompiledResource, _ number: Int, _ attempt: Int
    ) -> [String: FieldContent] {
        var fields: [String: FieldContent] = [:]
        for field in resource.definition.fields where !field.isComputed {
            let isDue = field.isRequired || (field.kind.isFreeText && attempt < 12)
            if !isDue && attempt % 2 == 1 && random.below(2) == 0 { continue }
            if !isDue && attempt >= 16 { continue }
            let content = value(field, number, attempt, resource.id)
            if content.isNull { continue }
            fields[field.name] = content
        }
        return fields
    }

    private mutating func value(
        _ field: AnyField, _ number: Int, _ attempt: Int, _ owner: ResourceID
    ) -> FieldContent {
        // A file has to be sent before a record can refer to it.
        if field.holdsFiles { return .list([]) }
        if case .list(let element) = field.kind {
            let least = max(field.count?.lowerBound ?? 0, attempt < 8 ? 1 : 0)
            return .list(
                (0..<min(least, 3)).compactMap { _ in
                    let content = single(element, field, number, attempt, owner)
                    return content.isNull ? nil : content
                })
        }
        return single(field.kind, field, number, attempt, owner)
    }

    private mutating func single(
        _ kind: FieldKind, _ field: AnyField, _ number: Int, _ attempt: Int, _ owner: ResourceID
    ) -> FieldContent {
        let now = tenant.platform.clock.now()
        let day = number * 5 + attempt * 2 + 1
        switch kind {
        case .boolean:
            return attempt % 3 == 2
                ? .boolean(random.below(2) == 1) : field.defaultContent ?? .boolean(false)
        case .integer:
            let range = field.range ?? 0...100
            return .integer(
                attempt % 2 == 0
                    ? range.lowerBound
                    : min(range.upperBound, range.lowerBound + Int64(random.below(5))))
        case .text: return .text(text(field, number))
        case .choice(let cases): return .text(cases[(attempt / 2) % max(1, cases.count)])
        case .instant: return .instant(now.adding(days: day))
        case .date: return .date(tenant.info.zone.date(of: now).adding(days: day))
        case .time: return .text("10:00")
        case .money: return .money(Money(cents: 1_000))
        case .period:
            let start = now.adding(days: day).adding(hours: attempt % 4)
            return Period(start: start, end: start.adding(hours: 24)).map(FieldContent.period)
                ?? .null
        case .language: return .text("de")
        case .hours: return .text("mo-su 00:00-24:00")
        case .reference(let target):
            guard let known = records[target], !known.isEmpty,
                target != owner || attempt % 2 == 0
            else { return .null }
            return .identifier(known[(number + attempt) % known.count])
        case .localized:
            return .localized(LocalizedText(text(field, number), in: .german))
        case .line(let fields):
            return .line(
                fields.map { inner in
                    inner.isComputed ? inner.unset : value(inner, number, attempt, owner)
                })
        case .list: return .list([])
        }
    }

    private mutating func text(_ field: AnyField, _ number: Int) -> String {
        // None is the beginning of another, or what stands elsewhere would be found here.
        let unique = "\(marker)\(number)x\(10_000 + random.below(90_000))"
        let text =
            switch field.format {
            case .line, .text, .postcode: unique
            case .email: "\(unique)@example.org"
            case .webAddress: "https://\(unique).example.org"
            case .phone: "+49 \(100_000 + random.below(900_000))"
            case .identifier: unique
            }
        let most = field.length?.upperBound ?? 500
        return String(text.prefix(most))
    }
}
