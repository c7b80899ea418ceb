import DachwerkAccounts
import DachwerkKit

/// A JSON object that a provider sent; whoever reads it expects nothing of it.
struct ProviderDocument {
    private let object: JSONObject

    /// - Throws: ``ProviderFault`` when it is no object.
    init(_ bytes: [UInt8]) throws {
        guard case .object(let object)? = try? JSONReader.read(bytes).value else {
            throw ProviderFault("document")
        }
        self.object = object
    }

    /// A text that is not empty.
    func text(_ name: String) -> String? {
        guard case .string(let text)? = object[name]?.value, !text.isEmpty else { return nil }
        return text
    }

    /// Several texts; nothing when there is no such list.
    func texts(_ name: String) -> [String]? {
        guard case .array(let nodes)? = object[name]?.value else { return nil }
        return nodes.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    }

    /// Whether something is true, and no text that says so.
    func isTrue(_ name: String) -> Bool {
        if case .bool(true)? = object[name]?.value { true } else { false }
    }
}

/// What a provider says of itself.
struct ProviderMetadata: Sendable {
    let authorization: String
    let token: String
    let keys: String
    let userInfo: String?
    /// Whether the secret goes into the form, because the provider does not take it in a header.
    let wantsSecretInForm: Bool
    /// Whether every answer of the provider names it.
    let namesItself: Bool

    /// - Parameters:
    ///   - document: The document of the provider.
    ///   - issuer: Who it must be, to the letter.
    ///   - rules: Which addresses may be asked.
    /// - Throws: ``ProviderFault`` when it is somebody else's, or lacks what is needed.
    init(_ document: ProviderDocument, issuer: String, rules: OutboundRules) throws {
        guard document.text("issuer") == issuer else { throw ProviderFault("issuer") }
        let scheme = rules.place(issuer)?.scheme
        func address(_ name: String) throws -> String {
            guard let text = document.text(name), let place = rules.place(text),
                place.scheme == "https" || place.scheme == scheme
            else { throw ProviderFault("metadata") }
            return text
        }
        authorization = try address("authorization_endpoint")
        token = try address("token_endpoint")
        keys = try address("jwks_uri")
        userInfo =
            document.text("userinfo_endpoint") == nil
            ? nil : try address("userinfo_endpoint")
        if let kinds = document.texts("response_types_supported"), !kinds.contains("code") {
            throw ProviderFault("metadata")
        }
        if let methods = document.texts("code_challenge_methods_supported"),
            !methods.contains("S256")
        {
            throw ProviderFault("metadata")
        }
        let ways = document.texts("token_endpoint_auth_methods_supported")
        wantsSecretInForm =
            ways.map { !$0.contains("client_secret_basic") && $0.contains("client_secret_post") }
            ?? false
        namesItself = document.isTrue("authorization_response_iss_parameter_supported")
    }
}
