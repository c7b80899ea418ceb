import DachwerkKernel
import DachwerkKit

/// The paths of one resource in a description.
struct ResourcePaths {
    let resource: CompiledResource
    /// What is answered about one of its records by reading.
    let readings: [Reading]
    let label: (String) -> String?

    var base: String { "/api/\(resource.id.capability)/\(resource.id.name)" }
    var name: String { label(resource.id.description) ?? resource.id.name }
    var record: String { RecordSchemas.record(resource) }

    func write(to writer: inout JSONWriter) {
        guard isAllowed(.read) || isAllowed(.create) else { return }
        writer.object(base) { writer in
            if isAllowed(.read) { list(&writer) }
            if isAllowed(.create) {
                operation("post", "create", "Create: \(name)", to: &writer, content: create)
            }
        }
        if isAllowed(.read) { recordPaths(&writer) }
        filePaths(&writer)
        if isAllowed(.export) {
            writer.object("\(base)/export") { writer in
                operation("get", "export", "Export: \(name)", to: &writer, content: export)
            }
        }
        if isAllowed(.import) {
            writer.object("\(base)/import") { writer in
                operation("post", "import", "Import: \(name)", to: &writer, content: bringIn)
            }
        }
    }

    /// Whether there is a duty with which somebody can do something.
    func isAllowed(_ action: Action) -> Bool {
        resource.definition.grants.contains { $0.actions.contains(action) }
    }

    private func isAllowed(_ move: AnyMove) -> Bool {
        resource.definition.grants.contains { $0.moves.contains(move.name) }
    }

    private func list(_ writer: inout JSONWriter) {
        operation("get", "list", "List: \(name)", to: &writer) { writer in
            writer.list("parameters") { ListParameters(resource: resource).write(to: &$0) }
            writer.object("responses") { writer in
                CommonComponents.answer(
                    "200", "One page.", RecordSchemas.page(resource), to: &writer)
                CommonComponents.problems(["400", "401", "404"], to: &writer)
            }
        }
    }

    private func recordPaths(_ writer: inout JSONWriter) {
        writer.object("\(base)/{id}") { writer in
            writer.list("parameters", identity)
            operation("get", "read", "Read: \(name)", to: &writer, content: read)
            if isAllowed(.change) {
                operation("patch", "change", "Change: \(name)", to: &writer, content: change)
            }
            if isAllowed(.erase) {
                operation("delete", "erase", "Erase: \(name)", to: &writer, content: erase)
            }
        }
        for move in resource.definition.moves where isAllowed(move) {
            writer.object("\(base)/{id}/\(move.name)") { writer in
                writer.list("parameters", identity)
                let title = label("\(resource.id).move.\(move.name)") ?? move.name
                operation("post", "move.\(move.name)", "\(title): \(name)", to: &writer) {
                    self.move(move, &$0)
                }
            }
        }
        writer.object("\(base)/{id}/history") { writer in
            writer.list("parameters", identity)
            operation("get", "history", "History: \(name)", to: &writer, content: history)
        }
        for reading in readings {
            writer.object(reading.template) { writer in
                writer.list("parameters", identity)
                let own = Reading.parts(reading.id).name
                let title = own.prefix(1).uppercased() + own.dropFirst()
                operation("get", own, "\(title): \(name)", to: &writer) {
                    ReadingPaths.content(reading, problems: ["400", "401", "404"], to: &$0)
                }
            }
        }
    }

    func operation(
        _ method: String, _ id: String, _ summary: String, to writer: inout JSONWriter,
        content: (inout JSONWriter) -> Void
    ) {
        writer.object(method) { writer in
            writer.member("operationId", "\(resource.id).\(id)")
            writer.list("tags", [resource.id.capability])
            writer.member("summary", summary)
            content(&writer)
        }
    }

    func identity(_ writer: inout JSONWriter) {
        CommonComponents.parameter(
            "id", "The identity of the record.", in: "path", isRequired: true, to: &writer
        ) { FieldSchema.simple(.reference(resource.id), &$0) }
    }

    func version(_ name: String, isRequired: Bool, _ writer: inout JSONWriter) {
        CommonComponents.parameter(
            name, "The version as the ETag gave it.", in: "header", isRequired: isRequired,
            to: &writer
        ) { writer in
            writer.member("type", "string")
            writer.member("pattern", TextPatterns.version)
            writer.list("examples", ["\"1\""])
        }
    }

    func body(_ schema: String, isRequired: Bool = true, _ writer: inout JSONWriter) {
        writer.object("requestBody") { writer in
            if isRequired { writer.member("required", true) }
            writer.object("content") { writer in
                writer.object("application/json") { $0.reference("schema", to: schema) }
            }
        }
    }

    func empty(_ status: String, _ meaning: String, _ writer: inout JSONWriter) {
        writer.object(status) { $0.member("description", meaning) }
    }
}
