import DachwerkKernel
import DachwerkKit
import HTTPTypes

/// Where in the API of one tenant a path leads.
enum APIRoute: Sendable {
    case overview
    case description
    case capability(Composition.Capability)
    case list(CompiledResource)
    case export(CompiledResource)
    case bringIn(CompiledResource)
    case record(CompiledResource, RecordID)
    case move(CompiledResource, RecordID, AnyMove)
    case history(CompiledResource, RecordID)
    /// Where files for a field are sent to.
    case upload(CompiledResource, AnyField)
    /// A file on a record.
    case attachment(CompiledResource, RecordID, RecordID)
    /// What is answered by reading, with the values that stand in the path.
    case reading(Reading, [String: String])
    case personalData
    case tokens
    case token(RecordID)
    case invitations
    case invitation(RecordID)
    case sessions
    case session(RecordID)

    /// The methods that the route answers.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .overview, .description, .capability, .history, .reading, .personalData, .tokens,
            .sessions:
            [.get, .head, .options]
        case .invitation, .session: [.delete, .options]
        case .token: [.get, .head, .patch, .delete, .options]
        case .list, .invitations: [.get, .head, .post, .options]
        // A stream has no known length, and an answer to HEAD must have one or none.
        case .export: [.get, .options]
        case .bringIn, .move, .upload: [.post, .options]
        case .attachment: [.get, .head, .options]
        case .record: [.get, .head, .patch, .delete, .options]
        }
    }

    /// The resource that the route belongs to.
    var resource: CompiledResource? {
        switch self {
        case .overview, .description, .capability, .reading, .personalData, .tokens, .token,
            .invitations, .invitation, .sessions, .session:
            nil
        case .list(let resource), .export(let resource), .bringIn(let resource),
            .record(let resource, _), .move(let resource, _, _), .history(let resource, _),
            .upload(let resource, _), .attachment(let resource, _, _):
            resource
        }
    }

    /// Whether only those who look after the tenant have the route.
    var isForAdministrators: Bool {
        switch self {
        case .tokens, .token, .invitations, .invitation, .sessions, .session: true
        default: false
        }
    }

    /// The record that the route belongs to.
    var record: RecordID? {
        switch self {
        case .record(_, let id), .move(_, let id, _), .history(_, let id),
            .attachment(_, let id, _):
            id
        default: nil
        }
    }

    /// Whether an answer can take its time, whatever is asked.
    ///
    /// A list may as well, but most do not; see ``APICall/list(_:)``. What is written waits for the
    /// writer of its tenant without holding a thread.
    var takesTime: Bool {
        switch self {
        case .description, .export, .bringIn, .reading, .personalData: true
        case .overview, .capability, .list, .record, .move, .history, .tokens, .token,
            .invitations, .invitation, .sessions, .session, .upload, .attachment:
            false
        }
    }

    /// The route without identities, for logs.
    var template: String {
        switch self {
        case .overview: "/api"
        case .description: "/api/openapi.json"
        case .capability(let capability): "/api/\(capability.id)"
        case .list(let resource): path(resource)
        case .export(let resource): "\(path(resource))/export"
        case .bringIn(let resource): "\(path(resource))/import"
        case .record(let resource, _): "\(path(resource))/{id}"
        case .move(let resource, _, let move): "\(path(resource))/{id}/\(move.name)"
        case .history(let resource, _): "\(path(resource))/{id}/history"
        case .upload(let resource, let field): "\(path(resource))/files/\(field.name)"
        case .attachment(let resource, _, _): "\(path(resource))/{id}/files/{file}"
        case .reading(let reading, _): reading.template
        case .personalData: PlatformPath.personalData
        case .tokens: PlatformPath.tokens
        case .token: "\(PlatformPath.tokens)/{id}"
        case .invitations: PlatformPath.invitations
        case .invitation: "\(PlatformPath.invitations)/{id}"
        case .sessions: PlatformPath.sessions
        case .session: "\(PlatformPath.sessions)/{id}"
        }
    }

    private func path(_ resource: CompiledResource) -> String {
        "/api/\(resource.id.capability)/\(resource.id.name)"
    }
}
