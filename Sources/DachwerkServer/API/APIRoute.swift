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
    case availability(CompiledResource, RecordID)
    case figure(Figure)
    /// All figures, or those of one capability.
    case figures(Composition.Capability?)
    case table(Tabulation)
    case lookup(AnyLookup, code: Substring)
    case personalData
    case tokens
    case token(RecordID)

    /// The methods that the route answers.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .overview, .description, .capability, .history, .availability, .figure, .figures,
            .table, .lookup, .personalData, .tokens:
            [.get, .head, .options]
        case .token: [.get, .head, .patch, .delete, .options]
        case .list: [.get, .head, .post, .options]
        // A stream has no known length, and an answer to HEAD must have one or none.
        case .export: [.get, .options]
        case .bringIn, .move: [.post, .options]
        case .record: [.get, .head, .patch, .delete, .options]
        }
    }

    /// The resource that the route belongs to.
    var resource: CompiledResource? {
        switch self {
        case .overview, .description, .capability, .figure, .figures, .table, .lookup,
            .personalData, .tokens, .token:
            nil
        case .list(let resource), .export(let resource), .bringIn(let resource),
            .record(let resource, _), .move(let resource, _, _), .history(let resource, _),
            .availability(let resource, _):
            resource
        }
    }

    /// The record that the route belongs to.
    var record: RecordID? {
        switch self {
        case .record(_, let id), .move(_, let id, _), .history(_, let id),
            .availability(_, let id):
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
        case .description, .export, .bringIn, .availability, .figure, .figures, .table, .lookup,
            .personalData:
            true
        case .overview, .capability, .list, .record, .move, .history, .tokens, .token: false
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
        case .availability(let resource, _): "\(path(resource))/{id}/availability"
        case .figure(let figure): ContributionPath.figure(figure)
        case .figures(let capability):
            capability.map { "/api/\($0.id)/figures" } ?? "/api/figures"
        case .table(let table): ContributionPath.table(table)
        case .lookup(let lookup, _): "\(ContributionPath.lookup(lookup))/{code}"
        case .personalData: ContributionPath.personalData
        case .tokens: ContributionPath.tokens
        case .token: "\(ContributionPath.tokens)/{id}"
        }
    }

    private func path(_ resource: CompiledResource) -> String {
        "/api/\(resource.id.capability)/\(resource.id.name)"
    }
}
