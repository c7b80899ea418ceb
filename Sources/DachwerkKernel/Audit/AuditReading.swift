package import DachwerkKit

extension Reading {
    /// Who did what, in words, the newest first.
    static let audit = Reading(
        "platform.audit", "Who did what with which record, the newest first.", group: "readings",
        operation: "platform.audit", path: [.literal("platform"), .literal("audit")],
        .duties([PlatformModule.dataOfficer]),
        parameters: [
            ReadingParameter("record", "Only entries about this record.", .text),
            ReadingParameter("actor", "Only entries of this token, person or program.", .text),
            ReadingParameter(
                "kind", "Only entries of this kind.",
                .choice(AuditEvent.Kind.allCases.map(\.rawValue), usual: nil)),
            ReadingParameter("from", "Only entries from this moment on.", .instant),
            ReadingParameter("until", "Only entries before this moment.", .instant),
            ReadingParameter(
                "before", "Only entries with a smaller number: for the next page.",
                .number(1...Int64.max)),
            ReadingParameter("limit", "How many entries there are at most.", .number(1...500)),
        ], meaning: "A page of the audit.", forms: [.schema("audit")]
    ) { question, reader in
        guard let environment = reader.reading as? SnapshotEnvironment else {
            throw Refusal.notFound
        }
        let request = try AuditRequest(question)
        return try environment.audit(request, in: question.languages)
    }
}

/// What of an audit somebody wishes to see.
package struct AuditRequest: Sendable {
    package var record: RecordID?
    package var actor: String?
    package var kind: AuditEvent.Kind?
    package var from: Instant?
    package var until: Instant?
    /// Only entries with a smaller number.
    package var before: Int64?
    package var limit = 100

    package init() {}

    /// Reads a question.
    ///
    /// - Throws: ``ReadingFault`` with every parameter that does not fit.
    init(_ question: ReadingQuestion) throws {
        var faults: [FieldFault] = []
        if let text = question.text("record") {
            record = RecordID(text)
            if record == nil { faults.append(Messages.value.reference(field: "record")) }
        }
        actor = question.text("actor")
        if let text = question.text("from") {
            from = Instant(text)
            if from == nil { faults.append(Messages.value.instant(field: "from")) }
        }
        if let text = question.text("until") {
            until = Instant(text)
            if until == nil { faults.append(Messages.value.instant(field: "until")) }
        }
        do {
            kind = try question.choice("kind", among: AuditEvent.Kind.self)
        } catch let fault as ReadingFault {
            faults += fault.faults
        }
        before = question.number("before", 1...Int64.max, &faults)
        limit = question.number("limit", 1...500, &faults).map { Int(clamping: $0) } ?? limit
        guard faults.isEmpty else { throw ReadingFault(faults: faults) }
    }

    private var condition: StoreCondition {
        var parts: [StoreCondition] = []
        if let record { parts.append(.compare("record", .equal, .text(record.description))) }
        if let actor {
            let own = StoreCondition.compare("actor", .equal, .text(actor))
            let person = RecordID(actor).map {
                StoreCondition.compare("person", .equal, .text($0.description))
            }
            parts.append(.any([own] + (person.map { [$0] } ?? [])))
        }
        if let kind { parts.append(.compare("kind", .equal, .text(kind.rawValue))) }
        if let from { parts.append(.compare("at", .greaterOrEqual, .text(from.description))) }
        if let until { parts.append(.compare("at", .less, .text(until.description))) }
        if let before { parts.append(.compare("sequence", .less, .integer(before))) }
        return .all(parts)
    }

    /// The entries that are asked for, the newest first, and one more if there is one.
    func entries(in snapshot: any StoreSnapshot) throws -> [AuditEntry] {
        try snapshot.rows(
            StoreQuery(
                PlatformTables.audit, where: condition,
                order: [.init("sequence", descending: true)], limit: limit + 1)
        ).compactMap { AuditEntry($0) }
    }

    /// Whether what is withheld of some entries would be told by which entries are found.
    var asksForIdentities: Bool { record != nil || actor != nil }
}

/// Says in words what entries tell.
struct AuditSentences {
    let composition: Composition
    let tenant: TenantInfo
    let languages: [LanguageTag]
    /// What tokens are called.
    let labels: [String: String]

