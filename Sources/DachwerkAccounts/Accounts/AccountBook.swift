package import DachwerkKernel
package import DachwerkKit

/// The accounts of the platform, in a store of their own beside those of the tenants.
package struct AccountBook: Sendable {
    private let stores: StorePool
    let clock: any PlatformClock
    private let ids: any IDSource

    package init(_ services: PlatformServices) {
        stores = services.stores
        clock = services.clock
        ids = services.ids
    }

    // MARK: Finding

    /// The account with a login; nothing when there is none.
    package func account(login: String) async throws -> Account? {
        try await account(where: .compare("login", .equal, .text(login)))
    }

    /// The account with an identity.
    package func account(_ id: RecordID) async throws -> Account? {
        try await account(where: .compare("id", .equal, .text(id.description)))
    }

    /// The accounts that were made to show the platform.
    package func demoAccounts() async throws -> [Account] {
        guard try isThere() else { return [] }
        return try await read { snapshot in
            try snapshot.rows(
                StoreQuery(
                    AccountTables.account, where: .compare("is_demo", .equal, .integer(1)),
                    order: [.init("id")], limit: 10_000))
        }.compactMap(Account.init(row:))
    }

    /// The accounts of those who keep the platform running.
    package func supportAccounts() async throws -> [Account] {
        guard try isThere() else { return [] }
        return try await read { snapshot in
            try snapshot.rows(
                StoreQuery(
                    AccountTables.account, where: .compare("is_support", .equal, .integer(1)),
                    order: [.init("id")], limit: 1_000))
        }.compactMap(Account.init(row:))
    }

    /// Notes that an account belongs to somebody who keeps the platform running, or no more.
    package func set(isSupport: Bool, of account: RecordID) async throws {
        try await change(account, ["is_support": .integer(isSupport ? 1 : 0)])
    }

    /// Every account, in the order of their making.
    package func accounts() async throws -> [Account] {
        guard try isThere() else { return [] }
        return try await read { snapshot in
            try snapshot.rows(
                StoreQuery(AccountTables.account, order: [.init("id")], limit: 100_000))
        }.compactMap(Account.init(row:))
    }

    /// Whether anybody ever had an account; asking makes no store.
    private func isThere() throws -> Bool { try stores.store.exists(AccountTables.store) }

    private func account(where condition: StoreCondition) async throws -> Account? {
        try await read { snapshot in
            try snapshot.rows(StoreQuery(AccountTables.account, where: condition, limit: 1)).first
        }.flatMap(Account.init(row:))
    }

    /// The tenants at which an account is or was a member.
    package func places(of account: RecordID) async throws -> [String] {
        try await read { snapshot in
            try snapshot.rows(
                StoreQuery(
                    AccountTables.place,
                    where: .compare("account", .equal, .text(account.description)),
                    order: [.init("tenant")], limit: 1_000))
        }.compactMap { $0[2].text }
    }

    // MARK: Making and changing

    /// Makes an account.
    ///
    /// - Parameters:
    ///   - login: The address in the form of ``Account/login(_:)``.
    ///   - name: How the person is called.
    ///   - password: The hash of the password; without one nobody signs in until one is chosen.
    ///   - isDemo: Whether everybody knows the password.
    /// - Returns: The account; nothing when the login is taken.
    /// - Throws: What the store throws.
    package func make(
        login: String, name: String, password: PasswordHash?, isDemo: Bool = false
    ) async throws -> Account? {
        let now = clock.now()
        let id = ids.next(at: now)
        do {
            try await write { transaction in
                try transaction.insert(
                    [
                        .text(id.description), .text(login), .text(name),
                        password.map { .text($0.text) } ?? .null,
                        .null, .null, .text("[]"), .text(now.description), .text(now.description),
                        .null, .integer(isDemo ? 1 : 0), .integer(0),
                    ], into: AccountTables.account)
            }
        } catch let error as StoreError where error.code == .notUnique {
            return nil
        }
        return try await account(id)
    }

    /// Notes that an account has become a member of a tenant.
    package func note(_ account: RecordID, at tenant: String) async throws {
        let key = "\(account) \(tenant)"
        try await write { transaction in
            guard try transaction.row(AccountTables.place, .text(key)) == nil else { return }
            try transaction.insert(
                [.text(key), .text(account.description), .text(tenant)],
                into: AccountTables.place)
        }
    }

    /// Sets the password of an account.
    package func set(password: PasswordHash, of account: RecordID) async throws {
        try await change(account, ["password": .text(password.text)])
    }

    /// Sets the language in which a person reads.
    package func set(language: LanguageTag, of account: RecordID) async throws {
        try await change(account, ["language": .text(language.description)])
    }

    /// Takes an account away, with everything that is kept of it here.
    package func erase(_ account: RecordID) async throws {
        let id = StoreValue.text(account.description)
        try await write { transaction in
            for table in [AccountTables.place, AccountTables.link, AccountTables.identity] {
                try transaction.delete(from: table, where: .compare("account", .equal, id))
            }
            try transaction.delete(
                from: AccountTables.account, where: .compare("id", .equal, id))
        }
    }

    /// Sets or takes away the second factor, with the digests of its recovery codes.
    package func set(
        factor: OneTimeCode?, step: Int64? = nil, recovery: [String] = [], of account: RecordID
    ) async throws {
        try await change(
            account,
            [
                "factor": factor.map { .text($0.base32) } ?? .null,
                "factor_step": step.map { .integer($0) } ?? .null,
                "recovery": Self.json(recovery),
            ])
    }

    /// Sets the digests of the recovery codes anew.
    package func set(recovery: [String], of account: RecordID) async throws {
        try await change(account, ["recovery": Self.json(recovery)])
    }

    /// Notes a step of the authenticator app as used, so that its code is taken once.
    ///
    /// - Returns: Whether it had not been used.
    package func use(step: Int64, of account: RecordID) async throws -> Bool {
        try await write { transaction in
            try transaction.update(
                AccountTables.account, set: ["factor_step": .integer(step)],
                where: .all([
                    .compare("id", .equal, .text(account.description)),
                    .any([.isNull("factor_step"), .compare("factor_step", .less, .integer(step))]),
                ]))
        } == 1
    }

    /// Uses up a recovery code.
    ///
    /// - Returns: Whether it was one that is left.
    package func use(recovery digest: String, of account: RecordID) async throws -> Bool {
        try await write { transaction in
            guard
                let row = try transaction.row(
                    AccountTables.account, .text(account.description)),
                let kept = Account(row: row), kept.recovery.contains(digest)
            else { return false }
            let left = kept.recovery.filter { $0 != digest }
            try transaction.update(
                AccountTables.account, set: ["recovery": Self.json(left)],
                where: .compare("id", .equal, .text(account.description)))
            return true
        }
    }

    private func change(_ account: RecordID, _ values: [String: StoreValue]) async throws {
        let now = clock.now()
        try await write { transaction in
            let values = values.merging(["changed_at": .text(now.description)]) { $1 }
            let count = try transaction.update(
                AccountTables.account, set: values,
                where: .compare("id", .equal, .text(account.description)))
            guard count == 1 else { throw Refusal.notFound }
        }
    }

    // MARK: The store

    /// The name under which accounts are kept, beside the stores of the tenants.
    package static let store = AccountTables.store

    /// Copies all accounts to a file, also while they are changed.
    package func backUp(to path: String) async throws {
        let stores = stores
        let hold = try await stores.hold(AccountTables.store, prepare: AccountTables.schema)
        defer { hold.end() }
        try await offThread {
            try stores.use(AccountTables.store, prepare: AccountTables.schema) {
                try $0.backup(to: path)
            }
        }
    }

    /// Seals secrets with the present key that another one has sealed, or none.
    ///
    /// - Returns: How many accounts these were.
    package func reseal() async throws -> Int {
        let hold = try await stores.hold(AccountTables.store, prepare: AccountTables.schema)
        defer { hold.end() }
        return try await stores.useAsynchronously(
            AccountTables.store, prepare: AccountTables.schema
        ) { store in
            let count = try await store.reseal()
            if count > 0 { try await store.scrub() }
            return count
        }
    }

    func read<Result: Sendable>(
        _ body: (any StoreSnapshot) throws -> Result
    ) async throws -> Result {
        let hold = try await stores.hold(AccountTables.store, prepare: AccountTables.schema)
        defer { hold.end() }
        return try stores.use(AccountTables.store, prepare: AccountTables.schema) {
            try $0.read(body)
        }
    }

    func write<Result: Sendable>(
        _ body: @escaping @Sendable (any StoreTransaction) throws -> Result
    ) async throws -> Result {
        let hold = try await stores.hold(AccountTables.store, prepare: AccountTables.schema)
        defer { hold.end() }
        return try await stores.useAsynchronously(
            AccountTables.store, prepare: AccountTables.schema
        ) { try await $0.write(body) }
    }

    private static func json(_ texts: [String]) -> StoreValue {
        var writer = JSONWriter()
        writer.beginArray()
        for text in texts { writer.string(text) }
        writer.endArray()
        return .text(String(decoding: writer.bytes, as: UTF8.self))
    }
}

extension Account {
    init?(row: [StoreValue]) {
        guard let id = row[0].text.flatMap({ RecordID($0) }), let login = row[1].text,
            let created = row[7].text.flatMap({ Instant($0) })
        else { return nil }
        var recovery: [String] = []
        if let text = row[6].text, let node = try? JSONReader.read(Array(text.utf8)),
            case .array(let nodes) = node.value
        {
            recovery = nodes.compactMap {
                if case .string(let text) = $0.value { text } else { nil }
            }
        }
        self.init(
            id: id, login: login, name: row[2].text ?? "",
            password: row[3].text.map(PasswordHash.init(kept:)),
            factor: row[4].text.flatMap(OneTimeCode.init(base32:)), factorStep: row[5].integer,
            recovery: recovery, createdAt: created,
            language: row[9].text.flatMap { LanguageTag($0) }, isDemo: row[10].integer == 1,
            isSupport: row[11].integer == 1)
    }
}
