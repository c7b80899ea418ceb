import ArgumentParser
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench

/// Invites somebody to one tenant.
struct InviteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Invite somebody to one organisation; prints the link to send.",
        discussion: """
            Whoever opens the link chooses a password, or signs in with an account that is there, \
            and belongs to the organisation from then on. The link can be taken once and is kept \
            nowhere. The first administrator of an organisation comes this way; administrators \
            invite over the API, too. With --email a new account can have no other address.

            EXAMPLE: dachwerk invite hor-saar --role administrator --email marta@example.org
            EXAMPLE: dachwerk invite hor-saar --role volunteer --until 2026-12-31 --days 30
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @Option(help: ArgumentHelp("Roles of the tenant file.", valueName: "role,…"))
    var role: NameList

    @Option(help: "The name by which the organisation knows the person.")
    var name: String?

    @Option(help: "The address that a new account has to have.")
    var email: String?

    @Option(help: ArgumentHelp("The last day of the membership.", valueName: "date"))
    var until: String?

    @Option(help: ArgumentHelp("The organisations that the person acts for.", valueName: "id,…"))
    var organisation: NameList?

    @Option(help: ArgumentHelp("The record behind the person.", valueName: "id"))
    var person: String?

    @Option(help: "How many days the link can be taken, at most 90.")
    var days = 14

    @Option(
        help: "The port in links. DACHWERK_PORT. (default: that of the running server, else 8080)")
    var port: Int?

    @OptionGroup var folders: FolderOptions

    func validate() throws {
        for id in (organisation?.names ?? []) + (person.map { [$0] } ?? []) {
            guard RecordID(id) != nil else { throw ValidationError("'\(id)' is no record id.") }
        }
        if let until, LocalDate(until) == nil {
            throw ValidationError("'\(until)' is no day such as 2026-12-31.")
        }
        guard (1...InvitationDesk.mostDays).contains(days) else {
            throw ValidationError("--days must be from 1 to \(InvitationDesk.mostDays).")
        }
    }

    func run() async throws {
        let answer = try await ControlCall(folders).send("invite") { writer in
            writer.member("tenant", tenant)
            writer.list("roles", role.names)
            writer.list("organisations", organisation?.names ?? [])
            for (name, text) in [
                ("name", name), ("email", email), ("until", until), ("person", person),
            ] {
                if let text { writer.member(name, text) }
            }
            writer.member("days", days)
        }
        Surroundings.terminal.print(try TenantLink.text(answer, port: port))
        Surroundings.terminal.say(
            "The link can be taken once, until \(answer.text("expiresAt") ?? ""). "
                + "Its id is \(answer.text("id") ?? "").")
    }
}
