package import DachwerkKernel
package import DachwerkKit

/// A request for a page that depends on who asks, or something that was sent with its form.
package struct PersonalRequest: Sendable {
    package let tenant: Tenant
    package let target: RequestTarget
    package let wishes: LanguageWishes
    /// Whoever is signed in here.
    package let signedIn: SignedInSession?
    /// Whoever came by a private link and is not signed in.
    package let visitor: Session?
    /// The secret of the step between password and code.
    package let step: String?
    /// The secret of a way to a provider and back.
    package let provider: String?
    /// What was sent; nothing where a page is only asked for.
    package let form: FormFields?
    /// Whether the form belongs to another browser or session than the page was made for: it is
    /// shown again and changes nothing.
    package let isStale: Bool
    /// What whoever sends too much is told: the form is shown again and changes nothing.
    package let pause: Pause?
    /// What every form of the page has to carry.
    package let formToken: String
    /// Scheme, host and port of the own pages, as browsers write them.
    package let origin: String
    /// From where the request comes.
    package let address: String
    /// The host and port under which this server was asked, to write out a private link.
    package let authority: String
    /// What the browser calls itself.
    package let device: String

    /// The beginning of every address of a tenant, to be written down or sent.
    ///
    /// The host comes from the tenant's file, never from what a request calls itself.
    package func origin(of tenant: Tenant) -> String {
        let host = tenant.file.hosts.first ?? "\(tenant.id).localhost"
        guard host.hasSuffix("localhost") else { return "https://\(host)" }
        let port = authority.utf8.split(separator: UInt8(ascii: ":")).dropFirst().last
            .flatMap { Int(String(Substring($0))) }
        return "http://\(host)" + (port.map { ":\($0)" } ?? "")
    }

    /// Something that was sent and may be carried out.
    package var sent: FormFields? { isStale || pause != nil ? nil : form }

    /// Why somebody has to wait, and how long.
    package struct Pause: Sendable {
        package let refusal: Refusal
        package let seconds: Int
    }
}
