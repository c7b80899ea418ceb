import Crypto
import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

extension APICall {
    func create(_ resource: CompiledResource) async throws -> Response {
        _ = try target.parameters(among: [])
        let view = try session.view(resource.id)
        guard view.may(.create) else {
            throw view.may(.read) ? Refusal.forbidden : Refusal.notFound
        }
        let (node, bytes) = try await BodyReader(request: request, state: state).document()
        let body = try RequestReader(resource).read(node, acceptsState: true)
        let outcome = try await session.perform(
            Operation(
                resource.id, .create, fields: body.fields, state: body.state, reason: body.reason,
                idempotency: try idempotency(bytes)))
        guard outcome.isRepetition else {
            // Who may create but not read is told where the record is, and nothing else.
            guard let record = outcome.record else {
                guard let id = outcome.id else { throw Refusal.notFound }
                var writer = JSONWriter(capacity: 64)
                writer.beginObject()
                writer.member("id", id.description)
                writer.endObject()
                return json(
                    writer.bytes, status: .created, headers: [.location: path(resource, id)])
            }
            return answer(
                record, status: .created, headers: [.location: path(resource, record.id)])
        }
        guard let record = outcome.record else {
            return empty(.noContent, headers: [.idempotencyReplayed: "true"])
        }
        return answer(
            record, status: .ok,
            headers: [.location: path(resource, record.id), .idempotencyReplayed: "true"])
    }

    func change(_ resource: CompiledResource, _ id: RecordID) async throws -> Response {
        try await onRecord(resource, id, .change) {
            _ = try target.parameters(among: [])
            let version = try demandedVersion()
            let (node, _) = try await BodyReader(request: request, state: state).document()
            let body = try RequestReader(resource).read(node)
            let outcome = try await session.perform(
                Operation(
                    resource.id, .change(id), fields: body.fields, expectedVersion: version,
                    reason: body.reason))
            return outcome.record.map { answer($0) } ?? empty(.noContent)
        }
    }

    func move(
        _ resource: CompiledResource, _ id: RecordID, _ move: AnyMove
    ) async throws -> Response {
        try await onRecord(resource, id, .move) {
            guard try session.view(resource.id).may(move: move.name) else {
                throw Refusal.forbidden
            }
            _ = try target.parameters(among: [])
            let version = try optionalVersion()
            let (node, _) = try await BodyReader(request: request, state: state).document(
                orEmpty: true)
            let body = try RequestReader(resource).read(node)
            let outcome = try await session.perform(
                Operation(
                    resource.id, .move(id, move.name), fields: body.fields,
                    expectedVersion: version, reason: body.reason))
            return outcome.record.map { answer($0) } ?? empty(.noContent)
        }
    }

    func erase(_ resource: CompiledResource, _ id: RecordID) async throws -> Response {
        try await onRecord(resource, id, .erase) {
            let reason = try target.parameters(among: ["reason"])["reason"]
            let version = try demandedVersion()
            _ = try await session.perform(
                Operation(resource.id, .erase(id), expectedVersion: version, reason: reason))
            return empty(.noContent)
        }
    }

    /// Carries out work on one record so that a record which the actor cannot see is never told
    /// from one that is not there, whatever else is wrong with the request.
    private func onRecord(
        _ resource: CompiledResource, _ id: RecordID, _ action: Action,
        _ work: () async throws -> Response
    ) async throws -> Response {
        let view = try session.view(resource.id)
        guard view.may(.read) else { throw Refusal.notFound }
        do {
            guard view.may(action) else { throw Refusal.forbidden }
            return try await work()
        } catch let error where !(error is StoreError) && !(error is BodyInterrupted) {
            _ = try session.read(resource.id, id)
            throw error
        }
    }

    // MARK: Preconditions

    /// The version that a change speaks of; a change that speaks of none is refused.
    private func demandedVersion() throws -> Int64? {
        guard request.headers.contains(.ifMatch) else { throw EdgeFault.versionMissing }
        return try optionalVersion()
    }

    private func optionalVersion() throws -> Int64? {
        switch EntityTag.demand(request.headers[.ifMatch]) {
        case .version(let version): return version
        case .any, nil: return nil
        // No record ever has this version, so the record's own one is named in the refusal.
        case .impossible: return -1
        case .malformed: throw EdgeFault.versionMalformed
        }
    }

    private func idempotency(_ body: [UInt8]) throws -> Operation.Idempotency? {
        let keys = request.headers[values: .idempotencyKey]
        guard let key = keys.first else { return nil }
        guard keys.count == 1, (1...200).contains(key.utf8.count),
            key.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw EdgeFault.idempotencyKey }
        var hash = SHA256()
        hash.update(data: Array("\(request.method.rawValue) \(target.path)\n".utf8))
        hash.update(data: body)
        return Operation.Idempotency(key: key, request: TokenSecret.hexadecimal(hash.finalize()))
    }
}
