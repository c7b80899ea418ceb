import DachwerkKernel
public import DachwerkKit

extension TestActor {
    /// A table as of a date.
    ///
    /// - Parameters:
    ///   - id: The capability and the table's own name.
    ///   - date: The day to count as of.
    ///   - full: Whether every cell is asked for.
    /// - Returns: The table as this actor may see it.
    /// - Throws: ``DachwerkKit/Refusal``
    public func table(_ id: String, on date: LocalDate, full: Bool = false) throws -> PublishedTable
    {
        try session.table(id, on: date, isFull: full).1
    }

    /// A figure of a period, its last day included.
    public func figure(
        _ id: String, from: LocalDate, until: LocalDate
    ) throws -> FigureValue {
        guard let period = DateSpan(from: from, until: until) else { throw Refusal.notFound }
        return try session.figure(id, in: period).value
    }

    /// What a code stands for, by the names of the answer's fields.
    public func lookup(_ id: String, code: String) throws -> [String: FieldContent] {
        let (lookup, _, contents) = try session.lookup(id, code: code)
        return Dictionary(
            zip(lookup.fields.map(\.name), contents), uniquingKeysWith: { first, _ in first })
    }

    /// What a reading answers, as text.
    ///
    /// - Parameters:
    ///   - id: The capability and the reading's own name.
    ///   - values: What is asked for, by the names of its parameters.
    ///   - languages: The languages of whoever asks, the dearest first.
    /// - Returns: The answer.
    /// - Throws: ``DachwerkKit/Refusal/notFound`` for whoever may not ask; what answering throws.
    public func reading(
        _ id: String, _ values: [String: String] = [:], in languages: [LanguageTag] = [.english]
    ) throws -> String {
        guard let reading = session.tenant.composition.readings.all.first(where: { $0.id == id })
        else { throw Refusal.notFound }
        return String(
            decoding: try session.answer(reading, values, in: languages).1, as: UTF8.self)
    }

    /// Everything held about the person behind this actor, as JSON.
    public func personalData() throws -> String {
        String(decoding: try session.personalData(), as: UTF8.self)
    }

    /// The records of a resource as this actor may export them, as JSON.
    public func export<Owner: Resource>(_ owner: Owner.Type) throws -> String {
        let piece = try session.exportRecords(Owner.id, format: .json, after: nil, limit: 5_000)
        return String(decoding: piece.bytes, as: UTF8.self)
    }

    /// Brings records in from JSON.
    ///
    /// - Parameters:
    ///   - owner: The resource.
    ///   - json: A list of records as an export writes them.
    ///   - dryRun: Whether nothing is kept.
    /// - Returns: What was done, or would be.
    /// - Throws: ``DachwerkKit/Refusal`` or what is wrong with the JSON.
    public func importRecords<Owner: Resource>(
        _ owner: Owner.Type, json: String, dryRun: Bool = false
    ) async throws -> ImportedCounts {
        let resource = try session.view(Owner.id).resource
        let rows = try ImportReader(resource).rows(JSONReader.read(Array(json.utf8)))
        let report = try await session.importRecords(Owner.id, rows, dryRun: dryRun)
        let words = RefusalText(
            session.tenant.composition.vocabulary, languages: [.english],
            zone: session.tenant.info.zone)
        return ImportedCounts(
            created: report.created, changed: report.changed, unchanged: report.unchanged,
            warnings: report.warnings.map {
                ImportedCounts.Oddity(
                    pointer: $0.pointer.description, code: $0.code.description,
                    text: words.detail($0), arguments: $0.arguments)
            })
    }
}

/// What an import did, as a test sees it.
public struct ImportedCounts: Sendable {
    /// Something odd about what was brought in.
    public struct Oddity: Sendable {
        /// The way to the row and field.
        public let pointer: String
        /// The stable name.
        public let code: String
        /// The English words.
        public let text: String
        /// What fills the placeholders of the words.
        public let arguments: [String: FieldContent]
    }

    /// How many records were made.
    public let created: Int
    /// How many were changed.
    public let changed: Int
    /// How many stayed as they were.
    public let unchanged: Int
    /// What seemed odd.
    public let warnings: [Oddity]
}
