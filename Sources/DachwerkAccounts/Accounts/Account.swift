package import DachwerkKit

/// Somebody who can sign in: one account for all organisations of the platform.
package struct Account: Sendable {
    package let id: RecordID
    /// The electronic address with which the person signs in, in the form in which it is compared.
    package let login: String
    package let name: String
    /// The hash of the password; nothing until one is set.
    package let password: PasswordHash?
    /// The secret of the authenticator app; nothing while there is none.
    package let factor: OneTimeCode?
    /// The last step of the app that was used.
    package let factorStep: Int64?
    /// The digests of the recovery codes that are left.
    package let recovery: [String]
    package let createdAt: Instant
    /// The language in which the person reads; nothing until it was chosen.
    package let language: LanguageTag?
    /// Whether it was made to show the platform, with a password that everybody knows.
    package let isDemo: Bool
    /// Whether it is somebody who keeps the platform running, whom organisations may let in.
    package let isSupport: Bool

    /// An electronic address in the form in which addresses are compared.
    ///
    /// It has no blanks around it and is in lower case; nothing when it cannot be an address.
    package static func login(_ text: String) -> String? {
        let address = TextForm.tidy(text).lowercased()
        guard address.utf8.count <= 254,
            let at = address.lastIndex(of: "@"), at != address.startIndex,
            address[address.index(after: at)...].contains("."),
            !address.contains(where: \.isWhitespace)
        else { return nil }
        return address
    }
}
