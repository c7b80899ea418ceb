import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

/// What every ratio is measured against: a plain Hummingbird route of the same process, which
/// answers the same number of bytes and does nothing else.
struct BareServer: Service {
    let port: Int

    func run() async throws {
        let router = Router()
        // The length of the answer stands in the path; the bodies are made beforehand.
        router.get("bare/{length}") { _, context in
            try Self.answer(context)
        }
        router.post("bare/{length}") { request, context in
            _ = try await request.body.collect(upTo: 65_536)
            return try Self.answer(context)
        }
        var logger = Logger(label: "bare")
        logger.logLevel = .critical
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            logger: logger)
        try await application.run()
    }

    private static let filler = ByteBuffer(repeating: UInt8(ascii: "x"), count: 1 << 20)

    private static func answer(_ context: BasicRequestContext) throws -> Response {
        let length = try context.parameters.require("length", as: Int.self)
        guard let body = filler.getSlice(at: 0, length: length) else {
            throw HTTPError(.notFound)
        }
        return Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: body))
    }
}
