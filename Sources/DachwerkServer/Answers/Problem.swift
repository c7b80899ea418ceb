import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore
import NIOCore

/// A failed request as a problem document (RFC 9457), in the language of its reader.
///
/// Nothing in it depends on the request besides its faults: a record that is not there, one of
/// another tenant and one that the actor may not see give the same bytes.
struct Problem {
    /// One fault with its place.
    struct Entry {
        let pointer: String
        let code: String
        let detail: String
        var line: Int?
        var column: Int?
    }

    let status: HTTPResponse.Status
    let code: String
    let title: String
    let detail: String
    var headers = HTTPFields()
    /// Brings the answer together with the log, where the person cannot help themselves.
    var incident: String?
    var arguments: [String: FieldContent] = [:]
    var errors: [Entry] = []
    var language: LanguageTag
    /// Whether the same problem reads differently for somebody else.
    var dependsOnReader = true

    /// The document.
    var bytes: [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.beginObject()
        writer.member("type", "urn:dachwerk:problem:\(code)")
        writer.member("title", title)
        writer.member("status", status.code)
        writer.member("detail", detail)
        writer.member("code", code)
        if let incident { writer.member("incident", incident) }
        if !arguments.isEmpty {
            writer.key("arguments")
            writer.beginObject()
            for (name, content) in arguments.sorted(by: { $0.key < $1.key }) {
                writer.key(name)
                ContentWriter.write(content, kind: .text, to: &writer)
            }
            writer.endObject()
        }
        if !errors.isEmpty {
            writer.key("errors")
            writer.beginArray()
            for entry in errors { write(entry, to: &writer) }
            writer.endArray()
        }
        writer.endObject()
        return writer.bytes
    }

    private func write(_ entry: Entry, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("pointer", entry.pointer)
        writer.member("code", entry.code)
        writer.member("detail", entry.detail)
        if let line = entry.line { writer.member("line", line) }
        if let column = entry.column { writer.member("column", column) }
        writer.endObject()
    }

    /// The header fields of the answer, without the length of its body.
    var fields: HTTPFields {
        var fields = SecurityHeaders.api
        fields.append(HTTPField(name: .contentType, value: "application/problem+json"))
        fields.append(HTTPField(name: .contentLanguage, value: language.description))
        if dependsOnReader {
            fields.append(HTTPField(name: .vary, value: "Accept-Language"))
        }
        fields.append(HTTPField(name: .cacheControl, value: "no-store"))
        for field in headers { fields.append(field) }
        return fields
    }

    /// The answer of the API.
    var response: Response {
        Response(
            status: status, headers: fields,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
