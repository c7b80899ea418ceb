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
                try write(PersonTraces.of(person, view), view, snapshot, to: &writer)
            }
        }
        writer.endObject()
        writer.endObject()
        tenant.note(AuditEvent(.personExported, by: actor, record: person))
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
