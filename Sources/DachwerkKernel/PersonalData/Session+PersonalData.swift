package import DachwerkKit

/// What is held about one person in records of one kind.
package struct HeldData: Sendable {
    package let resource: CompiledResource
    package let records: [VisibleRecord]
}

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
        let held = try held(about: person) { _ in true }
        tenant.note(AuditEvent(.personExported, by: actor, record: person))
        return file(about: person, held)
    }

    /// Everything that the tenant holds about a person, for those who watch over what is personal.
    ///
    /// Matters between parties are left out: nobody reads them but those who are admitted. Whoever
    /// works on the machine itself takes them out for the person.
    ///
    /// - Throws: ``Refusal/notFound`` for everybody else, and when nothing is held.
    package func dataHeld(about person: RecordID) throws -> [HeldData] {
        guard watchesOverData else { throw Refusal.notFound }
        let seeker = tenant.session(for: Actor(kind: .system, id: actor.id, person: person))
        let held = try seeker.held(about: person) { !$0.liesBetweenParties }.map { part in
            // Which account stands behind a membership no tenant learns.
            let shown = FieldMask(part.resource.definition.fields) {
                part.resource.id != PlatformMembership.id
                    || $0.name != PlatformMembership.account.name
            }
            return HeldData(
                resource: part.resource, records: part.records.map { $0.restricted(to: shown) })
        }
        guard !held.isEmpty else { throw Refusal.notFound }
        tenant.note(AuditEvent(.personExported, by: actor, record: person))
        return held
    }

    /// The same as one JSON document.
    package func personalData(about person: RecordID) throws -> [UInt8] {
        file(about: person, try dataHeld(about: person))
    }

    /// Erases a person at the own wish, for those who watch over what is personal.
    ///
    /// - Returns: What became of everything.
    /// - Throws: ``Refusal/notFound`` for everybody else, and when nothing is held.
    package func erase(person: RecordID) async throws -> ErasureReceipt {
        guard watchesOverData else { throw Refusal.notFound }
        guard mayWrite else { throw Refusal.forbidden }
        return try await tenant.erase(person: person, by: actor)
    }

    private func held(
        about person: RecordID, where isMeant: (CompiledResource) -> Bool
    ) throws -> [HeldData] {
        let today = tenant.info.zone.date(of: tenant.platform.clock.now())
        return try tenant.read { snapshot in
            try tenant.composition.resources.filter(isMeant).compactMap { resource in
                let view = try view(resource)
                guard view.may(.read) else { return nil }
                let concern = Condition.all([PersonTraces.of(person, view), view.readableRows])
                let rows = ConditionTranslator(resource, actor, today: today).translate(concern)
                var records: [VisibleRecord] = []
                try RecordStore(resource).visit(where: rows, in: snapshot) { record in
                    records += try visible([record], view, in: snapshot)
                }
                return records.isEmpty ? nil : HeldData(resource: resource, records: records)
            }
        }
    }

    private func file(about person: RecordID, _ held: [HeldData]) -> [UInt8] {
        var writer = JSONWriter(capacity: 8_192)
        writer.beginObject()
        writer.member("tenant", tenant.id)
        writer.member("person", person.description)
        writer.member("at", tenant.platform.clock.now().description)
        writer.key("records")
        writer.beginObject()
        for part in held {
            writer.key(part.resource.id.description)
            writer.beginArray()
            for record in part.records { record.write(to: &writer) }
            writer.endArray()
        }
        writer.endObject()
        writer.endObject()
        return writer.bytes
    }
}

extension CompiledResource {
    /// Whether its records belong to a matter that only those read who are admitted to it.
    var liesBetweenParties: Bool { contributions.insiders != nil || contributions.kept != nil }
}
