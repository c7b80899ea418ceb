package import DachwerkKit

/// What rules and jobs may do through their context.
extension OperationRun: QuestionedEnvironment, WritingEnvironment {
    package func record(_ resource: ResourceID, _ id: RecordID) throws -> RecordData? {
        try record(id, of: self.resource(resource))
    }

    package func questions(_ id: ResourceID) throws -> RecordQuestions {
        RecordQuestions(try resource(id), of: actor, in: tenant, at: now, transaction)
    }

    package func create(
        _ resource: ResourceID, contents: [FieldContent], reason: String?
    ) throws -> RecordData {
        let resource = try self.resource(resource)
        var record = blank(resource, state: resource.definition.initialStates.first ?? "recorded")
        record.contents = contents
        return try write(resource, .create, before: nil, after: record, reason: reason)
    }

    package func change(
        _ resource: ResourceID, _ id: RecordID, contents: [FieldContent], reason: String?
    ) throws -> RecordData {
        let resource = try self.resource(resource)
        guard let before = try record(id, of: resource) else {
            throw Refusal.notFound
        }
        guard before.contents != contents else { return before }
        var after = before
        after.contents = contents
        return try write(resource, .change, before: before, after: after, reason: reason)
    }

    package func move(
        _ resource: ResourceID, _ id: RecordID, _ move: String, reason: String?
    ) throws -> RecordData {
        let resource = try self.resource(resource)
        guard let before = try record(id, of: resource),
            let move = resource.definition.move(move)
        else { throw Refusal.notFound }
        return try apply(move, before: before, after: before, resource, reason: reason)
    }

    package func erase(_ resource: ResourceID, _ id: RecordID, reason: String?) throws {
        let resource = try self.resource(resource)
        guard let before = try record(id, of: resource) else {
            throw Refusal.notFound
        }
        try requireUnheld(id, isOrdinary: true)
        _ = try erase(resource, before, reason: reason)
    }

    package func forget(
        _ resource: ResourceID, _ id: RecordID, fields: Set<String>, contents: [FieldContent]
    ) throws {
        try requireUnheld(id)
        let resource = try self.resource(resource)
        guard let before = try record(id, of: resource) else { throw Refusal.notFound }
        if before.contents != contents {
            var after = before
            after.contents = contents
            _ = try write(
                resource, .change, before: before, after: after, reason: nil, manner: .emptying)
        }
        try HistoryBook(resource).redact(id, fields: fields, in: transaction)
        try redactNotices(about: id)
    }

    package func nextNumber(_ sequence: String, formerly former: String?) throws -> Int {
        let sequence = "\(capability).\(sequence)"
        let table = PlatformTables.number
        let row = try transaction.row(table, .text(sequence))
        var last = row?[1].integer ?? 0
        if row == nil, let former {
            last = try transaction.row(table, .text("\(capability).\(former)"))?[1].integer ?? 0
        }
        let next = last.addingReportingOverflow(1)
        guard !next.overflow else {
            throw Refusal("fault", .fault, operatorNote: "The sequence '\(sequence)' is used up.")
        }
        if row == nil {
            try transaction.insert([.text(sequence), .integer(next.partialValue)], into: table)
        } else {
            try transaction.update(
                table, set: ["last": .integer(next.partialValue)],
                where: .compare("sequence", .equal, .text(sequence)))
        }
        return Int(clamping: next.partialValue)
    }

    /// What people were told about an erased record may speak of a person: that somebody was told
    /// stays; the words and the person go.
    func redactNotices(about record: RecordID) throws {
        let resource = try self.resource(PlatformNotice.id)
        let rows = try transaction.rows(
            StoreQuery(
                resource.table,
                where: .all([
                    .compare("record", .equal, .text(record.description)),
                    .not(.all([.isNull("message"), .isNull("arguments"), .isNull("person")])),
                ])))
        let told = [
            PlatformNotice.message.name, PlatformNotice.arguments.name, PlatformNotice.person.name,
        ]
        for row in rows {
            guard let id = row[0].text.flatMap({ RecordID($0) }),
                let before = try self.record(id, of: resource)
            else { continue }
            var after = before
            for name in told {
                if let position = resource.definition.positions[name] {
                    after.contents[position] = .null
                }
            }
            _ = try write(resource, .change, before: before, after: after, reason: nil)
            try HistoryBook(resource).redact(id, in: transaction)
        }
    }

    package func verificationCode() -> VerificationCode { VerificationCode(random: ids.random()) }

    package func notify(_ notice: Notice) throws {
        let resource = try self.resource(PlatformNotice.id)
        let source = tenant.languages.first ?? .english
        let text = composition.vocabulary.localized(
            notice.code, notice.arguments, source: source, zone: tenant.zone)
        let values = Values<PlatformNotice> { values in
            values.code = notice.code
            values.organisation = notice.organisation?.description
            values.duty = notice.duty?.id
            values.person = notice.person?.description
            values.notBefore = notice.notBefore
            values.about = notice.resource.description
            values.record = notice.subject.description
            values.arguments = NoticeArguments.write(notice.arguments)
            values.message =
                text
                ?? composition.vocabulary.localized(
                    "notice.plain", [:], source: source, zone: tenant.zone)
        }
        var record = blank(resource, state: "recorded")
        record.contents = values.contents
        _ = try write(resource, .create, before: nil, after: record, reason: nil)
    }
}
