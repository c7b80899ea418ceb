import DachwerkKit

/// What a store remembers of the tenant file and the modules under which it was used last.
struct StoreMarks: Sendable, Equatable {
    /// The names and hosts of the organisation; `nil` in a store that nobody has used yet.
    var names: Set<String>?
    /// The time zone, the Land and the closures.
    var calendar: String?

    /// What each role may do.
    var roles: String?

    /// What may stand in states and choices, and what was called otherwise.
    var form: String?

    private static let namesMark = "organisation"
    private static let formMark = "form"
    private static let calendarMark = "calendar"
    private static let rolesMark = "roles"
    /// Which reminders the records of the store have.
    static let remindersMark = "reminders"
    /// How far the history was read for notices that go out as mail.
    static let deliveriesMark = "deliveries"

    /// What a store should remember.
    init(_ file: TenantFile, _ composition: Composition) {
        form = Renames(composition).form
        let names = file.name.versions.values.map { "name \($0)" }
        let aliases = file.aliases.map { "name \($0)" }
        self.names = Set(names + aliases + file.hosts.map { "host \($0)" })
        let closures = file.closures.map(Self.text).sorted()
        calendar = ([file.zone.identifier, file.land?.rawValue ?? "-"] + closures)
            .joined(separator: " ")
        roles = file.roles.map { "\($0.id) \($0.duties.sorted().joined(separator: " "))" }
            .sorted().joined(separator: "\n")
    }

    /// What a store remembers.
    init(reading snapshot: any StoreSnapshot) throws {
        let table = PlatformTables.mark
        names = try snapshot.row(table, .text(Self.namesMark))?[1].text.map {
            Set($0.split(separator: "\n").map(String.init))
        }
        calendar = try snapshot.row(table, .text(Self.calendarMark))?[1].text
        form = try snapshot.row(table, .text(Self.formMark))?[1].text
        roles = try snapshot.row(table, .text(Self.rolesMark))?[1].text
    }

    /// Remembers the form.
    func writeForm(in transaction: any StoreTransaction) throws {
        try Self.set(Self.formMark, to: form, in: transaction)
    }

    static func text(_ closure: Closure) -> String {
        switch closure.days {
        case .dated(let span):
            "\(span.from)/\(span.until.map(\.description) ?? "")"
        case .yearly(let days): days.description
        }
    }

    /// Remembers the organisation and its calendar.
    func write(in transaction: any StoreTransaction) throws {
        let texts = [
            Self.namesMark: names?.sorted().joined(separator: "\n"), Self.calendarMark: calendar,
            Self.rolesMark: roles,
        ]
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            try Self.set(name, to: text, in: transaction)
        }
    }

    /// The roles that are not the same any more, have come or have gone; none in a store that
    /// knew of no roles.
    func changedRoles(since former: StoreMarks) -> [String] {
        guard let roles, let known = former.roles else { return [] }
        let changed = Set(roles.split(separator: "\n"))
            .symmetricDifference(known.split(separator: "\n"))
        return Set(changed.map { String($0.prefix { $0 != " " }) }).sorted()
    }

    /// Remembers one text, or forgets it.
    static func set(_ name: String, to text: String?, in transaction: any StoreTransaction) throws {
        let table = PlatformTables.mark
        try transaction.delete(from: table, where: .compare("name", .equal, .text(name)))
        if let text { try transaction.insert([.text(name), .text(text)], into: table) }
    }

    /// Forgets what is remembered of a capability: its steps, and form and reminders, which name
    /// its resources; those of what stays are remembered anew with the next use.
    static func forget(_ capability: String, in transaction: any StoreTransaction) throws {
        let prefixes = ["step \(capability)", "consent \(capability)."]
        for row in try transaction.rows(StoreQuery(PlatformTables.mark)) {
            guard let name = row[0].text else { continue }
            let isItsOwn = name == prefixes[0] || name.hasPrefix(prefixes[1])
            if isItsOwn || [formMark, remindersMark].contains(name) {
                try set(name, to: nil, in: transaction)
            }
        }
    }

    /// Whether it can be the same organisation: it has kept a name or a host.
    func isOfTheSame(as other: StoreMarks) -> Bool {
        guard let names, let others = other.names else { return true }
        return !names.isDisjoint(with: others)
    }

    /// The names, for people.
    var description: String {
        (names ?? []).filter { $0.hasPrefix("name ") }.map { String($0.dropFirst(5)) }.sorted()
            .joined(separator: ", ")
    }
}
