import DachwerkKit

/// Finds the faults of one resource.
struct ResourceChecks {
    let resource: AnyResource
    let manifest: ModuleManifest
    let duties: Set<String>
    let known: Set<ResourceID>

    static let maximumFields = 60
    static let reserved: Set<String> = FieldPath.recordFields.union([
        "reason", "limit", "cursor", "sort", "q",
    ])

    init(
        _ resource: AnyResource, _ manifest: ModuleManifest, _ duties: Set<String>,
        _ known: Set<ResourceID>
    ) {
        self.resource = resource
        self.manifest = manifest
        self.duties = duties
        self.known = known
    }

    func faults() -> [CheckFault] {
        var faults: [CheckFault] = []
        if resource.id.capability != manifest.capability {
            faults.append(
                fault(
                    "resource.id", "The id is not '\(manifest.capability).…'.",
                    "Name it '\(manifest.capability).\(resource.id.name)'."))
        }
        if !(1...Self.maximumFields).contains(resource.fields.count) {
            faults.append(fault("resource.fields", "It has \(resource.fields.count) fields."))
        }
        return faults + fieldNames(resource.fields) + resource.fields.flatMap(check)
            + lifecycle() + access()
    }

    private func fault(_ id: CheckFault.ID, _ message: String, _ hint: String? = nil) -> CheckFault
    {
        CheckFault(id, manifest.module, "\(resource.id): \(message)", hint: hint)
    }

    // MARK: Fields

    private func fieldNames(_ fields: [AnyField]) -> [CheckFault] {
        var seen: Set<String> = []
        return fields.compactMap { field in
            if !seen.insert(field.name).inserted {
                return fault("field.name", "The field '\(field.name)' stands twice.")
            }
            if Self.reserved.contains(field.name) || !Self.isCamelCase(field.name) {
                return fault("field.name", "A field cannot be named '\(field.name)'.")
            }
            return nil
        }
    }

    static func isCamelCase(_ name: String) -> Bool {
        guard let first = name.utf8.first, (97...122).contains(first), name.utf8.count <= 50 else {
            return false
        }
        return name.utf8.allSatisfy {
            (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
        }
    }

    private func check(_ field: AnyField) -> [CheckFault] {
        var faults: [CheckFault] = []
        if let content = field.defaultContent {
            var found: [FieldFault] = []
            FieldCheck.check(content, field, at: .root, &found)
            if !found.isEmpty {
                faults.append(
                    fault("field.default", "The default of '\(field.name)' breaks its own bounds."))
            }
        }
        if field.isComputed && !field.isOptional && field.defaultContent == nil {
            faults.append(
                fault("field.computed", "'\(field.name)' is computed but can stand empty."))
        }
        if case .line(let inner) = field.kind.element {
            faults += fieldNames(inner)
            faults += inner.flatMap(check)
            for nested in inner {
                if case .line = nested.kind.element {
                    faults.append(fault("field.line", "'\(field.name)' holds lines in lines."))
                }
            }
        } else if field.kind.isFreeText && field.privacy == nil && resource.isLinkedToPersons {
            faults.append(
                fault(
                    "field.privacy", "The text '\(field.name)' says nothing of privacy.",
                    "Add .personal(…), .sensitive(…) or .impersonal."))
        }
        if case .reference(let target) = field.kind.element, !known.contains(target) {
            faults.append(
                fault(
                    "reference.target",
                    "'\(field.name)' refers to '\(target)', which is not there.",
                    "Add .capability(\"\(target.capability)\", from: …) to the requirements."))
        }
        return faults
    }

    // MARK: Life cycle and access

    private func lifecycle() -> [CheckFault] {
        var faults: [CheckFault] = []
        var names: Set<String> = []
        for move in resource.moves {
            if !KebabCase.isValid(move.name) || !names.insert(move.name).inserted
                || ["history", "availability"].contains(move.name)
            {
                faults.append(
                    fault("lifecycle.move", "A transition cannot be named '\(move.name)' here."))
            }
        }
        var reached = Set(resource.initialStates)
        var grows = true
        while grows {
            let next = resource.moves.filter { move in
                move.from.contains { reached.contains($0) } && !reached.contains(move.to)
            }.map(\.to)
            grows = !next.isEmpty
            reached.formUnion(next)
        }
        for state in resource.states where !reached.contains(state) {
            faults.append(fault("lifecycle.state", "The state '\(state)' cannot be reached."))
        }
        return faults
    }

    private func access() -> [CheckFault] {
        var faults: [CheckFault] = []
        for duty in Set(resource.grants.map(\.duty.id)).sorted() where !duties.contains(duty) {
            faults.append(
                fault(
                    "access.duty",
                    "A permission names the duty '\(duty)', which nobody registered.",
                    Spelling.nearest(to: duty, among: duties).map { "Did you mean '\($0)'?" }))
        }
        if !resource.grants.contains(where: { $0.actions.contains(.read) }) {
            faults.append(fault("access.unreachable", "Nobody may read it."))
        }
        let moves = resource.grants.reduce(into: Set<String>()) { $0.formUnion($1.moves) }
        for move in resource.moves where !moves.contains(move.name) && !move.isInternal {
            faults.append(
                fault("access.unreachable", "Nobody may use the transition '\(move.name)'."))
        }
        return faults
    }
}
