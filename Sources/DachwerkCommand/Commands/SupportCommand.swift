import ArgumentParser
import DachwerkKernel
import DachwerkKit
import DachwerkServer
import DachwerkWorkbench

/// Lets those in for some hours who keep the platform running.
struct SupportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "support",
        abstract: "Let somebody who keeps the platform running look in for some hours.",
        discussion: """
            Those who keep the platform running see nothing of an organisation until that lets \
            them in: with a reason, in roles of the tenant file, for at most 72 hours. It is shown \
            to the organisation while it lasts and stands in its audit. An account is marked with \
            'account --support'.

            EXAMPLE: dachwerk support list hor-saar
            """,
        subcommands: [Show.self, Grant.self, End.self])

    /// Lists who is let in.
    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List who is let in at this moment.",
            discussion: "EXAMPLE: dachwerk support list hor-saar")

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            let terminal = Surroundings.terminal
            let access = try await ControlCall(folders).send("support-list") {
                $0.member("tenant", tenant)
            }.forms("access")
            if access.isEmpty { terminal.say("Nobody is let in at \(tenant).") }
            for one in access {
                let grounds = Quotation.visible(one.text("grounds") ?? "", upTo: 200)
                let name = Quotation.visible(one.text("name") ?? "", upTo: 100)
                terminal.print(
                    "\(one.text("id") ?? "")  until \(one.text("endsAt") ?? "")  "
                        + "\(one.texts("roles").joined(separator: ","))  \(name): \(grounds)")
            }
        }
    }

    /// Lets somebody in.
    struct Grant: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "grant",
            abstract: "Let somebody in, on the word of whoever looks after the organisation.",
            discussion: """
                The token is one of the organisation with the duty 'platform.administrator'. It is \
                read from a file, so that it stands in no list of processes.

                EXAMPLE: dachwerk support grant hor-saar anna@example.org --token-file granted \
                --roles keeper --hours 4 --reason "The calendar shows nothing since Monday."
                """)

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Argument(help: "The address of an account that keeps the platform running.")
        var login: String

        @Option(help: ArgumentHelp("The roles in which it looks in.", valueName: "role,…"))
        var roles: NameList

        @Option(help: "For how many hours, at most 72.")
        var hours: Int

        @Option(help: ArgumentHelp("The file with the token.", valueName: "file"))
        var tokenFile: String

        @Option(help: "Why.")
        var reason: String

        @OptionGroup var folders: FolderOptions

        func validate() throws {
            guard SupportWish.longest.contains(hours) else {
                throw ValidationError("--hours must be from 1 to 72.")
            }
        }

        func run() async throws {
            let token: String
            do {
                let bytes = try PlainFile.read(tokenFile, limit: 1_024)
                token = TextForm.tidy(String(decoding: bytes, as: UTF8.self))
            } catch {
                throw CommandFault("'\(tokenFile)': \(error.message) \(error.hint)")
            }
            let answer = try await ControlCall(folders).send("support-grant") { writer in
                writer.member("tenant", tenant)
                writer.member("token", token)
                writer.member("login", login)
                writer.list("roles", roles.names)
                writer.member("hours", hours)
                writer.member("grounds", reason)
            }
            let id = answer.text("id") ?? ""
            Surroundings.terminal.say(
                "\(login) is let in at \(tenant) until \(answer.text("endsAt") ?? ""). End it "
                    + "with: support end \(tenant) \(id)")
        }
    }

    /// Ends it before its time.
    struct End: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "end", abstract: "Let somebody out before the time is over.",
            discussion:
                "EXAMPLE: dachwerk support end hor-saar 0198c2a5-7f00-7000-8000-2f3a44b1c9d2")

        @Argument(help: "The tenant, by the name of its file.")
        var tenant: String

        @Argument(help: "The id that the list shows.")
        var id: String

        @OptionGroup var folders: FolderOptions

        func run() async throws {
            _ = try await ControlCall(folders).send("support-end") { writer in
                writer.member("tenant", tenant)
                writer.member("id", id)
            }
            Surroundings.terminal.say("\(id) has ended.")
        }
    }
}
