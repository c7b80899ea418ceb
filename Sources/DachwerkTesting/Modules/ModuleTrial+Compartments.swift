import DachwerkKernel
import DachwerkKit

extension ModuleTrial {
    /// A text that stands in entries, and who is admitted to it.
    private struct Planted {
        let resource: ResourceID
        let text: String
        var readers: Set<RecordID>
    }

    /// What lies in a compartment comes out to nobody who is not admitted: whatever duties they
    /// hold, and whether they read, list, search, filter, sort, export, ask for history, figures,
    /// tables, notices or their own data, or provoke a refusal.
    func compartments() async throws -> [Finding] {
        let platform = try platform()
        let tenant = platform.tenant("alpha")
        let kept = own(tenant).filter { $0.contributions.kept != nil }
        guard !kept.isEmpty else { return [] }
        var maker = SampleMaker(tenant, marker: "zzroom", seed: seed)
        try await maker.makeAll()
        await exercise(tenant, maker)
        let planted = try kept.flatMap { try texts(of: $0, tenant) }
        var findings = unproven(kept, planted)
        let persons = Set(planted.flatMap(\.readers)).sorted().prefix(6)
        let duties = Set(tenant.composition.duties.map(\.id))
        for person in [RecordID?.none] + persons.map(Optional.some) {
            let actor = Actor(kind: .token, id: "probe", duties: duties, person: person)
            let hidden = planted.filter { text in person.map { !text.readers.contains($0) } ?? true
            }
            let session = tenant.session(for: actor)
            for (place, answer) in await answers(session, kept, hidden) {
                guard let leak = hidden.first(where: { answer.contains($0.text) }) else { continue }
                findings.append(
                    Finding(
                        check: "module.compartments",
                        message: "\(place) shows what lies in a compartment of \(leak.resource) to "
                            + "somebody who is not admitted."))
            }
        }
        return Array(Set(findings)).sorted { $0.message < $1.message }
    }

    /// Leads the samples through their life, so that rules copy, tell and count what they will.
    private func exercise(_ tenant: Tenant, _ maker: SampleMaker) async {
        let session = tenant.session(for: .scheduler)
        for resource in own(tenant) {
            for move in resource.definition.moves {
                for id in maker.records[resource.id] ?? [] {
                    _ = try? await session.perform(
                        Operation(resource.id, .move(id, move.name), reason: "trial"))
                }
            }
        }
        for job in tenant.composition.jobs { try? await tenant.run(job) }
    }

    private func texts(of resource: CompiledResource, _ tenant: Tenant) throws -> [Planted] {
        guard let entry = resource.contributions.kept?.entry,
            let position = resource.definition.positions[entry.readers]
        else { return [] }
        let session = tenant.session(for: .scheduler)
        var request = ListRequest()
        request.limit = ListRequest.maximumLimit
        var byText: [String: Planted] = [:]
        for record in try session.list(resource.id, request).records {
            let readers = record.content(position)?.elements.compactMap {
                $0.textValue.flatMap { RecordID($0) }
            }
            for content in record.redacted.contents {
                for text in Self.markers(in: content) {
                    byText[text, default: Planted(resource: resource.id, text: text, readers: [])]
                        .readers.formUnion(readers ?? [])
                }
            }
        }
        return byText.values.sorted { $0.text < $1.text }
    }

    /// The texts of a sample that stand nowhere else.
    private static func markers(in content: FieldContent) -> [String] {
        switch content {
        case .text(let text): text.contains("zzroom") ? [text] : []
        case .localized(let text): text.versions.values.filter { $0.contains("zzroom") }
        case .list(let contents), .line(let contents): contents.flatMap(markers)
        default: []
        }
    }

    /// A resource whose samples nobody may read would pass without having been tried.
    private func unproven(_ kept: [CompiledResource], _ planted: [Planted]) -> [Finding] {
        kept.filter { resource in
            !planted.contains { $0.resource == resource.id && !$0.readers.isEmpty }
        }.map {
            Finding(
                check: "module.compartments",
                message: "No sample of \($0.id) holds a text that somebody may read, so that its "
                    + "compartments could not be tried.")
        }
    }

    private func answers(
        _ session: Session, _ kept: [CompiledResource], _ hidden: [Planted]
    ) async -> [(String, String)] {
        var answers: [(String, String)] = []
        let tenant = session.tenant
        let words = RefusalText(tenant.composition.vocabulary, languages: [.english])
        func note(_ place: String, _ body: () async throws -> String) async {
            // A trial asks thousands of questions; other tests must get their turn.
            await Task.yield()
            do { answers.append((place, try await body())) } catch let refusal as Refusal {
                let faults = refusal.faults.map { words.detail($0) }.joined()
                answers.append((place, "\(words.detail(refusal)) \(refusal.arguments) \(faults)"))
            } catch { answers.append((place, "\(error)")) }
        }
        for resource in tenant.composition.resources {
            let id = resource.id
            for request in requests(resource, hidden) {
                await note("A list of \(id)") {
                    Self.text(try session.list(id, request).records)
                }
            }
            for format in [ExportFormat.json, .csv(.germanExcel)] {
                await note("An export of \(id)") {
                    let piece = try session.exportRecords(
                        id, format: format, after: nil, limit: 500)
                    return String(decoding: piece.bytes, as: UTF8.self)
                }
            }
            for record in (try? identities(of: resource, tenant)) ?? [] {
                await note("A record of \(id)") { Self.text([try session.read(id, record)]) }
                await note("The history of \(id)") {
                    "\(try session.history(id, record, limit: 500))"
                }
                await note("A refusal of \(id)") {
                    let outcome = try await session.perform(Operation(id, .erase(record)))
                    return "\(outcome.isRepetition)"
                }
            }
        }
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        for figure in tenant.composition.figures {
            await note("The figure \(figure.id)") { "\(try session.figure(figure.id, on: today))" }
        }
        for table in tenant.composition.tabulations {
            await note("The table \(table.id)") {
                "\(try session.table(table.id, on: today, isFull: true).1)"
            }
        }
        await note("The personal data") {
            String(decoding: try session.personalData(), as: UTF8.self)
        }
        return answers
    }

    /// Everything that a list can be asked: plainly, by a word, by content, and in any order.
    private func requests(_ resource: CompiledResource, _ hidden: [Planted]) -> [ListRequest] {
        var plain = ListRequest()
        plain.limit = ListRequest.maximumLimit
        var requests = [plain]
        let sought = hidden.first { $0.resource == resource.id } ?? hidden.first
        for (position, field) in resource.definition.fields.enumerated()
        where field.kind == .text {
            var sorted = plain
            sorted.sort = [SortCriterion(FieldPath(field.name))]
            requests.append(sorted)
            guard let sought else { continue }
            var filtered = plain
            filtered.filters = [
                ListRequest.Filter(
                    condition: .compare(FieldPath(field.name), .equal, .text(sought.text)),
                    position: position)
            ]
            requests.append(filtered)
        }
        if let sought {
            var searched = plain
            searched.search = sought.text
            requests.append(searched)
        }
        return requests
    }

    private func identities(
        of resource: CompiledResource, _ tenant: Tenant
    ) throws -> [RecordID] {
        var request = ListRequest()
        request.limit = 50
        return try tenant.session(for: .scheduler).list(resource.id, request).records.map(\.id)
    }
}
