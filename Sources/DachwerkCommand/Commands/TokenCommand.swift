import DachwerkWorkbench
import ArgumentParser
import DachwerkKernel
import DachwerkKit

/// Creates, lists, narrows or ends tokens of one tenant.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token",
        abstract: "Create a token for one organisation, list its tokens, narrow or end one.",
        discussion: """
            The token is printed alone on standard output and is kept nowhere: the store holds \
            only its hash. Its id, by which it can be ended, is printed on standard error. The \
            command works while the server runs and while it does not. A list says of each token \
            its id, whether it is valid, until when, its roles and duties, what it is for, when \
            it was used last (to a minute), and whether it does more than any role or has lost \
            one. What a role may do is asked of the tenant file whenever the token is used. With \
            --resources there is nothing else for it, and with --read-only it writes nothing.

            EXAMPLE: dachwerk token hor-saar --duties equipment-lending.keeper --expires 30d
            EXAMPLE: dachwerk token hor-saar --roles keeper --expires 12h --label "counter"
            EXAMPLE: dachwerk token hor-saar --roles keeper --expires 30d --read-only \
            --resources equipment-lending.loan,equipment-lending.model
            EXAMPLE: dachwerk token hor-saar --list
            EXAMPLE: dachwerk token hor-saar --narrow 0198c2a5-7f00-7000-8000-2f3a44b1c9d2 \
            --duties equipment-lending.viewer
            EXAMPLE: dachwerk token hor-saar --revoke 0198c2a5-7f00-7000-8000-2f3a44b1c9d2
            """)

    @Argument(help: "The tenant, by the name of its file.")
    var tenant: String

    @Option(help: ArgumentHelp("What its holder may do.", valueName: "duty,…"))
    var duties: NameList?

    @Option(
        help: ArgumentHelp("Roles of the tenant file, for all their duties.", valueName: "role,…"))
    var roles: NameList?

    @Option(help: ArgumentHelp("How long it lasts: hours, days or weeks.", valueName: "30d"))
    var expires: Lifetime?

    @Option(help: ArgumentHelp("The organisations that its holder acts for.", valueName: "id,…"))
    var organisations: NameList?

    @Option(help: ArgumentHelp("The contact who holds it.", valueName: "id"))
    var person: String?

    @Option(
        help: ArgumentHelp(
            "The only resources that there are for it.", valueName: "resource,…"))
    var resources: NameList?

    @Flag(help: "It reads and takes out, and writes nothing.")
    var readOnly = false

    @Option(help: "What it is for; never the name of a person.")
    var label: String?

    @Option(help: ArgumentHelp("End the token with this id instead.", valueName: "id"))
    var revoke: String?

    @Option(
        help: ArgumentHelp(
            "Leave the token with this id only what is named, or less time.",
            valueName: "id"))
    var narrow: String?

    @Flag(help: "List all tokens instead, without the tokens themselves.")
    var list = false

    @OptionGroup var folders: FolderOptions

    func validate() throws {
        if list {
            guard duties == nil, roles == nil, expires == nil, revoke == nil, narrow == nil,
                !isScoped
            else {
                throw ValidationError("--list stands alone.")
            }
            return
        }
        try checkIdentities()
        if let narrow {
            guard RecordID(narrow) != nil else { throw ValidationError("'\(narrow)' is no id.") }
            guard roles == nil, revoke == nil, person == nil, label == nil else {
                throw ValidationError(
                    "--narrow goes with --duties, --organisations, --resources, --read-only, "
                        + "--expires.")
            }
            guard duties != nil || organisations != nil || expires != nil || isScoped else {
                throw ValidationError(
                    "Say with --duties, --organisations, --resources, --read-only or --expires "
                        + "what is left.")
            }
            return
        }
        if let revoke {
            guard RecordID(revoke) != nil else { throw ValidationError("'\(revoke)' is no id.") }
            guard duties == nil, roles == nil, expires == nil, !isScoped else {
                throw ValidationError("--revoke stands alone.")
            }
            return
        }
        guard duties != nil || roles != nil else {
            throw ValidationError("Name --duties or --roles.")
        }
        guard expires != nil else {
            throw ValidationError("Say with --expires how long it lasts, such as 30d.")
        }
    }

    private var isScoped: Bool { resources != nil || readOnly }

    private func writeScope(to writer: inout JSONWriter) {
        if resources != nil { write("resources", resources, to: &writer) }
        if readOnly { writer.member("readOnly", true) }
    }

    private func checkIdentities() throws {
        for id in (organisations?.names ?? []) + (person.map { [$0] } ?? []) {
            guard RecordID(id) != nil else { throw ValidationError("'\(id)' is no record id.") }
        }
    }

    func run() async throws {
        let call = try ControlCall(folders)
        let terminal = Surroundings.terminal
        if list { return try await printList(call, terminal) }
        if let revoke {
            _ = try await call.send("token-revoke") { writer in
                writer.member("tenant", tenant)
                writer.member("id", revoke)
            }
            terminal.say("The token \(revoke) has ended.")
            return
        }
        if let narrow { return try await leave(narrow, call, terminal) }
        let answer = try await call.send("token-create") { writer in
            writer.member("tenant", tenant)
            write("duties", duties, to: &writer)
            write("roles", roles, to: &writer)
            write("organisations", organisations, to: &writer)
            writeScope(to: &writer)
            if let person { writer.member("person", person) }
            if let label { writer.member("label", label) }
            writer.member("minutes", expires?.minutes ?? 0)
        }
        guard let token = answer.text("token") else { throw CommandFault("No token came back.") }
        terminal.print(token)
        let id = answer.text("id") ?? ""
        let end = answer.text("expiresAt") ?? ""
        terminal.say("Token \(id) of \(tenant), until \(end). End it with --revoke \(id).")
    }

    private func leave(_ id: String, _ call: ControlCall, _ terminal: Terminal) async throws {
        let answer = try await call.send("token-narrow") { writer in
            writer.member("tenant", tenant)
            writer.member("id", id)
            if duties != nil { write("duties", duties, to: &writer) }
            if organisations != nil { write("organisations", organisations, to: &writer) }
            writeScope(to: &writer)
            if let expires { writer.member("minutes", expires.minutes) }
        }
        let rest = answer.texts("duties").joined(separator: ",")
        let end = answer.text("expiresAt") ?? ""
        terminal.say("The token \(id) is left with \(rest), until \(end).")
    }

    private func printList(_ call: ControlCall, _ terminal: Terminal) async throws {
        let answer = try await call.send("token-list") { $0.member("tenant", tenant) }
        let tokens = answer.forms("tokens")
        if tokens.isEmpty { terminal.say("\(tenant) has no tokens.") }
        for token in tokens {
            let end = token.text("expiresAt") ?? ""
            let state =
                Self.deed("ended", "revoked", token)
                ?? (token.boolean("isValid") == true ? "valid until \(end)" : "expired \(end)")
            let roles = token.texts("roles").map { "role:\($0)" }
            let duties = (roles + token.texts("duties")).joined(separator: ",")
            let label = Quotation.visible(token.text("label") ?? "", upTo: 100)
            let notes = Self.notes(token).map { "  \($0)" }.joined()
            terminal.print("\(token.text("id") ?? "")  \(state)  \(duties)  \(label)\(notes)")
        }
    }

    /// When something was done to a token, and by whom if that is known.
    private static func deed(_ word: String, _ name: String, _ token: ControlForm) -> String? {
        token.text("\(name)At").map { moment in
            "\(word) \(moment)" + (token.text("\(name)By").map { " by \($0)" } ?? "")
        }
    }

    /// What an administrator should look at.
    private static func notes(_ token: ControlForm) -> [String] {
        let lost = token.texts("lostRoles")
        let beyond = token.texts("dutiesBeyondRoles")
        let only = token.texts("resources")
        return [token.text("usedAt").map { "used \($0)" } ?? "never used"]
            + (token.boolean("isReadOnly") == true ? ["read-only"] : [])
            + (only.isEmpty ? [] : ["only \(only.joined(separator: ","))"])
            + [deed("narrowed", "narrowed", token)].compactMap(\.self)
            + (lost.isEmpty ? [] : ["lost the role \(lost.joined(separator: ", "))"])
            + (beyond.isEmpty ? [] : ["exceeds every role with \(beyond.joined(separator: ", "))"])
    }

    private func write(_ name: String, _ list: NameList?, to writer: inout JSONWriter) {
        writer.key(name)
        writer.beginArray()
        for name in list?.names ?? [] { writer.string(name) }
        writer.endArray()
    }
}
