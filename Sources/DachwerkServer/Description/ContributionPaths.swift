import DachwerkKernel
import DachwerkKit

/// The paths of figures, tables and lookups in a description.
struct ContributionPaths {
    let composition: Composition

    func write(to writer: inout JSONWriter) {
        if !composition.figures.isEmpty {
            figures("/api/\(ContributionPath.figures)", "figures", "All figures.", &writer)
        }
        for capability in composition.capabilities
        where composition.figures.contains(where: { $0.id.hasPrefix("\(capability.id).") }) {
            figures(
                "/api/\(capability.id)/\(ContributionPath.figures)", "figures.\(capability.id)",
                "All figures of \(capability.id).", &writer)
        }
        for figure in composition.figures { self.figure(figure, &writer) }
        for table in composition.tabulations { self.table(table, &writer) }
        for lookup in composition.lookups { self.lookup(lookup, &writer) }
    }

    private func figure(_ figure: Figure, _ writer: inout JSONWriter) {
        writer.object(ContributionPath.figure(figure)) { writer in
            operation("figures", figure.id, figure.summary, &writer) { writer in
                writer.list("parameters") { writer in
                    date(&writer)
                    if figure.countInPeriod != nil { period(&writer) }
                    form(&writer)
                }
                responses("The figure.", isTable: true, &writer) { writer in
                    writer.reference("schema", to: "schemas/figure")
                }
            }
        }
    }

    private func figures(
        _ path: String, _ id: String, _ summary: String, _ writer: inout JSONWriter
    ) {
        writer.object(path) { writer in
            writer.object("get") { writer in
                writer.member("operationId", id)
                writer.member("summary", summary)
                writer.list("parameters") { writer in
                    date(&writer)
                    period(&writer)
                    form(&writer)
                }
                responses("What whoever asks may see.", isTable: true, &writer) { writer in
                    writer.object("schema") { writer in
                        writer.member("type", "object")
                        writer.list("required", ["items"])
                        writer.object("properties") { writer in
                            writer.object("items") { writer in
                                writer.member("type", "array")
                                writer.reference("items", to: "schemas/figure")
                            }
                        }
                    }
                }
            }
        }
    }

    private func period(_ writer: inout JSONWriter) {
        CommonComponents.parameter(
            "from", "The first day of a period, instead of `date`.", to: &writer
        ) { FieldSchema.simple(.date, &$0) }
        CommonComponents.parameter(
            "until", "The last day of the period; today unless said otherwise.", to: &writer
        ) { FieldSchema.simple(.date, &$0) }
    }

    private func form(_ writer: inout JSONWriter) {
        CommonComponents.parameter(
            "format", "`csv` for programs, `excel` for a German spreadsheet.", to: &writer
        ) { writer in
            writer.member("type", "string")
            writer.list("enum", APICall.FigureForm.allCases.map(\.rawValue))
            writer.member("default", "json")
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
        _ meaning: String, isTable: Bool = false, _ writer: inout JSONWriter,
        schema: (inout JSONWriter) -> Void
    ) {
        writer.object("responses") { writer in
            writer.object("200") { writer in
                writer.member("description", meaning)
                writer.object("content") { writer in
                    writer.object("application/json", schema)
                    if isTable {
                        writer.object("text/csv") { writer in
                            writer.object("schema") { $0.member("type", "string") }
                        }
                    }
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
