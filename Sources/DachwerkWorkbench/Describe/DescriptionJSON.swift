import DachwerkKernel
import DachwerkKit

/// What one tenant has, for machines.
struct DescriptionJSON {
    private let description: TenantDescription

    init(_ description: TenantDescription) {
        self.description = description
    }

    /// The whole document.
    var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 32_768, pretty: true)
        let file = description.tenant.file
        writer.beginObject()
        writer.member("id", file.id)
        writer.key("name")
        file.name.write(to: &writer)
        list("hosts", file.hosts, &writer)
        list("languages", file.languages.map(\.description), &writer)
        writer.member("zone", file.zone.description)
        if let land = file.land { writer.member("land", land.rawValue) }
        if let hours = file.workingHours { writer.member("workingHours", hours.description) }
        array("closures", file.closures, &writer) { closure, writer in
            writer.member("days", TenantDescription.days(closure))
            writer.member("reason", closure.reason)
        }
        array("capabilities", description.capabilities, &writer, capability)
        array("resources", description.resources, &writer, resource)
        array("figures", description.readingRoutes, &writer, route)
        array("duties", description.tenant.composition.duties, &writer) { duty, writer in
            writer.member("id", duty.id)
            writer.member("summary", duty.summary)
        }
        array("roles", file.roles, &writer) { role, writer in
            writer.member("id", role.id)
            writer.key("name")
            role.name.write(to: &writer)
            list("duties", role.duties, &writer)
        }
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private func capability(_ capability: Composition.Capability, _ writer: inout JSONWriter) {
        writer.member("id", capability.id)
        writer.member("version", capability.version.description)
        writer.member("module", capability.module.manifest.module)
        writer.member("summary", capability.module.manifest.summary)
        writer.member("reason", capability.reason)
        list("neededBy", description.dependents(of: capability), &writer)
    }

    private func resource(_ resource: CompiledResource, _ writer: inout JSONWriter) {
        let definition = resource.definition
        writer.member("id", resource.id.description)
        writer.member("module", resource.module)
        array("fields", definition.fields, &writer) { field, writer in
            writer.member("name", field.name)
            writer.member("kind", TenantDescription.kind(field.kind))
            list("remarks", TenantDescription.remarks(field), &writer)
        }
        list("states", definition.states, &writer)
        list("initialStates", definition.hasLifecycle ? definition.initialStates : [], &writer)
        array("moves", definition.moves, &writer) { move, writer in
            writer.member("name", move.name)
            list("from", move.from, &writer)
            writer.member("to", move.to)
        }
        array("permissions", description.permissions(resource), &writer) { permission, writer in
            writer.member("duty", permission.duty)
            list("actions", permission.actions, &writer)
            list("moves", permission.moves, &writer)
            if let fields = permission.fields { list("only", fields, &writer) }
            list("without", permission.hiddenFields, &writer)
            writer.member("someRecords", permission.isPartial)
        }
        array("routes", description.routes(resource), &writer, route)
    }

    private func route(_ route: TenantDescription.Route, _ writer: inout JSONWriter) {
        writer.member("method", route.method)
        writer.member("path", route.path)
        writer.member("purpose", route.purpose)
    }

    private func list(_ name: String, _ texts: [String], _ writer: inout JSONWriter) {
        writer.key(name)
        writer.beginArray()
        for text in texts { writer.string(text) }
        writer.endArray()
    }

    private func array<Element>(
        _ name: String, _ elements: [Element], _ writer: inout JSONWriter,
        _ write: (Element, inout JSONWriter) -> Void
    ) {
        writer.key(name)
        writer.beginArray()
        for element in elements {
            writer.beginObject()
            write(element, &writer)
            writer.endObject()
        }
        writer.endArray()
    }
}
