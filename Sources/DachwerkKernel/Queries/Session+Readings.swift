package import DachwerkKit

extension Session {
    /// Whether the actor is among those who may ask; to everybody else it is not there.
    package func mayAsk(_ reading: Reading) -> Bool {
        guard reading.isFor(actor) else { return false }
        // What is read across resources is none of those that are left to somebody.
        guard let subject = reading.subject else { return actor.scope?.resources == nil }
        return (try? view(subject))?.may(.read) ?? false
    }

    /// Asks a reading.
    ///
    /// - Parameters:
    ///   - reading: The reading.
    ///   - values: What is asked for, by the names of its parameters.
    ///   - languages: The languages of whoever asks, the dearest first.
    /// - Returns: The answer, and its bytes.
    /// - Throws: ``Refusal/notFound`` for whoever may not ask, ``ReadingFault`` for what does not
    ///   fit the parameters, or what answering throws.
    package func answer(
        _ reading: Reading, _ values: [String: String], in languages: [LanguageTag] = [.english]
    ) throws -> (ReadingAnswer, [UInt8]) {
        guard mayAsk(reading) else { throw Refusal.notFound }
        let vocabulary = tenant.composition.vocabulary
        let question = ReadingQuestion(actor: actor, languages: languages, values: values) {
            vocabulary.text($0, in: languages)
        }
        let answer = try self.reading { reader, snapshot in
            try requireSubject(of: reading, values, at: reader.now, in: snapshot)
            return try reading.answer(question, reader)
        }
        return (answer, Self.bytes(of: answer))
    }

    /// How much of a pool is free, why not more, and when it would be.
    package func availability(
        _ resource: ResourceID, _ id: RecordID, quantity: Int, in period: Period
    ) throws -> CapacityAnswer {
        guard let reading = try view(resource).resource.capacity?.reading, mayAsk(reading) else {
            throw Refusal.notFound
        }
        return try self.reading { reader, snapshot in
            try requireSubject(
                of: reading, ["id": id.description], at: reader.now, in: snapshot)
            return try reader.reading.availability(
                CapacityRequest(resource: resource, pool: id, quantity: quantity, period: period))
        }
    }

    /// Refuses a reading of a record of which the actor may see nothing.
    private func requireSubject(
        of reading: Reading, _ values: [String: String], at now: Instant,
        in snapshot: any StoreSnapshot
    ) throws {
        guard let subject = reading.subject else { return }
        let view = try view(subject)
        guard let id = values["id"].flatMap(RecordID.init),
            let record = try RecordStore(view.resource, shelf: tenant.shelf)
                .record(id, in: snapshot),
            view.readable(record, judge(view.resource, at: now)) != nil
        else { throw Refusal.notFound }
    }

    private static func bytes(of answer: ReadingAnswer) -> [UInt8] {
        switch answer.body {
        case .bytes(let bytes): return bytes
        case .fields(let texts, let fields, let contents):
            var writer = JSONWriter()
            writer.beginObject()
            for (name, text) in texts { writer.member(name, text) }
            for (field, content) in zip(fields, contents) {
                writer.key(field.name)
                ContentWriter.write(content, kind: field.kind, to: &writer)
            }
            writer.endObject()
            return writer.bytes
        }
    }

    /// Reads on behalf of a module, which may see everything and writes nothing.
    func reading<Result>(_ body: (TenantReader) throws -> Result) throws -> Result {
        try reading { reader, _ in try body(reader) }
    }

    func reading<Result>(
        _ body: (TenantReader, any StoreSnapshot) throws -> Result
    ) throws -> Result {
        let now = tenant.platform.clock.now()
        return try tenant.read { snapshot in
            try body(
                TenantReader(SnapshotEnvironment(tenant, actor: .scheduler, now: now, snapshot)),
                snapshot)
        }
    }
}
