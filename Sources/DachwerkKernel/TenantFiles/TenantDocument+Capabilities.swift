import DachwerkKit

/// What is switched on, and which duties the roles bundle.
extension TenantDocument {
    /// Reads the organisation's own roles; their duties are checked once it is known which exist.
    mutating func readRoles(_ object: JSONObject) -> [TenantFile.Role] {
        let pointer = Self.pointer("roles")
        guard let node = object["roles"], let roles = members(node, at: pointer) else { return [] }
        return roles.members.compactMap { member in
            let inner = pointer.appending(member.name)
            if !KebabCase.isValid(member.name) {
                notes.add(
                    "file.value", inner, "\(Quotation.of(member.name)) cannot name a role.",
                    hint: "Use a-z, 0-9 and single dashes, at most 40 characters.", on: .name)
            }
            guard let object = members(member.node, at: inner) else { return nil }
            let fields = RoleShape.shape.fields
            refuseUnknown(in: object, at: inner, besides: fields.map(\.name))
            let contents = contents(fields, object, at: inner, "file.value")
            // A role with a faulty name still has duties that can be checked.
            return TenantFile.Role(
                id: member.name,
                name: contents.value(RoleShape.name) ?? LocalizedText(member.name, in: .english),
                duties: contents.value(RoleShape.duties) ?? [])
        }
    }

    /// The duties of a tenant, as far as its capabilities can be asked.
    struct Duties {
        var known: Set<String> = []
        /// The capabilities whose duties cannot be known while the file is faulty.
        var silent: Set<String> = []

        func refuses(_ duty: String) -> Bool {
            !known.contains(duty) && !silent.contains(String(duty.prefix { $0 != "." }))
        }
    }

    /// Refuses duties that the tenant does not have.
    mutating func check(_ roles: [TenantFile.Role], _ duties: Duties) {
        for role in roles {
            check(role.duties, at: Self.pointer("roles", role.id, "duties"), duties)
        }
    }

    /// Refuses duties that the tenant does not have, or that stand twice.
    mutating func check(_ named: [String], at list: JSONPointer, _ duties: Duties) {
        var seen: Set<String> = []
        for (index, duty) in named.enumerated() {
            let pointer = list.appending(index)
            guard seen.insert(duty).inserted else {
                notes.add(
                    "file.duty", pointer, "The duty \(Quotation.of(duty)) stands twice.",
                    hint: "Take one of them out.")
                continue
            }
            guard duties.refuses(duty) else { continue }
            let nearest = Spelling.nearest(to: duty, among: duties.known)
            notes.add(
                "file.duty", pointer,
                "The tenant has no duty \(Quotation.of(duty)).",
                hint: nearest.map { "Did you mean \"\($0)\"?" } ?? Self.list(duties.known))
        }
    }

    private static func list(_ duties: Set<String>) -> String {
        let shown = duties.sorted().prefix(12).joined(separator: ", ")
        return "Switch its capability on, or choose among: \(shown)."
    }

    /// Reads and compiles the capabilities.
    ///
    /// - Returns: The choices; the composition, if it could be compiled; the duties, as far as
    ///   they can be known.
    mutating func readCapabilities(
        _ object: JSONObject
    ) -> ([CapabilityChoice], Composition?, Duties?) {
        let pointer = Self.pointer("capabilities")
        guard let node = object["capabilities"] else {
            notes.add(
                "file.missing", pointer, "The member \"capabilities\" is missing.",
                hint: "Add \"capabilities\": {}, and in it what is to be switched on.")
            return ([], nil, nil)
        }
        guard let capabilities = members(node, at: pointer) else { return ([], nil, nil) }
        var drafts: [Draft] = []
        for member in capabilities.members {
            if let draft = readCapability(member, at: pointer.appending(member.name)) {
                drafts.append(draft)
            }
        }
        let unread = capabilities.members.map(\.name).filter { name in
            !drafts.contains { $0.choice.capability == name }
        }
        return compile(drafts, unread: Set(unread))
    }

    /// A choice as far as it could be read.
    private struct Draft {
        let choice: CapabilityChoice
        /// Whether a module may be made with the settings.
        let isUsable: Bool
        let isFaulty: Bool
    }

    private mutating func readCapability(_ member: JSONMember, at pointer: JSONPointer) -> Draft? {
        guard let object = members(member.node, at: pointer) else { return nil }
        refuseUnknown(in: object, at: pointer, besides: ["version", "module", "settings"])
        let providers = compiler.catalog.providers(of: member.name)
        let version = readVersion(object, at: pointer, providers)
        let name = readModule(object, at: pointer)
        let asked = CapabilityChoice(
            capability: member.name,
            version: version ?? providers.last?.manifest.version ?? "1.0", module: name,
            settings: [])
        guard let module = compiler.catalog.module(for: asked) else {
            return Draft(choice: asked, isUsable: false, isFaulty: version == nil)
        }
        let read = readSettings(object, at: pointer, module)
        let settings = read ?? module.defaultSettings
        return Draft(
            choice: CapabilityChoice(
                capability: asked.capability, version: asked.version, module: name,
                settings: settings),
            isUsable: read != nil || module.hasUsableDefaults,
            isFaulty: read == nil || version == nil)
    }

