package import DachwerkKit

/// One organisation as its tenant file describes it: who it is, and what is switched on.
///
/// A value of this type came through ``TenantFileReader`` or from a test; it is never changed.
package struct TenantFile: Sendable {
    /// The identifier, which is also the name of the file.
    package let id: String
    /// The name by language.
    package let name: LocalizedText
    /// Other names and spellings under which the organisation is known.
    package let aliases: [String]
    /// The hosts at which it is reached: ASCII, lower case, without port.
    package let hosts: [String]
    /// The languages offered, the first is the default.
    package let languages: [LanguageTag]
    /// The time zone.
    package let zone: Zone
    /// The Land whose public holidays count.
    package let land: Land?
    /// When the whole organisation is closed besides.
    package let closures: [Closure]
    /// The week in which somebody can be reached, as far as the organisation says.
    package let workingHours: WeeklyHours?
    /// How its pages look.
    package let look: Look?
    /// How long people stay signed in, and who needs a second factor.
    package let signIn: SignInRules
    /// Who writes the mail that goes to people, as far as the organisation says.
    package let mail: Mail?
    /// How large files on records may be.
    package let attachments: AttachmentLimits
    /// What it is and does, by language.
    package let about: LocalizedText?
    /// Whom to ask.
    package let contacts: [Contact]
    /// Who pays, with their shares as far as they are known.
    package let funders: [Funder]
    /// What else is known of it, each with its date.
    package let facts: [Fact]
    /// What people have a right to read on its pages.
    package let statements: Statements?
    /// Whether it stands on the start page of the platform.
    package let isListed: Bool
    /// Its own roles, each a bundle of duties.
    package let roles: [Role]
    /// What is switched on.
    package let capabilities: [CapabilityChoice]
    /// What programs of the integrator keep here; the platform does not look into it.
    package let extensions: JSONObject

    /// The name of the platform's own store, which no tenant may have.
    package static let reservedID = "platform"

    package init(
        id: String, name: LocalizedText, aliases: [String] = [], hosts: [String],
        languages: [LanguageTag] = [.german, .english], zone: Zone, land: Land? = nil,
        closures: [Closure] = [], workingHours: WeeklyHours? = nil, look: Look? = nil,
        signIn: SignInRules = SignInRules(), mail: Mail? = nil,
        attachments: AttachmentLimits = AttachmentLimits(),
        about: LocalizedText? = nil, contacts: [Contact] = [],
        funders: [Funder] = [], facts: [Fact] = [], statements: Statements? = nil,
        isListed: Bool = true, roles: [Role] = [],
        capabilities: [CapabilityChoice] = [], extensions: JSONObject = JSONObject()
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.hosts = hosts
        self.languages = languages
        self.zone = zone
        self.land = land
        self.closures = closures
        self.workingHours = workingHours
        self.look = look
        self.signIn = signIn
        self.mail = mail
        self.attachments = attachments
        self.about = about
        self.contacts = contacts
        self.funders = funders
        self.facts = facts
        self.statements = statements
        self.isListed = isListed
        self.roles = roles
        self.capabilities = capabilities
        self.extensions = extensions
    }
}

extension TenantFile {
    /// How the pages of an organisation look.
    package struct Look: Sendable, Hashable {
        /// The colour of links and buttons, as `#rrggbb` in lower case.
        package let accent: String?

        package init(accent: String?) {
            self.accent = accent
        }
    }

    /// Who writes the mail that goes to people.
    package struct Mail: Sendable, Hashable {
        /// The name beside the address; that of the organisation unless said otherwise.
        package let name: String?
        package let address: String?
        package let replyTo: String?

        package init(name: String? = nil, address: String? = nil, replyTo: String? = nil) {
            self.name = name
            self.address = address
            self.replyTo = replyTo
        }
    }

    /// Somebody or some place to turn to.
    package struct Contact: Sendable, Hashable {
        /// What the contact is for, or what the person is in the organisation.
        package let role: LocalizedText?
        package let name: String?
        package let email: String?
        package let phone: String?
        package let address: String?

        package init(
            role: LocalizedText? = nil, name: String? = nil, email: String? = nil,
            phone: String? = nil, address: String? = nil
        ) {
            self.role = role
            self.name = name
            self.email = email
            self.phone = phone
            self.address = address
        }
    }

    /// Somebody who pays for the organisation's work.
    package struct Funder: Sendable, Hashable {
        package let name: LocalizedText
        /// The share in per cent; `nil` when it is not known.
        package let share: Int?
        package let note: LocalizedText?

        package init(name: LocalizedText, share: Int? = nil, note: LocalizedText? = nil) {
            self.name = name
            self.share = share
            self.note = note
        }
    }

    /// Something known of the organisation.
    package struct Fact: Sendable, Hashable {
        package let label: LocalizedText
        package let value: LocalizedText
        /// The day for which it is known to hold.
        package let asOf: LocalDate?

        package init(label: LocalizedText, value: LocalizedText, asOf: LocalDate? = nil) {
            self.label = label
            self.value = value
            self.asOf = asOf
        }
    }

    /// What people have a right to read on the pages of an organisation.
    package struct Statements: Sendable, Hashable {
        /// What is known of barriers on the pages.
        package let accessibility: LocalizedText?
        /// The address for electronic mail that hears of barriers.
        package let barriers: String?
        /// Who answers for the pages.
        package let imprint: LocalizedText?
        /// What becomes of personal data.
        package let privacy: LocalizedText?

        package init(
            accessibility: LocalizedText? = nil, barriers: String? = nil,
            imprint: LocalizedText? = nil, privacy: LocalizedText? = nil
        ) {
            self.accessibility = accessibility
            self.barriers = barriers
            self.imprint = imprint
            self.privacy = privacy
        }
    }

    /// A role in the organisation's own words.
    package struct Role: Sendable, Hashable {
        package let id: String
        package let name: LocalizedText
        /// What its holders may do.
        package let duties: [String]

        package init(id: String, name: LocalizedText, duties: [String]) {
            self.id = id
            self.name = name
            self.duties = duties
        }
    }
}
