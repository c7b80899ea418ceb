import ArgumentParser
import DachwerkKernel
import DachwerkServer
import DachwerkWorkbench

/// What stands between the server and the internet; each flag wins over its variable in the
/// environment.
struct EdgeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file of the server's certificate, followed by those that signed it; with it the "
                + "server speaks HTTPS. DACHWERK_TLS_CERTIFICATE.", valueName: "file"))
    var tlsCertificate: String?

    @Option(
        help: ArgumentHelp("The file of its key. DACHWERK_TLS_KEY.", valueName: "file"))
    var tlsKey: String?

    @Option(
        help: ArgumentHelp(
            "A port without encryption that leads on to the encrypted one. "
                + "DACHWERK_REDIRECT_PORT.", valueName: "port"))
    var redirectPort: Int?

    @Option(
        help: ArgumentHelp(
            "Addresses or networks of proxies that are believed about client and encryption, such "
                + "as 127.0.0.1,10.0.0.0/8. DACHWERK_PROXIES. (default: nobody)",
            valueName: "addresses"))
    var proxies: String?

    @Option(
        help: ArgumentHelp(
            "Whom to tell of a weakness, for security.txt: mail or https addresses. "
                + "DACHWERK_SECURITY_CONTACT.", valueName: "addresses"))
    var securityContact: String?

    @Option(
        help: ArgumentHelp(
            "The last day on which that contact holds. DACHWERK_SECURITY_EXPIRES.",
            valueName: "date"))
    var securityExpires: String?

    @Option(
        help: ArgumentHelp(
            "The folder with the secrets that providers of OpenID Connect know this server by, one "
                + "file for each organisation, named by its id. DACHWERK_OPENID_SECRETS.",
            valueName: "dir"))
    var openidSecrets: String?

    @Option(
        help: ArgumentHelp(
            "Addresses or networks that are not public and may be asked on behalf of a tenant "
                + "file, such as 10.0.5.7. DACHWERK_OUTBOUND. (default: none)",
            valueName: "addresses"))
    var outbound: String?

    private static let ports = 1...65_535

    /// What is in force: flag, else environment.
    ///
    /// - Throws: A `ValidationError` for what is no setting.
    func resolved() throws -> Resolved {
        let settings = Settings()
        let certificate = tlsCertificate ?? settings.text("tls.certificate")
        let key = tlsKey ?? settings.text("tls.key")
        var files: CertificateFiles?
        switch (certificate, key) {
        case (let certificate?, let key?):
            files = CertificateFiles(certificate: certificate, key: key)
        case (nil, nil): break
        default: throw ValidationError("--tls-certificate and --tls-key belong together.")
        }
        let redirect = try redirectPort ?? settings.number("redirect.port", in: Self.ports)
        if let redirect {
            guard Self.ports.contains(redirect) else {
                throw ValidationError("--redirect-port must be from 1 to 65535.")
            }
            guard files != nil else {
                throw ValidationError("--redirect-port leads to HTTPS: it needs --tls-certificate.")
            }
        }
        return Resolved(
            certificates: files, redirectPort: redirect,
            proxies: try Self.ranges(proxies ?? settings.text("proxies"), "--proxies"),
            outbound: try Self.ranges(outbound ?? settings.text("outbound"), "--outbound"),
            openIDSecrets: openidSecrets ?? settings.text("openid.secrets"),
            security: try SecurityContact.read(
                contact: securityContact, end: securityExpires, settings: settings))
    }

    private static func ranges(_ text: String?, _ name: String) throws -> [NetworkRange] {
        try (text ?? "").split { ", ".contains($0) }.map { part in
            guard let range = NetworkRange(String(part)) else {
                throw ValidationError(
                    "\(name) takes addresses and networks such as 10.0.0.0/8, not '\(part)'.")
            }
            return range
        }
    }

    /// The settings in force.
    struct Resolved: Sendable {
        let certificates: CertificateFiles?
        let redirectPort: Int?
        let proxies: [NetworkRange]
        let outbound: [NetworkRange]
        /// Where the secrets of the tenants at their providers stand.
        let openIDSecrets: String?
        let security: SecurityContact?
    }
}
