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
        return faults + fieldNames(resource.fields) + columns() + resource.fields.flatMap(check)
            + lifecycle() + access() + unlisted() + usualLists() + formerNames()
    }

    private func formerNames() -> [CheckFault] {
        FormerNameChecks(resource).messages().map { fault("resource.formerly", $0) }
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

    /// Names that differ can still lead to the same column, such as the end of a period `loan` and
    /// a field `loanEnd`, or the place of a line in its list.
    private func columns() -> [CheckFault] {
        let (table, layouts) = TableBuilder.build(resource)
        var tables = [table]
        for layout in layouts {
            if case .child(let child) = layout.place { tables.append(child) }
        }
        var faults: [CheckFault] = []
        let names = resource.fields.map(\.name)
        // Fields that stand twice are reported as such.
        guard Set(names).count == names.count else { return [] }
        for table in tables {
            var seen: Set<String> = []
            for column in table.columns where !seen.insert(column.name).inserted {
                // The columns of every record have names that are reserved anyway.
                if seen.count < CompiledResource.fixedColumns && table.name == tables[0].name {
                    continue
                }
                faults.append(
                    fault(
                        "field.name",
                        "Two values want the column '\(column.name)' of '\(table.name)'.",
                        "Rename one of the fields."))
            }
        }
        return faults
    }

    /// What permissions and transitions name must be among the fields of the resource.
    private func unlisted() -> [CheckFault] {
        let names = Set(resource.fields.map(\.name))
        var uses: [(String, String)] = []
        for grant in resource.grants {
            let fields = (grant.fields ?? []).union(grant.hiddenFields)
            let rows = (grant.rows?.fields ?? []).subtracting(FieldPath.recordFields)
            uses += fields.union(rows).map { ("A permission", $0) }
        }
        for path in resource.lists.flatMap(\.paths)
        where !FieldPath.recordFields.contains(path.field) {
            uses.append(("A usual list", path.field))
        }
        for move in resource.moves {
            uses += move.sets.map { ("The transition '\(move.name)'", $0) }
        }
        var seen: Set<String> = []
        return uses.sorted { $0 < $1 }.compactMap { user, name in
            guard !names.contains(name), seen.insert(user + name).inserted else { return nil }
            return fault(
                "field.unlisted", "\(user) names the field '\(name)', which is not listed.",
                "Add it to the `fields:` of the resource.")
        }
    }

    /// A usual list looks at what stands in a column of its own.
    private func usualLists() -> [CheckFault] {
        let (table, _) = TableBuilder.build(resource)
        let names = Set(resource.fields.map(\.name)).union(FieldPath.recordFields)
        return resource.lists.flatMap(\.paths).compactMap { path in
            guard names.contains(path.field),
                table.positions[TableBuilder.columnName(path)] == nil
            else { return nil }
            return fault(
                "list.path", "A usual list cannot be told by '\(path)'.",
                "Name a single value: no list, and of a period or an amount one part.")
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
        if field.isSensitive && (field.isUnique || field.isIndexed) {
            faults.append(
                fault(
                    "field.sealed",
                    "'\(field.name)' is sensitive, so the store seals it, and cannot be indexed.",
                    "Take .unique or .indexed away; lists filter by it all the same."))
        }
        if field.isNeeded && (!field.isOptional || field.isComputed || field.isTransient) {
            faults.append(
                fault(
                    "field.needed", "'\(field.name)' is needed, and can never stand empty."))
        }
        let isKept =
            field.isComputed || field.isFixed || field.isUnique || field.isIndexed
            || field.isSearchable
        if field.isTransient && (isKept || !field.isOptional) {
            faults.append(
                fault("field.transient", "'\(field.name)' cannot be let go after an operation."))
        }
        if field.kind.element == RecordFile.fieldKind {
            faults += checkFiles(field)
        } else if case .line(let inner) = field.kind.element {
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
        if field.isPersonal, let privacy = field.privacy,
            privacy.purpose.isEmpty
                || (privacy.retention?.months ?? 0) < 1 && privacy.retention != .declared
        {
            faults.append(
                fault(
                    "field.privacy", "'\(field.name)' is personal without purpose or retention.",
                    "Say what it is for and when it must go."))
        }
        if case .reference(let target) = field.kind.element, !known.contains(target) {
            faults.append(
                fault(
                    "reference.target",
                    "'\(field.name)' refers to '\(target)', which is not there.",
                    target.capability == manifest.capability
                        ? "Register it like the others: registrar.add(….resource)."
                        : "Add .capability(\"\(target.capability)\", from: …) to the "
                            + "requirements."))
        }
        return faults
    }

    /// A field with files says which, how many, and what the law asks of it.
    private func checkFiles(_ field: AnyField) -> [CheckFault] {
        var faults: [CheckFault] = []
        let most = field.count?.upperBound ?? 0
        if field.fileTypes?.isEmpty ?? true || !(1...50).contains(most) {
            faults.append(
                fault(
                    "field.files", "'\(field.name)' does not say which files it takes.",
                    "Add .files(.pictures, most: 6), with 1 to 50 files."))
        }
        if field.privacy == nil && resource.isLinkedToPersons {
            faults.append(
                fault(
                    "field.privacy", "The files in '\(field.name)' say nothing of privacy.",
                    "Add .personal(…), .sensitive(…) or .impersonal."))
        }
        return faults
    }

    // MARK: Life cycle and access

    private func lifecycle() -> [CheckFault] {
        var faults: [CheckFault] = []
        var names: Set<String> = []
        for move in resource.moves {
            if move.from.isEmpty {
                faults.append(
                    fault("lifecycle.state", "The transition '\(move.name)' starts nowhere."))
            }
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
