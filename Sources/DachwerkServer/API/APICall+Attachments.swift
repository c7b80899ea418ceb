import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOPosix

extension APICall {
    /// Takes a file for a field; a record names it afterwards.
    func upload(_ resource: CompiledResource, _ field: AnyField) async throws -> Response {
        let name = try target.parameters(among: ["name"])["name"] ?? ""
        let key = try idempotency([])?.key
        let reader = body
        guard request.headers[.contentEncoding] ?? "identity" == "identity" else {
            throw EdgeFault.mediaType
        }
        do {
            let upload = try session.upload(
                to: resource, field: field.name, called: name,
                size: request.headers[.contentLength].flatMap { Int($0) })
            defer { upload.discard() }
            try slowDown()
            try await reader.whileReceiving {
                try await reader.parts { try await upload.append($0) }
            }
            let (entry, isRepetition) = try await upload.finish(idempotency: key)
            var writer = JSONWriter(capacity: 256)
            ContentWriter.write(entry.content, kind: RecordFile.fieldKind, to: &writer)
            return json(
                writer.bytes, status: isRepetition ? .ok : .created,
                headers: replayed(isRepetition))
        } catch let refusal as Refusal {
            session.noteRefused(refusal, resource, nil)
            guard refusal.faults.contains(where: { Messages.attachment.tooLarge.says($0.code) })
            else { throw refusal }
            throw EdgeFault(.contentTooLarge, refusal)
        }
    }

    /// Hands out a file: always to be saved, never to be shown as a page of this host.
    func download(
        _ resource: CompiledResource, _ id: RecordID, _ file: RecordID
    ) throws -> Response {
        _ = try target.parameters(among: [])
        let (entry, reader) = try session.attachment(resource, id, file)
        var headers = SecurityHeaders.attachment
        let isText = entry.type.hasPrefix("text/")
        headers[.contentType] = isText ? "\(entry.type); charset=utf-8" : entry.type
        headers[.contentLength] = String(entry.kept.size)
        headers[.contentDisposition] = Self.disposition(entry.name)
        headers[.cacheControl] = "no-store"
        guard request.method != .head else { return Response(status: .ok, headers: headers) }
        let body = ResponseBody { writer in
            // Off the event loop, which waits for no disk.
            while let bytes = try await NIOThreadPool.singleton.runIfActive({ try reader.next() }) {
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    /// The name twice (RFC 6266): in ASCII for old programs, and as it is.
    static func disposition(_ name: String) -> String {
        let plain = String(
            name.unicodeScalars.map { scalar -> Character in
                let isPlain = scalar.isASCII && scalar.value >= 32 && scalar.value != 127
                return isPlain && !"\"\\%".unicodeScalars.contains(scalar)
                    ? Character(scalar) : "_"
            })
        let whole = name.utf8.map { byte -> String in
            let isPlain =
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || "-._~".utf8.contains(byte)
            guard !isPlain else { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%\(digits.count == 1 ? "0" : "")\(digits)"
        }.joined()
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(whole)"
    }
}
