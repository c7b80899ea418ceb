import DachwerkKit

/// What the descriptions of all tenants have in common: problems, headers, small schemas.
enum CommonComponents {
    /// The problems by status, with what they mean.
    private static let meanings: [(status: String, meaning: String)] = [
        ("400", "The request cannot be understood."),
        ("401", "The token is unknown or has expired."),
        ("403", "The duties of whoever asks do not allow this."),
        ("404", "There is nothing here, or nothing for whoever asks."),
        ("409", "A rule, or something that is there already, stands against it."),
        ("412", "Somebody else changed the record in between."),
        ("413", "The body is too large."),
        ("415", "The body is of another kind than is understood."),
        ("422", "A field does not fit."),
        ("428", "The version is missing in If-Match."),
    ]

    static func write(to writer: inout JSONWriter) {
        writer.object("responses") { writer in
            for (status, meaning) in meanings {
                writer.object("problem-\(status)") { problem(meaning, &$0) }
            }
            writer.object("problem") {
                problem("Something else went wrong; the problem document says what.", &$0)
            }
        }
        writer.object("headers") { writer in
            header("etag", "The version of the record, for If-Match.", &writer)
            header("location", "The path of the record.", &writer)
        }
    }

    private static func problem(_ meaning: String, _ writer: inout JSONWriter) {
        writer.member("description", meaning)
        writer.object("content") { writer in
            writer.object("application/problem+json") {
                $0.reference("schema", to: "schemas/problem")
            }
        }
    }

    private static func header(_ name: String, _ text: String, _ writer: inout JSONWriter) {
        writer.object(name) { writer in
            writer.member("description", text)
            writer.object("schema") { $0.member("type", "string") }
        }
    }

    // MARK: Parts of operations

    /// The problems that an operation may answer with, and one for all others.
    static func problems(_ statuses: [String], to writer: inout JSONWriter) {
        for status in statuses {
            writer.reference(status, to: "responses/problem-\(status)")
        }
        writer.reference("default", to: "responses/problem")
    }

    /// An answer with a JSON body.
    static func answer(
        _ status: String, _ meaning: String, _ schema: String, headers: [String] = [],
        to writer: inout JSONWriter
    ) {
        writer.object(status) { writer in
            writer.member("description", meaning)
            if !headers.isEmpty {
                writer.object("headers") { writer in
                    for header in headers {
                        writer.reference(header, to: "headers/\(header.lowercased())")
                    }
                }
            }
            writer.object("content") { writer in
                writer.object("application/json") { $0.reference("schema", to: schema) }
            }
        }
    }

    /// A parameter of the query.
    static func parameter(
        _ name: String, _ text: String, in place: String = "query", isRequired: Bool = false,
        to writer: inout JSONWriter, schema: (inout JSONWriter) -> Void
    ) {
        writer.object { writer in
            writer.member("name", name)
            writer.member("in", place)
            if !text.isEmpty { writer.member("description", text) }
            if isRequired { writer.member("required", true) }
            writer.object("schema", schema)
        }
    }

    // MARK: Schemas

