import Crypto
import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

extension APICall {
    func create(_ resource: CompiledResource) async throws -> Response {
        _ = try target.parameters(among: [])
        try noting(resource) { try session.view(resource).requireBeginning(.create) }
        try slowDown()
        let (node, bytes) = try await body.document()
        let body = try RequestReader(resource).read(node, acceptsState: true)
        let outcome = try await session.perform(
            Operation(
                resource, .create, fields: body.fields, state: body.state, reason: body.reason,
                idempotency: try idempotency(bytes)))
        guard let id = outcome.id else { throw Refusal.notFound }
        let status: HTTPResponse.Status = outcome.isRepetition ? .ok : .created
        var headers = replayed(outcome.isRepetition)
        headers[.location] = path(resource, id)
        if let record = outcome.record { return answer(record, status: status, headers: headers) }
        // Who may create but not read is told where the record is, and nothing else.
        var writer = JSONWriter(capacity: 64)
        writer.beginObject()
        writer.member("id", id.description)
        writer.endObject()
        return json(writer.bytes, status: status, headers: headers)
    }

    func change(_ resource: CompiledResource, _ id: RecordID) async throws -> Response {
        try await onRecord(resource, id, .change) {
            _ = try target.parameters(among: [])
            let tags = try demandedTags()
            let (node, bytes) = try await body.document()
            let body = try RequestReader(resource).read(node)
            let outcome = try await session.perform(
                Operation(
                    resource, .change(id), fields: body.fields, expectedTags: tags,
                    reason: body.reason, idempotency: try idempotency(bytes)))
            return answer(outcome)
        }
    }

    func move(
        _ resource: CompiledResource, _ id: RecordID, _ move: AnyMove
    ) async throws -> Response {
        try await onRecord(resource, id, .move) {
            try noting(resource, id) {
                guard try session.view(resource).may(move: move.name) else {
                    throw Refusal.forbidden
                }
            }
            _ = try target.parameters(among: [])
            let tags = try optionalTags()
            let (node, bytes) = try await body.document(
                orEmpty: true)
            let body = try RequestReader(resource).read(node)
            let outcome = try await session.perform(
                Operation(
                    resource, .move(id, move.name), fields: body.fields,
                    expectedTags: tags, reason: body.reason,
                    idempotency: try idempotency(bytes)))
            return answer(outcome)
        }
    }

    func erase(_ resource: CompiledResource, _ id: RecordID) async throws -> Response {
        try await onRecord(resource, id, .erase) {
            let reason = try target.parameters(among: ["reason"])["reason"]
            let tags = try demandedTags()
            let outcome = try await session.perform(
                Operation(
                    resource, .erase(id), expectedTags: tags, reason: reason,
                    idempotency: try idempotency([])))
            return answer(outcome)
        }
    }

    /// The record afterwards, or nothing where whoever asks can no longer see it.
    private func answer(_ outcome: Outcome) -> Response {
        let headers = replayed(outcome.isRepetition)
        return outcome.record.map { answer($0, headers: headers) }
            ?? empty(.noContent, headers: headers)
    }

    /// Says whether an answer is that of an earlier request.
    func replayed(_ isRepetition: Bool) -> HTTPFields {
        isRepetition ? [.idempotencyReplayed: "true"] : [:]
    }

    /// Carries out work on one record so that a record which the actor cannot see is never told
    /// from one that is not there, whatever else is wrong with the request.
    private func onRecord(
        _ resource: CompiledResource, _ id: RecordID, _ action: Action,
        _ work: () async throws -> Response
    ) async throws -> Response {
        let view = try session.view(resource)
        guard view.may(.read) else { throw Refusal.notFound }
        do {
            try noting(resource, id) {
                guard view.may(action) else { throw Refusal.forbidden }
            }
            return try await work()
        } catch let error where !(error is StoreError) && !(error is BodyInterrupted) {
            try session.requireReadable(resource.id, id)
            throw error
        }
    }

    /// Has it noted when what is not even begun is refused.
    private func noting(
        _ resource: CompiledResource, _ id: RecordID? = nil, _ check: () throws -> Void
    ) throws {
        do {
            try check()
        } catch let refusal as Refusal {
            session.noteRefused(refusal, resource, id)
            throw refusal
        }
    }

    /// Lets the public make a few records at once from one address, and then one now and again.
    func slowDown() throws {
        guard session.actor.kind == .anonymous else { return }
        let now = session.tenant.platform.clock.now()
        let seconds = brake.wait(
            tenant: session.tenant.id, address: arrival.address, at: now)
        if let seconds {
            throw EdgeFault.tooManyCreations(wait: seconds)
        }
    }

    // MARK: Preconditions

    /// The tags of the version that a change speaks of; a change that speaks of none is refused.
    private func demandedTags() throws -> [String]? {
        guard request.headers.contains(.ifMatch) else { throw EdgeFault.versionMissing }
        return try optionalTags()
    }

    private func optionalTags() throws -> [String]? {
        switch EntityTag.demand(request.headers[.ifMatch]) {
        case .tags(let tags): return tags.compactMap(ownTag)
        case .any, nil: return nil
        case .malformed: throw EdgeFault.versionMalformed
        }
    }

    /// The key under which the request has one effect, with a digest of what it asks.
    ///
    /// The preconditions are no part of it: who repeats a request that was carried out may have
    /// read the new version in between.
    func idempotency(_ body: [UInt8]) throws -> Operation.Idempotency? {
        let keys = request.headers[values: .idempotencyKey]
        guard let key = keys.first else { return nil }
        guard keys.count == 1, (1...200).contains(key.utf8.count),
            key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw EdgeFault.idempotencyKey }
        var hash = SHA256()
        hash.update(data: Array("\(request.method.rawValue) \(request.head.path ?? "")\n".utf8))
        hash.update(data: body)
        return Operation.Idempotency(key: key, request: TokenSecret.hexadecimal(hash.finalize()))
    }
}
