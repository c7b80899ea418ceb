import DachwerkKit

/// Operations of what the platform itself offers to administrators, in a description.
struct PlatformOperations {
    /// What they are about; their identities begin with it.
    let resource: String

    /// Writes one operation.
    ///
    /// - Parameters:
    ///   - method: The method in lower case.
    ///   - name: The rest of its identity.
    ///   - summary: What it does.
    ///   - body: The schema of what is sent; nothing is sent without it.
    ///   - writer: Where it is written.
    ///   - answer: Writes what is answered.
    func write(
        _ method: String, _ name: String, _ summary: String, body: String? = nil,
        to writer: inout JSONWriter, answer: (inout JSONWriter) -> Void
    ) {
        writer.object(method) { writer in
            writer.member("operationId", "\(resource).\(name)")
            writer.list("tags", ["platform"])
            writer.member("summary", summary)
            if let body {
                writer.object("requestBody") { writer in
                    writer.member("required", true)
                    writer.object("content") { writer in
                        writer.object("application/json") { $0.reference("schema", to: body) }
                    }
                }
            }
            writer.object("responses") { writer in
                answer(&writer)
                let problems = ["400", "401", "404"]
                CommonComponents.problems(
                    body == nil ? problems : problems + ["413", "415", "422"], to: &writer)
            }
        }
    }

    /// A list of texts.
    static func texts(_ writer: inout JSONWriter) {
        writer.member("type", "array")
        writer.object("items") { $0.member("type", "string") }
    }

    /// An object with nothing but these members.
    static func object(
        _ required: [String], _ writer: inout JSONWriter, properties: (inout JSONWriter) -> Void
    ) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        if !required.isEmpty { writer.list("required", required) }
        writer.object("properties", properties)
    }
}
