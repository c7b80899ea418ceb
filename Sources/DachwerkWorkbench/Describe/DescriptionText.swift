import DachwerkKernel
import DachwerkKit

/// What one tenant has, for people.
struct DescriptionText {
    private let description: TenantDescription
    private var lines: [String] = []

    init(_ description: TenantDescription) {
        self.description = description
    }

    /// The whole text.
    static func text(_ description: TenantDescription) -> String {
        var text = DescriptionText(description)
        text.head()
        text.capabilities()
        for resource in description.resources { text.resource(resource) }
        text.figures()
        text.duties()
        return text.lines.joined(separator: "\n")
    }

    private mutating func head() {
        let file = description.tenant.file
        lines.append("\(file.id): \(file.name.choose(file.languages).text)")
        lines.append("  hosts      \(file.hosts.joined(separator: ", "))")
        lines.append(
            "  languages  \(file.languages.map(\.description).joined(separator: ", "))")
        lines.append("  zone       \(file.zone)")
        if let land = file.land { lines.append("  land       \(land.rawValue)") }
        if let hours = file.workingHours { lines.append("  working    \(hours)") }
        for (position, closure) in file.closures.enumerated() {
            let name = closure.names?.choose(file.languages).text ?? closure.reason
            let title = position == 0 ? "closed     " : "           "
            lines.append("  \(title)\(TenantDescription.days(closure)): \(name)")
        }
    }

    private mutating func capabilities() {
        lines += ["", "Capabilities"]
        for capability in description.capabilities {
            let module = capability.module.manifest.module
            lines.append("  \(capability.id) \(capability.version), by the module \(module)")
            lines.append("    \(capability.module.manifest.summary)")
            lines.append("    on because: \(description.reason(capability))")
        }
    }

    private mutating func resource(_ resource: CompiledResource) {
        let definition = resource.definition
        lines += ["", "\(resource.id)"]
        lines.append("  fields")
        let width = definition.fields.map(\.name.utf8.count).max() ?? 0
        for field in definition.fields {
            let remarks = TenantDescription.remarks(field)
            let end = remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
            lines.append(
                "    \(Self.pad(field.name, width))  \(TenantDescription.kind(field.kind))\(end)")
        }
        if definition.hasLifecycle {
            lines.append("  states")
            lines.append("    \(definition.states.joined(separator: ", "))")
            lines.append("    begins as \(definition.initialStates.joined(separator: " or "))")
        }
        lines.append("  permissions")
        for permission in description.permissions(resource) { lines.append(line(permission)) }
        lines.append("  routes")
        for route in description.routes(resource) {
            lines.append("    \(Self.pad(route.method, 6)) \(route.path)  \(route.purpose)")
        }
    }

    private func line(_ permission: TenantDescription.Permission) -> String {
        let actions = permission.actions.filter { $0 != "move" } + permission.moves
        var text = "    \(permission.duty): \(actions.joined(separator: ", "))"
        if let fields = permission.fields { text += "; only \(fields.joined(separator: ", "))" }
        if !permission.hiddenFields.isEmpty {
            text += "; without \(permission.hiddenFields.joined(separator: ", "))"
        }
        if permission.isPartial { text += "; some records" }
        return text
    }

    private mutating func figures() {
        let routes = description.readingRoutes
        guard !routes.isEmpty else { return }
        lines += ["", "Figures, tables and lookups"]
        for route in routes { lines.append("  \(route.method) \(route.path)  \(route.purpose)") }
    }

    private mutating func duties() {
        lines += ["", "Duties"]
        for duty in description.tenant.composition.duties {
            lines.append("  \(duty.id): \(duty.summary)")
        }
        lines += ["", "Roles"]
        let file = description.tenant.file
        for role in file.roles {
            let name = role.name.choose(file.languages).text
            lines.append("  \(role.id) (\(name)): \(role.duties.joined(separator: ", "))")
        }
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
}
