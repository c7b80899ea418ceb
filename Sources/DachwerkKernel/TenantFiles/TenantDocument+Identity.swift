import DachwerkKit
import Foundation

/// Who the organisation is: what the declared bounds alone cannot say.
extension TenantDocument {
    mutating func checkID(_ object: JSONObject, _ expected: String) {
        let pointer = JSONPointer.root.appending("id")
        guard let node = object["id"] else {
            notes.add(
                "file.missing", pointer, "The member \"id\" is missing.",
                hint: "Add \"id\": \(Quotation.of(expected)).")
            return
        }
        guard case .string(let id) = node.value else {
            notes.add(
                "file.value", pointer, "A text is expected, not \(node.value.kindName).",
                hint: "Give \(Quotation.of(expected)).")
            return
        }
        if !KebabCase.isValid(id) {
            notes.add(
                "file.id", pointer, "\(Quotation.of(id)) cannot be the id of a tenant.",
                hint: "Use a-z, 0-9 and single dashes, at most 40 characters, and give the file "
                    + "the same name.")
        } else if id == TenantFile.reservedID {
            notes.add(
                "file.id", pointer, "The id \(Quotation.of(id)) belongs to the platform itself.",
                hint: "Choose another id, and give the file the same name.")
        } else if !id.utf8.elementsEqual(expected.utf8) {
            notes.add(
                "file.id", pointer,
                "The id is \(Quotation.of(id)), but the file is named for "
                    + "\(Quotation.of(expected)).",
                hint: "Give \"id\": \(Quotation.of(expected)), or name the file \(id).json.")
        }
    }

    mutating func checkSchema(_ object: JSONObject) {
        guard let node = object["$schema"] else { return }
        if case .string = node.value { return }
        notes.add(
            "file.value", Self.pointer("$schema"),
            "A text is expected, not \(node.value.kindName).",
            hint: "Give \"tenant.schema.json\", or take the member out.")
    }

    mutating func checkIdentity(_ contents: Contents) {
        if let languages = contents.value(TenantFileShape.languages) { checkLanguages(languages) }
        if let zone = contents.value(TenantFileShape.timeZone) { checkZone(zone) }
        if let accent = contents.value(TenantFileShape.look)??[LookShape.accent],
            !Self.isColour(accent)
        {
            notes.add(
                "file.value", Self.pointer("look", "accent"),
                "\(Quotation.of(accent)) is not a colour.", hint: "Give one such as #1d5c63.")
        }
        let contacts = contents.value(TenantFileShape.contacts) ?? []
        for (index, contact) in contacts.enumerated() where contact.contents.allSatisfy(\.isNull) {
            notes.add(
                "file.value", Self.pointer("contacts").appending(index),
                "The contact says nothing.",
                hint: "Give at least one of role, name, email, phone and address.")
        }
        let closures = contents.value(TenantFileShape.closures) ?? []
        for (index, closure) in closures.enumerated() { checkClosure(closure, index) }
        let funders = contents.value(TenantFileShape.funders) ?? []
        let sum = funders.compactMap { $0[FunderShape.share] }.reduce(0, +)
        if sum > 100 {
            notes.add(
                "file.value", Self.pointer("funders"), "The shares add up to \(sum) per cent.",
                hint: "Correct them, so that they come to 100 at most.")
        }
    }

    /// A closure says its days in one of two ways.
    private mutating func checkClosure(_ closure: Values<ClosureShape>, _ index: Int) {
        let pointer = Self.pointer("closures").appending(index)
        let until = closure[ClosureShape.until]
        if let yearly = closure[ClosureShape.yearly] {
            if YearlyDays(yearly) == nil {
                notes.add(
                    "file.value", pointer.appending("yearly"),
                    "\(Quotation.of(yearly)) is no day of every year.",
                    hint: "Give month and day, such as 12-24, or two of them: 12-27/01-02.")
            } else if closure[ClosureShape.from] != nil || until != nil {
                notes.add(
                    "file.value", pointer, "The closure is both yearly and dated.",
                    hint: "Give either \"yearly\", or \"from\" and \"until\".")
            }
        } else if let from = closure[ClosureShape.from] {
            guard let until, until < from else { return }
            notes.add(
                "file.value", pointer.appending("until"),
                "The closure ends on \(until), before it begins.",
                hint: "Give a day from \(from) on.")
        } else {
            notes.add(
                "file.value", pointer, "The closure names no day.",
                hint: "Give \"yearly\", such as 12-24, or \"from\" and \"until\".")
        }
    }