    static func schemas(to writer: inout JSONWriter) {
        schema("problem", of: ["type", "title", "status", "detail", "code"], &writer) { writer in
            text(["type", "title", "detail", "code", "incident"], &writer)
            writer.object("status") { $0.member("type", "integer") }
            writer.object("arguments") { $0.member("type", "object") }
            writer.object("errors") { writer in
                writer.member("type", "array")
                writer.reference("items", to: "schemas/fault")
            }
        }
        schema("fault", of: ["pointer", "code", "detail"], &writer) { writer in
            text(["pointer", "code", "detail"], &writer)
            numbers(["line", "column"], &writer)
        }
        schema("figure", of: ["id", "date", "numerator", "denominator", "definition"], &writer) {
            origin(&$0)
            numbers(["definition"], &$0)
            $0.object("numerator") { $0.list("type", ["integer", "null"]) }
            $0.object("from") { writer in
                writer.member("description", "The first day of the period; null as of a day.")
                writer.list("type", ["string", "null"])
                writer.member("format", "date")
            }
            $0.object("denominator") { $0.list("type", ["integer", "null"]) }
            $0.object("related") { $0.member("type", "object") }
        }
        schema("table", of: ["id", "date", "definition", "kind", "rows", "unknown"], &writer) {
            origin(&$0)
            numbers(["definition", "minimumCell"], &$0)
            $0.object("total") { $0.list("type", ["integer", "null"]) }
            $0.object("unknown") { $0.list("type", ["integer", "null"]) }
            $0.object("merged") { $0.list("type", ["object", "null"]) }
            for name in ["rows", "columns"] {
                $0.object(name) { writer in
                    writer.member("type", "array")
                    writer.object("items") { $0.member("type", "object") }
                }
            }
        }
        schema(
            "report", of: ["dryRun", "created", "changed", "unchanged", "warnings"], &writer
        ) { writer in
            writer.object("dryRun") { $0.member("type", "boolean") }
            numbers(["created", "changed", "unchanged"], &writer)
            writer.object("warnings") { writer in
                writer.member("type", "array")
                writer.reference("items", to: "schemas/fault")
            }
        }
        audit(&writer)
        schema("created", of: ["id"], &writer) { writer in
            writer.object("id") { writer in
                writer.member("type", "string")
                writer.member("format", "uuid")
            }
        }
        writer.object("anything") { $0.member("type", "object") }
        for name in ["overview", "capability", "history"] {
            writer.object(name) { $0.member("type", "object") }
        }
        availability(&writer)
    }

    /// A page of who did what.
    private static func audit(_ writer: inout JSONWriter) {
        schema("audit", of: ["entries"], &writer) { writer in
            writer.object("entries") { writer in
                writer.member("type", "array")
                writer.reference("items", to: "schemas/audit-entry")
            }
            numbers(["before"], &writer)
        }
        let entry = ["number", "at", "kind", "text", "actorKind", "count"]
        schema("audit-entry", of: entry, &writer) { writer in
            text(
                [
                    "at", "kind", "text", "actorKind", "actor", "person", "record", "resource",
                    "detail",
                ], &writer)
            numbers(["number", "version", "count"], &writer)
        }
    }

    /// What a figure and a table say of themselves.
    private static func origin(_ writer: inout JSONWriter) {
        text(["id", "summary", "source"], &writer)
        writer.object("date") { FieldSchema.simple(.date, &$0) }
        writer.object("asOf") { FieldSchema.simple(.date, &$0) }
        writer.object("kind") { FieldSchema.simple(.choice(["computed", "reported"]), &$0) }
    }

    private static func availability(_ writer: inout JSONWriter) {
        schema("availability", of: ["total", "free", "feasible", "obstacles", "next"], &writer) {
            numbers(["total", "free"], &$0)
            $0.object("feasible") { $0.member("type", "boolean") }
            $0.object("obstacles") { writer in
                writer.member("type", "array")
                writer.object("items") { writer in
                    writer.member("type", "object")
                    writer.list("required", ["code"])
                    writer.object("properties") { writer in
                        writer.object("code") { writer in
                            writer.member("type", "string")
                            writer.list("enum", CapacityAnswer.codes)
                        }
                        text(["reason"], &writer)
                    }
                }
            }
            $0.object("next") { writer in
                writer.member("description", "The earliest later time; null when none was found.")
                writer.list("type", ["object", "null"])
                writer.object("properties") { writer in
                    writer.object("start") { FieldSchema.simple(.instant, &$0) }
                    writer.object("end") { FieldSchema.simple(.instant, &$0) }
                }
            }
        }
    }

    private static func schema(
        _ name: String, of required: [String], _ writer: inout JSONWriter,
        properties: (inout JSONWriter) -> Void
    ) {
        writer.object(name) { writer in
            writer.member("type", "object")
            writer.list("required", required)
            writer.object("properties", properties)
        }
    }

    private static func text(_ names: [String], _ writer: inout JSONWriter) {
        for name in names { writer.object(name) { $0.member("type", "string") } }
    }

    private static func numbers(_ names: [String], _ writer: inout JSONWriter) {
        for name in names { writer.object(name) { $0.member("type", "integer") } }
    }
}
