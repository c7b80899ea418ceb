import DachwerkKit

/// Describes declared fields as JSON Schema.
enum FieldSchema {
    /// Writes the members that describe one field.
    static func write(_ field: AnyField, _ schema: inout SchemaWriter) {
        if !field.summary.isEmpty { schema.member("description", field.summary) }
        if let content = field.defaultContent, !content.isNull {
            schema.value("default", content, field.kind)
        }
        if case .list(let element) = field.kind {
            schema.list(field.count) { write(element, of: field, &$0) }
        } else {
            write(field.kind, of: field, &schema)
        }
    }

    /// Writes the members that describe an object of fields.
    static func writeObject(_ fields: [AnyField], _ schema: inout SchemaWriter) {
        schema.member("type", "object")
        schema.flag("additionalProperties", false)
        let required = TenantSchema.required(fields)
        if !required.isEmpty { schema.texts("required", required) }
        schema.object("properties") { properties in
            for field in fields { properties.object(field.name) { write(field, &$0) } }
        }
    }

    private static func write(
        _ kind: FieldKind, of field: AnyField, _ schema: inout SchemaWriter
    ) {
        switch kind {
        case .boolean: schema.member("type", "boolean")
        case .integer:
            schema.member("type", "integer")
            if let range = field.range {
                schema.member("minimum", range.lowerBound)
                schema.member("maximum", range.upperBound)
            }
        case .choice(let cases): schema.texts("enum", cases)
        case .localized: writeLocalized(field, &schema)
        case .line(let fields): writeObject(fields, &schema)
        case .list(let element): write(element, of: field, &schema)
        case .language: schema.reference("language")
        case .period:
            schema.member("type", "object")
            schema.flag("additionalProperties", false)
            schema.texts("required", ["start", "end"])
            schema.object("properties") { ends in
                for end in ["start", "end"] {
                    ends.object(end) { writeText("date-time", &$0) }
                }
            }
        case .text: writeText(field, &schema)
        case .instant: writeText("date-time", &schema)
        case .date: writeText("date", &schema)
        case .reference: writeText("uuid", &schema)
        case .time:
            schema.member("type", "string")
            schema.member("pattern", TextPatterns.time)
        case .money:
            schema.member("type", "string")
            schema.member("pattern", TextPatterns.money)
            schema.texts("examples", ["500.00 EUR"])
        case .hours:
            schema.member("type", "string")
            schema.member("pattern", TextPatterns.hours)
            schema.texts("examples", ["mo-fr 09:00-17:00"])
        }
    }

    private static func writeText(_ format: String, _ schema: inout SchemaWriter) {
        schema.member("type", "string")
        schema.member("format", format)
    }

    private static func writeText(_ field: AnyField, _ schema: inout SchemaWriter) {
        schema.member("type", "string")
        writeLength(field, &schema)
        if field == ClosureShape.yearly.erased {
            let day = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
            schema.member("pattern", "^\(day)(/\(day))?$")
        }
        switch field.format {
        case .email: schema.member("format", "email")
        case .webAddress:
            schema.member("format", "uri")
            schema.member("pattern", TextPatterns.accepted(.webAddress))
        case .identifier, .phone:
            schema.member("pattern", TextPatterns.accepted(field.format))
        case .line, .text, .postcode: break
        }
    }

    private static func writeLength(_ field: AnyField, _ schema: inout SchemaWriter) {
        guard let length = field.length else { return }
        schema.member("minLength", length.lowerBound)
        schema.member("maxLength", length.upperBound)
    }

    /// Texts by language; the value of a fact may also be one text for all languages.
    private static func writeLocalized(_ field: AnyField, _ schema: inout SchemaWriter) {
        guard field == FactShape.value.erased else { return writeVersions(field, &schema) }
        schema.array("anyOf") { forms in
            forms.object {
                $0.member("type", "string")
                writeLength(field, &$0)
            }
            forms.object { writeVersions(field, &$0) }
        }
    }

    private static func writeVersions(_ field: AnyField, _ schema: inout SchemaWriter) {
        schema.member("type", "object")
        schema.member("minProperties", 1)
        schema.object("properties") { $0.object("@source") { $0.reference("language") } }
        schema.object("propertyNames") { names in
            names.array("anyOf") { forms in
                forms.object { $0.reference("language") }
                forms.object { $0.texts("enum", ["@source"]) }
            }
        }
        schema.object("additionalProperties") {
            $0.member("type", "string")
            writeLength(field, &$0)
        }
    }
}
