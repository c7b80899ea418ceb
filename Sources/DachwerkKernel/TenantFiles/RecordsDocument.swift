import DachwerkKit

/// The document of one file of first records while it is read.
struct RecordsDocument {
    var notes: FileNotes
    let composition: Composition
    private(set) var entries: [FirstRecordsFile.Entry] = []
    private var keys: [String: (resource: ResourceID, id: RecordID)] = [:]

    private static let members = ["resource", "key", "fields", "state", "moves", "sample"]

    init(notes: FileNotes, composition: Composition) {
        self.notes = notes
        self.composition = composition
    }

    mutating func read(_ makeID: () -> RecordID) {
        guard let object = object(notes.root, at: .root) else { return }
        refuseUnknown(in: object, at: .root, besides: ["$schema", "records"])
        let pointer = JSONPointer.root.appending("records")
        guard let node = object["records"] else {
            notes.add(
                "file.missing", pointer, "The member \"records\" is missing.",
                hint: "Add \"records\": [].")
            return
        }
        guard case .array(let nodes) = node.value else {
            notes.add(
                "file.value", pointer, "A list is expected, not \(node.value.kindName).",
                hint: "Begin with [ and end with ].")
            return
        }
        for (index, node) in nodes.enumerated() {
            readRecord(node, at: pointer.appending(index), id: makeID())
        }
    }

    // MARK: One record

    private mutating func readRecord(_ node: JSONNode, at pointer: JSONPointer, id: RecordID) {
        guard let object = object(node, at: pointer) else { return }
        refuseUnknown(in: object, at: pointer, besides: Self.members)
        let resource = readResource(object, at: pointer)
        let key = text("key", of: object, at: pointer)
        if let key {
            checkKey(key, at: pointer.appending("key"))
            // A key counts even if its record is faulty: what refers to it is not at fault.
            if keys[key] == nil, let resource { keys[key] = (resource.id, id) }
        }
        let sample = readSample(object, at: pointer)
        guard let resource else { return }
        let fields = readFields(object, at: pointer, resource)
        let state = object["state"] == nil ? nil : text("state", of: object, at: pointer)
        if let state {
            check(
                state, among: resource.definition.initialStates, at: pointer.appending("state"),
                "A new record cannot have the state")
        }
        let moves = readMoves(object, at: pointer, resource)
        guard let key else { return }
        entries.append(
            FirstRecordsFile.Entry(
                key: key, resource: resource.id, isSample: sample, id: id, fields: fields,
                state: state, moves: moves, pointer: pointer))
    }

    private mutating func readResource(
        _ object: JSONObject, at pointer: JSONPointer
    ) -> CompiledResource? {
        guard let name = text("resource", of: object, at: pointer) else { return nil }
        if let id = ResourceID(name), let resource = composition.resource(id) { return resource }
        let names = composition.resources.map(\.id.description)
        let nearest = Spelling.nearest(to: name, among: names)
        notes.add(
            "file.value", pointer.appending("resource"),
            "The tenant has no resource \(Quotation.of(name)).",
            hint: nearest.map { "Did you mean \"\($0)\"?" }
                ?? "Switch its capability on, or take the record out.")
        return nil
    }

    private mutating func checkKey(_ key: String, at pointer: JSONPointer) {
        if !KebabCase.isValid(key) {
            notes.add(
                "file.value", pointer, "\(Quotation.of(key)) cannot be a key.",
                hint: "Use a-z, 0-9 and single dashes, at most 40 characters.")
        } else if keys[key] != nil {
            notes.add(
                "file.value", pointer, "The key \"\(key)\" stands twice.",
                hint: "Give one of the records another key.")
        }
    }

    private mutating func readSample(_ object: JSONObject, at pointer: JSONPointer) -> Bool {
        guard let node = object["sample"] else { return false }
        if case .bool(let value) = node.value { return value }
        notes.add(
            "file.value", pointer.appending("sample"),
            "\(Quotation.of(node.value)) is neither true nor false.", hint: "Give true or false.")
        return false
    }

    private mutating func readMoves(
        _ object: JSONObject, at pointer: JSONPointer, _ resource: CompiledResource
    ) -> [String] {
        guard let node = object["moves"] else { return [] }
        let pointer = pointer.appending("moves")
        let known = resource.definition.moves.map(\.name)
        guard case .array(let nodes) = node.value else {
            notes.add(
                "file.value", pointer, "A list is expected, not \(node.value.kindName).",
                hint: "Begin with [ and end with ].")
            return []
        }
        return nodes.enumerated().compactMap { index, node in
            let inner = pointer.appending(index)
            guard case .string(let name) = node.value else {
                notes.add(
                    "file.value", inner, "A text is expected, not \(node.value.kindName).",
                    hint: "Give the name of a transition.")
                return nil
            }
            check(name, among: known, at: inner, "There is no transition")
            return name
        }
    }

