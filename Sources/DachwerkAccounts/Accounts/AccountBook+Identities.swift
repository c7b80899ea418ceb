import DachwerkKernel
package import DachwerkKit

/// By whose word somebody is let in without a password.
///
/// Such a tie holds at one tenant: the provider of one organisation opens nothing at another, even
/// where both have the same.
extension AccountBook {
    /// The account that a provider's subject is tied to at a tenant.
    package func account(_ identity: ProvidedIdentity, at tenant: String) async throws -> Account? {
        let key = Self.key(identity, tenant)
        let id = try await read { snapshot in
            try snapshot.row(AccountTables.identity, .text(key))?[1].text.flatMap { RecordID($0) }
        }
        guard let id else { return nil }
        return try await account(id)
    }

    /// Ties a provider's subject to an account at a tenant.
    ///
    /// - Returns: Whether it is tied now; not when it is tied to another account.
    package func tie(
        _ identity: ProvidedIdentity, to account: RecordID, at tenant: String
    ) async throws -> Bool {
        let key = Self.key(identity, tenant)
        let now = clock.now()
        return try await write { transaction in
            if let row = try transaction.row(AccountTables.identity, .text(key)) {
                return row[1].text == account.description
            }
            try transaction.insert(
                [
                    .text(key), .text(account.description), .text(tenant),
                    .text(identity.issuer), .text(now.description),
                ], into: AccountTables.identity)
            return true
        }
    }

    /// Whether an account is tied to anybody of a provider at a tenant.
    package func isTied(
        _ account: RecordID, to issuer: String, at tenant: String
    ) async throws -> Bool {
        let condition = StoreCondition.all([
            Self.ties(account, tenant), .compare("issuer", .equal, .text(issuer)),
        ])
        return try await read { snapshot in
            try snapshot.rows(
                StoreQuery(AccountTables.identity, where: condition, order: [.init("id")], limit: 1)
            ).first != nil
        }
    }

    /// Takes every tie of an account at a tenant away.
    package func untie(_ account: RecordID, at tenant: String) async throws {
        let condition = Self.ties(account, tenant)
        try await write { transaction in
            _ = try transaction.delete(from: AccountTables.identity, where: condition)
        }
    }

    private static func ties(_ account: RecordID, _ tenant: String) -> StoreCondition {
        .all([
            .compare("account", .equal, .text(account.description)),
            .compare("tenant", .equal, .text(tenant)),
        ])
    }

    /// A subject may be an address or a number that says much; only its digest is kept.
    private static func key(_ identity: ProvidedIdentity, _ tenant: String) -> String {
        identity.digest(at: tenant)
    }
}
