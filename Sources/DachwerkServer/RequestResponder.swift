import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore

/// The way of a request through the edge: host, tenant, actor, route, answer, log.
struct RequestResponder: Sendable {
    let options: ServerOptions
    let tenants: any TenantSource
    let pages: (any PageSource)?
    let prometheus: PrometheusMetrics
    let isReady: @Sendable () -> Bool
    let state: ServerState
    let log: RequestLog
    let descriptions = DescriptionCache()
    let brake: CreationBrake
    /// Who looks after the platform; without it nobody is let in to its page.
    let operators: OperatorBook?
    private let date = HTTPDate()

    init(
        options: ServerOptions, tenants: any TenantSource, pages: (any PageSource)?,
        prometheus: PrometheusMetrics, isReady: @escaping @Sendable () -> Bool,
        state: ServerState, log: RequestLog, operators: OperatorBook? = nil
    ) {
        self.operators = operators
        self.options = options
        brake = CreationBrake(perTenMinutes: options.publicCreations)
        self.tenants = tenants
        self.pages = pages
        self.prometheus = prometheus
        self.isReady = isReady
        self.state = state
        self.log = log
    }

    /// Answers one request on its connection.
    @concurrent
    func respond(
        _ request: Request, from peer: SocketAddress?, _ writer: consuming ResponseWriter
    ) async throws {
        let started = ContinuousClock.now
        var entry = RequestLog.Entry(id: .next(), method: request.method)
        let arrival = Arrival(peer, request.headers, options)
        var response = try await work(request, arrival, &entry)
        if arrival.isEncrypted { response.headers.append(SecurityHeaders.encryption) }
        entry.status = response.status.code
        response.headers.append(HTTPField(name: .requestID, value: entry.id.description))
        response.headers.append(HTTPField(name: .date, value: date.text))
        do {
            let body = request.method == .head ? ResponseBody() : response.body
            try await writer.write(response: response.head, body: body)
        } catch {
            entry.note = entry.note ?? "The answer broke off: \(type(of: error))."
            log.write(entry, started.duration(to: .now))
            throw error
        }
        log.write(entry, started.duration(to: .now))
    }

    /// Works out an answer, unless too many others are being worked out.
    ///
    /// Neither waiting for a client's body nor writing to one that reads slowly counts as work.
    private func work(
        _ request: Request, _ arrival: Arrival, _ entry: inout RequestLog.Entry
    ) async throws -> Response {
        let count = state.enter()
        defer { state.leave() }
        guard count <= options.requestsInWork else {
            return problem(EdgeFault.busy, nil, request, &entry).response
        }
        return try await answer(request, arrival, &entry)
    }

    // MARK: Host and tenant

    private func answer(
        _ request: Request, _ arrival: Arrival, _ entry: inout RequestLog.Entry
    ) async throws -> Response {
        guard let host = request.head.authority.flatMap(RequestHost.init(header:)) else {
            return EdgeFault.hostUnknown.fixedProblem.response
        }
        let target = RequestTarget(request.head.path ?? "/")
        if options.platformHosts.contains(host.description) {
            if let answer = await operatorPage(request, target, &entry) { return answer }
            return securityText(request, target, host, SystemClock().now(), &entry)
                ?? platform(request, target, &entry)
        }
        guard let tenant = tenants.tenant(host: host.description) else {
            return EdgeFault.hostUnknown.fixedProblem.response
        }
        if let text = securityText(
            request, target, host, tenant.platform.clock.now(), &entry)
        {
            return text
        }
        entry.tenant = tenant.id
        if target.segments.first == "api" {
            return try await api(request, target, tenant, arrival, &entry)
        }
        if let health = health(request, target, of: tenant, &entry) { return health }
        if let pages, pages.isPersonal(target) {
            return try await personalPage(request, target, tenant, pages, arrival, &entry)
        }
        return page(request, target, .tenant(tenant.publicSession), &entry)
    }

    @concurrent
    private func api(
        _ request: Request, _ target: RequestTarget, _ tenant: Tenant, _ arrival: Arrival,
        _ entry: inout RequestLog.Entry
    ) async throws -> Response {
        do {
            let hold = try await hold(tenant)
            defer { hold.end() }
            let caller = try Authentication(tenant: tenant, isEncrypted: arrival.isEncrypted)
                .caller(request.head)
            let session = caller.session
            entry.actor = session.actor.kind
            if let signedIn = caller.signedIn { try await tenant.noteUse(of: signedIn) }
            guard
                let route = APIRouter(composition: tenant.composition).route(
                    target.segments.dropFirst())
            else { throw Refusal.notFound }
            entry.route = route
            let call = APICall(
                session: session, request: request, target: target, descriptions: descriptions,
                state: state, brake: brake, arrival: arrival, hold: hold,
                generation: try tenant.storeGeneration())
            return try await call.respond(route)
        } catch let error as BodyInterrupted {
            throw error.cause
        } catch {
            return problem(error, tenant, request, &entry).response
        }
    }

    /// Takes hold of the tenant's store, so that nothing below waits for it on this thread.
    func hold(_ tenant: Tenant) async throws -> StoreHold {
        if let hold = try tenant.holdIfReady() { return hold }
        // Who waits for a store is not at work; else one tenant's restoration kept others out.
        state.leave()
        defer { _ = state.enter() }
        return try await tenant.hold()
    }

