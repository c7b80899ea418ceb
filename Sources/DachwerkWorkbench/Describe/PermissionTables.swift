import DachwerkKernel
import DachwerkKit

/// Who may do what at one tenant: a table for each resource, with a line for each action and a
/// column for each role.
///
/// What no cell allows is refused. A number in a cell leads to the records and fields that are
/// meant.
struct PermissionTables {
    private let description: TenantDescription
    private var lines: [String] = []

    private var file: TenantFile { description.tenant.file }

    /// The whole page in Markdown.
    static func page(_ description: TenantDescription) -> String {
        var tables = PermissionTables(description: description)
        tables.head()
        for resource in description.resources { tables.resource(resource) }
        return tables.lines.joined(separator: "\n")
    }

    private init(description: TenantDescription) {
        self.description = description
    }

    private mutating func head() {
        lines += [
            "# Who may do what: \(file.name.choose(file.languages).text)", "",
            "Made by `./dachwerk describe \(file.id) --permissions`. What no cell allows is",
            "refused: “yes” means every record with all its fields, a number the records and",
            "fields that are named below the table. “Anybody” is whoever asks without signing",
            "in; what anybody may, every role may.", "", "| role | duties |", "| --- | --- |",
        ]
        for role in file.roles {
            lines.append("| \(role.id) | \(role.duties.joined(separator: ", ")) |")
        }
    }

    // MARK: One resource

    private mutating func resource(_ resource: CompiledResource) {
        let grants = resource.definition.grants
        var scopes: [String] = []
        let names = ["anybody"] + file.roles.map(\.id)
        lines += ["", "## \(resource.id)", ""]
        if resource.contributions.kept != nil {
            lines += ["Only for whoever is admitted to the compartment of the record.", ""]
        }
        lines.append("| action | \(names.joined(separator: " | ")) |")
        lines.append("|\(String(repeating: " --- |", count: names.count + 1))")
        for action in Action.allCases where action != .move {
            row(action.rawValue, grants.filter { $0.actions.contains(action) }, &scopes)
        }
        for move in resource.definition.moves where !move.isInternal {
            let name = "\(move.name): \(move.from.joined(separator: ", ")) → \(move.to)"
            row(name, grants.filter { $0.moves.contains(move.name) }, &scopes)
        }
        guard !scopes.isEmpty else { return }
        lines.append("")
        for (place, scope) in scopes.enumerated() { lines.append("\(place + 1). \(scope)") }
    }

    private mutating func row(_ name: String, _ grants: [Grant], _ scopes: inout [String]) {
        guard !grants.isEmpty else { return }
        var cells = [cell(grants.filter { $0.duty == .everyone }, &scopes)]
        for role in file.roles {
            let own = grants.filter { $0.duty == .everyone || role.duties.contains($0.duty.id) }
            cells.append(cell(own, &scopes))
        }
        // What nobody of this tenant may stands in the description of the module.
        guard cells.contains(where: { $0 != "–" }) else { return }
        lines.append("| \(name) | \(cells.joined(separator: " | ")) |")
    }

    private func cell(_ grants: [Grant], _ scopes: inout [String]) -> String {
        guard !grants.isEmpty else { return "–" }
        var places: Set<Int> = []
        for grant in grants {
            guard let scope = Self.scope(grant) else { return "yes" }
            if !scopes.contains(scope) { scopes.append(scope) }
            if let place = scopes.firstIndex(of: scope) { places.insert(place + 1) }
        }
        return places.sorted().map(String.init).joined(separator: ", ")
    }

    /// What a permission speaks of; `nil` for every record with all its fields.
    private static func scope(_ grant: Grant) -> String? {
        var parts: [String] = []
        if let rows = grant.rows, rows != .always { parts.append(ConditionWords.text(rows)) }
        if let fields = grant.fields {
            parts.append("only \(fields.sorted().joined(separator: ", "))")
        } else if !grant.hiddenFields.isEmpty {
            parts.append("without \(grant.hiddenFields.sorted().joined(separator: ", "))")
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
