import DachwerkKernel
import DachwerkKit

/// The paths of the files of a resource in a description.
extension ResourcePaths {
    func filePaths(_ writer: inout JSONWriter) {
        let fields = resource.filing.map { resource.definition.fields[$0] }
        for field in fields where !field.isComputed {
            writer.object("\(base)/files/\(field.name)") { writer in
                let title = label("\(resource.id).\(field.name)") ?? field.name
                operation(
                    "post", "upload.\(field.name)", "Send a file: \(title) (\(name))", to: &writer
                ) { upload(field, &$0) }
            }
        }
        guard !fields.isEmpty, isAllowed(.read) else { return }
        writer.object("\(base)/{id}/files/{file}") { writer in
            writer.list("parameters") { writer in
                identity(&writer)
                CommonComponents.parameter(
                    "file", "The identity of a file that the record holds or held.", in: "path",
                    isRequired: true, to: &writer
                ) { FieldSchema.simple(.reference(resource.id), &$0) }
            }
            operation("get", "file", "Get a file: \(name)", to: &writer, content: download)
        }
    }

    private func upload(_ field: AnyField, _ writer: inout JSONWriter) {
        writer.list("parameters") { writer in
            CommonComponents.parameter("name", "What the file is called.", to: &writer) {
                $0.member("type", "string")
                $0.member("maxLength", 200)
            }
            idempotencyKey(&writer)
        }
        let types = (field.fileTypes ?? []).map(\.rawValue).joined(separator: ", ")
        writer.object("requestBody") { writer in
            writer.member("description", "The bytes of the file; by content one of: \(types).")
            writer.member("required", true)
            writer.object("content") { binary("application/octet-stream", &$0) }
        }
        writer.object("responses") { writer in
            for (status, meaning) in [
                ("201", "Kept; a record of this field may name it within a day."),
                ("200", "The same request sent it before."),
            ] {
                writer.object(status) { writer in
                    writer.member("description", meaning)
                    writer.object("content") { writer in
                        writer.object("application/json") { writer in
                            writer.object("schema", known)
                        }
                    }
                }
            }
            CommonComponents.problems(
                ["400", "401", "403", "404", "409", "413", "415", "422"], to: &writer)
        }
    }

    /// What is known of a file once it is there.
    private func known(_ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.object("properties") { writer in
            for field in AttachedFile.shape.fields {
                writer.object(field.name) { FieldSchema.simple(field.kind, &$0) }
            }
        }
    }

    private func download(_ writer: inout JSONWriter) {
        writer.object("responses") { writer in
            writer.object("200") { writer in
                writer.member("description", "The bytes of the file, to be saved.")
                writer.object("content") { binary("*/*", &$0) }
            }
            CommonComponents.problems(["400", "401", "404"], to: &writer)
        }
    }

    private func binary(_ type: String, _ writer: inout JSONWriter) {
        writer.object(type) { writer in
            writer.object("schema") { writer in
                writer.member("type", "string")
                writer.member("format", "binary")
            }
        }
    }
}
