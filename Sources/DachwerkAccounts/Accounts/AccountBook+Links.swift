package import DachwerkKit
import DachwerkKernel

/// Links that stand in for a forgotten password, each once and for a short time.
extension AccountBook {
    /// How long a link can be used, in minutes.
    package static let linkMinutes = 60

    /// Keeps a link by the digest of its code; older ones of the account end.
    ///
    /// - Returns: When it ends.
    package func keepLink(
        _ digest: String, of account: RecordID, at tenant: String
    ) async throws -> Instant {
        let until = clock.now().adding(minutes: Self.linkMinutes)
        try await write { transaction in
            try transaction.delete(
                from: AccountTables.link,
                where: .compare("account", .equal, .text(account.description)))
            try transaction.insert(
                [
                    .text(digest), .text(account.description), .text(tenant),
                    .text(until.description),
                ], into: AccountTables.link)
        }
        return until
    }

    /// The account of a link, while it can be used at a tenant.
    package func account(link digest: String, at tenant: String) async throws -> RecordID? {
        let now = clock.now()
        return try await read { snapshot in
            guard let row = try snapshot.row(AccountTables.link, .text(digest)),
                row[2].text == tenant, let until = row[3].text.flatMap({ Instant($0) }),
                until > now
            else { return nil }
            return row[1].text.flatMap { RecordID($0) }
        }
    }

    /// Uses a link up.
    ///
    /// - Returns: Whether it was there.
    package func useLink(_ digest: String) async throws -> Bool {
        try await write { transaction in
            try transaction.delete(
                from: AccountTables.link, where: .compare("id", .equal, .text(digest)))
        } == 1
    }
}
