import DachwerkKit

/// The members of a tenant file that say who the organisation is, declared like settings: the
/// reader and the schema both work from these declarations.
enum TenantFileShape: Shaped {
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .summary("The name by language."))
    static let aliases = Field<[String]>(
        "aliases", .length(1...200), .count(0...50),
        .summary("Other names and spellings under which the organisation is known."))
    static let hosts = Field<[String]>(
        "hosts", .count(1...20),
        .summary("The hosts at which it is reached: lower case, no port; no two tenants share one.")
    )
    static let languages = Field<[LanguageTag]>(
        "languages", .count(1...30),
        .summary("The languages offered as BCP 47 tags; the first is the default."))
    static let timeZone = Field<String>(
        "timeZone", .length(1...64), .summary("The time zone by its IANA name."))
    static let land = Field<LandCode?>(
        "land", .summary("The Land whose public holidays count, by its two letters."))
    static let closures = Field<[Values<ClosureShape>]>(
        "closures", .count(0...100),
        .summary(
            "When the whole organisation is closed besides; counts for all deadlines and hours."))
    static let workingHours = Field<WeeklyHours?>(
        "workingHours",
        .summary("When somebody can be reached, such as mo-fr 09:00-17:00; reminders come then."))
    static let about = Field<LocalizedText?>(
        "about", .length(1...5_000), .format(.text),
        .summary("What it is and does, by language."))
    static let look = Field<Values<LookShape>?>("look", .summary("How its pages look."))
    static let signIn = Field<Values<SignInShape>?>(
        "signIn", .summary("How long people stay signed in, and who needs a second factor."))
    static let mail = Field<Values<MailShape>?>(
        "mail", .summary("Who writes the mail that goes to people."))
    static let files = Field<Values<FilesShape>?>(
        "files", .summary("How large files on records may be, and all of them together."))
    static let contacts = Field<[Values<ContactShape>]>(
        "contacts", .count(0...100), .summary("Whom to ask, each as far as known."))
    static let funders = Field<[Values<FunderShape>]>(
        "funders", .count(0...100), .summary("Who pays for its work."))
    static let facts = Field<[Values<FactShape>]>(
        "facts", .count(0...200), .summary("What else is known of it, each with its date."))
    static let statements = Field<Values<StatementShape>?>(
        "statements", .summary("What people have a right to read on its pages."))
    static let listed = Field<Bool>(
        "listed", .default(true),
        .summary("Whether it stands on the start page of the platform."))

    static let shape = Shape(
        name, aliases, hosts, languages, timeZone, land, closures, workingHours, about, look,
        signIn, mail, files, contacts, funders, facts, statements, listed)
}

/// What people have a right to read on the pages of an organisation.
enum StatementShape: Line {
    static let accessibility = Field<LocalizedText?>(
        "accessibility", .length(1...10_000), .format(.text),
        .summary("What is known of barriers on its pages, by language."))
    static let barriers = Field<String?>(
        "barriers", .length(3...254), .format(.email),
        .summary("The address that hears of barriers; the contacts unless said otherwise."))
    static let imprint = Field<LocalizedText?>(
        "imprint", .length(1...10_000), .format(.text),
        .summary("Who answers for the pages, by language."))
    static let privacy = Field<LocalizedText?>(
        "privacy", .length(1...50_000), .format(.text),
        .summary("What becomes of personal data, by language."))
    static let shape = Shape(accessibility, barriers, imprint, privacy)
}

/// Days on which the whole organisation is closed.
enum ClosureShape: Line {
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .summary("What people are told, by language."))
    static let yearly = Field<String?>(
        "yearly", .length(5...11),
        .summary("Days of every year: 12-24, or 12-27/01-02 with the first and the last."))
    static let from = Field<LocalDate?>("from", .summary("The first day of a dated closure."))
    static let until = Field<LocalDate?>(
        "until", .summary("Its last day; the first unless said otherwise."))
    static let shape = Shape(name, yearly, from, until)

    /// The closure that a line describes; `nil` when it does not say days.
    static func closure(_ line: Values<ClosureShape>) -> Closure? {
        if let days = line[yearly].flatMap({ YearlyDays($0) }) {
            return Closure(.yearly(days), name: line[name])
        }
        guard let first = line[from], let span = DateSpan(from: first, until: line[until] ?? first)
        else { return nil }
        return Closure(.dated(span), name: line[name])
    }
}

/// How the pages of an organisation look.
enum LookShape: Line {
    static let accent = Field<String?>(
        "accent", .length(7...7), .summary("The colour of links and buttons, as #rrggbb."))
    static let shape = Shape(accent)
}

/// How people sign in.
enum SignInShape: Line {
    static let idleMinutes = Field<Int>(
        "idleMinutes", .default(60), .range(5...1_440),
        .summary("After how many minutes without a request people are signed out."))
    static let hours = Field<Int>(
        "hours", .default(12), .range(1...720),
        .summary("After how many hours people are signed out in any case."))
    static let sharedMinutes = Field<Int>(
        "sharedMinutes", .default(15), .range(2...120),
        .summary("The minutes without a request on a device that others use too."))
    static let secondFactor = Field<[String]>(
        "secondFactor", .count(0...200),
        .summary("The duties that are held only with a second factor."))
    static let delegable = Field<[String]>(
        "delegable", .count(0...200),
        .summary("The duties that their holders may hand to another member for a while."))
    static let oneRole = Field<Bool>(
        "oneRole", .default(false),
        .summary("Whether somebody with several roles acts in one of them at a time."))
    static let provider = Field<Values<ProviderShape>?>(
        "provider", .summary("A provider of OpenID Connect with which people may sign in."))
    static let shape = Shape(
        idleMinutes, hours, sharedMinutes, secondFactor, delegable, oneRole, provider)

