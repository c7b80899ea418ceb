import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore
import NIOCore

/// One request to the API of one tenant by one actor.
///
/// It reads the request, asks the session, writes the answer, and decides nothing itself.
struct APICall {
    let session: Session
    let request: Request
    let target: RequestTarget
    let descriptions: DescriptionCache
    let state: ServerState
    let brake: CreationBrake
    /// From where the request comes.
    let arrival: Arrival
    let hold: StoreHold
    /// Tells the store from those that backups have replaced; 0 when there were none.
    let generation: Int64

    /// The reader of the request's body; while it waits for the client nobody waits for it.
    ///
    /// Meanwhile a backup may take the place of the store. Who asks, and the version that is spoken
    /// of, were read from the store before; so the request is answered as one to be repeated.
    var body: BodyReader {
        let (tenant, generation) = (session.tenant, generation)
        return BodyReader(request: request, state: state, hold: hold) {
            try tenant.requireGeneration(generation)
        }
    }

    /// Answers the request on a route.
    ///
    /// - Throws: What ``ProblemMaker`` turns into a problem document.
    func respond(_ route: APIRoute) async throws -> Response {
        let method = request.method
        guard route.methods.contains(method) else {
            try admit(route)
            throw EdgeFault.method(allowed: route.methods)
        }
        if method == .options {
            try admit(route)
            return options(route)
        }
        guard route.takesTime else { return try await answer(route) }
        return try await aside { try await answer(route) }
    }

    @concurrent
    private func answer(_ route: APIRoute) async throws -> Response {
        let method = request.method
        switch route {
        case .overview: return try overview()
        case .description: return try description()
        case .capability(let capability): return try overview(of: capability)
        case .list(let resource):
            return method == .post ? try await create(resource) : try await list(resource)
        case .export(let resource): return try await export(resource)
        case .bringIn(let resource): return try await bringIn(resource)
        case .record(let resource, let id):
            switch method {
            case .patch: return try await change(resource, id)
            case .delete: return try await erase(resource, id)
            default: return try read(resource, id)
            }
        case .move(let resource, let id, let move): return try await self.move(resource, id, move)
        case .history(let resource, let id): return try history(resource, id)
        case .upload(let resource, let field): return try await upload(resource, field)
        case .attachment(let resource, let id, let file):
            return try download(resource, id, file)
        case .reading(let reading, let values): return try ask(reading, values)
        case .personalData: return try personalData()
        case .tokens: return try tokens()
        case .token(let id):
            switch method {
            case .patch: return try await narrowToken(id)
            case .delete: return try await endToken(id)
            default: return try token(id)
            }
        case .invitations: return method == .post ? try await invite() : try invitations()
        case .invitation(let id): return try await withdrawInvitation(id)
        case .sessions: return try sessions()
        case .session(let id): return try await endSession(id)
        }
    }

    /// Refuses a route that the actor can do nothing with, as if it were not there.
    private func admit(_ route: APIRoute) throws {
        if let resource = route.resource {
            let view = try session.view(resource.id)
            guard Action.allCases.contains(where: view.may) else { throw Refusal.notFound }
        }
        if case .reading(let reading, _) = route, !session.mayAsk(reading) {
            throw Refusal.notFound
        }
        if case .personalData = route, session.actor.person == nil { throw Refusal.notFound }
        guard session.looksAfterTokens || !route.isForAdministrators else {
            throw Refusal.notFound
        }
    }

    // MARK: Answers

    /// The headers of an answer: what an actor sees must not stay in anybody's cache.
    var headers: HTTPFields {
        var headers = SecurityHeaders.api
        guard session.actor.kind == .anonymous else {
            headers.append(HTTPField(name: .cacheControl, value: "no-store"))
            return headers
        }
        headers.append(HTTPField(name: .cacheControl, value: "no-cache"))
        // One version of a record looks different to different actors.
        headers.append(HTTPField(name: .vary, value: "Authorization, Cookie"))
        return headers
    }

    /// The entity tag of a version.
    ///
    /// After a restoration versions count on from where they were in the backup, so the tag names
    /// the restoration, too: one from the lost time never stands for something else.
    func entityTag(_ tag: VersionTag) -> String {
        EntityTag.text(generation == 0 ? "\(tag)" : "\(tag)\(suffix)")
    }

    /// A tag without the restoration; `nil` when it is from before it.
    func ownTag(_ tag: String) -> String? {
        if generation == 0 { return tag }
        return tag.hasSuffix(suffix) ? String(tag.dropLast(suffix.utf8.count)) : nil
    }

    private var suffix: String { ".\(String(generation, radix: 36))" }

    func json(
        _ bytes: [UInt8], status: HTTPResponse.Status = .ok, headers extra: HTTPFields = [:]
    ) -> Response {
        self.bytes(bytes, "application/json", status: status, headers: extra)
    }

    func bytes(
        _ bytes: [UInt8], _ type: String, status: HTTPResponse.Status = .ok,
        headers extra: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers.append(HTTPField(name: .contentType, value: type))
        headers.append(HTTPField(name: .contentLength, value: String(bytes.count)))
        for field in extra { headers.append(field) }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    func empty(_ status: HTTPResponse.Status, headers extra: HTTPFields = [:]) -> Response {
        var headers = headers
        for field in extra { headers.append(field) }
        return Response(status: status, headers: headers)
    }

    func answer(
        _ record: VisibleRecord, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        answer(RecordText(record), status: status, headers: headers)
    }

    func answer(
        _ record: RecordText, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers.append(HTTPField(name: .eTag, value: entityTag(record.tag)))
        return json(record.bytes, status: status, headers: headers)
    }

    private func options(_ route: APIRoute) -> Response {
        let names = route.methods.map(\.rawValue).joined(separator: ", ")
        return empty(.noContent, headers: [.allow: names])
    }

    func path(_ resource: CompiledResource, _ id: RecordID) -> String {
        "/api/\(resource.id.capability)/\(resource.id.name)/\(id)"
    }
}
