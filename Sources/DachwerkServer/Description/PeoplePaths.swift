import DachwerkKernel
import DachwerkKit

/// The paths of invitations and sessions in a description.
struct PeoplePaths {
    private let invitations = PlatformOperations(resource: "invitation")
    private let sessions = PlatformOperations(resource: "session")

    func write(to writer: inout JSONWriter) {
        writer.object(PlatformPath.invitations) { writer in
            invitations.write(
                "get", "list", "List all invitations, without their codes.", to: &writer
            ) {
                CommonComponents.answer(
                    "200", "The invitations.", "schemas/invitations", to: &$0)
            }
            invitations.write(
                "post", "create", "Invite somebody; the answer alone has the link.",
                body: "schemas/invitation.new", to: &writer
            ) {
                CommonComponents.answer(
                    "201", "The invitation, with its link.", "schemas/invitation", to: &$0)
            }
        }
        writer.object("\(PlatformPath.invitations)/{id}") { writer in
            id("The invitation's id, which is not its code.", &writer)
            invitations.write("delete", "end", "Take an invitation back.", to: &writer) {
                $0.object("204") { $0.member("description", "Nobody can take it any more.") }
            }
        }
        writer.object(PlatformPath.sessions) { writer in
            sessions.write("get", "list", "List who is signed in.", to: &writer) {
                CommonComponents.answer("200", "The sessions.", "schemas/sessions", to: &$0)
            }
        }
        writer.object("\(PlatformPath.sessions)/{id}") { writer in
            id("The session's id, which is not what the browser keeps.", &writer)
            sessions.write("delete", "end", "End a session at once.", to: &writer) {
                $0.object("204") { $0.member("description", "The session has ended.") }
            }
        }
    }

    private func id(_ summary: String, _ writer: inout JSONWriter) {
        writer.list("parameters") { writer in
            CommonComponents.parameter("id", summary, in: "path", isRequired: true, to: &writer) {
                FieldSchema.simple(.reference("platform.membership"), &$0)
            }
        }
    }

    /// The schemas that the paths refer to.
    static func schemas(to writer: inout JSONWriter) {
        for (list, one) in [("invitations", "invitation"), ("sessions", "session")] {
            writer.object(list) { writer in
                PlatformOperations.object(["items"], &writer) { writer in
                    writer.object("items") { writer in
                        writer.member("type", "array")
                        writer.reference("items", to: "schemas/\(one)")
                    }
                }
            }
        }
        writer.object("invitation.new") { writer in
            PlatformOperations.object(["name", "roles"], &writer) { writer in
                shared(&writer)
                writer.object("days") { writer in
                    writer.member("type", "integer")
                    writer.member("minimum", 1)
                    writer.member("maximum", InvitationWish.mostDays)
                }
            }
        }
        writer.object("invitation") { writer in
            PlatformOperations.object(["id", "name", "roles", "expiresAt"], &writer) { writer in
                writer.object("id") { FieldSchema.simple(.reference("platform.token"), &$0) }
                shared(&writer)
                writer.object("actor") { $0.member("type", "string") }
                moments(["createdAt", "expiresAt"], &writer)
                for name in ["usedAt", "endedAt"] {
                    writer.object(name) { $0.list("type", ["string", "null"]) }
                }
                writer.object("isOpen") { $0.member("type", "boolean") }
                writer.object("link") { $0.member("type", "string") }
            }
        }
        writer.object("session") { writer in
            PlatformOperations.object(["id", "membership"], &writer) { writer in
                for name in ["id", "membership"] {
                    writer.object(name) {
                        FieldSchema.simple(.reference("platform.membership"), &$0)
                    }
                }
                writer.object("device") { $0.member("type", "string") }
                moments(["createdAt", "usedAt", "expiresAt"], &writer)
                for name in ["hasSecondFactor", "isShared"] {
                    writer.object(name) { $0.member("type", "boolean") }
                }
            }
        }
    }

    /// What stands in an invitation, before and after it was made.
    private static func shared(_ writer: inout JSONWriter) {
        writer.object("name") { $0.member("type", "string") }
        for name in ["roles", "organisations"] {
            writer.object(name) { PlatformOperations.texts(&$0) }
        }
        for name in ["email", "person", "until"] {
            writer.object(name) { $0.list("type", ["string", "null"]) }
        }
    }

    private static func moments(_ names: [String], _ writer: inout JSONWriter) {
        for name in names { writer.object(name) { FieldSchema.simple(.instant, &$0) } }
    }
}
