import DachwerkKernel
import DachwerkKit

/// The paths of what is answered by reading, in a description.
enum ReadingPaths {
    /// Writes the path of a reading that is asked of no record.
    static func write(_ reading: Reading, to writer: inout JSONWriter) {
        writer.object(reading.template) { writer in
            writer.object("get") { writer in
                writer.member("operationId", reading.operation)
                if reading.group != nil { writer.list("tags", [reading.capability]) }
                writer.member("summary", reading.summary)
                let values = reading.path.compactMap { segment in
                    if case .value(let parameter) = segment { parameter } else { nil }
                }
                content(reading, values, problems: ["400", "401", "403", "404"], to: &writer)
            }
        }
    }

    /// Writes what stands in the operation of a reading, behind its name.
    ///
    /// - Parameters:
    ///   - reading: The reading.
    ///   - values: What stands in the path, where the path does not say it itself.
    ///   - problems: With which statuses it may fail.
    ///   - writer: The description.
    static func content(
        _ reading: Reading, _ values: [ReadingParameter] = [], problems: [String],
        to writer: inout JSONWriter
    ) {
        writer.list("parameters") { writer in
            for value in values { parameter(value, in: "path", to: &writer) }
            for parameter in reading.parameters where parameter.isDescribed {
                self.parameter(parameter, in: "query", to: &writer)
            }
        }
        writer.object("responses") { writer in
            writer.object("200") { writer in
                writer.member("description", reading.meaning)
                writer.object("content") { writer in
                    for form in reading.forms { answer(form, to: &writer) }
                }
            }
            CommonComponents.problems(problems, to: &writer)
        }
    }

    private static func parameter(
        _ parameter: ReadingParameter, in place: String, to writer: inout JSONWriter
    ) {
        CommonComponents.parameter(
            parameter.name, parameter.summary, in: place, isRequired: parameter.isRequired,
            to: &writer
        ) { writer in
            switch parameter.kind {
            case .date: FieldSchema.simple(.date, &writer)
            case .instant: FieldSchema.simple(.instant, &writer)
            case .choice(let cases, let usual):
                FieldSchema.simple(.choice(cases), &writer)
                if let usual { writer.member("default", usual) }
            case .number(let range):
                writer.member("type", "integer")
                writer.member("minimum", range.lowerBound)
                writer.member("maximum", range.upperBound)
            case .text: writer.member("type", "string")
            }
        }
    }

    private static func answer(_ form: ReadingForm, to writer: inout JSONWriter) {
        switch form {
        case .schema(let name):
            json(to: &writer) { $0.reference("schema", to: "schemas/\(name)") }
        case .items(let name):
            json(to: &writer) { writer in
                writer.object("schema") { items(name, to: &$0) }
            }
        case .fields(let fields, let texts):
            json(to: &writer) { writer in
                writer.object("schema") { object(fields, behind: texts, to: &$0) }
            }
        case .media(let type):
            writer.object(type) { writer in
                writer.object("schema") { $0.member("type", "string") }
            }
        }
    }

    private static func json(
        to writer: inout JSONWriter, schema: (inout JSONWriter) -> Void
    ) {
        writer.object("application/json", schema)
    }

    private static func items(_ name: String, to writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.list("required", ["items"])
        writer.object("properties") { writer in
            writer.object("items") { writer in
                writer.member("type", "array")
                writer.reference("items", to: "schemas/\(name)")
            }
        }
    }

    private static func object(
        _ fields: [AnyField], behind texts: [String], to writer: inout JSONWriter
    ) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        writer.list("required", texts + fields.map(\.name))
        writer.object("properties") { writer in
            for text in texts {
                writer.object(text) { $0.member("type", "string") }
            }
            for field in fields {
                writer.key(field.name)
                FieldSchema(field, isRead: true).write(to: &writer)
            }
        }
    }
}
