package import DachwerkKit

/// Who is signed in at a tenant, and for how long.
extension Tenant {
    /// Keeps that somebody signed in, by the digest of the secret in the cookie.
    ///
    /// - Parameters:
    ///   - account: The account of the platform.
    ///   - membership: In which membership the person acts.
    ///   - digest: The digest of the secret.
    ///   - device: What is known of the device.
    ///   - isShared: Whether others use the device too.
    ///   - hasFactor: Whether a second factor was shown.
    ///   - role: In which of the roles the person acts, where the tenant file wants one at a time;
    ///     the first of them unless it is one of the membership.
    /// - Returns: The session as it is kept.
    /// - Throws: ``Refusal/notFound`` when the membership does not hold or is another account's.
    package func signIn(
        _ account: String, membership: RecordID, digest: String, device: String,
        isShared: Bool, hasFactor: Bool, role: String? = nil
    ) async throws -> SignedIn {
        let now = platform.clock.now()
        let rules = file.signIn
        guard let held = try memberships(of: account).first(where: { $0.id == membership })
        else { throw Refusal.notFound }
        let signedIn = SignedIn(
            id: platform.ids.next(at: now), account: account, membership: membership,
            device: String(device.prefix(200)), createdAt: now, usedAt: now,
            expiresAt: min(rules.end(from: now, isShared: isShared), held.endsAt ?? .distantFuture),
            idleMinutes: rules.idle(isShared: isShared), hasFactor: hasFactor, isShared: isShared,
            role: role)
        try await write { transaction in
            try transaction.insert(signedIn.row(digest: digest), into: PeopleTables.session)
            let event = AuditEvent(.signedIn, by: signedIn.actor)
            try AuditBook().append([event], at: now, in: transaction)
        }
        return signedIn
    }

    // MARK: Looking after sessions

    /// The sessions of an account that last, the newest first.
    package func signedIn(_ account: String) throws -> [SignedIn] {
        try sessions(where: .compare("account", .equal, .text(account)))
    }

    /// Every session that lasts, the newest first.
    package func sessions() throws -> [SignedIn] { try sessions(where: .always) }

    private func sessions(where condition: StoreCondition) throws -> [SignedIn] {
        let now = platform.clock.now()
        return try read { snapshot in
            try snapshot.rows(
                StoreQuery(
                    PeopleTables.session, where: .all([condition, .isNull("ended_at")]),
                    order: [.init("id", descending: true)], limit: 10_000))
        }.compactMap(SignedIn.init(row:)).filter { $0.lasts(at: now, usedAt: $0.usedAt) }
    }

    /// Ends a session, whosever it is.
    ///
    /// - Returns: Whether it lasted.
    package func endSession(_ id: RecordID) async throws -> Bool {
        try await endSessions(where: [.compare("id", .equal, .text(id.description))]) > 0
    }

    /// Signs out: one session of an account, or all but one.
    ///
    /// - Returns: How many ended.
    @discardableResult
    package func signOut(
        _ account: String, only id: RecordID? = nil, except kept: RecordID? = nil
    ) async throws -> Int {
        var conditions: [StoreCondition] = [.compare("account", .equal, .text(account))]
        if let id { conditions.append(.compare("id", .equal, .text(id.description))) }
        if let kept { conditions.append(.compare("id", .notEqual, .text(kept.description))) }
        return try await endSessions(where: conditions)
    }

    private func endSessions(where conditions: [StoreCondition]) async throws -> Int {
        let now = platform.clock.now()
        let ended = try await write { transaction in
            let condition = StoreCondition.all(conditions + [.isNull("ended_at")])
            let query = StoreQuery(PeopleTables.session, where: condition, order: [.init("id")])
            let events = try transaction.rows(query).compactMap(SignedIn.init(row:)).map {
                AuditEvent(.signedOut, by: $0.actor)
            }
            try AuditBook().append(events, at: now, in: transaction)
            return try transaction.update(
                PeopleTables.session, set: ["ended_at": .text(now.description)],
                where: condition)
        }
        signIns.forget()
        return ended
    }

    /// Writes down that a session is in use, if that was not written down lately.
    package func noteUse(of session: SignedInSession) async throws {
        let now = platform.clock.now()
        let noted = session.signedIn.usedAt
        // A fifth of the idle time: whoever is here is not signed out by a restart.
        let pause = Int64(session.signedIn.idleMinutes) * 12_000
        guard now.milliseconds - noted.milliseconds >= pause else { return }
        let id = session.signedIn.id
        try await write { transaction in
            _ = try transaction.update(
                PeopleTables.session, set: ["used_at": .text(now.description)],
                where: .all([.compare("id", .equal, .text(id.description)), .isNull("ended_at")]))
        }
        signIns.forget()
    }
}
