import DachwerkKit

/// What keeps a certificate and its key from being used, with the file and what to do.
package struct CertificateFault: Error, Equatable {
    package let message: String
    package let hint: String

    static func missing(_ what: String, _ path: String) -> CertificateFault {
        CertificateFault(
            message: "The file of the \(what), '\(path)', is not there or may not be read.",
            hint: "Correct the path, or let the user of the server read the file.")
    }

    static func unreadable(_ what: String, _ path: String) -> CertificateFault {
        CertificateFault(
            message: "The file '\(path)' holds no \(what) in the PEM format.",
            hint: what == "key"
                ? "Write the key without a passphrase between lines BEGIN and END PRIVATE KEY."
                : "Write the certificate of the server first, then those that signed it.")
    }

    static func different(_ certificate: String, _ key: String) -> CertificateFault {
        CertificateFault(
            message: "The key in '\(key)' is not that of the certificate in '\(certificate)'.",
            hint: "Take both from the same issue; the certificate of the server stands first.")
    }

    static func ended(_ path: String, _ moment: Instant) -> CertificateFault {
        CertificateFault(
            message: "The certificate in '\(path)' ended on \(moment).",
            hint: "Renew it; a server that runs takes up the new files by itself.")
    }

    static func early(_ path: String, _ moment: Instant) -> CertificateFault {
        CertificateFault(
            message: "The certificate in '\(path)' holds from \(moment) on.",
            hint: "Look at the clock of this machine, or wait.")
    }
}
