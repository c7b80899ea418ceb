import DachwerkKit

extension Session {
    /// Everything that the tenant holds about the person behind the actor, as far as that person
    /// may see it, as one JSON document (the right of access, Article 15 of the GDPR).
    ///
    /// A record is about a person when it is the one behind the actor, refers to it, or is shown
    /// to the person as somebody it concerns.
    ///
    /// - Throws: ``Refusal/notFound`` when no person stands behind the actor.
    package func personalData() throws -> [UInt8] {
        guard let person = actor.person else { throw Refusal.notFound }
        var writer = JSONWriter(capacity: 8_192)
        writer.beginObject()
        writer.member("tenant", tenant.id)
        writer.member("person", person.description)
        writer.member("at", tenant.platform.clock.now().description)
        writer.key("records")
        writer.beginObject()
        try tenant.read { snapshot in
            for resource in tenant.composition.resources {
                let view = try view(resource.id)
                guard view.may(.read) else { continue }
                try write(Concern(view, person).condition, view, snapshot, to: &writer)
            }
        }
        writer.endObject()
        writer.endObject()
        return writer.bytes
    }

    private func write(
        _ concern: Condition, _ view: AccessView, _ snapshot: any StoreSnapshot,
        to writer: inout JSONWriter
    ) throws {
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        let translator = ConditionTranslator(view.resource, actor, today: today)
        let rows = translator.translate(.all([concern, view.readableRows]))
        var isFirst = true
        try RecordStore(view.resource).visit(where: rows, in: snapshot) { record in
            if isFirst {
                writer.key(view.resource.id.description)
                writer.beginArray()
                isFirst = false
            }
            for visible in try visible([record], view, in: snapshot) { visible.write(to: &writer) }
        }
        if !isFirst { writer.endArray() }
    }
}

/// Which records of a resource are about a person.
private struct Concern {
    let condition: Condition

    init(_ view: AccessView, _ person: RecordID) {
        let resource = view.resource
        var links: Set<Condition> = []
        // Who may read a record because of who they are is concerned by it.
        for grant in resource.definition.grants {
            links.formUnion((grant.rows?.personPaths ?? []).map { .isOfActor($0, .person) })
        }
        if let kept = resource.contributions.kept {
            links.insert(.isOfActor(FieldPath(kept.entry.readers), .person))
        }
        // A link that the person may not see must not be found out by asking for one's own data.
        for (position, field) in resource.definition.fields.enumerated() {
            guard case .reference = field.kind.element else { continue }
            let rows = view.rows(revealing: position)
            guard rows != .never else { continue }
            links.insert(.all([.isOfActor(FieldPath(field.name), .person), rows]))
        }
        condition = .any(
            [.compare(FieldPath("id"), .equal, .identifier(person))] + Array(links))
    }
}

extension Condition {
    /// The fields that are held against the person behind the actor.
    fileprivate var personPaths: Set<FieldPath> {
        var paths: Set<FieldPath> = []
        var open = [self]
        while let condition = open.popLast() {
            switch condition {
            case .all(let inner), .any(let inner): open += inner
            case .not(let inner): open.append(inner)
            case .isOfActor(let path, .person): paths.insert(path)
            default: break
            }
        }
        return paths
    }
}
