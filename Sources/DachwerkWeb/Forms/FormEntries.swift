import DachwerkKernel
import DachwerkKit

/// What a form holds, by the names of its controls: as it was sent, or as a record fills it.
///
/// The names of parts follow the names of their fields: `period.start`, `name.de`,
/// `lines.0.quantity`. What begins with an underscore belongs to the page and to no field.
struct FormEntries: Sendable, Hashable {
    private(set) var values: [String: [String]] = [:]

    init() {}

    /// Takes the parts of a form in their order.
    init(_ pairs: [(name: String, value: String)]) {
        for (name, value) in pairs { values[name, default: []].append(value) }
    }

    subscript(_ name: String) -> String {
        get { values[name]?.first ?? "" }
        set { values[name] = [newValue] }
    }

    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// Whether anything was said under a name or under one of its parts.
    func mentions(_ name: String) -> Bool {
        values.contains { key, values in
            (key == name || key.hasPrefix("\(name).")) && values.contains { !$0.isEmpty }
        }
    }

    /// The numbers of the lines of a list, in order.
    func lines(of name: String) -> [Int] {
        let numbers = values.keys.compactMap { key -> Int? in
            guard key.hasPrefix("\(name).") else { return nil }
            let rest = key.dropFirst(name.count + 1)
            guard let end = rest.firstIndex(of: ".") else { return nil }
            return Int(rest[..<end])
        }
        return Set(numbers.filter { (0..<Self.mostLines).contains($0) }).sorted()
    }

    /// More lines than this no list takes.
    static let mostLines = 5_000

    /// Takes the empty lines of a list away and numbers the others anew, as they are read.
    ///
    /// - Parameters:
    ///   - name: The name of the list.
    ///   - defaults: What stands in a line before anybody wrote into it: a line with nothing else
    ///     is empty.
    mutating func compactLines(of name: String, besides defaults: FormEntries = FormEntries()) {
        let kept = lines(of: name).filter { !isEmpty("\(name).\($0)", besides: defaults) }
        var renamed: [String: [String]] = [:]
        for (key, value) in values where !key.hasPrefix("\(name).") { renamed[key] = value }
        for (number, old) in kept.enumerated() {
            let prefix = "\(name).\(old)."
            for (key, value) in values where key.hasPrefix(prefix) {
                renamed["\(name).\(number).\(key.dropFirst(prefix.count))"] = value
            }
        }
        values = renamed
    }

    /// Whether nothing stands under the parts of a name but what stood there from the beginning.
    private func isEmpty(_ name: String, besides defaults: FormEntries) -> Bool {
        let prefix = "\(name)."
        return !values.contains { key, values in
            guard key.hasPrefix(prefix) else { return false }
            let usual = defaults.all(String(key.dropFirst(prefix.count)))
            return values != usual && values.contains { !$0.isEmpty }
        }
    }

    /// Puts in what stands in a new line before anybody writes into it.
    mutating func putDefaults(of fields: [AnyField], at name: String, zone: Zone) {
        let defaults = Self.defaults(of: fields, zone: zone)
        for (part, values) in defaults.values where self.values["\(name).\(part)"] == nil {
            self.values["\(name).\(part)"] = values
        }
    }

    /// What stands in a new line, by the names of its parts; what comes later is not asked for.
    static func defaults(of fields: [AnyField], zone: Zone) -> FormEntries {
        var entries = FormEntries()
        for field in fields where !field.isComputed && !field.isLater {
            entries.put(field.defaultContent ?? .null, field.kind, at: field.name, zone: zone)
        }
        return entries
    }

    /// Takes the lines of files away that are not to stay, before the others are numbered anew.
    mutating func compactFiles(of name: String) {
        for number in lines(of: name) where self["\(name).\(number).file"].isEmpty {
            let prefix = "\(name).\(number)."
            values = values.filter { !$0.key.hasPrefix(prefix) }
        }
        compactLines(of: name)
    }

    // MARK: From a record

    /// Puts the content of a field in, as its controls show it.
    mutating func put(_ content: FieldContent, _ kind: FieldKind, at name: String, zone: Zone) {
        switch (content, kind) {
        case (.null, _): return
        case (.boolean(let value), _): self[name] = value ? "true" : "false"
        case (.integer(let value), _): self[name] = String(value)
        case (.text(let text), _): self[name] = text
        case (.date(let date), _): self[name] = date.description
        case (.identifier(let id), _): self[name] = id.description
        case (.instant(let instant), _): self[name] = Self.local(instant, zone)
        case (.money(let money), _): self[name] = String(money.description.prefix { $0 != " " })
        case (.period(let period), _):
            self["\(name).start"] = Self.local(period.start, zone)
            self["\(name).end"] = Self.local(period.end, zone)
        case (.localized(let text), _):
            for (tag, version) in text.versions { self["\(name).\(tag)"] = version }
        case (.line(let contents), .line(let fields)):
            for (field, content) in zip(fields, contents) {
                put(content, field.kind, at: "\(name).\(field.name)", zone: zone)
            }
        case (.list(let elements), .list(.line(let fields))):
            for (number, element) in elements.enumerated() {
                put(element, .line(fields), at: "\(name).\(number)", zone: zone)
            }
        case (.list(let elements), .list(let element)): put(elements, element, at: name)
        default: return
        }
    }

    private mutating func put(_ elements: [FieldContent], _ kind: FieldKind, at name: String) {
        let texts = elements.compactMap { element -> String? in
            switch element {
            case .text(let text): text
            case .identifier(let id): id.description
            case .integer(let number): String(number)
            case .date(let date): date.description
            default: nil
            }
        }
        // What is chosen is several values; what is typed is one, with a line for each.
        values[name] = kind.isTyped ? [texts.joined(separator: "\n")] : texts
    }

    /// A moment on the tenant's wall clock, as browsers take it.
    static func local(_ instant: Instant, _ zone: Zone) -> String {
        "\(zone.date(of: instant))T\(zone.time(of: instant))"
    }
}

extension FieldKind {
    /// Whether the elements of a list are typed, and not chosen.
    var isTyped: Bool {
        switch self {
        case .choice, .reference, .language: false
        default: true
        }
    }
}
