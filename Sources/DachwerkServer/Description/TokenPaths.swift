import DachwerkKernel
import DachwerkKit

/// The paths of a tenant's tokens in a description.
struct TokenPaths {
    private static let one = "schemas/token"

    func write(to writer: inout JSONWriter) {
        writer.object(PlatformPath.tokens) { writer in
            operation("get", "list", "List all tokens, without the tokens themselves.", &writer) {
                CommonComponents.answer("200", "The tokens.", "schemas/tokens", to: &$0)
            }
        }
        writer.object("\(PlatformPath.tokens)/{id}") { writer in
            writer.list("parameters") { writer in
                CommonComponents.parameter(
                    "id", "The token's id, which is not the token.", in: "path", isRequired: true,
                    to: &writer
                ) { FieldSchema.simple(.reference("platform.token"), &$0) }
            }
            operation("get", "read", "One token, without the token itself.", &writer) {
                CommonComponents.answer("200", "The token.", Self.one, to: &$0)
            }
            operation(
                "patch", "narrow", "Take something from a token; nothing can be given to it.",
                &writer
            ) { CommonComponents.answer("200", "The token afterwards.", Self.one, to: &$0) }
            operation("delete", "end", "End a token at once.", &writer) { writer in
                writer.object("204") { $0.member("description", "The token has ended.") }
            }
        }
    }

    private func operation(
        _ method: String, _ name: String, _ summary: String, _ writer: inout JSONWriter,
        answer: (inout JSONWriter) -> Void
    ) {
        writer.object(method) { writer in
            writer.member("operationId", "token.\(name)")
            writer.list("tags", ["platform"])
            writer.member("summary", summary)
            if method == "patch" {
                writer.object("requestBody") { writer in
                    writer.member("required", true)
                    writer.object("content") { writer in
                        writer.object("application/json") {
                            $0.reference("schema", to: "schemas/token.narrowing")
                        }
                    }
                }
            }
            writer.object("responses") { writer in
                answer(&writer)
                let problems = ["400", "401", "404"]
                CommonComponents.problems(
                    method == "patch" ? problems + ["413", "415", "422"] : problems, to: &writer)
            }
        }
    }

    /// The schemas that the paths refer to.
    static func schemas(to writer: inout JSONWriter) {
        writer.object("tokens") { writer in
            object(["items"], &writer) { writer in
                writer.object("items") { writer in
                    writer.member("type", "array")
                    writer.reference("items", to: one)
                }
            }
        }
        writer.object("token") { writer in
            let names = [
                "id", "label", "roles", "duties", "lostRoles", "dutiesBeyondRoles",
                "organisations", "person", "createdAt", "expiresAt", "narrowedAt", "narrowedBy",
                "endedAt", "endedBy", "isValid",
            ]
            object(names, &writer) { token(&$0) }
        }
        writer.object("token.narrowing") { writer in
            object([], &writer) { writer in
                writer.object("duties") { texts(&$0) }
                writer.object("organisations") { texts(&$0) }
                writer.object("expiresAt") { FieldSchema.simple(.instant, &$0) }
            }
        }
    }

    private static func token(_ writer: inout JSONWriter) {
        writer.object("id") { FieldSchema.simple(.reference("platform.token"), &$0) }
        writer.object("label") { $0.member("type", "string") }
        for name in ["roles", "duties", "lostRoles", "dutiesBeyondRoles", "organisations"] {
            writer.object(name) { texts(&$0) }
        }
        for name in ["person", "narrowedAt", "endedAt"] {
            writer.object(name) { $0.list("type", ["string", "null"]) }
        }
        for name in ["narrowedBy", "endedBy"] {
            writer.object(name) { writer in
                writer.list("type", ["object", "null"])
                writer.list("required", ["kind", "id"])
                writer.object("properties") { writer in
                    for part in ["kind", "id"] {
                        writer.object(part) { $0.member("type", "string") }
                    }
                }
            }
        }
        for name in ["createdAt", "expiresAt"] {
            writer.object(name) { FieldSchema.simple(.instant, &$0) }
        }
        writer.object("isValid") { $0.member("type", "boolean") }
    }

    private static func texts(_ writer: inout JSONWriter) {
        writer.member("type", "array")
        writer.object("items") { $0.member("type", "string") }
    }

    private static func object(
        _ required: [String], _ writer: inout JSONWriter,
        properties: (inout JSONWriter) -> Void
    ) {
        writer.member("type", "object")
        writer.member("additionalProperties", false)
        if !required.isEmpty { writer.list("required", required) }
        writer.object("properties", properties)
    }
}
