import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// No byte of one tenant comes out at another: in records, lists, searches, exports, history,
    /// figures, notices or refusals.
    func isolation() async throws -> [Finding] {
        let platform = try platform()
        var alpha = SampleMaker(platform.tenant("alpha"), marker: "zzalpha", seed: seed)
        try await alpha.makeAll()
        var beta = SampleMaker(platform.tenant("beta"), marker: "yybeta", seed: seed &+ 1)
        try await beta.makeAll()
        // Once more at the first, so that what a module kept meanwhile can come out again.
        try await alpha.makeAll(perResource: 1)
        let foreign = Set(alpha.records.values.flatMap { $0 }.map(\.description))
        var answers = try await everything(platform.tenant("beta"), beta, foreignIDs: alpha.records)
        for job in platform.tenant("beta").composition.jobs {
            do { try await platform.tenant("beta").run(job) } catch {
                answers.append(("job \(job.id)", "\(error)"))
            }
        }
        for (name, text) in try snapshot(platform.tenant("beta")) {
            answers.append(("export of \(name)", text))
        }
        var findings: [Finding] = []
        for (place, text) in answers {
            if text.contains("zzalpha") {
                findings.append(
                    Finding(
                        check: "module.isolation",
                        message: "\(place) of one tenant holds a text of another."))
            } else if let id = foreign.first(where: { text.contains($0) }) {
                findings.append(
                    Finding(
                        check: "module.isolation",
                        message: "\(place) of one tenant holds the record \(id) of another."))
            }
        }
        return findings
    }

    /// Everything that can be asked of a tenant, with the answers in text.
    private func everything(
        _ tenant: Tenant, _ maker: SampleMaker, foreignIDs: [ResourceID: [RecordID]]
    ) async throws -> [(String, String)] {
        var answers: [(String, String)] = []
        let text = RefusalText(tenant.composition.vocabulary, languages: [.english])
        func note(_ place: String, _ body: () async throws -> String) async {
            // A trial asks thousands of questions; other tests must get their turn.
            await Task.yield()
            do {
                answers.append((place, try await body()))
            } catch let refusal as Refusal {
                let faults = refusal.faults.map { text.detail($0) }.joined()
                answers.append((place, "\(text.detail(refusal)) \(refusal.arguments) \(faults)"))
            } catch {
                answers.append((place, "\(error)"))
            }
        }
        for duties in [tenant.composition.duties.map(\.id), []] {
            let actor = Actor(kind: .token, id: "probe", duties: Set(duties))
            for session in [tenant.session(for: actor), tenant.session(for: .scheduler)] {
                for resource in own(tenant) {
                    let id = resource.id
                    await note("a list of \(id)") {
                        try Self.text(session.list(id, Self.wide).records)
                    }
                    await note("a search in \(id)") {
                        var request = Self.wide
                        request.search = "zzalpha"
                        return try Self.text(session.list(id, request).records)
                    }
                    for record in maker.records[id] ?? [] {
                        await note("a record of \(id)") {
                            try Self.text([session.read(id, record)])
                        }
                        await note("the history of \(id)") {
                            "\(try session.history(id, record, limit: 500))"
                        }
                    }
                    for field in resource.definition.fields where !field.isComputed {
                        await note("a refusal of \(id)") {
                            let wrong = FieldContent.text("\u{1}")
                            let outcome = try await session.perform(
                                Operation(id, .create, fields: [field.name: wrong]))
                            return outcome.record.map { Self.text([$0]) } ?? ""
                        }
                    }
                }
            }
        }
        let session = tenant.session(for: .scheduler)
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        for figure in tenant.composition.figures {
            await note("the figure \(figure.id)") {
                "\(try session.figure(figure.id, on: today))"
            }
        }
        return answers
    }

    private static var wide: ListRequest {
        var request = ListRequest()
        request.limit = ListRequest.maximumLimit
        return request
    }

    static func text(_ records: [VisibleRecord]) -> String {
        var writer = JSONWriter()
        writer.beginArray()
        for record in records { record.write(to: &writer) }
        writer.endArray()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The identity of another tenant's record is worth exactly as much as one that never was.
    func references() async throws -> [Finding] {
        let platform = try platform()
        var alpha = SampleMaker(platform.tenant("alpha"), marker: "zzalpha", seed: seed)
        try await alpha.makeAll(perResource: 1)
        var beta = SampleMaker(platform.tenant("beta"), marker: "yybeta", seed: seed &+ 1)
        try await beta.makeAll(perResource: 1)
        let session = platform.tenant("beta").session(for: .scheduler)
        let missing = RecordID(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0001)
        var findings: [Finding] = []
        for resource in own(platform.tenant("beta")) {
            guard let foreign = alpha.records[resource.id]?.first else { continue }
            let own = beta.records[resource.id]?.first ?? missing
            for probe in probes(resource, own) {
                let first = await Self.answer(session, probe(foreign))
                let second = await Self.answer(session, probe(missing))
                if first.replacing(foreign.description, with: "")
                    != second.replacing(missing.description, with: "")
                {
                    findings.append(
                        Finding(
                            check: "module.references",
                            message: "\(resource.id) tells a foreign record from a missing one: "
                                + "'\(first)' against '\(second)'."))
                }
            }
        }
        return findings
    }

    private func probes(
        _ resource: CompiledResource, _ own: RecordID
    ) -> [(RecordID) -> Operation] {
        var probes: [(RecordID) -> Operation] = [
            { Operation(resource.id, .change($0)) }, { Operation(resource.id, .erase($0)) },
        ]
        for move in resource.definition.moves {
            probes.append { Operation(resource.id, .move($0, move.name)) }
        }
        for field in resource.definition.fields where !field.isComputed {
            if case .reference = field.kind {
                probes.append {
                    Operation(resource.id, .change(own), fields: [field.name: .identifier($0)])
                }
                probes.append {
                    Operation(resource.id, .create, fields: [field.name: .identifier($0)])
                }
            }
        }
        return probes
    }

    private static func answer(_ session: Session, _ operation: Operation) async -> String {
        do {
            let outcome = try await session.perform(operation)
            return outcome.record.map { text([$0]) } ?? "done"
        } catch let refusal as Refusal {
            return "\(refusal.kind) \(refusal.code) \(refusal.faults) \(refusal.arguments)"
        } catch {
            return "\(error)"
        }
    }
}
