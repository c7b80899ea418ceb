import HTTPTypes

/// From whose page a request comes, as the browser says.
///
/// A browser sends cookies along whoever made it ask. So a request that acts with one must come
/// from a page of the same host: browsers say so in `Sec-Fetch-Site`, older ones in `Origin`.
enum RequestOrigin {
    /// A page of this host.
    case own
    /// Nobody's page: an address that was typed, a bookmark.
    case direct
    /// Somebody else's page.
    case foreign
    /// It says nothing; browsers that know neither header send it, and programs.
    case unknown

    /// - Parameters:
    ///   - head: The head of the request.
    ///   - isEncrypted: Whether it came over an encrypted connection; then a page that did not is
    ///     somebody else's, because anybody on the way could have written it.
    init(_ head: HTTPRequest, isEncrypted: Bool) {
        if let site = head.headerFields[.fetchSite] {
            self =
                switch site {
                case "same-origin": .own
                case "none": .direct
                default: .foreign
                }
            return
        }
        guard let origin = head.headerFields[.origin] else {
            self = .unknown
            return
        }
        let host = head.authority.map { Substring($0.lowercased()) }
        let schemes = isEncrypted ? ["https://"] : ["https://", "http://"]
        let named = schemes.first { origin.hasPrefix($0) }
            .map { origin.dropFirst($0.count) }
        self = host != nil && named == host ? .own : .foreign
    }

    /// Refuses a request that acts for somebody whose page it does not come from.
    ///
    /// - Throws: ``EdgeFault/foreign``.
    func require(for method: HTTPRequest.Method) throws {
        let isReading = [.get, .head, .options].contains(method)
        switch self {
        case .own: return
        case .direct, .unknown: guard isReading else { throw EdgeFault.foreign }
        case .foreign: throw EdgeFault.foreign
        }
    }
}

extension HTTPField.Name {
    static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .vary
}