    static func rules(_ line: Values<SignInShape>) -> SignInRules {
        SignInRules(
            idleMinutes: line[idleMinutes], hours: line[hours],
            sharedMinutes: line[sharedMinutes], secondFactor: Set(line[secondFactor]),
            delegable: Set(line[delegable]), oneRole: line[oneRole],
            provider: line[provider].map {
                SignInRules.Provider(
                    name: $0[ProviderShape.name], issuer: $0[ProviderShape.issuer],
                    client: $0[ProviderShape.client])
            })
    }
}

/// Who else may say who somebody is.
///
/// The secret that the provider knows the platform by stands in no tenant file, not even as a
/// reference: whoever writes the file could have any file of the server sent to a provider of
/// their own.
enum ProviderShape: Line {
    static let name = Field<LocalizedText>(
        "name", .length(1...100), .summary("What people call the provider."))
    static let issuer = Field<String>(
        "issuer", .length(8...500), .format(.webAddress),
        .summary("The address by which the provider calls itself, to the letter."))
    static let client = Field<String>(
        "client", .length(1...200),
        .summary("The name by which the provider knows this platform."))
    static let shape = Shape(name, issuer, client)
}

/// Who writes the mail that goes to people.
enum MailShape: Line {
    static let name = Field<String?>(
        "name", .length(1...200),
        .summary("The name beside the address; that of the organisation unless said otherwise."))
    static let address = Field<String?>(
        "address", .length(3...254), .format(.email),
        .summary("The address that mail comes from; the server's unless said otherwise."))
    static let replyTo = Field<String?>(
        "replyTo", .length(3...254), .format(.email),
        .summary("The address to which answers go."))
    static let shape = Shape(name, address, replyTo)
}

/// How large files on records may be.
enum FilesShape: Line {
    static let fileMegabytes = Field<Int>(
        "fileMegabytes", .default(20), .range(1...200),
        .summary("The most megabytes of one file."))
    static let recordMegabytes = Field<Int>(
        "recordMegabytes", .default(100), .range(1...10_000),
        .summary("The most megabytes of all files on one record."))
    static let tenantMegabytes = Field<Int>(
        "tenantMegabytes", .default(2_000), .range(1...10_000_000),
        .summary("The most megabytes of all files of the organisation."))
    static let waitingMegabytes = Field<Int>(
        "waitingMegabytes", .default(100), .range(1...10_000),
        .summary("The most megabytes that one sender has sent and put on no record yet."))
    static let shape = Shape(fileMegabytes, recordMegabytes, tenantMegabytes, waitingMegabytes)

    static func limits(_ line: Values<FilesShape>) -> AttachmentLimits {
        let megabyte = 1_000_000
        return AttachmentLimits(
            file: line[fileMegabytes] * megabyte, record: line[recordMegabytes] * megabyte,
            tenant: line[tenantMegabytes] * megabyte, waiting: line[waitingMegabytes] * megabyte)
    }
}

/// Somebody or some place to turn to.
enum ContactShape: Line {
    static let role = Field<LocalizedText?>(
        "role", .length(1...200), .summary("What the contact is for, by language."))
    static let name = Field<String?>("name", .length(1...200), .summary("The person's name."))
    static let email = Field<String?>(
        "email", .length(3...254), .format(.email), .summary("An address for electronic mail."))
    static let phone = Field<String?>(
        "phone", .length(3...40), .format(.phone), .summary("A telephone number."))
    static let address = Field<String?>(
        "address", .length(1...500), .summary("Street, postcode and town in one line."))
    static let shape = Shape(role, name, email, phone, address)
}

/// Somebody who pays for the organisation's work.
enum FunderShape: Line {
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .summary("Who pays, by language."))
    static let share = Field<Int?>(
        "share", .range(0...100), .summary("The share in per cent, where it is known."))
    static let note = Field<LocalizedText?>(
        "note", .length(1...1_000), .summary("What should be known of it, by language."))
    static let shape = Shape(name, share, note)
}

/// Something known of the organisation.
enum FactShape: Line {
    static let label = Field<LocalizedText>(
        "label", .length(1...200), .summary("What is known, by language."))
    static let value = Field<LocalizedText>(
        "value", .length(1...500),
        .summary("What it comes to: a text for all languages, or texts by language."))
    static let asOf = Field<LocalDate?>(
        "asOf", .summary("The day for which it is known to hold."))
    static let shape = Shape(label, value, asOf)
}

/// A role in the organisation's own words.
enum RoleShape: Shaped {
    static let name = Field<LocalizedText>(
        "name", .length(1...200), .summary("What the role is called, by language."))
    static let duties = Field<[String]>(
        "duties", .length(1...81), .count(1...200),
        .summary("What its holders may do: duties that the modules declare."))
    static let shape = Shape(name, duties)
}

/// A Land by its code, as the value of a field.
struct LandCode: FieldValue {
    let land: Land

    static var fieldKind: FieldKind { .choice(Land.allCases.map(\.rawValue)) }

    init?(content: FieldContent) {
        guard let land = content.textValue.flatMap(Land.init(rawValue:)) else { return nil }
        self.land = land
    }

    var content: FieldContent { .text(land.rawValue) }
}
