import ArgumentParser
import DachwerkKernel
import DachwerkMail
import DachwerkWorkbench

/// How mail leaves the server; each flag wins over its variable in the environment.
struct MailOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where mail goes: files, off, or a server as smtp://HOST:587 or smtps://HOST:465. "
                + "DACHWERK_MAIL. (default: files)", valueName: "place"))
    var mail: String?

    @Option(
        help: ArgumentHelp(
            "The address that mail comes from where an organisation names none. "
                + "DACHWERK_MAIL_FROM.", valueName: "address"))
    var mailFrom: String?

    @Option(
        help: ArgumentHelp(
            "The name with which the server signs in to the mail server. DACHWERK_MAIL_USER.",
            valueName: "name"))
    var mailUser: String?

    @Option(
        help: ArgumentHelp(
            "Where its password stands: env:NAME or file:PATH. DACHWERK_MAIL_PASSWORD.",
            valueName: "reference"))
    var mailPassword: String?

    @Option(
        help: ArgumentHelp(
            "A file of certificates to believe in place of the system's. "
                + "DACHWERK_MAIL_AUTHORITIES.", valueName: "file"))
    var mailAuthorities: String?

    @Option(
        help: ArgumentHelp(
            "Seconds that one message may take. DACHWERK_MAIL_TIMEOUT. (default: 60)",
            valueName: "seconds"))
    var mailTimeout: Int?

    private static let seconds = 1...600

    /// Puts together what brings notices to people.
    ///
    /// - Parameters:
    ///   - data: The folder of the data, below which files of mail stand.
    ///   - hosts: How the server is reached, for links.
    /// - Returns: What brings them; nothing when mail is off.
    /// - Throws: A `ValidationError` for what is no setting.
    func post(data: String, hosts: HostPlace) throws -> (any NoticePost)? {
        let settings = Settings()
        let place = mail ?? settings.text("mail") ?? "files"
        var sender: MailAddress?
        if let text = mailFrom ?? settings.text("mail.from") {
            guard let address = MailAddress(text) else {
                throw ValidationError("--mail-from must be an address, not '\(text)'.")
            }
            sender = address
        }
        let composer = LetterComposer(sender: sender, hosts: hosts)
        switch place {
        case "off": return nil
        case "files": return MailPost(composer, FileOutbox(folder: "\(data)/outbox"))
        default: return MailPost(composer, SMTPCarrier(try server(place, settings)))
        }
    }

    private func server(_ place: String, _ settings: Settings) throws -> SMTPSettings {
        guard var server = SMTPSettings(place) else {
            throw ValidationError(
                "--mail must be files, off, smtp://HOST:PORT or smtps://HOST:PORT, not '\(place)'.")
        }
        server.user = mailUser ?? settings.text("mail.user")
        if let text = mailPassword ?? settings.text("mail.password") {
            guard let reference = SecretReference(text) else {
                throw ValidationError(
                    "--mail-password names where the password stands, as env:NAME or file:PATH; "
                        + "the password itself does not belong there.")
            }
            server.password = reference
        }
        guard (server.user == nil) == (server.password == nil) else {
            throw ValidationError("--mail-user and --mail-password belong together.")
        }
        server.authorities = mailAuthorities ?? settings.text("mail.authorities")
        if let seconds = try mailTimeout ?? settings.number("mail.timeout", in: Self.seconds) {
            guard Self.seconds.contains(seconds) else {
                throw ValidationError("--mail-timeout must be from 1 to 600.")
            }
            server.longest = seconds
            server.connecting = min(server.connecting, seconds)
        }
        return server
    }

    /// What the environment says, for commands that work without a server; nothing where it says
    /// nothing, so that no mail ends in a folder that was meant for a server.
    static func postOfEnvironment(data: String) throws -> (any NoticePost)? {
        let settings = Settings()
        guard settings.text("mail") != nil else { return nil }
        return try MailOptions().post(data: data, hosts: try TenantLink.hostsOfEnvironment())
    }
}
