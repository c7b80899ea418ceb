import DachwerkKit

/// What the rules and jobs of one capability see of the tenant, and what they may do there.
final class RuleEnvironment: QuestionedEnvironment, WritingEnvironment {
    private let writer: RecordWriter
    /// On whose behalf they act: whose numbers they count, whose records they redirect.
    private let capability: String

    init(_ writer: RecordWriter, for capability: String) {
        self.writer = writer
        self.capability = capability
    }

    var tenant: TenantInfo { writer.tenant }
    var actor: Actor { writer.actor }
    var now: Instant { writer.now }

    // MARK: Reading

    func record(_ resource: ResourceID, _ id: RecordID) throws -> RecordData? {
        try writer.record(id, of: writer.resource(resource))
    }

    func questions(_ id: ResourceID) throws -> RecordQuestions {
        RecordQuestions(
            try writer.resource(id), of: actor, in: tenant, at: now, writer.transaction)
    }

    /// Whether the tenant has a record of this identity, of whatever kind.
    func holds(_ id: RecordID) throws -> Bool { try writer.holds(id) }

    func deadlines(of record: RecordID) throws -> [Deadline] {
        try DeadlineBook().deadlines(of: record, in: writer.transaction)
    }

    func availability(_ request: CapacityRequest) throws -> CapacityAnswer {
        try writer.availability.answer(request)
    }

    func holders(of pool: RecordID, from: Instant, until: Instant) throws -> [CapacityHolding] {
        try writer.holders(of: pool, from: from, until: until)
    }

    func noted(_ name: String) -> [NotedRefusals] { writer.noted(name, isTaken: false) }

    func takeNoted(_ name: String) -> [NotedRefusals] { writer.noted(name, isTaken: true) }

    // MARK: Writing

    func create(
        _ resource: ResourceID, contents: [FieldContent], reason: String?
    ) throws -> RecordData {
        let resource = try writer.resource(resource)
        var record = writer.blank(
            resource, state: resource.definition.initialStates.first ?? "recorded")
        record.contents = contents
        return try writer.write(resource, .create, before: nil, after: record, reason: reason)
    }

    func change(
        _ resource: ResourceID, _ id: RecordID, contents: [FieldContent], reason: String?
    ) throws -> RecordData {
        let resource = try writer.resource(resource)
        let before = try existing(id, of: resource)
        guard before.contents != contents else { return before }
        var after = before
        after.contents = contents
        return try writer.write(resource, .change, before: before, after: after, reason: reason)
    }

    func move(
        _ resource: ResourceID, _ id: RecordID, _ move: String, reason: String?
    ) throws -> RecordData {
        let resource = try writer.resource(resource)
        let before = try existing(id, of: resource)
        guard let move = resource.definition.move(move) else { throw Refusal.notFound }
        return try writer.apply(move, before: before, after: before, resource, reason: reason)
    }

    func erase(_ resource: ResourceID, _ id: RecordID, reason: String?) throws {
        let resource = try writer.resource(resource)
        let before = try existing(id, of: resource)
        try writer.requireUnheld(id, isOrdinary: true)
        _ = try writer.erase(resource, before, reason: reason)
    }

    func forget(
        _ resource: ResourceID, _ id: RecordID, fields: Set<String>, contents: [FieldContent]
    ) throws {
        try writer.requireUnheld(id)
        let resource = try writer.resource(resource)
        let before = try existing(id, of: resource)
        if before.contents != contents {
            var after = before
            after.contents = contents
            _ = try writer.write(
                resource, .change, before: before, after: after, reason: nil, manner: .emptying)
        }
        try HistoryBook(resource).redact(id, fields: fields, in: writer.transaction)
        try writer.noteForgotten(id, resource)
        try writer.redactNotices(about: id)
    }

    func redirect(
        _ resource: ResourceID, from former: RecordID, to latter: RecordID
    ) throws -> Int {
        let target = try writer.resource(resource)
        guard resource.capability == capability, target.contributions.capacity == nil else {
            throw Refusal.fault(
                "'\(capability)' cannot redirect what refers to '\(resource)'.")
        }
        return try RecordRedirection(writer: writer).redirect(target, from: former, to: latter)
    }

    private func existing(_ id: RecordID, of resource: CompiledResource) throws -> RecordData {
        guard let record = try writer.record(id, of: resource) else { throw Refusal.notFound }
        return record
    }

    // MARK: Beside the records

    func nextNumber(_ sequence: String, formerly former: String?) throws -> Int {
        let sequence = "\(capability).\(sequence)"
        let table = PlatformTables.number
        let row = try writer.transaction.row(table, .text(sequence))
        var last = row?[1].integer ?? 0
        if row == nil, let former {
            last =
                try writer.transaction.row(table, .text("\(capability).\(former)"))?[1].integer ?? 0
        }
        let next = last.addingReportingOverflow(1)
        guard !next.overflow else {
            throw Refusal.fault("The sequence '\(sequence)' is used up.")
        }
        if row == nil {
            try writer.transaction.insert(
                [.text(sequence), .integer(next.partialValue)], into: table)
        } else {
            try writer.transaction.update(
                table, set: ["last": .integer(next.partialValue)],
                where: .compare("sequence", .equal, .text(sequence)))
        }
        return Int(clamping: next.partialValue)
    }

    func verificationCode() -> VerificationCode { VerificationCode(random: writer.ids.random()) }

    func notify(_ notice: Notice) throws { try writer.notify(notice) }

    func warn(_ warning: Warning) { writer.warn(warning) }

    func readmit(_ resource: ResourceID, where condition: Condition) throws {
        try writer.compartments.readmit(writer.resource(resource), where: condition)
    }

    func setDeadline(
        _ name: String, of record: RecordID, resource: ResourceID, due: Instant
    ) throws {
        try writer.setDeadline(name, of: record, writer.resource(resource), due: due)
    }

    func dropDeadlines(of record: RecordID, name: String?) throws {
        try writer.dropDeadlines(of: record, name: name)
    }

    func claim(_ claims: [CapacityClaim], holder: RecordID, resource: ResourceID) throws {
        try writer.claim(claims, holder: holder, resource: resource)
    }

    func release(holder: RecordID) throws { try writer.release(holder: holder) }
}
