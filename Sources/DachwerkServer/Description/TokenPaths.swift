import DachwerkKernel
import DachwerkKit

/// The paths of a tenant's tokens in a description.
struct TokenPaths {
    private static let one = "schemas/token"
    private let operations = PlatformOperations(resource: "token")

    func write(to writer: inout JSONWriter) {
        writer.object(PlatformPath.tokens) { writer in
            operations.write(
                "get", "list", "List all tokens, without the tokens themselves.", to: &writer
            ) {
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
            operations.write("get", "read", "One token, without the token itself.", to: &writer) {
                CommonComponents.answer("200", "The token.", Self.one, to: &$0)
            }
            operations.write(
                "patch", "narrow", "Take something from a token; nothing can be given to it.",
                body: "schemas/token.narrowing", to: &writer
            ) { CommonComponents.answer("200", "The token afterwards.", Self.one, to: &$0) }
            operations.write("delete", "end", "End a token at once.", to: &writer) { writer in
                writer.object("204") { $0.member("description", "The token has ended.") }
            }
        }
    }

    /// The schemas that the paths refer to.
    static func schemas(to writer: inout JSONWriter) {
        writer.object("tokens") { writer in
            PlatformOperations.object(["items"], &writer) { writer in
                writer.object("items") { writer in
                    writer.member("type", "array")
                    writer.reference("items", to: one)
                }
            }
        }
        writer.object("token") { writer in
            let names = [
                "id", "label", "roles", "duties", "lostRoles", "dutiesBeyondRoles",
                "organisations", "resources", "isReadOnly", "person", "createdAt", "expiresAt",
                "usedAt", "narrowedAt", "narrowedBy", "endedAt", "endedBy", "isValid",
            ]
            PlatformOperations.object(names, &writer) { token(&$0) }
        }
        writer.object("token.narrowing") { writer in
            PlatformOperations.object([], &writer) { writer in
                writer.object("duties") { PlatformOperations.texts(&$0) }
                writer.object("organisations") { PlatformOperations.texts(&$0) }
                writer.object("resources") { PlatformOperations.texts(&$0) }
                writer.object("isReadOnly") { $0.member("type", "boolean") }
                writer.object("expiresAt") { FieldSchema.simple(.instant, &$0) }
            }
        }
    }

    private static func token(_ writer: inout JSONWriter) {
        writer.object("id") { FieldSchema.simple(.reference("platform.token"), &$0) }
        writer.object("label") { $0.member("type", "string") }
        for name in ["roles", "duties", "lostRoles", "dutiesBeyondRoles", "organisations"] {
            writer.object(name) { PlatformOperations.texts(&$0) }
        }
        writer.object("resources") { writer in
            writer.list("type", ["array", "null"])
            writer.object("items") { $0.member("type", "string") }
        }
        for name in ["person", "usedAt", "narrowedAt", "endedAt"] {
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
        for name in ["isReadOnly", "isValid"] {
            writer.object(name) { $0.member("type", "boolean") }
        }
    }
}
