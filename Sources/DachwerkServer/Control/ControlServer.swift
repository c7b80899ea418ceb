package import DachwerkKit
import Foundation
import HTTPTypes
import HummingbirdCore
package import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Takes commands of this machine's command line on a socket in the file system.
///
/// Who may open the socket may command the server: its file belongs to the user of the process
/// and to nobody else.
package struct ControlServer: Service {
    private let path: String
    private let logger: Logger
    private let handle: @Sendable (String, JSONNode) async -> (status: Int, body: [UInt8])

    /// The most bytes of a command's input.
    private static let limit = 1_024 * 1_024

    /// Puts the server together; nothing happens before ``run()``.
    ///
    /// - Parameters:
    ///   - path: The socket; a file that is left over from before is replaced.
    ///   - logger: Where it logs.
    ///   - handle: Carries out a command with its input, and answers with a status and JSON.
    package init(
        path: String, logger: Logger,
        handle:
            @escaping @Sendable (
                String, JSONNode
            ) async -> (status: Int, body: [UInt8])
    ) {
        self.path = path
        self.logger = logger
        self.handle = handle
    }

    package func run() async throws {
        let server = try HTTPServerBuilder.http1().buildServer(
            configuration: ServerConfiguration(address: .unixDomainSocket(path: path)),
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, logger: logger,
            responder: { request, writer, _ in
                let (status, body) = await answer(request)
                var headers = HTTPFields()
                headers.append(HTTPField(name: .contentType, value: "application/json"))
                headers.append(HTTPField(name: .contentLength, value: String(body.count)))
                headers.append(HTTPField(name: .connection, value: "close"))
                try await writer.write(
                    response: HTTPResponse(
                        status: HTTPResponse.Status(code: min(max(status, 200), 599)),
                        headerFields: headers),
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
            },
            onServerRunning: { _ in
                do {
                    try FileManager.default.setAttributes(
                        [.posixPermissions: 0o600], ofItemAtPath: path)
                } catch {
                    logger.error(
                        "control socket stays open to others", metadata: ["error": "\(error)"])
                }
            })
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await server.run()
    }

    private func answer(_ request: Request) async -> (Int, [UInt8]) {
        guard request.method == .post, let command = request.head.path?.dropFirst(),
            KebabCase.isValid(command)
        else { return (404, Array("{}".utf8)) }
        do {
            let bytes = try await BodyReader(request: request).bytes(upTo: Self.limit)
            let node =
                bytes.isEmpty
                ? JSONNode(.object(JSONObject()))
                : try JSONReader.read(bytes, limits: JSONLimits(bytes: Self.limit))
            return await handle(String(command), node)
        } catch {
            var writer = JSONWriter()
            writer.object { $0.member("error", LogText.visible("\(error)")) }
            return (400, writer.bytes)
        }
    }
}
