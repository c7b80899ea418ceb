import DachwerkKernel
import DachwerkKit

/// The paths of figures, tables and lookups in a description.
struct ContributionPaths {
    let composition: Composition

    func write(to writer: inout JSONWriter) {
        for figure in composition.figures { self.figure(figure, &writer) }
        for table in composition.tabulations { self.table(table, &writer) }
        for lookup in composition.lookups { self.lookup(lookup, &writer) }
    }

    private func figure(_ figure: Figure, _ writer: inout JSONWriter) {
        writer.object(ContributionPath.figure(figure)) { writer in
            operation("figures", figure.id, figure.summary, &writer) { writer in
                writer.list("parameters") { date(&$0) }
                responses("The figure.", &writer) { writer in
                    writer.reference("schema", to: "schemas/figure")
                }
            }
        }
    }

    private func table(_ table: Tabulation, _ writer: inout JSONWriter) {
        writer.object(ContributionPath.table(table)) { writer in
            operation("tables", table.id, table.summary, &writer) { writer in
                writer.list("parameters") { writer in
                    date(&writer)
                    CommonComponents.parameter(
                        "detail", "Every cell, for those who may, or what may be published.",
                        to: &writer
                    ) { FieldSchema.simple(.choice(["protected", "full"]), &$0) }
                }
                responses("The table.", &writer) { writer in
                    writer.reference("schema", to: "schemas/table")
                }
            }
        }
    }

    private func lookup(_ lookup: AnyLookup, _ writer: inout JSONWriter) {
        writer.object("\(ContributionPath.lookup(lookup))/{code}") { writer in
            operation("lookups", lookup.id, lookup.summary, &writer) { writer in
                writer.list("parameters") { writer in
                    CommonComponents.parameter(
                        "code", "The code, with or without dashes.", in: "path",
                        isRequired: true, to: &writer
                    ) { $0.member("type", "string") }
                }
                responses("What the code stands for.", &writer) { writer in
                    writer.object("schema") { schema(lookup, &$0) }
                }
            }
        }
    }

    private func schema(_ lookup: AnyLookup, _ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        writer.list("required", ["code"] + lookup.fields.map(\.name))
        writer.object("properties") { writer in
            writer.object("code") { $0.member("type", "string") }
            for field in lookup.fields {
                writer.key(field.name)
                FieldSchema(field, isRead: true).write(to: &writer)
            }
        }
    }

    private func operation(
        _ group: String, _ id: String, _ summary: String, _ writer: inout JSONWriter,
        content: (inout JSONWriter) -> Void
    ) {
        writer.object("get") { writer in
            writer.member("operationId", "\(group).\(id)")
            writer.list("tags", [String(ContributionPath.parts(id).capability)])
            writer.member("summary", summary)
            content(&writer)
        }
    }

    private func responses(
        _ meaning: String, _ writer: inout JSONWriter, schema: (inout JSONWriter) -> Void
    ) {
        writer.object("responses") { writer in
            writer.object("200") { writer in
                writer.member("description", meaning)
                writer.object("content") { writer in
                    writer.object("application/json", schema)
                }
            }
            CommonComponents.problems(["400", "401", "403", "404"], to: &writer)
        }
    }

    private func date(_ writer: inout JSONWriter) {
        CommonComponents.parameter(
            "date", "The day for which is counted; today unless said otherwise.", to: &writer
        ) { FieldSchema.simple(.date, &$0) }
    }
}