    init(
        _ composition: Composition, _ tenant: TenantInfo, languages: [LanguageTag],
        in snapshot: any StoreSnapshot
    ) throws {
        self.composition = composition
        self.tenant = tenant
        self.languages = languages
        labels = Dictionary(
            try snapshot.rows(StoreQuery(PlatformTables.token)).compactMap { row in
                row[0].text.map { ($0, row[2].text ?? "") }
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether who it was and which record stay untold: of a matter between parties that would say
    /// who belongs to it, and of what is anonymous who stands behind it.
    ///
    /// Of a capability that is off nobody can say, so it is as if it were such a matter.
    func withholds(_ entry: AuditEntry) -> Bool {
        guard let name = entry.resource else { return false }
        let resource = composition.resources.first { resource in
            let former = resource.definition.formerNames.map {
                "\(resource.id.capability).\($0)"
            }
            return resource.name == name || former.contains(name)
        }
        guard let resource else { return true }
        return resource.definition.isAnonymous || resource.liesBetweenParties
    }

    func sentence(_ entry: AuditEntry) -> String {
        let vocabulary = composition.vocabulary
        let resource = entry.resource.map { vocabulary.text($0, in: languages) } ?? ""
        let arguments: [String: FieldContent] = [
            "actor": .text(actor(entry)), "resource": .text(resource),
            "detail": .text(detail(entry)), "count": .integer(entry.count),
        ]
        return vocabulary.sentence(
            "audit.\(entry.kind)", arguments, in: languages, zone: tenant.zone)
            ?? vocabulary.text("audit.\(entry.kind)", in: languages)
    }

    private func actor(_ entry: AuditEntry) -> String {
        let vocabulary = composition.vocabulary
        guard !withholds(entry) else { return vocabulary.text("audit.somebody", in: languages) }
        switch entry.actorKind {
        case Actor.Kind.token.rawValue:
            if let label = labels[entry.actor], !label.isEmpty { return "“\(label)”" }
            return vocabulary.text("audit.token", in: languages)
        case Actor.Kind.system.rawValue:
            let key = entry.actor == Actor.operator.id ? "audit.operator" : "audit.platform"
            return vocabulary.text(key, in: languages)
        case Actor.Kind.person.rawValue: return vocabulary.text("audit.person", in: languages)
        default: return vocabulary.text("audit.somebody", in: languages)
        }
    }

    private func detail(_ entry: AuditEntry) -> String {
        guard let detail = entry.detail else { return "–" }
        guard entry.kind == AuditEvent.Kind.moved.rawValue, let resource = entry.resource else {
            return detail
        }
        return composition.vocabulary.text("\(resource).move.\(detail)", in: languages)
    }

    func write(_ entry: AuditEntry, to writer: inout JSONWriter) {
        let isWithheld = withholds(entry)
        writer.beginObject()
        writer.member("number", entry.sequence)
        writer.member("at", entry.at.description)
        writer.member("kind", entry.kind)
        writer.member("text", sentence(entry))
        writer.member("actorKind", entry.actorKind)
        if !isWithheld {
            writer.member("actor", entry.actor)
            if let person = entry.person { writer.member("person", person.description) }
            if let record = entry.record { writer.member("record", record.description) }
            if let version = entry.version { writer.member("version", version) }
        }
        if let resource = entry.resource { writer.member("resource", resource) }
        if let detail = entry.detail { writer.member("detail", detail) }
        writer.member("count", entry.count)
        writer.endObject()
    }
}

/// A page of an audit.
package struct AuditPage: Sendable {
    /// One entry as it is read.
    package struct Line: Sendable {
        package let number: Int64
        package let at: Instant
        package let text: String
    }

    private let entries: [AuditEntry]
    /// Where the next page begins; nothing at the end.
    package let before: Int64?

    init(
        _ request: AuditRequest, _ sentences: AuditSentences, in snapshot: any StoreSnapshot
    ) throws {
        let found = try request.entries(in: snapshot)
        let page = found.prefix(request.limit)
        entries = page.filter { !(request.asksForIdentities && sentences.withholds($0)) }
        before = found.count > request.limit ? page.last?.sequence : nil
    }

    func lines(_ sentences: AuditSentences) -> [Line] {
        entries.map { Line(number: $0.sequence, at: $0.at, text: sentences.sentence($0)) }
    }

    func write(_ sentences: AuditSentences, to writer: inout JSONWriter) {
        writer.key("entries")
        writer.beginArray()
        for entry in entries { sentences.write(entry, to: &writer) }
        writer.endArray()
        if let before { writer.member("before", before) }
    }
}

extension SnapshotEnvironment {
    func audit(_ request: AuditRequest, in languages: [LanguageTag]) throws -> ReadingAnswer {
        let sentences = try AuditSentences(
            composition, tenant, languages: languages, in: snapshot)
        var writer = JSONWriter(capacity: 16_384)
        writer.beginObject()
        try AuditPage(request, sentences, in: snapshot).write(sentences, to: &writer)
        writer.endObject()
        return ReadingAnswer(writer.bytes, "application/json")
    }
}

extension Tenant {
    /// A page of the audit as JSON, for whoever works on the machine itself.
    package func auditPage(_ request: AuditRequest, to writer: inout JSONWriter) throws {
        try read { snapshot in
            let sentences = try AuditSentences(
                composition, info, languages: info.languages, in: snapshot)
            try AuditPage(request, sentences, in: snapshot).write(sentences, to: &writer)
        }
    }
}

extension Session {
    /// Whether the actor watches over what is personal.
    package var watchesOverData: Bool {
        actor.kind == .system
            || (actor.holds(PlatformModule.dataOfficer) && actor.scope?.resources == nil)
    }

    /// A page of the audit in words, for those who watch over what is personal.
    ///
    /// - Parameters:
    ///   - request: What of it is wished.
    ///   - languages: The languages of the reader, the dearest first.
    /// - Returns: The lines, and where the next page begins.
    /// - Throws: ``Refusal/notFound`` for everybody else.
    package func audit(
        _ request: AuditRequest, in languages: [LanguageTag]
    ) throws -> (lines: [AuditPage.Line], before: Int64?) {
        guard watchesOverData else { throw Refusal.notFound }
        return try tenant.read { snapshot in
            let sentences = try AuditSentences(
                tenant.composition, tenant.info, languages: languages, in: snapshot)
            let page = try AuditPage(request, sentences, in: snapshot)
            return (page.lines(sentences), page.before)
        }
    }
}
