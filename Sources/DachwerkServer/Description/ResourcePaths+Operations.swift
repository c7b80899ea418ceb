import DachwerkKernel
import DachwerkKit

extension ResourcePaths {
    func create(_ writer: inout JSONWriter) {
        writer.list("parameters", idempotencyKey)
        body(RecordSchemas.new(resource), &writer)
        writer.object("responses") { writer in
            CommonComponents.answer(
                "201", "Created; only the id, where whoever asks may not read it.",
                "schemas/\(resource.id).created", headers: ["ETag", "Location"], to: &writer)
            CommonComponents.answer(
                "200", "The same request was carried out before; this is its record now.",
                "schemas/\(resource.id).created", headers: ["ETag", "Location"], to: &writer)
            CommonComponents.problems(
                ["400", "401", "403", "404", "409", "413", "415", "422"], to: &writer)
        }
    }

    func idempotencyKey(_ writer: inout JSONWriter) {
        CommonComponents.parameter(
            "Idempotency-Key",
            "Makes a repeated request have one effect; remembered for a day.", in: "header",
            to: &writer
        ) { writer in
            writer.member("type", "string")
            writer.member("pattern", "^[!-~]{1,200}$")
        }
    }

    func read(_ writer: inout JSONWriter) {
        writer.list("parameters") { writer in
            CommonComponents.parameter(
                "If-None-Match", "Versions that whoever asks has already.", in: "header",
                to: &writer
            ) { $0.member("type", "string") }
        }
        writer.object("responses") { writer in
            CommonComponents.answer(
                "200", "The record as far as whoever asks may see it.", record, headers: ["ETag"],
                to: &writer)
            empty("304", "The record still has this version.", &writer)
            CommonComponents.problems(["400", "401", "404"], to: &writer)
        }
    }

    func change(_ writer: inout JSONWriter) {
        writer.list("parameters") {
            version("If-Match", isRequired: true, &$0)
            idempotencyKey(&$0)
        }
        body(RecordSchemas.change(resource), &writer)
        changed(&writer)
    }

    func move(_ move: AnyMove, _ writer: inout JSONWriter) {
        writer.member("description", "From \(move.from.joined(separator: ", ")) to \(move.to).")
        writer.list("parameters") {
            version("If-Match", isRequired: false, &$0)
            idempotencyKey(&$0)
        }
        body(
            RecordSchemas.move(resource, move), isRequired: move.reason == .required, &writer)
        changed(&writer)
    }

    private func changed(_ writer: inout JSONWriter) {
        writer.object("responses") { writer in
            CommonComponents.answer(
                "200", "The record afterwards.", record, headers: ["ETag"], to: &writer)
            empty("204", "Done; whoever asks can no longer see the record.", &writer)
            CommonComponents.problems(
                ["400", "401", "403", "404", "409", "412", "413", "415", "422", "428"],
                to: &writer)
        }
    }

    func erase(_ writer: inout JSONWriter) {
        writer.list("parameters") { writer in
            version("If-Match", isRequired: true, &writer)
            idempotencyKey(&writer)
            CommonComponents.parameter("reason", "Why; it stands in the history.", to: &writer) {
                $0.member("type", "string")
                $0.member("maxLength", 2_000)
                $0.member("pattern", TextPatterns.line)
            }
        }
        writer.object("responses") { writer in
            empty("204", "Erased.", &writer)
            CommonComponents.problems(
                ["400", "401", "403", "404", "409", "412", "422", "428"], to: &writer)
        }
    }

    func history(_ writer: inout JSONWriter) {
        writer.list("parameters") { writer in
            CommonComponents.parameter("limit", "At most so many entries.", to: &writer) {
                $0.member("type", "integer")
                $0.member("minimum", 1)
                $0.member("maximum", 500)
            }
            CommonComponents.parameter("after", "Only entries after this version.", to: &writer) {
                $0.member("type", "integer")
                $0.member("minimum", 0)
                $0.member("maximum", Int64.max)
            }
        }
        writer.object("responses") { writer in
            CommonComponents.answer(
                "200", "The entries, the oldest first.", "schemas/history", to: &writer)
            CommonComponents.problems(["400", "401", "404"], to: &writer)
        }
    }

    func export(_ writer: inout JSONWriter) {
        writer.list("parameters") { writer in
            CommonComponents.parameter(
                "format",
                "`csv` for programs, `excel` the same for a German desk, `xlsx` to read: words, "
                    + "names and a row for each line.", to: &writer
            ) { writer in
                writer.member("type", "string")
                writer.list("enum", APICall.formats)
                writer.member("default", "json")
            }
        }
        writer.object("responses") { writer in
            writer.object("200") { writer in
                writer.member("description", "Every record that whoever asks may see.")
                writer.object("content") { writer in
                    writer.object("application/json") { writer in
                        writer.object("schema") { writer in
                            writer.member("type", "array")
                            writer.reference("items", to: record)
                        }
                    }
                    for type in [
                        "text/csv",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    ] {
                        writer.object(type) { writer in
                            writer.object("schema") { $0.member("type", "string") }
                        }
                    }
                }
            }
            CommonComponents.problems(["400", "401", "403", "404"], to: &writer)
        }
    }

    func bringIn(_ writer: inout JSONWriter) {
        writer.list("parameters") { writer in
            CommonComponents.parameter("dryRun", "Whether to check only.", to: &writer) {
                $0.member("type", "boolean")
            }
            CommonComponents.parameter(
                "bringBack", "Whether records that were erased may come back.", to: &writer
            ) { $0.member("type", "boolean") }
            idempotencyKey(&writer)
        }
        writer.object("requestBody") { writer in
            writer.member("required", true)
            writer.object("content") { writer in
                writer.object("application/json") { writer in
                    writer.object("schema") { writer in
                        writer.member("type", "array")
                        writer.member("maxItems", ImportReader.maximumRows)
                        writer.reference("items", to: RecordSchemas.row(resource))
                    }
                }
                writer.object("text/csv") { writer in
                    writer.object("schema") { $0.member("type", "string") }
                }
            }
        }
        writer.object("responses") { writer in
            CommonComponents.answer(
                "200", "What was done, or would be.", "schemas/report", to: &writer)
            CommonComponents.problems(
                ["400", "401", "403", "404", "409", "413", "415", "422"], to: &writer)
        }
    }
}
