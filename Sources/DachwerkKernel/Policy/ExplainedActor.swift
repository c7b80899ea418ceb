package import DachwerkKit

/// Somebody whose access is explained: as what it would act at this moment, and how it stands.
struct ExplainedActor {
    let actor: Actor
    let standing: ExplanationMessages.Standing
    /// What fills the sentence about the standing.
    let places: [String: FieldContent]
    /// The duties that are held only with a second factor.
    var withFactor: Set<String> = []
    /// From whom and until when duties are held in place of others.
    var delegations: [RecordID: (giver: String, until: LocalDate)] = [:]

    /// Whether anything can be done by it at this moment.
    var stands: Bool {
        switch standing {
        case .member, .memberUntil, .support, .token: true
        case .over, .notYet, .left, .tokenOver: false
        }
    }
}

extension Tenant {
    /// Whoever has an identity: a member, a token, or the person behind a membership.
    func explainedActor(
        _ id: RecordID, at now: Instant, in snapshot: any StoreSnapshot
    ) throws -> ExplainedActor? {
        if let record = try membership(id, in: snapshot) {
            return try explained(Record(record), at: now, in: snapshot)
        }
        let row = try snapshot.row(PlatformTables.token, .text(id.description))
        if let token = row.flatMap(TokenRow.token) {
            return try explained(token, at: now, in: snapshot)
        }
        guard let resource = composition.resource(PlatformMembership.id) else { return nil }
        let members = try RecordStore(resource).records(
            where: .compare("person", .equal, .text(id.description)), order: [.init("id")],
            limit: 100, in: snapshot
        ).map(Record<PlatformMembership>.init)
        let member =
            members.first { PlatformMembership.holds($0, at: now, info.zone) } ?? members.last
        return try member.map { try explained($0, at: now, in: snapshot) }
    }

    private func explained(
        _ member: Record<PlatformMembership>, at now: Instant, in snapshot: any StoreSnapshot
    ) throws -> ExplainedActor {
        let today = info.zone.date(of: now)
        let parts = try ActingParts(
            person: member.person.flatMap { RecordID($0) },
            organisations: member.organisations.compactMap { RecordID($0) }, composition,
            in: snapshot)
        let organisations = try parts.standing(on: today, shelf, in: snapshot)
        var duties = file.duties(ofRoles: member.roles)
        if member.isSupport { duties.subtract(PlatformMembership.keptFromSupport) }
        var actor = Actor(
            kind: .person, id: member.id.description, duties: duties,
            person: member.person.flatMap { RecordID($0) }, organisations: organisations ?? [])
        if !member.isSupport {
            actor.entrusted = try entrusted(
                to: member.id, hasFactor: true, at: now, in: snapshot)
        }
        var places: [String: FieldContent] = [
            "name": .text(member.name), "from": .date(member.from),
        ]
        if let until = member.until { places["until"] = .date(until) }
        if let end = member.endsAt { places["until"] = .instant(end) }
        let standing: ExplanationMessages.Standing =
            if today < member.from {
                .notYet
            } else if !PlatformMembership.holds(member, at: now, info.zone) {
                .over
            } else if organisations == nil {
                .left
            } else if member.isSupport {
                .support
            } else {
                member.until == nil ? .member : .memberUntil
            }
        return ExplainedActor(
            actor: actor, standing: standing, places: places,
            withFactor: file.signIn.secondFactor,
            delegations: try known(actor.entrusted, in: snapshot))
    }

    private func explained(
        _ token: KeptToken, at now: Instant, in snapshot: any StoreSnapshot
    ) throws -> ExplainedActor {
        let grant = token.grant
        let parts = try ActingParts(
            person: grant.person, organisations: grant.organisations, composition, in: snapshot)
        let organisations = try parts.standing(on: info.zone.date(of: now), shelf, in: snapshot)
        var actor = Actor(
            kind: .token, id: token.id.description, duties: grant.duties(in: file),
            person: grant.person, organisations: organisations ?? [])
        actor.scope = grant.scope
        let end = token.revokedAt ?? grant.expiresAt
        let label = grant.label.isEmpty ? token.id.description : grant.label
        return ExplainedActor(
            actor: actor,
            standing: end <= now ? .tokenOver : organisations == nil ? .left : .token,
            places: ["name": .text(label), "until": .instant(end)])
    }

    private func known(
        _ entrusted: [EntrustedDuties], in snapshot: any StoreSnapshot
    ) throws -> [RecordID: (giver: String, until: LocalDate)] {
        guard let resource = composition.resource(PlatformDelegation.id) else { return [:] }
        var known: [RecordID: (giver: String, until: LocalDate)] = [:]
        for part in entrusted {
            let giver = try membership(part.giver, in: snapshot)
            guard let record = try RecordStore(resource).record(part.delegation, in: snapshot)
            else { continue }
            known[part.delegation] = (
                giver.map { Record<PlatformMembership>($0).name } ?? "–",
                Record<PlatformDelegation>(record).until
            )
        }
        return known
    }
}

extension Session {
    /// Explains why somebody may do what with a record.
    ///
    /// Those who look after the tenant or watch over what is personal may ask, and only about
    /// records that they see themselves, because a reason tells something of the record.
    ///
    /// - Parameters:
    ///   - id: A membership, a token, or the record of the person behind a membership.
    ///   - record: Any record.
    ///   - languages: The languages of the reader, the dearest first.
    /// - Returns: What decides, in words.
    /// - Throws: ``Refusal/notFound`` for everybody else, and when one of them is not there.
    package func explainAccess(
        of id: RecordID, to record: RecordID, in languages: [LanguageTag]
    ) throws -> AccessExplanation {
        guard looksAfterPeople || watchesOverData else {
            throw Refusal.notFound
        }
        let now = tenant.platform.clock.now()
        return try tenant.read { snapshot in
            guard let subject = try tenant.explainedActor(id, at: now, in: snapshot),
                let (resource, found) = try locate(record, in: snapshot)
            else { throw Refusal.notFound }
            let own = try view(resource)
            guard own.readable(found, judge(resource, at: now)) != nil else {
                throw Refusal.notFound
            }
            return AccessExplainer(
                subject: subject, view: AccessView(resource, subject.actor), record: found,
                hadHand: try FourEyes(
                    composition: tenant.composition, actor: subject.actor, snapshot: snapshot
                ).hadHand(in: record), now: now, tenant: tenant, languages: languages
            ).explanation()
        }
    }

    private func locate(
        _ id: RecordID, in snapshot: any StoreSnapshot
    ) throws -> (CompiledResource, RecordData)? {
        for resource in tenant.composition.resources {
            if let record = try RecordStore(resource).record(id, in: snapshot) {
                return (resource, record)
            }
        }
        return nil
    }
}
