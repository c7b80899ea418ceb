import DachwerkKernel
import DachwerkKit
import HTTPTypes
import HummingbirdCore

/// What is answered by reading, or asked for by the person oneself.
extension APICall {
    func ask(_ reading: Reading, _ values: [String: String]) throws -> Response {
        let asked = try target.parameters(among: reading.parameters.map(\.name))
        let languages = languages
        do {
            let (answer, bytes) = try session.answer(
                reading, asked.merging(values) { _, inPath in inPath }, in: languages)
            var headers: HTTPFields = [:]
            if let name = answer.fileName {
                headers[.contentDisposition] = "attachment; filename=\"\(name)\""
                headers.append(HTTPField(name: .vary, value: "Accept-Language"))
            }
            return self.bytes(bytes, answer.mediaType, headers: headers)
        } catch let fault as ReadingFault {
            throw EdgeFault.parameters(fault.faults)
        }
    }

    func personalData() throws -> Response {
        _ = try target.parameters(among: [])
        return json(
            try session.personalData(),
            headers: [.contentDisposition: "attachment; filename=\"my-data.json\""])
    }
}
