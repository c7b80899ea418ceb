import DachwerkKernel
import DachwerkKit

/// The JSON Schema of what a field holds, as JSON Schema 2020-12 in OpenAPI 3.1.
struct FieldSchema {
    let field: AnyField
    /// The label of the field for people.
    let title: String?
    /// Whether nothing may stand in it.
    let isNullable: Bool
    /// Whether it describes what is read: then texts in several languages name their source.
    let isRead: Bool
    /// Whether what is read is brought in again: then nothing stands for no elements.
    let isRow: Bool

    init(_ field: AnyField, title: String? = nil, isRead: Bool = false, isRow: Bool = false) {
        self.field = field
        self.title = title
        self.isRead = isRead || isRow
        self.isRow = isRow
        isNullable =
            field.isOptional && (self.isRead || !field.isNeeded)
            || self.isRead && field.isComputed
    }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            if let title { writer.member("title", title) }
            if !field.summary.isEmpty { writer.member("description", field.summary) }
            if field.isComputed { writer.member("readOnly", true) }
            if !isRead, let content = field.defaultContent, !content.isNull {
                writer.key("default")
                ContentWriter.write(content, kind: field.kind, to: &writer)
            }
            if isNullable && !field.kind.isList {
                writer.list("anyOf") { writer in
                    writer.object { element(&$0) }
                    writer.object { $0.member("type", "null") }
                }
            } else if field.kind.isList {
                list(&writer)
            } else {
                element(&writer)
            }
        }
    }

    private func list(_ writer: inout JSONWriter) {
        // Nothing stands for no elements when a list is written; read, it is always a list.
        if isRead && !isRow {
            writer.member("type", "array")
        } else {
            writer.list("type", ["array", "null"])
        }
        if let count = field.count {
            writer.member("minItems", count.lowerBound)
            writer.member("maxItems", count.upperBound)
        }
        writer.object("items") { element(&$0) }
    }

    /// The schema of one element, by its kind.
    private func element(_ writer: inout JSONWriter) {
        let kind = field.kind.element
        switch kind {
        case .boolean: writer.member("type", "boolean")
        case .integer:
            writer.member("type", "integer")
            writer.member("minimum", field.range?.lowerBound ?? .min)
            writer.member("maximum", field.range?.upperBound ?? .max)
        case .text: text(&writer)
        case .localized:
            writer.member("type", "object")
            writer.member("minProperties", 1)
            if isRead {
                writer.object("properties") { writer in
                    writer.object("@source") { FieldSchema.simple(.language, &$0) }
                }
                // The source must be one of the languages, which a schema cannot say.
                writer.object("dependentSchemas") { writer in
                    writer.object("@source") { $0.member("minProperties", 2) }
                }
            }
            writer.object("propertyNames") {
                $0.member(
                    "pattern", isRead ? TextPatterns.languageOrSource : TextPatterns.language)
            }
            writer.object("additionalProperties") { text(&$0) }
            writer.list("examples") { $0.object { $0.member("de", "Guten Tag") } }
        case .period:
            writer.member("type", "object")
            writer.list("required", ["start", "end"])
            writer.member("additionalProperties", false)
            writer.object("properties") { writer in
                writer.object("start") { Self.instant(&$0) }
                writer.object("end") { Self.instant(&$0) }
            }
            writer.list("examples") { writer in
                writer.object { writer in
                    writer.member("start", "2026-05-02T08:00:00Z")
                    writer.member("end", "2026-05-03T16:00:00Z")
                }
            }
        case .line(let fields): line(fields, &writer)
        default: Self.simple(kind, &writer)
        }
    }

    private func text(_ writer: inout JSONWriter) {
        writer.member("type", "string")
        if let length = field.length {
            writer.member("minLength", length.lowerBound)
            writer.member("maxLength", length.upperBound)
        }
        switch field.format {
        case .email: writer.member("format", "email")
        case .webAddress: writer.member("format", "uri")
        default: break
        }
        writer.member(
            "pattern",
            isRead ? TextPatterns.accepted(field.format) : TextPatterns.offered(field.format))
    }

    private func line(_ fields: [AnyField], _ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        let required = fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.list("required", required) }
        writer.object("properties") { writer in
            for field in fields {
                writer.key(field.name)
                FieldSchema(field, isRead: isRead, isRow: isRow).write(to: &writer)
            }
        }
    }

    /// The kinds whose schema needs nothing but the kind.
    static func simple(_ kind: FieldKind, _ writer: inout JSONWriter) {
        switch kind {
        case .boolean: writer.member("type", "boolean")
        case .integer:
            writer.member("type", "integer")
            writer.member("format", "int64")
        case .choice(let cases):
            writer.member("type", "string")
            writer.list("enum", cases)
        case .instant: instant(&writer)
        case .date:
            writer.member("type", "string")
            writer.member("format", "date")
        case .time: pattern(TextPatterns.time, example: "14:30", &writer)
        case .money: pattern(TextPatterns.money, example: "500.00 EUR", &writer)
        case .language: pattern(TextPatterns.language, example: "de", &writer)
        case .hours: pattern(TextPatterns.hours, example: "mo-fr 09:00-17:00", &writer)
        case .reference:
            writer.member("type", "string")
            writer.member("format", "uuid")
        default:
            writer.member("type", "string")
            writer.member("pattern", TextPatterns.line)
        }
    }

    private static func instant(_ writer: inout JSONWriter) {
        writer.member("type", "string")
        writer.member("format", "date-time")
    }

    private static func pattern(
        _ pattern: String, example: String, _ writer: inout JSONWriter
    ) {
        writer.member("type", "string")
        writer.member("pattern", pattern)
        writer.list("examples", [example])
    }
}
