import AsyncHTTPClient
import DachwerkAccounts
import DachwerkKernel
import NIOCore
import NIOHTTP1
import NIOPosix

/// Asks an address of the internet within ``OutboundRules``, with bounds for time and size.
///
/// The name is resolved once, and what was checked is what is connected to: a name that stands for
/// another address a moment later gains nothing. No answer leads anywhere else.
struct OutboundClient: Sendable {
    let rules: OutboundRules

    /// The longest time of one question, in seconds.
    private static let seconds: Int64 = 5
    /// The most bytes of an answer.
    private static let most = 64 * 1_024

    /// Asks for a document, or sends a form.
    ///
    /// - Parameters:
    ///   - url: The address.
    ///   - form: What is sent; without it a document is asked for.
    ///   - authorization: The header of that name.
    /// - Returns: The document of an answer with the status 200.
    /// - Throws: ``ProviderFault``.
    func ask(
        _ url: String, form: [(String, String)]? = nil, authorization: String? = nil
    ) async throws -> [UInt8] {
        guard let place = rules.place(url) else { throw ProviderFault("address") }
        let address = try await resolved(place)
        var request = HTTPClientRequest(url: url)
        request.headers.add(name: "accept", value: "application/json")
        if let authorization {
            request.headers.add(name: "authorization", value: authorization)
        }
        if let form {
            request.method = .POST
            request.headers.add(
                name: "content-type", value: "application/x-www-form-urlencoded")
            request.body = .bytes(ByteBuffer(string: FormText.text(form)))
        }
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = HTTPClient.Configuration.Timeout(
            connect: .seconds(Self.seconds), read: .seconds(Self.seconds))
        configuration.dnsOverride = [place.host: address]
        configuration.httpVersion = .http1Only
        let client = HTTPClient(
            eventLoopGroup: MultiThreadedEventLoopGroup.singleton, configuration: configuration)
        do {
            let response = try await client.execute(request, timeout: .seconds(Self.seconds))
            guard response.status == .ok else { throw ProviderFault("status") }
            let body = try await response.body.collect(upTo: Self.most)
            try await client.shutdown()
            return Array(buffer: body)
        } catch {
            try? await client.shutdown()
            throw error as? ProviderFault ?? ProviderFault("unreachable")
        }
    }

    /// The address that a name stands for, where it may be asked.
    private func resolved(_ place: OutboundRules.Place) async throws -> String {
        let address = try? await offThread {
            try SocketAddress.makeAddressResolvingHost(place.host, port: place.port)
        }
        guard let text = address?.ipAddress, let number = NetworkAddress(text) else {
            throw ProviderFault("name")
        }
        guard rules.admits(place, at: number) else { throw ProviderFault("address") }
        return text
    }
}
