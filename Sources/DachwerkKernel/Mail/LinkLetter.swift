package import DachwerkKit

/// A letter that brings one person a link: to sign in, to take an invitation, or to what was asked
/// for without an account.
///
/// It is sent at once and kept nowhere, because whoever has the link may do what it is for.
package struct LinkLetter: Sendable {
    /// What the link is for.
    package enum Purpose: Sendable, Hashable {
        /// It signs in once, for so many minutes.
        case signIn(minutes: Int)
        /// It makes somebody part of the organisation, until a day.
        case invitation(until: LocalDate)
        /// It leads to what somebody asked for without an account, until a day.
        case request(until: LocalDate)
    }

    /// What tells this letter from all others.
    package let id: RecordID
    package let tenant: TenantInfo
    /// The host at which the organisation is reached.
    package let host: String
    /// Who writes, as far as the organisation says.
    package let sender: TenantFile.Mail?
    package let address: String
    /// What the recipient reads, the best first.
    package let languages: [LanguageTag]
    /// Where the link leads to at that host.
    package let path: String
    package let purpose: Purpose
    /// When it was asked for.
    package let at: Instant

    /// A letter of an organisation, written now.
    package init(
        from tenant: Tenant, to address: String, languages: [LanguageTag], path: String,
        _ purpose: Purpose
    ) {
        at = tenant.platform.clock.now()
        id = tenant.platform.ids.next(at: at)
        self.tenant = tenant.info
        host = tenant.file.hosts.first ?? "\(tenant.id).localhost"
        sender = tenant.file.mail
        self.address = address
        self.languages = languages
        self.path = path
        self.purpose = purpose
    }
}
