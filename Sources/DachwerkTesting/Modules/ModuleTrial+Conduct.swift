import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// What is personal in an erased record is gone from everything: records, history, notices.
    func erasure() async throws -> [Finding] {
        let platform = try platform()
        let tenant = platform.tenant("alpha")
        var maker = SampleMaker(tenant, marker: "zzalpha", seed: seed)
        try await maker.makeAll(perResource: 2)
        let session = tenant.session(for: .scheduler)
        var findings: [Finding] = []
        for resource in own(tenant).reversed() {
            for id in maker.records[resource.id] ?? [] {
                let record = try session.read(resource.id, id)
                let texts = Self.personalTexts(record)
                guard !texts.isEmpty,
                    (try? await session.perform(Operation(resource.id, .erase(id)))) != nil
                else { continue }
                for (place, content) in try everythingKept(tenant) {
                    if let text = texts.first(where: { content.contains($0) }) {
                        findings.append(
                            Finding(
                                check: "module.erasure",
                                message: "\(place) still holds '\(text)' of an erased record of "
                                    + "\(resource.id)."))
                    }
                }
            }
        }
        return findings
    }

    /// The texts of the personal fields of a record, as far as they name only this record.
    private static func personalTexts(_ record: VisibleRecord) -> [String] {
        var texts: [String] = []
        for (position, field) in record.resource.definition.fields.enumerated()
        where field.isPersonal && field.format != .phone {
            switch record.content(position) {
            case .text(let text): texts.append(text)
            case .localized(let text): texts += text.versions.values
            default: continue
            }
        }
        return texts.filter { $0.contains("zzalpha") && $0.utf8.count >= 12 }
    }

    func everythingKept(_ tenant: Tenant) throws -> [(String, String)] {
        try tenant.composition.schema.tables.map { table in
            let rows = try tenant.read { try $0.rows(StoreQuery(table)) }
            return ("The table '\(table.name)'", rows.map { "\($0)" }.joined(separator: "\n"))
        }
    }

    /// The same requests at the same moment lead to the same records: a module takes clock,
    /// identities and chance from its context and nowhere else.
    func repetition() async throws -> [Finding] {
        var results: [[String: String]] = []
        for _ in 0..<2 {
            let platform = try TestPlatform.boot(compiler, choices, store: InMemoryStore())
            var maker = SampleMaker(platform.tenant("alpha"), marker: "zzalpha", seed: seed)
            try await maker.makeAll()
            results.append(try snapshot(platform.tenant("alpha")))
        }
        guard results[0] != results[1] else { return [] }
        let differing = results[0].keys.filter { results[0][$0] != results[1][$0] }.sorted()
        return [
            Finding(
                check: "module.repetition",
                message: "Two runs of the same requests differ in \(differing).")
        ]
    }
}
