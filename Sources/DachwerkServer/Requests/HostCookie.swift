package import HTTPTypes

/// A cookie that only this very host gets back, over an encrypted connection, and that no script
/// reads.
package struct HostCookie: Sendable {
    package let name: String

    /// Keeps that somebody is signed in.
    package static let session = HostCookie(name: "__Host-session")
    /// Keeps that somebody who looks after the platform was let in.
    package static let operators = HostCookie(name: "__Host-operator")
    /// Ties forms to the browser that they were sent to.
    package static let form = HostCookie(name: "__Host-form")
    /// Keeps the secret of a private link that somebody without an account opened.
    package static let visit = HostCookie(name: "__Host-visit")
    /// Keeps the language that somebody chose; it says nothing else of them.
    package static let language = HostCookie(name: "__Host-language")
    /// Keeps that a password was right, until the code of the second factor comes.
    package static let step = HostCookie(name: "__Host-step")
    /// Keeps what somebody needs who comes back from a provider.
    package static let provider = HostCookie(name: "__Host-provider")

    /// The secret that a request carries under this name, if it is one that ``TokenSecret`` makes.
    package func secret(in headers: HTTPFields) -> String? {
        text(in: headers).flatMap { TokenSecret.isWellFormed($0) ? $0 : nil }
    }

    /// The text that a request carries under this name.
    ///
    /// One that stands twice is none: a browser sends a cookie with this prefix once.
    package func text(in headers: HTTPFields) -> String? {
        let wanted = name.utf8
        var found: String?
        for header in headers[values: .cookie] {
            for part in header.utf8.split(separator: UInt8(ascii: ";")) {
                let pair = part.drop { $0 == 0x20 || $0 == 0x09 }
                guard pair.starts(with: wanted),
                    pair.dropFirst(wanted.count).first == UInt8(ascii: "=")
                else { continue }
                guard found == nil else { return nil }
                found = String(Substring(pair.dropFirst(wanted.count + 1)))
            }
        }
        return found
    }

    /// What sets the cookie.
    ///
    /// - Parameters:
    ///   - text: What it holds, in letters, digits and hyphens.
    ///   - seconds: How long the browser keeps it; without it until the browser is closed.
    /// - Returns: The value of a header `Set-Cookie`.
    package func setting(_ text: String, seconds: Int64? = nil) -> String {
        let age = seconds.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(text); Path=/; Secure; HttpOnly; SameSite=Lax\(age)"
    }

    /// What takes the cookie away.
    package var ending: String { setting("", seconds: 0) }
}
