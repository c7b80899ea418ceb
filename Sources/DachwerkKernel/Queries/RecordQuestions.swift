package import DachwerkKit

/// What modules ask of the records of one resource at one moment: outside of an operation or
/// inside of one, where what it has written counts.
package struct RecordQuestions {
    private let resource: CompiledResource
    private let translator: ConditionTranslator
    private let languages: [LanguageTag]
    private let snapshot: any StoreSnapshot

    init(
        _ resource: CompiledResource, of actor: Actor, in tenant: TenantInfo, at now: Instant,
        _ snapshot: any StoreSnapshot
    ) {
        self.resource = resource
        translator = ConditionTranslator(resource, actor, today: tenant.zone.date(of: now))
        languages = tenant.languages
        self.snapshot = snapshot
    }

    func records(
        where condition: Condition, sort: [SortCriterion], limit: Int
    ) throws -> [RecordData] {
        try RecordStore(resource).records(
            where: translator.translate(condition),
            order: sort.map { translator.order($0, languages: languages) } + [.init("id")],
            limit: limit, in: snapshot)
    }

    func count(where condition: Condition) throws -> Int {
        try snapshot.count(resource.table, where: translator.translate(condition))
    }

    func exists(where condition: Condition) throws -> Bool {
        let query = StoreQuery(
            resource.table, where: translator.translate(condition), limit: 1)
        return try !snapshot.rows(query).isEmpty
    }

    func visit(where condition: Condition, _ body: (RecordData) throws -> Void) throws {
        try RecordStore(resource).visit(
            where: translator.translate(condition), in: snapshot, body)
    }

    func groups(
        by path: FieldPath?, summing sum: FieldPath?, where condition: Condition
    ) throws -> [RecordGroup] {
        let query = StoreGroupQuery(
            resource.table, by: try path.map(column), summing: try sum.map(column),
            where: translator.translate(condition))
        return try snapshot.groups(query).map { group in
            RecordGroup(
                content: try path.map { try content(group.value, at: $0) } ?? .null,
                count: group.count, sum: group.sum)
        }
    }

    /// The one column of a path; a fault where its values take more or stand in a list.
    private func column(_ path: FieldPath) throws -> String {
        let name = translator.column(path)
        guard resource.table.positions[name] != nil else {
            throw Refusal.fault("'\(path)' of \(resource.id) does not stand in one column.")
        }
        return name
    }

    private func content(_ value: StoreValue, at path: FieldPath) throws -> FieldContent {
        if value.isNull { return .null }
        if path.part == nil, let field = resource.definition.field(path.field) {
            return try FieldCoding.decode([value], at: 0, field: field, kind: field.kind)
        }
        let text = value.text ?? ""
        switch path.field {
        case "id": return RecordID(text).map(FieldContent.identifier) ?? .null
        case "createdAt", "updatedAt": return Instant(text).map(FieldContent.instant) ?? .null
        default: return value.integer.map(FieldContent.integer) ?? .text(text)
        }
    }
}

/// What asks the store on behalf of a module: the same questions wherever it stands.
package protocol QuestionedEnvironment: ReadingEnvironment {
    /// The questions to the records of one resource.
    func questions(_ id: ResourceID) throws -> RecordQuestions
}

extension QuestionedEnvironment {
    package func records(
        _ resource: ResourceID, where condition: Condition, sort: [SortCriterion], limit: Int
    ) throws -> [RecordData] {
        try questions(resource).records(where: condition, sort: sort, limit: limit)
    }

    package func count(_ resource: ResourceID, where condition: Condition) throws -> Int {
        try questions(resource).count(where: condition)
    }

    package func exists(_ resource: ResourceID, where condition: Condition) throws -> Bool {
        try questions(resource).exists(where: condition)
    }

    package func visit(
        _ resource: ResourceID, where condition: Condition, _ body: (RecordData) throws -> Void
    ) throws {
        try questions(resource).visit(where: condition, body)
    }

    package func groups(
        _ resource: ResourceID, by path: FieldPath?, summing sum: FieldPath?,
        where condition: Condition
    ) throws -> [RecordGroup] {
        try questions(resource).groups(by: path, summing: sum, where: condition)
    }
}
