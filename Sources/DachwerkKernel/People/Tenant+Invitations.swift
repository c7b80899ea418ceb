package import DachwerkKit

/// Who is invited to a tenant.
extension Tenant {
    /// Keeps an invitation by the digest of its code.
    ///
    /// - Throws: A ``Refusal`` when a role is unknown, somebody behind it is not there, or a text
    ///   does not fit.
    package func invite(_ invitation: Invitation, digest: String) async throws -> RecordID {
        try checkRoles(invitation.roles)
        var faults: [FieldFault] = []
        for (field, text) in [
            (PlatformMembership.name.erased, invitation.name.isEmpty ? nil : invitation.name),
            (ContactShape.email.erased, invitation.email),
        ] {
            guard let text else { continue }
            FieldCheck.check(.text(text), field, at: .root.appending(field.name), &faults)
        }
        guard faults.isEmpty else { throw Refusal.invalid(faults) }
        let now = platform.clock.now()
        let id = platform.ids.next(at: now)
        let composition = composition
        try await write { transaction in
            let parts = try ActingParts(
                person: invitation.person, organisations: invitation.organisations, composition,
                in: transaction)
            if let missing = parts.missing {
                throw missing == invitation.person
                    ? Messages.token.person(missing.description)
                    : Messages.token.organisation(missing.description)
            }
            try transaction.insert(
                invitation.row(id: id, digest: digest, at: now), into: PeopleTables.invitation)
        }
        return id
    }

    /// Every invitation that was made, the newest first.
    package func invitations() throws -> [KeptInvitation] {
        try read { snapshot in
            try snapshot.rows(
                StoreQuery(
                    PeopleTables.invitation, order: [.init("id", descending: true)], limit: 1_000))
        }.compactMap(KeptInvitation.init(row:))
    }

    /// The invitation with a code, while it can be taken.
    package func invitation(digest: String) throws -> KeptInvitation? {
        let now = platform.clock.now()
        let kept = try read { try Self.invitation(digest, in: $0) }
        return kept.flatMap { $0.isOpen(at: now) ? $0 : nil }
    }

    /// Takes an invitation back.
    package func withdrawInvitation(_ id: RecordID) async throws {
        let now = platform.clock.now()
        let count = try await write { transaction in
            try transaction.update(
                PeopleTables.invitation, set: ["ended_at": .text(now.description)],
                where: .all([
                    .compare("id", .equal, .text(id.description)), .isNull("used_at"),
                    .isNull("ended_at"),
                ]))
        }
        guard count > 0 else { throw Refusal.notFound }
    }

    /// Lets an account take an invitation: it becomes a membership, and nobody takes it again.
    ///
    /// - Parameters:
    ///   - digest: The digest of the code.
    ///   - account: The account of the platform.
    ///   - name: The name that the person wishes to be known by.
    /// - Returns: The membership.
    /// - Throws: ``Refusal/notFound`` when there is no such invitation to be taken.
    package func accept(
        digest: String, account: String, name: String
    ) async throws -> RecordID {
        let now = platform.clock.now()
        let today = info.zone.date(of: now)
        return try await write { transaction in
            guard let kept = try Self.invitation(digest, in: transaction), kept.isOpen(at: now)
            else { throw Refusal.notFound }
            let taken = try transaction.update(
                PeopleTables.invitation, set: ["used_at": .text(now.description)],
                where: .all([
                    .compare("id", .equal, .text(kept.id.description)), .isNull("used_at"),
                ]))
            guard taken == 1 else { throw Refusal.notFound }
            let invitation = kept.invitation
            let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
            return try writer.acting(for: "platform") { context in
                try context.create(PlatformMembership.self) {
                    $0.account = account
                    $0.name = name
                    $0.roles = invitation.roles
                    $0.person = invitation.person?.description
                    $0.organisations = invitation.organisations.map(\.description)
                    $0.from = today
                    $0.until = invitation.until
                }.id
            }
        }
    }

    /// Lets an account belong here no more: its sessions end and its memberships are taken away.
    package func dismiss(_ account: String) async throws {
        let held = try memberships(of: account)
        let now = platform.clock.now()
        try await write { transaction in
            let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
            try writer.acting(for: "platform") { context in
                for membership in held { try context.erase(membership) }
            }
        }
        try await signOut(account)
    }

    private static func invitation(
        _ digest: String, in snapshot: any StoreSnapshot
    ) throws -> KeptInvitation? {
        try snapshot.rows(
            StoreQuery(
                PeopleTables.invitation, where: .compare("hash", .equal, .text(digest)), limit: 1)
        ).first.flatMap(KeptInvitation.init(row:))
    }
}