    func problem(
        _ error: any Error, _ tenant: Tenant?, _ request: Request,
        _ entry: inout RequestLog.Entry
    ) -> Problem {
        let vocabulary = tenant?.composition.vocabulary ?? EdgeWords.vocabulary
        let wishes = LanguageWishes(header: request.headers[.acceptLanguage])
        let languages = wishes.choice(
            of: tenant?.info.languages ?? [.english, .german], written: vocabulary.languages)
        let maker = ProblemMaker(
            vocabulary: vocabulary, languages: languages, zone: tenant?.info.zone ?? .utc,
            isReading: request.method == .get || request.method == .head)
        let (problem, note) = maker.problem(error)
        entry.code = problem.code
        entry.incident = problem.incident
        entry.note = note
        return problem
    }

    // MARK: Outside the API

    private func platform(
        _ request: Request, _ target: RequestTarget, _ entry: inout RequestLog.Entry
    ) -> Response {
        if let health = health(request, target, &entry) { return health }
        if target.path == "/metrics" {
            entry.place = "/metrics"
            log.metrics.inWork(state.requestsInWork)
            return plain(
                request, prometheus.text, "text/plain; version=0.0.4; charset=utf-8", &entry)
        }
        if target.segments.first == "api" {
            return problem(Refusal.notFound, nil, request, &entry).response
        }
        return page(request, target, .platform(tenants.tenants), &entry)
    }

    /// Whether the process is alive, and whether it can serve: all tenants, or the one asked.
    ///
    /// A tenant that cannot be served is named, and takes no other one with it: the platform's own
    /// host stays ready, so that nobody takes the whole process out of use.
    private func health(
        _ request: Request, _ target: RequestTarget, of tenant: Tenant? = nil,
        _ entry: inout RequestLog.Entry
    ) -> Response? {
        let isUp: Bool
        var unserved: [String] = []
        switch target.path {
        case "/health/live": isUp = true
        case "/health/ready":
            unserved = (tenant.map { [$0] } ?? tenants.tenants)
                .filter { $0.trouble != nil }.map(\.id)
            isUp = isReady() && !state.isStopping && (tenant == nil || unserved.isEmpty)
        default: return nil
        }
        entry.place = String(target.path)
        var writer = JSONWriter(capacity: 32)
        writer.beginObject()
        writer.member("status", isUp ? "up" : "down")
        if !unserved.isEmpty {
            writer.key("unserved")
            writer.beginArray()
            for id in unserved { writer.string(id) }
            writer.endArray()
        }
        writer.endObject()
        var response = plain(request, writer.bytes, "application/json", &entry)
        if !isUp, response.status == .ok { response.status = .serviceUnavailable }
        return response
    }

    /// Whom to tell of a weakness, at every host alike.
    private func securityText(
        _ request: Request, _ target: RequestTarget, _ host: RequestHost,
        _ now: @autoclosure () -> Instant,
        _ entry: inout RequestLog.Entry
    ) -> Response? {
        guard target.path == SecurityText.path,
            let text = options.security?.text(host: host.description, at: now())
        else { return nil }
        entry.place = SecurityText.path
        return plain(request, Array(text.utf8), "text/plain; charset=utf-8", &entry)
    }

    private func plain(
        _ request: Request, _ bytes: [UInt8], _ type: String, _ entry: inout RequestLog.Entry
    ) -> Response {
        guard request.method == .get || request.method == .head else {
            return problem(EdgeFault.method(allowed: [.get, .head]), nil, request, &entry).response
        }
        var headers = SecurityHeaders.api
        headers.append(HTTPField(name: .contentType, value: type))
        headers.append(HTTPField(name: .cacheControl, value: "no-store"))
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func page(
        _ request: Request, _ target: RequestTarget, _ place: PageRequest.Place,
        _ entry: inout RequestLog.Entry
    ) -> Response {
        guard let pages else { return problem(Refusal.notFound, nil, request, &entry).response }
        let answer = pages.respond(
            to: PageRequest(
                place: place, path: String(target.path),
                parameters: (try? target.parameters()) ?? [],
                wishes: LanguageWishes(request.headers),
                port: options.publicPort ?? state.port))
        if answer.status == .ok {
            entry.place = String(target.path)
            guard request.method == .get || request.method == .head else {
                return problem(EdgeFault.method(allowed: [.get, .head]), nil, request, &entry)
                    .response
            }
        }
        return file(answer, request) ?? response(answer, SecurityHeaders.page)
    }

    /// A file that is the same for everybody, packed where the client takes it so.
    private func file(_ answer: PageAnswer, _ request: Request) -> Response? {
        guard answer.status == .ok, answer.maximumAge > 0, answer.bytes.count >= Gzip.least,
            Gzip.isTaken(request.headers[.acceptEncoding]),
            let bytes = Gzip.packed(answer.bytes)
        else { return nil }
        var headers = SecurityHeaders.page
        headers[.contentEncoding] = "gzip"
        headers[.vary] = "Accept-Encoding"
        var packed = answer
        packed.bytes = bytes
        return response(packed, headers)
    }

    /// An answer of the pages with its headers.
    func response(_ answer: PageAnswer, _ base: HTTPFields) -> Response {
        var headers = base
        for cookie in answer.cookies { headers.append(HTTPField(name: .setCookie, value: cookie)) }
        headers.append(HTTPField(name: .contentType, value: answer.type))
        if let language = answer.language {
            headers.append(HTTPField(name: .contentLanguage, value: language.description))
            headers.append(HTTPField(name: .vary, value: "Accept-Language, Cookie"))
        }
        if !headers.contains(.cacheControl) {
            let age = answer.maximumAge > 0 ? "max-age=\(answer.maximumAge)" : "no-cache"
            headers.append(HTTPField(name: .cacheControl, value: age))
        }
        return Response(
            status: answer.status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.bytes)))
    }
}
