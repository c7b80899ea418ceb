import DachwerkAccounts
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench

/// Carries out what commands ask about the accounts of the platform.
struct AccountDesk {
    let platform: PlatformAssembly
    private let book: AccountBook
    private let hosts: HostPlace?

    /// - Parameters:
    ///   - platform: What the commands work on.
    ///   - hosts: How the running server is reached; nothing without one.
    init(platform: PlatformAssembly, hosts: HostPlace? = nil) {
        self.platform = platform
        self.hosts = hosts
        book = AccountBook(platform.services)
    }

    func list() async throws -> ControlDesk.Answer {
        var lines: [(account: Account, places: [String])] = []
        for account in try await book.accounts() {
            lines.append((account, try await book.places(of: account.id)))
        }
        return ControlDesk.done { writer in
            writer.list("accounts") { writer in
                for (account, places) in lines {
                    writer.object { writer in
                        writer.member("login", account.login)
                        writer.member("hasSecondFactor", account.factor != nil)
                        writer.member("isSupport", account.isSupport)
                        writer.member("createdAt", account.createdAt.description)
                        writer.list("places", places)
                    }
                }
            }
        }
    }

    /// Notes that somebody keeps the platform running, and makes the account if there is none.
    func support(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let isSupport = form.boolean("isSupport") ?? true
        guard let login = Account.login(form.text("login") ?? "") else {
            throw CommandFault("'\(form.text("login") ?? "")' is no address.")
        }
        var known = try await book.account(login: login)
        if known == nil, isSupport {
            known = try await book.make(
                login: login, name: form.text("name") ?? login, password: nil)
        }
        guard let account = known else { throw CommandFault("There is no account '\(login)'.") }
        try await book.set(isSupport: isSupport, of: account.id)
        return ControlDesk.done { $0.member("login", login) }
    }

    func signOut(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let count = try await signOutEverywhere(try await account(form))
        return ControlDesk.done { $0.member("count", count) }
    }

    /// Makes a link with which somebody chooses another password.
    func link(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let account = try await account(form)
        loadTenants()
        let place = form.text("place") ?? ""
        guard let tenant = platform.registry.tenant(id: place) else {
            throw PlatformAssembly.unknown(place, among: platform.registry)
        }
        let code = TokenSecret.make()
        let until = try await book.keepLink(code.digest, of: account.id, at: tenant.id)
        return ControlDesk.done { writer in
            writer.member("host", tenant.file.hosts.first ?? "")
            writer.member("path", "/sign-in/link/\(code.text)")
            hosts?.write(to: &writer)
            writer.member("expiresAt", until.description)
        }
    }

    private func loadTenants() {
        if platform.registry.tenants.isEmpty { _ = platform.registry.load() }
    }

    /// Takes the second factor of somebody who has lost the app and the recovery codes.
    func resetFactor(_ form: ControlForm) async throws -> ControlDesk.Answer {
        let account = try await account(form)
        try await book.set(factor: nil, of: account.id)
        let count = try await signOutEverywhere(account)
        return ControlDesk.done { $0.member("count", count) }
    }

    private func account(_ form: ControlForm) async throws -> Account {
        let login = form.text("login") ?? ""
        if let login = Account.login(login), let account = try await book.account(login: login) {
            return account
        }
        throw CommandFault("There is no account '\(login)'.")
    }

    /// Ends every session of an account, at every organisation.
    ///
    /// - Returns: How many ended.
    func signOutEverywhere(_ account: Account) async throws -> Int {
        loadTenants()
        var count = 0
        for place in try await book.places(of: account.id) {
            guard let tenant = platform.registry.tenant(id: place) else { continue }
            let hold = try await tenant.hold()
            defer { hold.end() }
            count += try await tenant.signOut(account.id.description)
        }
        return count
    }
}
