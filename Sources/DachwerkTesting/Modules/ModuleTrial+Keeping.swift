import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// What is exported and brought in again changes nothing.
    func roundTrip() async throws -> [Finding] {
        let platform = try platform()
        let tenant = platform.tenant("alpha")
        var maker = SampleMaker(tenant, marker: "zzalpha", seed: seed)
        try await maker.makeAll()
        let session = tenant.session(for: .scheduler)
        let before = try snapshot(tenant)
        var findings: [Finding] = []
        for resource in own(tenant) {
            for (name, format) in [("JSON", ExportFormat.json), ("CSV", .csv(.machine))] {
                do {
                    let piece = try session.exportRecords(resource.id, format: format, after: nil)
                    let reader = ImportReader(resource)
                    let rows =
                        format == .json
                        ? try reader.rows(JSONReader.read(piece.bytes, limits: Self.wideLimits))
                        : try reader.rows(CSVReader.read(piece.bytes, dialect: .machine))
                    let report = try await session.importRecords(resource.id, rows)
                    if report.created + report.changed > 0 {
                        findings.append(
                            Finding(
                                check: "module.round-trip",
                                message:
                                    "\(resource.id) as \(name): \(report) after its own export."))
                    }
                } catch let refusal as Refusal {
                    findings.append(
                        Finding(
                            check: "module.round-trip",
                            message: "\(resource.id) as \(name): refused its own export: "
                                + "\(refusal.code) \(refusal.faults.first.map { "\($0)" } ?? "")"))
                } catch {
                    findings.append(
                        Finding(
                            check: "module.round-trip",
                            message: "\(resource.id) as \(name): \(error)"))
                }
            }
        }
        if findings.isEmpty, try snapshot(tenant) != before {
            findings.append(
                Finding(check: "module.round-trip", message: "Records differ after the import."))
        }
        return findings
    }

    static let wideLimits = JSONLimits(bytes: 16_000_000, elements: 1_000_000)

    /// Concurrent changes never lose one: of several that start from the same version exactly one
    /// wins, and what it wrote is there afterwards.
    func concurrency() async throws -> [Finding] {
        let platform = try platform()
        let tenant = platform.tenant("alpha")
        var maker = SampleMaker(tenant, marker: "zzalpha", seed: seed)
        try await maker.makeAll(perResource: 2)
        var findings: [Finding] = []
        for resource in own(tenant) {
            guard let id = maker.records[resource.id]?.last,
                let field = resource.definition.fields.first(where: {
                    $0.kind.isFreeText && !$0.kind.isList && !$0.isComputed && !$0.isFixed
                        && !$0.isTransient
                        && !$0.isUnique && $0.format != .phone && $0.format != .identifier
                })
            else { continue }
            for round in 0..<5 {
                findings += try await race(tenant, resource, id, field, round)
            }
        }
        return findings
    }

    private func race(
        _ tenant: Tenant, _ resource: CompiledResource, _ id: RecordID, _ field: AnyField,
        _ round: Int
    ) async throws -> [Finding] {
        let session = tenant.session(for: .scheduler)
        let version = try session.read(resource.id, id).version
        let name = field.name
        let contents = (0..<8).map { Self.content(field, "r\(round)x\($0)") }
        let won = await withTaskGroup(of: FieldContent?.self) { group in
            for content in contents {
                let operation = Operation(
                    resource.id, .change(id), fields: [name: content], expectedVersion: version)
                group.addTask { @Sendable in
                    do {
                        _ = try await session.perform(operation)
                        return content
                    } catch {
                        return nil
                    }
                }
            }
            var won: [FieldContent] = []
            for await content in group {
                if let content { won.append(content) }
            }
            return won
        }
        let after = try session.read(resource.id, id)
        let position = resource.definition.positions[field.name] ?? 0
        func finding(_ message: String) -> Finding {
            Finding(
                check: "module.concurrency", message: "\(resource.id).\(field.name): \(message)")
        }
        if won.isEmpty {
            return after.version == version ? [] : [finding("A refused change was written.")]
        }
        if won.count > 1 { return [finding("\(won.count) changes of one version won.")] }
        if after.content(position) != won[0] {
            return [finding("The change that won is not there.")]
        }
        let entries = try session.history(resource.id, id, after: version, limit: 500)
        return entries.isEmpty ? [finding("The change that won has no history.")] : []
    }

    private static func content(_ field: AnyField, _ text: String) -> FieldContent {
        let text =
            switch field.format {
            case .email: "\(text)@example.org"
            case .webAddress: "https://\(text).example.org"
            default: text
            }
        return field.kind == .localized ? .localized(LocalizedText(text, in: .german)) : .text(text)
    }

    /// Off and purged, the module leaves the store as if it had never been there.
    func purge() async throws -> [Finding] {
        let store = InMemoryStore()
        let on = try TestPlatform.boot(compiler, choices, store: store, ids: SystemIDSource())
        let former = on.tenant("alpha").composition
        var maker = SampleMaker(on.tenant("alpha"), marker: "zzalpha", seed: seed)
        try await maker.makeAll()
        for job in former.jobs { try? await on.tenant("alpha").run(job) }
        try await on.tenant("alpha").platform.stores.closeAll()

        let off = try platformWithout(store: store)
        let tenant = off.tenant("alpha")
        let gone = former.capabilities.map(\.id).filter { !tenant.composition.has($0) }
        for capability in gone.reversed() { try await tenant.purge(capability, from: former) }
        let left = try contents(tenant, former)
        let tables = try tenant.platform.stores.use("alpha", prepare: tenant.composition.schema) {
            try $0.describe()
        }
        let never = try platformWithout().tenant("alpha")
        let expected = try never.platform.stores.use("alpha", prepare: never.composition.schema) {
            try $0.describe()
        }
        var findings: [Finding] = []
        if tables != expected {
            let more = Set(tables.keys).subtracting(expected.keys).sorted()
            findings.append(
                Finding(check: "module.purge", message: "Tables stay behind: \(more)."))
        }
        return findings + left
    }

    /// What still speaks of the module in tables that stay.
    private func contents(_ tenant: Tenant, _ former: Composition) throws -> [Finding] {
        let own = former.resources.filter { !tenant.composition.has($0.id.capability) }
        let needles = own.map(\.id.description) + [capability + "."]
        var findings: [Finding] = []
        // That there was a capability, and who did what with it, stays told; its values never were.
        for table in tenant.composition.schema.tables
        where table.name != PlatformTables.audit.name {
            let rows = try tenant.read { try $0.rows(StoreQuery(table)) }
            for row in rows {
                guard
                    let text = row.lazy.compactMap(\.text).first(where: { text in
                        needles.contains { text.contains($0) }
                    })
                else { continue }
                findings.append(
                    Finding(
                        check: "module.purge", message: "A row of '\(table.name)' stays: '\(text)'."
                    ))
                break
            }
        }
        return findings
    }
}
