import DachwerkKit

/// The document of one tenant file while it is read.
struct TenantDocument {
    var notes: FileNotes
    let compiler: CompositionCompiler

    static let members =
        ["$schema", "id"] + TenantFileShape.shape.fields.map(\.name)
        + ["roles", "capabilities", "extensions"]

    mutating func tenant(id: String) -> TenantFileReader.Accepted? {
        guard case .object(let object) = notes.root.value else {
            notes.add(
                "file.value", .root,
                "A tenant file holds an object, not "
                    + "\(notes.root.value.kindName).",
                hint: "Begin with { and end with }.")
            return nil
        }
        refuseUnknown(
            in: object, at: .root, besides: Self.members,
            instead: "Take it out, or move it below \"extensions\" with a name such as \"x-…\".")
        checkSchema(object)
        checkID(object, id)
        let identity = contents(TenantFileShape.shape.fields, object, at: .root, "file.value")
        checkIdentity(identity)
        checkHosts(object)
        let extensions = readExtensions(object)
        let roles = readRoles(object)
        let (capabilities, composition, duties) = readCapabilities(object)
        if let duties {
            check(roles, duties)
            let rules = identity.value(TenantFileShape.signIn) ?? nil
            for list in [SignInShape.secondFactor, SignInShape.delegable] {
                check(rules?[list] ?? [], at: Self.pointer("signIn", list.name), duties)
            }
        }
        guard notes.isEmpty, identity.isSound, let composition else { return nil }
        let values = Values<TenantFileShape>(contents: identity.contents)
        guard let zone = Zone(values[TenantFileShape.timeZone]) else { return nil }
        let file = TenantFile(
            id: id, values, zone: zone, roles: roles, capabilities: capabilities,
            extensions: extensions)
        return TenantFileReader.Accepted(
            file: file, composition: composition,
            hostPositions: file.hosts.indices.map {
                notes.position(of: Self.pointer("hosts").appending($0))
            })
    }

    // MARK: Parts that stand in several places

    mutating func refuseUnknown(
        in object: JSONObject, at pointer: JSONPointer, besides names: [String],
        instead: String = "Take it out."
    ) {
        for member in object.members
        where !names.contains(where: { $0.utf8.elementsEqual(member.name.utf8) }) {
            notes.addUnknown(member.name, at: pointer, among: names, instead: instead)
        }
    }

    /// What could be read of declared fields.
    struct Contents {
        let contents: [FieldContent]
        /// The names of the fields that do not fit; their contents must not be read.
        var faulty: Set<String> = []

        var isSound: Bool { faulty.isEmpty }

        /// The value of a field, unless it does not fit.
        func value<Owner: Shaped, Value: FieldValue>(_ field: ShapeField<Owner, Value>) -> Value? {
            faulty.contains(field.name) ? nil : Values<Owner>(contents: contents)[field]
        }
    }

    /// Reads the members that declared fields describe.
    mutating func contents(
        _ fields: [AnyField], _ object: JSONObject, at pointer: JSONPointer, _ id: CheckFault.ID
    ) -> Contents {
        var faults: [FieldFault] = []
        var faulty: Set<String> = []
        let contents = fields.map { field -> FieldContent in
            let inner = pointer.appending(field.name)
            guard let node = object[field.name], !node.value.isNull else {
                let isNeeded = field.isRequired || (field.count?.lowerBound ?? 0) > 0
                if isNeeded && field.defaultContent == nil {
                    faults.append(Messages.value.missing(at: inner))
                    faulty.insert(field.name)
                }
                return field.unset
            }
            let before = faults.count
            let content = ContentReader.content(
                Self.spread(node, field, object), kind: field.kind, at: inner, &faults
            ).tidied(for: field)
            if faults.count == before { FieldCheck.check(content, field, at: inner, &faults) }
            if faults.count > before { faulty.insert(field.name) }
            return content
        }
        for fault in faults { notes.add(fault, as: id, of: fields, at: pointer) }
        return Contents(contents: contents, faulty: faulty)
    }

    /// The value of a fact may be one text for all languages: it stands for the first language.
    private static func spread(
        _ node: JSONNode, _ field: AnyField, _ object: JSONObject
    ) -> JSONNode {
        guard field == TenantFileShape.facts.erased, case .array(let facts) = node.value else {
            return node
        }
        var language = LanguageTag.german.description
        if case .array(let tags) = object[TenantFileShape.languages.name]?.value,
            case .string(let first) = tags.first?.value, LanguageTag(first) != nil
        {
            language = first
        }
        let name = FactShape.value.name
        let spread = facts.map { fact -> JSONNode in
            guard case .object(var members) = fact.value,
                let index = members.members.firstIndex(where: { $0.name == name }),
                case .string = members.members[index].node.value
            else { return fact }
            let member = members.members[index]
            let text = JSONObject([JSONMember(name: language, node: member.node)])
            members.members[index] = JSONMember(
                name: member.name, nameOffset: member.nameOffset,
                node: JSONNode(.object(text), offset: member.node.offset))
            return JSONNode(.object(members), offset: fact.offset)
        }
        return JSONNode(.array(spread), offset: node.offset)
    }
}

extension TenantFile {
    /// Puts the parts together that were read without a fault.
    fileprivate init(
        id: String, _ values: Values<TenantFileShape>, zone: Zone, roles: [Role],
        capabilities: [CapabilityChoice], extensions: JSONObject
    ) {
        self.init(
            id: id, name: values[TenantFileShape.name], aliases: values[TenantFileShape.aliases],
            hosts: values[TenantFileShape.hosts], languages: values[TenantFileShape.languages],
            zone: zone, land: values[TenantFileShape.land]?.land,
            closures: values[TenantFileShape.closures].compactMap(ClosureShape.closure),
            workingHours: values[TenantFileShape.workingHours],
            look: values[TenantFileShape.look].map {
                Look(accent: $0[LookShape.accent]?.lowercased())
            },
            signIn: values[TenantFileShape.signIn].map(SignInShape.rules) ?? SignInRules(),
            mail: values[TenantFileShape.mail].map {
                Mail(
                    name: $0[MailShape.name], address: $0[MailShape.address],
                    replyTo: $0[MailShape.replyTo])
            },
            attachments: values[TenantFileShape.files].map(FilesShape.limits)
                ?? AttachmentLimits(),
            about: values[TenantFileShape.about],
            contacts: values[TenantFileShape.contacts].map {
                Contact(
                    role: $0[ContactShape.role], name: $0[ContactShape.name],
                    email: $0[ContactShape.email], phone: $0[ContactShape.phone],
                    address: $0[ContactShape.address])
            },
            funders: values[TenantFileShape.funders].map {
                Funder(
                    name: $0[FunderShape.name], share: $0[FunderShape.share],
                    note: $0[FunderShape.note])
            },
            facts: values[TenantFileShape.facts].map {
                Fact(
                    label: $0[FactShape.label], value: $0[FactShape.value],
                    asOf: $0[FactShape.asOf])
            },
            statements: values[TenantFileShape.statements].map {
                Statements(
                    accessibility: $0[StatementShape.accessibility],
                    barriers: $0[StatementShape.barriers], imprint: $0[StatementShape.imprint],
                    privacy: $0[StatementShape.privacy])
            },
            isListed: values[TenantFileShape.listed],
            roles: roles, capabilities: capabilities, extensions: extensions)
    }
}
