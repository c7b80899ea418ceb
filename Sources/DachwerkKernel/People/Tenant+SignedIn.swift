package import DachwerkKit

/// Somebody who is signed in, at the door of the tenant.
package struct SignedInSession: Sendable {
    package let session: Session
    package let signedIn: SignedIn
    /// The name by which the organisation knows the person.
    package let name: String
}

extension Tenant {
    /// The session of somebody who is signed in; `nil` when the secret is unknown, when it has
    /// ended or was left alone for too long, or when the person belongs here no more.
    package func session(cookieDigest digest: String) throws -> SignedInSession? {
        let now = platform.clock.now()
        let today = info.zone.date(of: now)
        // Asked before anything is read: what is written meanwhile is looked at the next time.
        let check = SignInCache.Check(
            writes: platform.stores.writeCount(of: id), today: today)
        if let known = signIns.use(digest, at: now) {
            let entry = known.entry
            if known.check == check { return session(of: entry, known.actor) }
            switch try read({ try self.footing(of: entry, at: now, in: $0) }) {
            case .acting(let organisations):
                // What may be done with what hangs on the duties alone, so the views stay.
                let actor = entry.actor.acting(for: organisations)
                signIns.note(actor, check, digest)
                return session(of: entry, actor)
            case .changed: break
            case .gone: return nil
            }
        }
        if signIns.isOver(digest) { return nil }
        let generation = signIns.generation
        let entry = try read { snapshot -> SignInCache.Entry? in
            let row = try snapshot.rows(
                StoreQuery(
                    PeopleTables.session, where: .compare("hash", .equal, .text(digest)), limit: 1)
            ).first
            guard let signedIn = row.flatMap(SignedIn.init(row:)) else { return nil }
            guard signedIn.lasts(at: now, usedAt: signedIn.usedAt) else {
                signIns.end(digest)
                return nil
            }
            guard let record = try self.membership(signedIn.membership, in: snapshot) else {
                return nil
            }
            return try self.entry(signedIn, record, at: now, in: snapshot)
        }
        guard let entry else { return nil }
        signIns.remember(entry, digest, check, at: now, since: generation)
        return session(of: entry, entry.actor)
    }

    /// How somebody who was seen before stands today.
    private enum Footing {
        /// With these organisations.
        case acting([RecordID])
        /// The membership is another one by now: it is read again.
        case changed
        case gone
    }

    private func footing(
        of entry: SignInCache.Entry, at now: Instant, in snapshot: any StoreSnapshot
    ) throws -> Footing {
        let today = info.zone.date(of: now)
        guard let record = try membership(entry.signedIn.membership, in: snapshot) else {
            return .gone
        }
        guard record.version == entry.version else { return .changed }
        guard PlatformMembership.holds(Record(record), at: now, info.zone),
            let organisations = try entry.parts.standing(on: today, shelf, in: snapshot)
        else { return .gone }
        let entrusted = try entrusted(
            to: record.id, hasFactor: entry.signedIn.hasFactor, at: now, in: snapshot)
        guard entrusted == entry.actor.entrusted else { return .changed }
        return .acting(organisations)
    }

    private func entry(
        _ signedIn: SignedIn, _ record: RecordData, at now: Instant,
        in snapshot: any StoreSnapshot
    ) throws -> SignInCache.Entry? {
        let today = info.zone.date(of: now)
        let membership = Record<PlatformMembership>(record)
        guard PlatformMembership.holds(membership, at: now, info.zone) else { return nil }
        let person = membership.person.flatMap { RecordID($0) }
        let parts = try ActingParts(
            person: person,
            organisations: membership.organisations.compactMap { RecordID($0) }, composition,
            in: snapshot)
        guard let organisations = try parts.standing(on: today, shelf, in: snapshot) else {
            return nil
        }
        let roles = file.signIn.roles(of: membership.roles, chosen: signedIn.role)
        var duties = file.duties(ofRoles: roles)
        // Without the second factor that a duty needs, its holder is here without that duty.
        if !signedIn.hasFactor { duties.subtract(file.signIn.secondFactor) }
        if membership.isSupport { duties.subtract(PlatformMembership.keptFromSupport) }
        var actor = Actor(
            kind: .person, id: membership.id.description, duties: duties, person: person,
            organisations: organisations)
        if !membership.isSupport {
            actor.entrusted = try entrusted(
                to: membership.id, hasFactor: signedIn.hasFactor, at: now, in: snapshot)
        }
        return SignInCache.Entry(
            signedIn: signedIn, version: record.version, name: membership.name, actor: actor,
            views: Session.Views(composition, actor), parts: parts)
    }

    private func session(of entry: SignInCache.Entry, _ actor: Actor) -> SignedInSession {
        SignedInSession(
            session: Session(self, actor, entry.views), signedIn: entry.signedIn,
            name: entry.name)
    }

    func membership(
        _ id: RecordID, in snapshot: any StoreSnapshot
    ) throws -> RecordData? {
        guard let resource = composition.resource(PlatformMembership.id) else { return nil }
        return try RecordStore(resource, shelf: shelf).record(id, in: snapshot)
    }

    /// The memberships of an account that hold today, the oldest first.
    package func memberships(of account: String) throws -> [Record<PlatformMembership>] {
        guard let resource = composition.resource(PlatformMembership.id) else { return [] }
        let now = platform.clock.now()
        return try read { snapshot in
            try RecordStore(resource).records(
                where: .compare(
                    FieldLayout.snakeCase(PlatformMembership.account.name), .equal,
                    .text(account)),
                order: [.init("id")], limit: 100, in: snapshot)
        }.map(Record.init).filter { PlatformMembership.holds($0, at: now, info.zone) }
    }
}
