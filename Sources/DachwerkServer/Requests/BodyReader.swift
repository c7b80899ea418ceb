import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore
import NIOCore

/// Reads the body of a request: its kind first, then its bytes up to a limit.
struct BodyReader {
    let request: Request
    /// Where the request counts as in work; while it waits for its client it does not.
    var state: ServerState?
    /// What the request holds; it lets go while it waits.
    var hold: StoreHold?
    /// Called once the request goes on: throws where what it began with is not there any more.
    var checkPlace: (@Sendable () throws -> Void)?

    /// The most bytes of a body with one record.
    static let recordLimit = 256 * 1_024
    /// The most bytes of a body with many records.
    static let importLimit = 8 * 1_024 * 1_024

    /// The kinds of body that are understood.
    enum Kind {
        case json
        case csv
        case form
    }

    /// The kind that the Content-Type header names.
    ///
    /// - Throws: ``EdgeFault`` with the status 415 when it is another one or none.
    func kind(among allowed: [Kind]) throws -> Kind {
        let header = request.headers[.contentType] ?? ""
        guard header.utf8.count <= 200 else { throw EdgeFault.mediaType }
        let pieces = header.lowercased().utf8.split(separator: UInt8(ascii: ";"))
        let name = pieces.first.map { Self.trimmed(Substring($0)) } ?? ""
        for piece in pieces.dropFirst() {
            let parameter = Self.trimmed(Substring(piece))
            if parameter.hasPrefix("charset="), parameter != "charset=utf-8",
                parameter != "charset=\"utf-8\""
            {
                throw EdgeFault.mediaType
            }
        }
        if let encoding = request.headers[.contentEncoding], encoding != "identity" {
            throw EdgeFault.mediaType
        }
        switch name {
        case "application/json" where allowed.contains(.json): return .json
        case "text/csv" where allowed.contains(.csv): return .csv
        case "application/x-www-form-urlencoded" where allowed.contains(.form): return .form
        default: throw EdgeFault.mediaType
        }
    }

    /// The bytes of the body.
    ///
    /// - Throws: ``EdgeFault`` with the status 413 when there are more than allowed.
    @concurrent
    func bytes(upTo limit: Int) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw EdgeFault.tooLarge(limit)
        }
        return try await whileReceiving { try await received(upTo: limit) }
    }

    /// Does what waits for the client's body while nobody waits for it.
    func whileReceiving<Result>(_ work: () async throws -> Result) async throws -> Result {
        // Else a few hundred clients that drip their bodies would keep everybody else out.
        state?.leave()
        defer { _ = state?.enter() }
        hold?.end()
        let result: Result
        do {
            result = try await work()
        } catch let error where !(error is BodyInterrupted) {
            try await hold?.resume()
            throw error
        }
        try await hold?.resume()
        try checkPlace?()
        return result
    }

    @concurrent
    private func received(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        var body = request.body.makeAsyncIterator()
        while let buffer = try await Self.next(&body) {
            guard bytes.count + buffer.readableBytes <= limit else {
                throw EdgeFault.tooLarge(limit)
            }
            bytes.append(contentsOf: buffer.readableBytesView)
        }
        return bytes
    }

    /// How many bytes are gathered before they are handed on.
    private static let partSize = 128 * 1_024

    /// Hands the body on part by part, and holds no more of it than one.
    ///
    /// - Throws: ``BodyInterrupted`` when the connection broke, or what the taker throws.
    @concurrent
    func parts(_ take: @Sendable ([UInt8]) async throws -> Void) async throws {
        var bytes: [UInt8] = []
        var body = request.body.makeAsyncIterator()
        while let buffer = try await Self.next(&body) {
            bytes.append(contentsOf: buffer.readableBytesView)
            guard bytes.count >= Self.partSize else { continue }
            try await take(bytes)
            bytes = []
        }
        if !bytes.isEmpty { try await take(bytes) }
    }

    @concurrent
    private static func next(
        _ body: inout RequestBody.AsyncIterator
    ) async throws -> ByteBuffer? {
        do {
            return try await body.next()
        } catch {
            throw BodyInterrupted(cause: error)
        }
    }

    /// A JSON document with one record; an empty body is an empty object where that is allowed.
    func document(
        orEmpty mayBeEmpty: Bool = false
    ) async throws -> (node: JSONNode, bytes: [UInt8]) {
        if mayBeEmpty, request.headers[.contentType] == nil {
            let bytes = try await bytes(upTo: Self.recordLimit)
            guard bytes.isEmpty else { throw EdgeFault.mediaType }
            return (JSONNode(.object(JSONObject())), bytes)
        }
        _ = try kind(among: [.json])
        let bytes = try await bytes(upTo: Self.recordLimit)
        if mayBeEmpty, bytes.isEmpty { return (JSONNode(.object(JSONObject())), bytes) }
        return (try JSONReader.read(bytes), bytes)
    }

    private static func trimmed(_ text: Substring) -> String {
        var bytes = text.utf8[...]
        while bytes.first == 0x20 || bytes.first == 0x09 { bytes = bytes.dropFirst() }
        while bytes.last == 0x20 || bytes.last == 0x09 { bytes = bytes.dropLast() }
        return String(Substring(bytes))
    }
}

/// The connection broke, or its guard turned the client away, before a body was complete.
///
/// There is nobody left to answer.
struct BodyInterrupted: Error {
    let cause: any Error
}