    /// Looks at every host that is a text, also beside one that is not.
    mutating func checkHosts(_ object: JSONObject) {
        guard case .array(let nodes) = object["hosts"]?.value else { return }
        var seen: Set<String> = []
        for (index, node) in nodes.enumerated() {
            guard case .string(let host) = node.value else { continue }
            let pointer = Self.pointer("hosts").appending(index)
            if !HostName.isValid(host) {
                let meant = HostName.suggestion(for: host)
                notes.add(
                    "file.host", pointer, "\(Quotation.of(host)) is not a host.",
                    hint: meant.map { "Did you mean \"\($0)\"?" }
                        ?? "Give one such as hor-saar.example.org: lower case, no port, no path.")
            } else if HostName.platform.contains(host) {
                notes.add(
                    "file.host", pointer,
                    "The host \"\(host)\" is the platform's own: nobody would reach the tenant.",
                    hint: "Give one such as \(notes.subject).localhost.")
            } else if !seen.insert(host).inserted {
                notes.add(
                    "file.host", pointer, "The host \"\(host)\" stands twice.",
                    hint: "Take one of them out.")
            }
        }
    }

    private mutating func checkLanguages(_ languages: [LanguageTag]) {
        var seen: Set<LanguageTag> = []
        for (index, language) in languages.enumerated() where !seen.insert(language).inserted {
            notes.add(
                "file.value", Self.pointer("languages").appending(index),
                "The language \"\(language)\" stands twice.", hint: "Take one of them out.")
        }
    }

    private mutating func checkZone(_ identifier: String) {
        guard Zone(identifier) == nil else { return }
        let nearest = Spelling.nearest(
            to: identifier, among: TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") })
        notes.add(
            "file.value", Self.pointer("timeZone"),
            "\(Quotation.of(identifier)) is not a time zone.",
            hint: nearest.map { "Did you mean \"\($0)\"?" } ?? "Give one such as Europe/Berlin.")
    }

    private static func isColour(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count == 7 && bytes[0] == UInt8(ascii: "#")
            && bytes.dropFirst().allSatisfy {
                (48...57).contains($0) || (65...70).contains($0) || (97...102).contains($0)
            }
    }

    static func pointer(_ names: String...) -> JSONPointer {
        names.reduce(.root) { $0.appending($1) }
    }

    /// What belongs to programs of the integrator: anything, under names that begin with `x-`.
    mutating func readExtensions(_ object: JSONObject) -> JSONObject {
        guard let node = object["extensions"] else { return JSONObject() }
        let pointer = Self.pointer("extensions")
        guard let extensions = members(node, at: pointer) else { return JSONObject() }
        for member in extensions.members where !member.name.utf8.starts(with: "x-".utf8) {
            notes.add(
                "file.member", pointer.appending(member.name),
                "\(Quotation.of(member.name)) is not a name for an extension.",
                hint: "Let the name begin with x-, such as "
                    + "\(Quotation.of("x-" + member.name.lowercased())).", on: .name)
        }
        return extensions
    }

    /// The members of an object; a fault when the value is something else.
    mutating func members(_ node: JSONNode, at pointer: JSONPointer) -> JSONObject? {
        if case .object(let object) = node.value { return object }
        notes.add(
            "file.value", pointer, "An object is expected, not \(node.value.kindName).",
            hint: "Begin with { and end with }.")
        return nil
    }
}
