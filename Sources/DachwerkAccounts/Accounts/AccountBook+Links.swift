package import DachwerkKit
import DachwerkKernel

/// Links that stand in for a password, each once and for a short time.
extension AccountBook {
    /// What a link is for.
    package enum LinkPurpose: String, Sendable {
        /// To choose another password.
        case password
        /// To sign in, once.
        case signIn = "sign-in"

        /// How long a link can be used, in minutes.
        package var minutes: Int { self == .password ? 60 : 15 }

        /// How it is kept.
        var value: StoreValue { self == .password ? .null : .text(rawValue) }

        var condition: StoreCondition {
            self == .password
                ? .isNull("purpose") : .compare("purpose", .equal, .text(rawValue))
        }
    }

    /// After so many minutes somebody is sent another link to sign in.
    private static let pauseMinutes = 2

    /// Keeps a link for a forgotten password by the digest of its code; older ones of the account
    /// end.
    ///
    /// - Returns: When it ends.
    package func keepLink(
        _ digest: String, of account: RecordID, at tenant: String
    ) async throws -> Instant {
        let until = clock.now().adding(minutes: LinkPurpose.password.minutes)
        try await write { transaction in
            try transaction.delete(
                from: AccountTables.link, where: Self.links(of: account, .password))
            try transaction.insert(
                Self.row(digest, account, tenant, until, .password), into: AccountTables.link)
        }
        return until
    }

    /// Keeps a link to sign in with by the digest of its code, unless one was made just now.
    ///
    /// Those made before stay good: else whoever knows an address could take the owner's link away.
    ///
    /// - Returns: Whether it is kept.
    package func keepSignInLink(
        _ digest: String, of account: RecordID, at tenant: String
    ) async throws -> Bool {
        let now = clock.now()
        let until = now.adding(minutes: LinkPurpose.signIn.minutes)
        let late = until.adding(minutes: -Self.pauseMinutes)
        let own = Self.links(of: account, .signIn)
        return try await write { transaction in
            try transaction.delete(
                from: AccountTables.link,
                where: .all([own, .compare("expires_at", .lessOrEqual, .text(now.description))]))
            let recent = try transaction.count(
                AccountTables.link,
                where: .all([own, .compare("expires_at", .greater, .text(late.description))]))
            guard recent == 0 else { return false }
            try transaction.insert(
                Self.row(digest, account, tenant, until, .signIn), into: AccountTables.link)
            return true
        }
    }

    /// The account of a link, while it can be used at a tenant.
    package func account(
        link digest: String, at tenant: String, for purpose: LinkPurpose = .password
    ) async throws -> RecordID? {
        let now = clock.now()
        return try await read { snapshot in
            guard let row = try snapshot.row(AccountTables.link, .text(digest)),
                row[2].text == tenant, let until = row[3].text.flatMap({ Instant($0) }),
                until > now, row[4] == purpose.value
            else { return nil }
            return row[1].text.flatMap { RecordID($0) }
        }
    }

    /// Uses a link up, with those of the account that are for the same.
    ///
    /// - Returns: Whether it was there.
    package func useLink(
        _ digest: String, of account: RecordID, for purpose: LinkPurpose = .password
    ) async throws -> Bool {
        try await write { transaction in
            let count = try transaction.delete(
                from: AccountTables.link,
                where: .all([
                    .compare("id", .equal, .text(digest)), Self.links(of: account, purpose),
                ]))
            guard count == 1 else { return false }
            try transaction.delete(
                from: AccountTables.link, where: Self.links(of: account, purpose))
            return true
        }
    }

    private static func links(of account: RecordID, _ purpose: LinkPurpose) -> StoreCondition {
        .all([.compare("account", .equal, .text(account.description)), purpose.condition])
    }

    private static func row(
        _ digest: String, _ account: RecordID, _ tenant: String, _ until: Instant,
        _ purpose: LinkPurpose
    ) -> [StoreValue] {
        [
            .text(digest), .text(account.description), .text(tenant), .text(until.description),
            purpose.value,
        ]
    }
}
