import ArgumentParser
import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

/// Looks after the accounts of the platform and the sessions of tenants.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account",
        abstract: "List the people who can sign in, help them, or list who is signed in.",
        discussion: """
            An account belongs to the platform; to which organisations it belongs is shown here \
            and to nobody else. --link helps whoever has forgotten the password, --reset-factor \
            whoever has lost the authenticator app and the recovery codes; make sure each time \
            that it is the person who asks. --support marks whoever keeps the platform running: \
            such an account does nothing at an organisation until that lets it in for some hours \
            (see 'support').

            EXAMPLE: dachwerk account --list
            EXAMPLE: dachwerk account marta@example.org --link hor-saar
            EXAMPLE: dachwerk account marta@example.org --sign-out
            EXAMPLE: dachwerk account marta@example.org --reset-factor
            EXAMPLE: dachwerk account anna@example.org --support --name "Anna Admin"
            EXAMPLE: dachwerk account --sessions hor-saar
            EXAMPLE: dachwerk account --sessions hor-saar \
            --end 0198c2a5-7f00-7000-8000-2f3a44b1c9d2
            """)

    @Argument(help: "The address with which the person signs in.")
    var login: String?

    @Flag(help: "List all accounts.")
    var list = false

    @Flag(help: "End every session of the account, at every organisation.")
    var signOut = false

    @Flag(help: "Take the second factor of the account away, and end every session.")
    var resetFactor = false

    @Flag(help: "The account keeps the platform running; it is made if there is none.")
    var support = false

    @Flag(help: "The account keeps the platform running no more.")
    var noSupport = false

    @Option(help: "With --support, the name by which organisations see the person.")
    var name: String?

    @Option(
        help: ArgumentHelp(
            "Print a link of a tenant with which the person chooses another password.",
            valueName: "tenant"))
    var link: String?

    @Option(
        help: "The port in links. DACHWERK_PORT. (default: that of the running server, else 8080)")
    var port: Int?

    @Option(help: ArgumentHelp("List who is signed in at a tenant.", valueName: "tenant"))
    var sessions: String?

    @Option(help: ArgumentHelp("End this one of its sessions.", valueName: "id"))
    var end: String?

    @OptionGroup var folders: FolderOptions

    func validate() throws {
        let one = [signOut, resetFactor, link != nil, support, noSupport].count { $0 }
        guard one + [list, sessions != nil].count(where: { $0 }) == 1 else {
            throw ValidationError(
                "Say one of --list, --link, --sign-out, --reset-factor, --support, "
                    + "--no-support, --sessions.")
        }
        guard (login != nil) == (one == 1) else {
            throw ValidationError(
                "An address goes with --link, --sign-out, --reset-factor, --support and "
                    + "--no-support.")
        }
        if let end, sessions == nil || RecordID(end) == nil {
            throw ValidationError("--end takes the id of a session and goes with --sessions.")
        }
    }

    func run() async throws {
        let call = try ControlCall(folders)
        let terminal = Surroundings.terminal
        if let sessions { return try await look(at: sessions, call, terminal) }
        guard let login else { return try await printList(call, terminal) }
        if let link {
            let answer = try await call.send("account-link") { writer in
                writer.member("login", login)
                writer.member("place", link)
            }
            terminal.print(try TenantLink.text(answer, port: port))
            terminal.say("It can be used once, until \(answer.text("expiresAt") ?? "").")
            return
        }
        if support || noSupport {
            _ = try await call.send("account-support") { writer in
                writer.member("login", login)
                writer.member("isSupport", support)
                if let name { writer.member("name", name) }
            }
            terminal.say(
                support
                    ? "Organisations can let \(login) in. --link gives the account a password."
                    : "\(login) cannot be let in any more.")
            return
        }
        let answer = try await call.send(
            resetFactor ? "account-reset-factor" : "account-sign-out"
        ) { $0.member("login", login) }
        let count = answer.integer("count") ?? 0
        terminal.say(
            (resetFactor ? "\(login) has no second factor any more. " : "")
                + "Sessions that ended: \(count).")
    }

    private func printList(_ call: ControlCall, _ terminal: Terminal) async throws {
        let accounts = try await call.send("account-list") { _ in }.forms("accounts")
        if accounts.isEmpty { terminal.say("There are no accounts.") }
        for account in accounts {
            let factor = account.boolean("hasSecondFactor") == true ? "second-factor" : "password"
            let support = account.boolean("isSupport") == true ? "  support" : ""
            let places = account.texts("places").joined(separator: ",")
            terminal.print("\(account.text("login") ?? "")  \(factor)\(support)  \(places)")
        }
    }

    private func look(
        at tenant: String, _ call: ControlCall, _ terminal: Terminal
    ) async throws {
        if let end {
            _ = try await call.send("session-end") { writer in
                writer.member("tenant", tenant)
                writer.member("id", end)
            }
            terminal.say("The session \(end) has ended.")
            return
        }
        let sessions = try await call.send("session-list") { $0.member("tenant", tenant) }
            .forms("sessions")
        if sessions.isEmpty { terminal.say("Nobody is signed in at \(tenant).") }
        for session in sessions {
            let device = Quotation.visible(session.text("device") ?? "", upTo: 80)
            terminal.print(
                "\(session.text("id") ?? "")  used \(session.text("usedAt") ?? "")  "
                    + "membership \(session.text("membership") ?? "")  \(device)")
        }
    }
}