    private mutating func readVersion(
        _ object: JSONObject, at pointer: JSONPointer, _ providers: [AnyModule]
    ) -> CapabilityVersion? {
        let inner = pointer.appending("version")
        let versions = providers.map { "\"\($0.manifest.version)\"" }.joined(separator: " or ")
        let example = versions.isEmpty ? "\"1.0\"" : versions
        guard let node = object["version"] else {
            notes.add(
                "file.missing", inner, "The member \"version\" is missing.",
                hint: "Add \"version\": \(example).")
            return nil
        }
        if case .string(let text) = node.value, let version = CapabilityVersion(text) {
            return version
        }
        notes.add(
            "file.value", inner, "\(Quotation.of(node.value)) is not a version.",
            hint: "Give \(example), as a text.")
        return nil
    }

    private mutating func readModule(_ object: JSONObject, at pointer: JSONPointer) -> String? {
        guard let node = object["module"] else { return nil }
        if case .string(let name) = node.value { return name }
        notes.add(
            "file.value", pointer.appending("module"),
            "A text is expected, not \(node.value.kindName).",
            hint: "Give the name of a module, or take the member out.")
        return nil
    }

    /// The settings by the module's own declarations; `nil` when something in them is wrong.
    private mutating func readSettings(
        _ object: JSONObject, at pointer: JSONPointer, _ module: AnyModule
    ) -> [FieldContent]? {
        let inner = pointer.appending("settings")
        guard let node = object["settings"] else {
            let read = contents(module.settings, JSONObject(), at: inner, "file.setting")
            return read.isSound && fits(read.contents, module, at: inner) ? read.contents : nil
        }
        guard let settings = members(node, at: inner) else { return nil }
        let names = module.settings.map(\.name)
        let isKnown = settings.members.allSatisfy { member in
            names.contains { $0.utf8.elementsEqual(member.name.utf8) }
        }
        refuseUnknown(
            in: settings, at: inner, besides: names,
            instead: names.isEmpty
                ? "The capability has no settings; take it out."
                : "Take it out; the settings are: \(names.joined(separator: ", ")).")
        let read = contents(module.settings, settings, at: inner, "file.setting")
        guard isKnown, read.isSound, fits(read.contents, module, at: inner) else { return nil }
        return read.contents
    }

    /// Whether sound settings fit together; what does not is noted at the setting.
    private mutating func fits(
        _ contents: [FieldContent], _ module: AnyModule, at pointer: JSONPointer
    ) -> Bool {
        let faults = module.settingFaults(contents)
        for fault in faults {
            notes.add(
                "file.setting", pointer.appending(fault.name), fault.message, hint: fault.hint)
        }
        return faults.isEmpty
    }

    // MARK: Compiling

    private mutating func compile(
        _ drafts: [Draft], unread: Set<String>
    ) -> ([CapabilityChoice], Composition?, Duties?) {
        let choices = drafts.map(\.choice)
        let resolved = CapabilityResolution(compiler.catalog).resolve(choices)
        guard resolved.1.isEmpty, drafts.allSatisfy(\.isUsable) else {
            for fault in resolved.1 { add(fault, choices) }
            return (choices, nil, duties(drafts, unread))
        }
        let result = compiler.compile(choices)
        for fault in result.faults { add(fault, choices) }
        let known = result.composition.map { Set($0.duties.map(\.id)) }
        let duties = known.map { Duties(known: $0, silent: unread) } ?? duties(drafts, unread)
        let isSound = unread.isEmpty && !drafts.contains(where: \.isFaulty)
        return (choices, isSound ? result.composition : nil, duties)
    }

    /// The duties of the modules that can be asked, so that a misspelt duty is found together with
    /// a capability that does not compile.
    private func duties(_ drafts: [Draft], _ unread: Set<String>) -> Duties {
        var duties = Duties(silent: unread)
        duties.known.formUnion(compiler.catalog.platform.register([]).duties.map(\.id))
        for draft in drafts {
            if let module = compiler.catalog.module(for: draft.choice), draft.isUsable {
                duties.known.formUnion(module.register(draft.choice.settings).duties.map(\.id))
            } else {
                duties.silent.insert(draft.choice.capability)
            }
        }
        return duties
    }

    /// Shows a fault of the composition at the capability that it is about.
    private mutating func add(_ fault: CheckFault, _ choices: [CapabilityChoice]) {
        let choice = choices.first { choice in
            choice.capability == fault.subject
                || compiler.catalog.module(for: choice)?.manifest.module == fault.subject
        }
        let capabilities = Self.pointer("capabilities")
        notes.add(
            fault.id, choice.map { capabilities.appending($0.capability) } ?? capabilities,
            fault.message, hint: fault.hint, on: .name, about: fault.subject)
    }
}

extension AnyModule {
    /// Whether the module can be made without settings: none of them is required.
    var hasUsableDefaults: Bool {
        var faults: [FieldFault] = []
        for (field, content) in zip(settings, defaultSettings) {
            FieldCheck.check(content, field, at: .root, &faults)
        }
        return faults.isEmpty
    }
}
