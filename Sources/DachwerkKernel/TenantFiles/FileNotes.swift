import DachwerkKit

/// Collects the faults of one file, each with its line, column and pointer.
struct FileNotes {
    /// The file as messages name it.
    let file: String
    /// What the faults are about: the tenant.
    let subject: String
    let root: JSONNode
    private let bytes: [UInt8]
    private var locator: JSONLocator?
    private var found: [(offset: Int, fault: CheckFault)] = []
    private var count = 0

    /// Nobody mends more than these in one go, and a hostile file must not flood the log.
    static let most = 1_000

    init(file: String, subject: String, root: JSONNode, bytes: [UInt8]) {
        self.file = file
        self.subject = subject
        self.root = root
        self.bytes = bytes
    }

    var isEmpty: Bool { found.isEmpty }

    /// The faults in the order of the file.
    var faults: [CheckFault] {
        found.enumerated().sorted { left, right in
            (left.element.offset, left.offset) < (right.element.offset, right.offset)
        }.map(\.element.fault)
    }

    /// Where in a list of members a fault is shown.
    enum Spot {
        case name
        case value
    }

    /// Notes a fault at the value or the name of a member; without a hint the check's own remedy
    /// is named, so that no fault leaves its reader without advice.
    mutating func add(
        _ id: CheckFault.ID, _ pointer: JSONPointer, _ message: String, hint: String? = nil,
        on spot: Spot = .value, about: String? = nil
    ) {
        count += 1
        guard count <= Self.most else { return }
        let isLast = count == Self.most
        let offset = isLast ? bytes.count : JSONPath.offset(of: pointer, in: root, spot)
        let place = CheckFault.Place(
            file: file, position: position(at: offset),
            pointer: isLast ? .root : pointer)
        let fault =
            isLast
            ? CheckFault(
                id, subject, "There are more faults than are shown.",
                hint: "Mend these first.", at: place)
            : CheckFault(
                id, about ?? subject, message, hint: hint ?? CheckCatalog.remedy(of: id),
                at: place)
        found.append((offset, fault))
    }

    /// The line and column of a value.
    mutating func position(of pointer: JSONPointer) -> JSONPosition {
        position(at: JSONPath.offset(of: pointer, in: root, .value))
    }

    private mutating func position(at offset: Int) -> JSONPosition {
        let locator = self.locator ?? JSONLocator(bytes)
        self.locator = locator
        return locator.position(at: offset)
    }

    /// Notes that a member is unknown.
    mutating func addUnknown(
        _ name: String, at pointer: JSONPointer, among names: [String], instead: String
    ) {
        let nearest = Spelling.nearest(to: name, among: names)
        add(
            "file.member", pointer.appending(name),
            "There is no member \(Quotation.of(name)) here.",
            hint: nearest.map { "Did you mean \"\($0)\"?" } ?? instead, on: .name)
    }

    /// Notes what does not fit one of these fields of an object.
    mutating func add(
        _ fault: FieldFault, as id: CheckFault.ID, of fields: [AnyField], at pointer: JSONPointer
    ) {
        let isText = fields.contains {
            $0.kind == .localized && pointer.appending($0.name) == fault.pointer
        }
        if isText && Messages.value.kind.says(fault.code) {
            addLocalized(fault.pointer, as: id)
        } else {
            add(fault, as: id)
        }
    }

    /// Notes what does not fit a declared field.
    mutating func add(_ fault: FieldFault, as id: CheckFault.ID) {
        if Messages.field.unknown.says(fault.code) {
            let name = fault.arguments["name"]?.textValue ?? ""
            add(
                "file.member", fault.pointer,
                "There is no member \(Quotation.of(name)) here.",
                hint: fault.arguments["nearest"]?.textValue.map { "Did you mean \"\($0)\"?" }
                    ?? "Take it out.", on: .name)
        } else if Messages.value.missing.says(fault.code) {
            guard JSONPath.node(at: fault.pointer, in: root) == nil else {
                return add(id, fault.pointer, "null does not fit here.", hint: "Give a value.")
            }
            let name = JSONPath.names(fault.pointer).last ?? ""
            add(
                "file.missing", fault.pointer, "The member \(Quotation.of(name)) is missing.",
                hint: "Add it.")
        } else if Messages.value.localized.says(fault.code) {
            addLocalized(fault.pointer, as: id)
        } else {
            let value = JSONPath.node(at: fault.pointer, in: root)?.value
            add(
                id, fault.pointer, "\(Quotation.of(value)) does not fit here.",
                hint: Self.words.detail(fault))
        }
    }

    /// Says which member of a text in several languages is wrong.
    private mutating func addLocalized(_ pointer: JSONPointer, as id: CheckFault.ID) {
        let before = count
        var tags: Set<LanguageTag> = []
        var source: String?
        let node = JSONPath.node(at: pointer, in: root)
        guard case .object(let object) = node?.value else {
            add(
                id, pointer,
                "Texts by language are expected, not \(node?.value.kindName ?? "this").",
                hint: "Give them such as {\"de\": \"…\", \"en\": \"…\"}.")
            return
        }
        for member in object.members {
            let inner = pointer.appending(member.name)
            guard case .string(let text) = member.node.value else {
                add(
                    id, inner, "A text is expected, not \(member.node.value.kindName).",
                    hint: "Give a text in double quotes.")
                continue
            }
            if member.name == "@source" {
                source = text
            } else if let tag = LanguageTag(member.name) {
                if !tags.insert(tag).inserted {
                    add(
                        id, inner, "There are two texts in \(tag).",
                        hint: "Take one of them out.", on: .name)
                }
            } else {
                add(
                    id, inner, "\(Quotation.of(member.name)) is not a language.",
                    hint: "Give a language tag such as de or prs.", on: .name)
            }
        }
        if let source, LanguageTag(source).map({ !tags.contains($0) }) ?? true {
            add(
                id, pointer.appending("@source"),
                "There is no text in the source language \(Quotation.of(source)).",
                hint: "Name one of the languages that stand here, or add the text.")
        }
        if count == before {
            add(
                id, pointer, "There is no text in any language.",
                hint: "Give texts by language, such as {\"de\": \"…\"}.")
        }
    }

    /// The platform's words for those who look after the files.
    private static let words = RefusalText(
        KernelWords.vocabulary, languages: [.english])
}