    private mutating func check(
        _ name: String, among known: [String], at pointer: JSONPointer, _ complaint: String
    ) {
        guard !known.contains(name) else { return }
        let nearest = Spelling.nearest(to: name, among: known)
        notes.add(
            "file.value", pointer, "\(complaint) \(Quotation.of(name)).",
            hint: nearest.map { "Did you mean \"\($0)\"?" }
                ?? (known.isEmpty
                    ? "Take it out." : "Choose among: \(known.joined(separator: ", ")).")
        )
    }

    // MARK: Fields

    private mutating func readFields(
        _ object: JSONObject, at pointer: JSONPointer, _ resource: CompiledResource
    ) -> [String: FieldContent] {
        let pointer = pointer.appending("fields")
        let node = object["fields"] ?? JSONNode(.object(JSONObject()))
        guard let fields = self.object(node, at: pointer) else { return [:] }
        let definition = resource.definition
        refuseUnknown(in: fields, at: pointer, besides: definition.fields.map(\.name))
        var contents: [String: FieldContent] = [:]
        var faults: [FieldFault] = []
        for field in definition.fields {
            let inner = pointer.appending(field.name)
            guard let node = fields[field.name] else {
                if field.isRequired { faults.append(Messages.value.missing(at: inner)) }
                continue
            }
            if field.isComputed {
                notes.add(
                    "file.member", inner, "The platform sets \"\(field.name)\" itself.",
                    hint: "Take it out.", on: .name)
                continue
            }
            let before = faults.count
            let content = ContentReader.content(
                resolved(node, field.kind, at: inner), kind: field.kind, at: inner, &faults)
            if faults.count == before { FieldCheck.check(content, field, at: inner, &faults) }
            contents[field.name] = content
        }
        for fault in faults {
            notes.add(fault, as: "file.value", of: definition.fields, at: pointer)
        }
        return contents
    }

    /// The value with keys in the places of references exchanged for identities.
    private mutating func resolved(
        _ node: JSONNode, _ kind: FieldKind, at pointer: JSONPointer
    ) -> JSONNode {
        switch (kind, node.value) {
        case (.reference(let target), .string(let text)) where text.utf8.first == UInt8(ascii: "@"):
            let id = identity(of: String(text.dropFirst()), target, at: pointer)
            return JSONNode(.string(id.description), offset: node.offset)
        case (.list(let element), .array(let nodes)):
            let resolved = nodes.enumerated().map { index, node in
                self.resolved(node, element, at: pointer.appending(index))
            }
            return JSONNode(.array(resolved), offset: node.offset)
        case (.line(let fields), .object(let object)):
            let members = object.members.map { member -> JSONMember in
                guard let field = fields.first(where: { $0.name == member.name }) else {
                    return member
                }
                return JSONMember(
                    name: member.name, nameOffset: member.nameOffset,
                    node: resolved(member.node, field.kind, at: pointer.appending(member.name)))
            }
            return JSONNode(.object(JSONObject(members)), offset: node.offset)
        default:
            return node
        }
    }

    private mutating func identity(
        of key: String, _ target: ResourceID, at pointer: JSONPointer
    ) -> RecordID {
        // Whatever stands in the place of a missing key is never written.
        let nothing = RecordID(high: 0, low: 0)
        guard let found = keys[key] else {
            let nearest = Spelling.nearest(to: key, among: keys.keys.sorted())
            notes.add(
                "records.reference", pointer, "No record before has the key \(Quotation.of(key)).",
                hint: nearest.map { "Did you mean \"@\($0)\"?" })
            return nothing
        }
        guard found.resource == target else {
            notes.add(
                "records.reference", pointer,
                "The key \(Quotation.of(key)) names a record of '\(found.resource)'.",
                hint: "Name a record of '\(target)'.")
            return nothing
        }
        return found.id
    }

    // MARK: Parts that stand in several places

    private mutating func object(_ node: JSONNode, at pointer: JSONPointer) -> JSONObject? {
        if case .object(let object) = node.value { return object }
        notes.add(
            "file.value", pointer, "An object is expected, not \(node.value.kindName).",
            hint: "Begin with { and end with }.")
        return nil
    }

    private mutating func refuseUnknown(
        in object: JSONObject, at pointer: JSONPointer, besides names: [String]
    ) {
        for member in object.members
        where !names.contains(where: { $0.utf8.elementsEqual(member.name.utf8) }) {
            notes.addUnknown(
                member.name, at: pointer, among: names,
                instead: "Take it out; the members are: \(names.joined(separator: ", ")).")
        }
    }

    private mutating func text(
        _ name: String, of object: JSONObject, at pointer: JSONPointer
    ) -> String? {
        let inner = pointer.appending(name)
        guard let node = object[name] else {
            notes.add(
                "file.missing", inner, "The member \"\(name)\" is missing.", hint: "Add it.")
            return nil
        }
        if case .string(let text) = node.value { return text }
        notes.add(
            "file.value", inner, "A text is expected, not \(node.value.kindName).",
            hint: "Give a text in double quotes.")
        return nil
    }
}
