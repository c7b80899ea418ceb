import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

/// Pages that depend on who asks, and what people send with their forms.
extension RequestResponder {
    @concurrent
    func personalPage(
        _ request: Request, _ target: RequestTarget, _ tenant: Tenant, _ pages: any PageSource,
        _ arrival: Arrival, _ entry: inout RequestLog.Entry
    ) async throws -> Response {
        do {
            guard [.get, .head, .post].contains(request.method) else {
                throw EdgeFault.method(allowed: [.get, .head, .post])
            }
            let hold = try await hold(tenant)
            defer { hold.end() }
            let isSending = request.method == .post && pages.takesForms(target)
            if isSending {
                try RequestOrigin(request.head, isEncrypted: arrival.isEncrypted)
                    .require(for: .post)
            }
            let secret = HostCookie.session.secret(in: request.headers)
            let signedIn = try secret.flatMap {
                try tenant.session(cookieDigest: TokenSecret.digest($0))
            }
            let visit = signedIn == nil ? HostCookie.visit.secret(in: request.headers) : nil
            let visitor = try visit.flatMap {
                try tenant.session(visitorDigest: TokenSecret.digest($0))
            }
            entry.actor = (signedIn?.session ?? visitor)?.actor.kind ?? .anonymous
            let pause =
                isSending && signedIn == nil && visitor == nil
                ? pause(tenant, target, arrival) : nil
            if let signedIn { try await tenant.noteUse(of: signedIn) }
            let form =
                isSending
                ? try await form(
                    request, hold, target, signedIn?.session ?? visitor ?? tenant.publicSession,
                    isKept: pause == nil)
                : nil
            let kept = HostCookie.form.secret(in: request.headers)
            let cookie = kept ?? TokenSecret.make().text
            let token = FormToken.text(
                cookie, session: signedIn == nil ? (visitor == nil ? nil : visit) : secret)
            let isStale = form.map { !FormToken.isSame($0[FormFields.token] ?? "", token) } ?? false
            var answer = try await pages.respond(
                to: PersonalRequest(
                    tenant: tenant, target: target,
                    wishes: LanguageWishes(request.headers),
                    signedIn: signedIn, visitor: visitor,
                    step: HostCookie.step.secret(in: request.headers),
                    provider: HostCookie.provider.secret(in: request.headers), form: form,
                    isStale: isStale, pause: pause, formToken: token,
                    origin: origin(of: request, arrival), address: arrival.address, hold: hold,
                    device: request.headers[.userAgent] ?? ""))
            if request.method == .post, !isSending, answer.status == .ok {
                throw EdgeFault.method(allowed: [.get, .head])
            }
            // Only what is there names a place: else anybody could make any number of places.
            if answer.status != .notFound { entry.place = "/\(target.segments.first ?? "")" }
            if kept == nil { answer.cookies.append(HostCookie.form.setting(cookie)) }
            if signedIn == nil, secret != nil, !answer.cookies.contains(where: Self.isSession) {
                answer.cookies.append(HostCookie.session.ending)
            }
            if visitor == nil, visit != nil, !answer.cookies.contains(where: Self.isVisit) {
                answer.cookies.append(HostCookie.visit.ending)
            }
            if let pause { slow(&answer, pause, &entry) }
            return response(answer)
        } catch let error as BodyInterrupted {
            throw error.cause
        } catch {
            return problem(error, tenant, request, &entry).response
        }
    }

    /// Says by the status, too, that somebody has to wait; a page that takes nothing stays as it is.
    private func slow(
        _ answer: inout PageAnswer, _ pause: PersonalRequest.Pause,
        _ entry: inout RequestLog.Entry
    ) {
        guard answer.status != .seeOther, answer.status != .notFound else { return }
        answer.status = .tooManyRequests
        answer.retryAfter = pause.seconds
        entry.code = pause.refusal.code.description
    }

    /// Lets the public make a few records at once from one address, and then one now and again;
    /// those who sign in have delays of their own.
    ///
    /// - Returns: What whoever has to wait is told; the form comes back with everything in it.
    private func pause(
        _ tenant: Tenant, _ target: RequestTarget, _ arrival: Arrival
    ) -> PersonalRequest.Pause? {
        guard target.segments.count > 2 else { return nil }
        let now = tenant.platform.clock.now()
        return brake.wait(tenant: tenant.id, address: arrival.address, at: now).map {
            PersonalRequest.Pause(refusal: Messages.edge.tooManyCreations($0), seconds: $0)
        }
    }

    /// How browsers reach the host that was asked, which is one of the tenant's: over HTTPS, except
    /// hosts of this machine that nothing encrypts.
    private func origin(of request: Request, _ arrival: Arrival) -> String {
        let host = request.head.authority.flatMap(RequestHost.init(header:))?.description ?? ""
        return HostPlace(
            port: options.publicPort ?? state.port, isEncrypted: options.certificates != nil
        ).origin(of: host, isBehindProxy: arrival.isEncrypted)
    }

    private static func isSession(_ cookie: String) -> Bool {
        cookie.hasPrefix("\(HostCookie.session.name)=")
    }

    private static func isVisit(_ cookie: String) -> Bool {
        cookie.hasPrefix("\(HostCookie.visit.name)=")
    }

    private func form(
        _ request: Request, _ hold: StoreHold, _ target: RequestTarget, _ session: Session,
        isKept: Bool
    ) async throws -> FormFields? {
        let body = BodyReader(request: request, state: state, hold: hold)
        let segments = target.segments
        guard MultipartReader.isMeant(by: request.headers[.contentType] ?? ""),
            segments.count > 2,
            let resource = session.tenant.composition.resource(segments[0], segments[1])
        else { return try await FormFields(body) }
        // The files of whoever has to wait are not taken in, and neither is what came with them.
        guard isKept else { return FormFields([]) }
        return try await FormFields(files: body) { field, name in
            try session.upload(to: resource, field: field, called: name)
        }
    }

    private func response(_ answer: PageAnswer) -> Response {
        var headers = SecurityHeaders.personal
        if let location = answer.location { headers[.location] = location }
        if let name = answer.fileName {
            headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        }
        if let seconds = answer.retryAfter { headers[.retryAfter] = String(seconds) }
        return response(answer, headers)
    }
}
