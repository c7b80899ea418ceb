package import DachwerkKernel
package import DachwerkKit

/// Lets people in: by password and second factor, or by an invitation.
///
/// Somebody unknown is answered exactly as somebody with a wrong password, and as slowly: there is
/// one hash in either case.
package struct SignInDesk: Sendable {
    package let accounts: AccountBook
    private let pool: HashingPool
    private let brake: GuessBrake
    /// Counts what is asked for without guessing, so that nobody signs in more slowly for it.
    private let asking = GuessBrake()
    private let clock: any PlatformClock
    private let cost: PasswordHash.Cost
    /// Whether accounts that show the platform are let in.
    private let admitsDemo: Bool
    /// People whose password was right and whose code is awaited.
    package let steps = SignInSteps()
    /// Stands in where there is no account, so that it takes as long.
    private let nobody: PasswordHash

    /// - Parameters:
    ///   - services: What all tenants share.
    ///   - pool: Where passwords are hashed.
    ///   - cost: What a hash costs; a test may take less.
    ///   - admitsDemo: Whether accounts that show the platform are let in.
    /// - Throws: ``HashingFault`` when there is no memory for a hash.
    package init(
        _ services: PlatformServices, pool: HashingPool = HashingPool(),
        cost: PasswordHash.Cost = .current, admitsDemo: Bool = false
    ) throws {
        accounts = AccountBook(services)
        self.pool = pool
        brake = GuessBrake()
        clock = services.clock
        self.cost = cost
        self.admitsDemo = admitsDemo
        nobody = try PasswordHash(of: "nobody", cost: cost)
    }

    /// What came of somebody's wish to be let in.
    package enum Answer: Sendable {
        /// Let in; the flag says whether a second factor was shown.
        case welcome(Account, hasFactor: Bool)
        /// The password is right, and a code of the authenticator app is still asked for.
        case factorNeeded(Account)
        /// Something of it is wrong; which is not told.
        case wrong
        /// Too many wrong guesses: so many seconds have to pass.
        case wait(seconds: Int)
    }

    /// Looks at a login and a password.
    ///
    /// - Parameters:
    ///   - login: The electronic address as it was typed.
    ///   - password: The password as it was typed.
    ///   - address: The address that the request came from.
    ///   - admits: Whether an account may come in here at all; whoever may not is told the same as
    ///     somebody unknown.
    /// - Returns: What came of it.
    /// - Throws: ``HashingPool/Crowded``, or what the store throws.
    package func signIn(
        login: String, password: String, address: String,
        admits: (Account) async throws -> Bool = { _ in true }
    ) async throws -> Answer {
        let key = Account.login(login) ?? "?"
        if let seconds = brake.wait(account: key, address: address, at: clock.now()) {
            return .wait(seconds: seconds)
        }
        let account = key == "?" ? nil : try await accounts.account(login: key)
        let hash = account?.password ?? nobody
        let prepared = PasswordRules.prepared(String(password.prefix(4 * PasswordRules.most)))
        let isRight = try await pool.work { hash.verifies(prepared) }
        guard isRight, let account, account.password != nil, letsIn(account),
            try await admits(account)
        else {
            brake.failed(account: key, address: address, at: clock.now())
            return .wrong
        }
        if hash.isOutdated(cost) {
            let renewed = try await hashed(password)
            try await accounts.set(password: renewed, of: account.id)
        }
        if account.factor != nil { return .factorNeeded(account) }
        brake.succeeded(account: key, address: address, at: clock.now())
        return .welcome(account, hasFactor: false)
    }

    /// Whether an account is let in at all.
    package func letsIn(_ account: Account) -> Bool { admitsDemo || !account.isDemo }

    /// How many seconds somebody has to wait before asking again for something that is slowed down
    /// like guessing; the asking is counted where nobody has to wait.
    ///
    /// - Parameters:
    ///   - what: What is asked for, such as a mail to an address.
    ///   - address: The address that the request came from.
    /// - Returns: The seconds; nothing when there is none to wait.
    package func pause(before what: String, address: String) -> Int? {
        let now = clock.now()
        if let seconds = asking.wait(account: what, address: address, at: now) { return seconds }
        asking.failed(account: what, address: address, at: now)
        return nil
    }

    /// Looks at the code of an account whose password was right.
    ///
    /// - Parameters:
    ///   - account: The account.
    ///   - code: The six digits of the app, or a recovery code; each is taken once.
    ///   - address: The address that the request came from.
    /// - Returns: What came of it.
    /// - Throws: What the store throws.
    package func signIn(
        _ account: RecordID, code: String, address: String
    ) async throws -> Answer {
        guard let account = try await accounts.account(account) else { return .wrong }
        let key = account.login
        if let seconds = brake.wait(account: key, address: address, at: clock.now()) {
            return .wait(seconds: seconds)
        }
        guard try await shows(code, account) else {
            brake.failed(account: key, address: address, at: clock.now())
            return .wrong
        }
        brake.succeeded(account: key, address: address, at: clock.now())
        return .welcome(account, hasFactor: true)
    }

    /// Whether a password is that of an account that is signed in already.
    package func confirms(
        _ password: String, _ account: Account, address: String
    ) async throws -> Answer {
        try await signIn(login: account.login, password: password, address: address) {
            $0.id == account.id
        }
    }

    /// Whether a code is the app's of this moment, or a recovery code that is left.
    private func shows(_ code: String, _ account: Account) async throws -> Bool {
        if let step = account.factor?.accepted(code, at: clock.now(), after: account.factorStep) {
            return try await accounts.use(step: step, of: account.id)
        }
        return try await accounts.use(recovery: RecoveryCodes.digest(code), of: account.id)
    }

    /// What keeps a password from being taken.
    package func fault(
        of password: String, hasFactor: Bool, own: [String]
    ) -> PasswordRules.Fault? {
        PasswordRules(hasSecondFactor: hasFactor, own: own).fault(of: password)
    }

    /// Makes an account with a password that was looked at.
    ///
    /// - Returns: The account; nothing when the login is taken.
    package func make(
        login: String, name: String, password: String, isDemo: Bool = false
    ) async throws -> Account? {
        let hash = try await hashed(password)
        return try await accounts.make(
            login: login, name: name, password: hash, isDemo: isDemo)
    }

    /// Sets another password that was looked at.
    package func set(password: String, of account: RecordID) async throws {
        try await accounts.set(password: try await hashed(password), of: account)
    }

    private func hashed(_ password: String) async throws -> PasswordHash {
        let prepared = PasswordRules.prepared(password)
        let cost = cost
        return try await pool.work { try PasswordHash(of: prepared, cost: cost) }
    }
}
