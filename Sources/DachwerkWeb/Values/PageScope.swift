import DachwerkKernel
import DachwerkKit

/// What all screens of one request share: who asks, and in which language they read.
struct PageScope {
    let session: Session
    let text: PageText

    var tenant: Tenant { session.tenant }
    var composition: Composition { tenant.composition }
    var zone: Zone { tenant.info.zone }
    var words: PageWords { text.words }
    var language: LanguageTag { text.words.language }

    /// A label of a module, in the language of the page.
    func label(_ key: String) -> String {
        composition.vocabulary.text(key, in: [language])
    }

    /// What several records of a resource are called; where nobody said so, what one is called.
    func several(_ resource: CompiledResource) -> String {
        let key = Vocabulary.several(resource.name)
        let isKnown = composition.vocabulary.has(key, in: language.language)
        return label(isKnown ? key : resource.name)
    }

    /// What a field is called.
    func label(_ field: AnyField, of resource: CompiledResource) -> String {
        label("\(resource.name).\(field.name)")
    }

    func state(_ state: String, of resource: CompiledResource) -> String {
        label("\(resource.name).state.\(state)")
    }

    /// A content within a sentence; empty when there is nothing.
    func plain(_ content: FieldContent) -> String {
        PlainReading(
            language: language.language, zone: zone, vocabulary: composition.vocabulary
        ).text(content) ?? ""
    }

    /// What a record is called, or what it is when it has no name; a bare number says nothing.
    func title(of record: VisibleRecord) -> String {
        let label = label(record.resource.name)
        guard let name = record.name(text.wishes) else { return label }
        return name.utf8.allSatisfy { (48...57).contains($0) } ? "\(label) \(name)" : name
    }

    var now: Instant { tenant.platform.clock.now() }
    var today: LocalDate { zone.date(of: now) }

    /// The name of the day of the week.
    func weekday(_ date: LocalDate) -> String { plain(.word("weekday.\(date.weekday.name)")) }

    /// The name of a month.
    func month(_ date: LocalDate) -> String { plain(.word("month.\(date.month)")) }

    /// An identity that nothing has yet.
    var newIdentity: RecordID { tenant.platform.ids.next(at: now) }

    /// Words for what was refused.
    var refusals: RefusalText {
        RefusalText(composition.vocabulary, languages: [language], zone: zone)
    }
}

/// The addresses of pages.
enum PageAddress {
    static let desk = "/desk"
    static let search = "/search"

    static func list(_ resource: CompiledResource) -> String {
        "/\(resource.id.capability)/\(resource.id.name)"
    }

    static func calendar(_ resource: CompiledResource) -> String { "\(list(resource))/calendar" }

    static func map(_ resource: CompiledResource) -> String { "\(list(resource))/map" }

    static func lanes(_ resource: CompiledResource) -> String { "\(list(resource))/free" }

    static let figures = "/figures"

    static func figure(_ id: String) -> String { "\(figures)/\(id)" }

    static func table(_ id: String) -> String { "/tables/\(id)" }

    /// The sheet of a record, or one of its forms.
    static func sheet(_ resource: CompiledResource, _ id: RecordID, _ form: String?) -> String {
        "\(record(resource, id))/print" + (form.map { "/\($0)" } ?? "")
    }

    static func new(_ resource: CompiledResource) -> String { "\(list(resource))/new" }

    static func record(_ resource: CompiledResource, _ id: RecordID) -> String {
        "\(list(resource))/\(id)"
    }

    static func edit(_ resource: CompiledResource, _ id: RecordID) -> String {
        "\(record(resource, id))/edit"
    }

    static func erase(_ resource: CompiledResource, _ id: RecordID) -> String {
        "\(record(resource, id))/erase"
    }

    /// Where a file on a record is to be had; it is saved, never opened as a page.
    static func file(_ resource: CompiledResource, _ id: RecordID, _ file: String) -> String {
        "/api\(record(resource, id))/files/\(file)"
    }

    static func move(_ resource: CompiledResource, _ id: RecordID, _ move: AnyMove) -> String {
        "\(record(resource, id))/\(move.name)"
    }

    /// An address with parameters, encoded.
    static func query(_ base: String, _ parameters: [(name: String, value: String)]) -> String {
        guard !parameters.isEmpty else { return base }
        let pairs = parameters.map { "\(encoded($0.name))=\(encoded($0.value))" }
        return "\(base)?\(pairs.joined(separator: "&"))"
    }

    /// Percent-encodes everything that is not unreserved (RFC 3986, 2.3).
    static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
            }
        }
        return result
    }
}
