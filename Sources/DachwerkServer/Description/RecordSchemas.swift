import DachwerkKernel
import DachwerkKit

/// The schemas of one resource: a record as it is read, as it is made, and as it is changed.
struct RecordSchemas {
    let resource: CompiledResource
    let label: (String) -> String?

    private var fields: [AnyField] { resource.definition.fields }
    private var id: String { resource.id.description }

    /// The names of the schemas among the components.
    static func record(_ resource: CompiledResource) -> String { "schemas/\(resource.id)" }
    static func new(_ resource: CompiledResource) -> String { "schemas/\(resource.id).new" }
    static func change(_ resource: CompiledResource) -> String { "schemas/\(resource.id).change" }
    static func page(_ resource: CompiledResource) -> String { "schemas/\(resource.id).page" }
    static func row(_ resource: CompiledResource) -> String { "schemas/\(resource.id).row" }
    static func move(_ resource: CompiledResource, _ move: AnyMove) -> String {
        "schemas/\(resource.id).move.\(move.name)"
    }

    func write(to writer: inout JSONWriter) {
        writer.object(id) { record(&$0) }
        writer.object("\(id).page") { page(&$0) }
        writer.object("\(id).created") { writer in
            writer.list("anyOf") { writer in
                writer.reference(to: Self.record(resource))
                writer.reference(to: "schemas/created")
            }
        }
        writer.object("\(id).new") { new(&$0) }
        writer.object("\(id).change") { change(&$0) }
        writer.object("\(id).row") { row(&$0) }
        for move in resource.definition.moves {
            writer.object("\(id).move.\(move.name)") { self.move(move, &$0) }
        }
    }

    /// A record as it is read: which fields stand in it depends on who asks.
    private func record(_ writer: inout JSONWriter) {
        if let title = label(id) { writer.member("title", title) }
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        writer.list(
            "required",
            ["id", "version"] + (resource.definition.hasLifecycle ? ["state"] : [])
                + ["createdAt", "updatedAt"])
        writer.object("properties") { writer in
            writer.object("id") { FieldSchema.simple(.reference(resource.id), &$0) }
            writer.object("version") { writer in
                writer.member("type", "integer")
                writer.member("minimum", 1)
            }
            if resource.definition.hasLifecycle {
                writer.object("state") {
                    FieldSchema.simple(.choice(resource.definition.states), &$0)
                }
            }
            writer.object("createdAt") { FieldSchema.simple(.instant, &$0) }
            writer.object("updatedAt") { FieldSchema.simple(.instant, &$0) }
            for (position, field) in fields.enumerated()
            where !resource.unseenFields.contains(position) {
                property(field, isRead: true, &writer)
            }
        }
    }

    private func page(_ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        writer.list("required", ["items", "next"])
        writer.object("properties") { writer in
            writer.object("items") { writer in
                writer.member("type", "array")
                writer.reference("items", to: Self.record(resource))
            }
            writer.object("next") { writer in
                writer.member("description", "The cursor of the next page; null on the last.")
                writer.list("type", ["string", "null"])
            }
        }
    }

    private func new(_ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        let required = fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.list("required", required) }
        writer.object("properties") { writer in
            for field in fields where !field.isComputed { property(field, &writer) }
            if resource.definition.hasLifecycle {
                writer.object("state") {
                    FieldSchema.simple(.choice(resource.definition.initialStates), &$0)
                }
            }
            reason(&writer)
        }
        example(fields.filter(\.isRequired), &writer)
    }

    private func change(_ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        writer.object("properties") { writer in
            for field in fields where !field.isComputed && !field.isFixed {
                property(field, &writer)
            }
            reason(&writer)
        }
    }

    /// A row of an import: what an export wrote, or a new record.
    private func row(_ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        let required = fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.list("required", required) }
        writer.object("properties") { writer in
            writer.object("id") { writer in
                writer.member("description", "The record; nothing for a new one.")
                writer.list("type", ["string", "null"])
                writer.member("format", "uuid")
            }
            writer.object("version") { writer in
                writer.member(
                    "description", "The version that the row speaks of; a newer one is kept.")
                writer.list("type", ["integer", "null"])
                writer.member("minimum", 1)
            }
            for name in ["createdAt", "updatedAt"] {
                writer.object(name) {
                    $0.member("description", "Stands in exports; not brought in.")
                }
            }
            if resource.definition.hasLifecycle {
                writer.object("state") {
                    FieldSchema.simple(.choice(resource.definition.initialStates), &$0)
                }
            }
            for field in fields {
                property(field, isRow: true, &writer)
            }
        }
    }

    private func move(_ move: AnyMove, _ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        if move.reason == .required { writer.list("required", ["reason"]) }
        writer.object("properties") { writer in
            for name in move.sets {
                guard let field = resource.definition.field(name), !field.isComputed else {
                    continue
                }
                property(field, &writer)
            }
            reason(&writer, isRequired: move.reason == .required)
        }
    }

    private func property(
        _ field: AnyField, isRead: Bool = false, isRow: Bool = false, _ writer: inout JSONWriter
    ) {
        writer.key(field.name)
        FieldSchema(field, title: label("\(id).\(field.name)"), isRead: isRead, isRow: isRow)
            .write(to: &writer)
    }

    private func reason(_ writer: inout JSONWriter, isRequired: Bool = false) {
        writer.object("reason") { writer in
            writer.member("description", "Why; it stands in the history.")
            writer.member("type", "string")
            if isRequired { writer.member("minLength", 1) }
            writer.member("maxLength", 2_000)
            writer.member("pattern", TextPatterns.text)
        }
    }

    private func example(_ fields: [AnyField], _ writer: inout JSONWriter) {
        let values = fields.map { ($0, ExampleValue.content($0)) }
        guard !values.contains(where: { $0.1 == nil }) else { return }
        writer.list("examples") { writer in
            writer.object { writer in
                for (field, content) in values {
                    writer.key(field.name)
                    ContentWriter.write(content ?? .null, kind: field.kind, to: &writer)
                }
            }
        }
    }
}
